using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>Drops what no article holds from a candidate: lists of links, and headings with nothing below them.</summary>
internal static class BlockFilter
{
    private const double MaxLinkShare = 0.7;
    private const int MaxLinkWords = 30;
    private const int MaxCardWords = 60;
    private const int MaxCardLevels = 5;
    private const int MaxRefrainWords = 12;
    private const int MinRefrains = 3;
    private const int MinCoreParagraphs = 3;
    private const int MinWordsBelow = 12;

    /// <summary>The blocks of a candidate that an article may hold.</summary>
    /// <param name="indices">The candidate's blocks.</param>
    /// <param name="blocks">All blocks of the page.</param>
    /// <param name="host">Host of the page's own address; null when unknown.</param>
    public static IReadOnlyList<int> Apply(IReadOnlyList<int> indices, IReadOnlyList<Block> blocks, string? host)
    {
        var kept = new List<int>(indices.Count);
        var core = CoreParents(indices, blocks);
        var refrains = Refrains(indices, blocks, core);
        var inLinkLists = InLinkLists(indices, blocks);
        for (var i = 0; i < indices.Count; i++)
            if (!IsLinkBlock(indices, i, blocks, host, inLinkLists[i]) && !refrains.Contains(blocks[indices[i]].Text)) kept.Add(indices[i]);
        return WithoutEmptyHeadings(kept, blocks, core);
    }

    // A short line that stands on the page three times is a button or a notice, such as "External content not available",
    // unless it stands right among the paragraphs: "Pros:" below each of the things compared.
    private static HashSet<string> Refrains(IReadOnlyList<int> indices, IReadOnlyList<Block> blocks, HashSet<IElement> core) =>
        indices.Select(index => blocks[index])
            .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Heading && block.WordCount <= MaxRefrainWords)
            .Where(block => !IsAmong(core, block))
            .GroupBy(block => block.Text, StringComparer.Ordinal).Where(group => group.Count() >= MinRefrains)
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    private static bool IsAmong(HashSet<IElement> core, Block block) => block.Box is { } parent && core.Contains(parent);

    // The elements whose children are running text.
    private static HashSet<IElement> CoreParents(IReadOnlyList<int> indices, IReadOnlyList<Block> blocks) =>
        indices.Select(index => blocks[index]).Where(block => block.Kind == BlockKind.Paragraph && block.IsProse)
            .GroupBy(block => block.Box).Where(group => group.Count() >= MinCoreParagraphs)
            .Select(group => group.Key).OfType<IElement>().ToHashSet();

    private static bool IsLinkBlock(IReadOnlyList<int> indices, int position, IReadOnlyList<Block> blocks, string? host, bool isInLinkList)
    {
        var block = blocks[indices[position]];
        if (block.Kind is BlockKind.Table or BlockKind.Code || IsHeadingOfText(indices, position, blocks, host)) return false;
        var share = block.LinkShare;
        if (share >= MaxLinkShare && block.WordCount <= MaxLinkWords && !Prose.EndsAsStatement(block.Text)) return true;
        if (share >= MaxLinkShare && block.WordCount <= MaxCardWords && IsInLink(block)) return true;
        return share > 0.5 && isInLinkList;
    }

    // "1. The Jane Hotel", linked to the hotel, with a paragraph about it below: a heading of the article. One that leads
    // to the same site is the headline of another article.
    private static bool IsHeadingOfText(IReadOnlyList<int> indices, int position, IReadOnlyList<Block> blocks, string? host) =>
        blocks[indices[position]] is { Kind: BlockKind.Heading } heading
        && LeadsElsewhere(heading, host)
        && position + 1 < indices.Count
        && blocks[indices[position + 1]] is { Kind: BlockKind.Paragraph or BlockKind.ListItem, LinkShare: < 0.5 } below
        && below.WordCount >= MinWordsBelow;

    private static bool LeadsElsewhere(Block heading, string? host)
    {
        if (host is null
            || heading.Runs.FirstOrDefault(run => run.Href is not null)?.Href is not { } href
            || !Uri.TryCreate(href, UriKind.Absolute, out var address))
        {
            return false;
        }

        return !address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase) && !host.EndsWith(address.Host, StringComparison.OrdinalIgnoreCase);
    }

    // A link around whole blocks is a card, though its text ends as a statement; in an article links stand in lines.
    private static bool IsInLink(Block block)
    {
        var element = block.Container;
        for (var i = 0; element is not null && i < MaxCardLevels; i++, element = element.ParentElement)
            if (element.LocalName == "a") return true;
        return false;
    }

    // Which blocks are items of a list of links. One item that is a link among items of text is a source; most items links is a menu.
    private static bool[] InLinkLists(IReadOnlyList<int> indices, IReadOnlyList<Block> blocks)
    {
        var inLists = new bool[indices.Count];
        for (int start = 0, end = 0; start < indices.Count; start = ++end)
        {
            var links = 0;
            for (end = start; end < indices.Count && blocks[indices[end]].Kind == BlockKind.ListItem; end++)
                if (blocks[indices[end]].LinkShare > 0.5) links++;
            if (links * 2 > end - start) inLists.AsSpan(start..end).Fill(true);
        }

        return inLists;
    }

    private static List<int> WithoutEmptyHeadings(List<int> indices, IReadOnlyList<Block> blocks, HashSet<IElement> core)
    {
        var kept = new List<int>(indices.Count);
        for (var i = indices.Count - 1; i >= 0; i--)
        {
            var block = blocks[indices[i]];
            var isEmpty = block.Kind == BlockKind.Heading
                && (kept.Count == 0 || blocks[kept[^1]] is { Kind: BlockKind.Heading } below && below.Level <= block.Level && !IsAmong(core, block));
            if (!isEmpty) kept.Add(indices[i]);
        }

        kept.Reverse();
        return kept;
    }
}
