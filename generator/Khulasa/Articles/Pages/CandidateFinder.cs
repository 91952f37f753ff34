using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>Finds several answers to the question which blocks are the article, each by another sign.</summary>
internal sealed class CandidateFinder
{
    private const double MinSiblingWorth = 1.5;
    private const double MinHolderShare = 0.8;
    private const int MaxBetween = 3;

    private readonly PageBlocks _page;
    private readonly CleaningRules _rules;

    public CandidateFinder(PageBlocks page, CleaningRules rules) => (_page, _rules) = (page, rules);

    /// <summary>All candidates that hold any running text.</summary>
    public List<ContentCandidate> Find()
    {
        var candidates = new List<ContentCandidate>();
        Add(
            candidates,
            "itemprop articleBody",
            0.9,
            Largest(element => element.GetAttribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.Ordinal)));
        Add(candidates, "content class", 0.85, ByContentWord());
        var (top, byScore) = ByScore();
        Add(candidates, "paragraph scores", 0.8, byScore);
        Add(candidates, "sections", 0.6, byScore.Count == 1 ? Twins(top) : []);
        Add(candidates, "article element", 0.7, Largest(element => element.LocalName == "article"));
        Add(candidates, "main element", 0.5, Largest(element => element.LocalName == "main" || element.GetAttribute("role") == "main"));
        Add(candidates, "most of the text", 0, Holder());
        candidates.RemoveAll(candidate => candidate.Indices.Count == 0);
        if (DenseRun() is { Count: > 0 } run) candidates.Add(new ContentCandidate("dense run", run, 0.6));
        return candidates;
    }

    private void Add(List<ContentCandidate> candidates, string name, double trust, IReadOnlyList<IElement> elements)
    {
        var indices = new SortedSet<int>();
        foreach (var element in elements)
        {
            var range = _page.RangeOf(element);
            for (var i = range.Start; i < range.End; i++) indices.Add(i);
        }

        AddHeadingsBetween(indices);
        candidates.Add(new ContentCandidate(name, [.. indices], trust));
    }

    // Page builders put a heading into a box of another kind than the text below it.
    private void AddHeadingsBetween(SortedSet<int> indices)
    {
        var before = -1;
        foreach (var index in indices.ToList())
        {
            if (before >= 0 && index - before > 1 && index - before <= MaxBetween + 1 && _page.WorthBetween(before + 1, index) == 0)
                for (var i = before + 1; i < index; i++)
                    if (_page.Blocks[i].Kind == BlockKind.Heading) indices.Add(i);
            before = index;
        }
    }

    // Of all that fit the one with most text, and the others that carry the same class: texts are cut up by advertisements.
    private IReadOnlyList<IElement> Largest(Func<IElement, bool> fits)
    {
        var fitting = _page.Elements.Where(fits).ToList();
        if (fitting.Count == 0) return [];
        var best = fitting.MaxBy(_page.WorthOf)!; // the list is not empty
        if (_page.WorthOf(best) <= 0) return [];
        if (best.LocalName == "article") return [best];
        return [.. fitting.Where(element => element == best
            || element.ClassName == best.ClassName && element.LocalName == best.LocalName && element.ParentElement == best.ParentElement)];
    }

    private IReadOnlyList<IElement> ByContentWord()
    {
        var byWord = new Dictionary<string, List<IElement>>(StringComparer.Ordinal);
        foreach (var element in _page.Elements)
            foreach (var word in ElementWords.Of(element))
                if (_rules.Markup.ContentWordSet.Contains(word) && Of(byWord, word) is var named && (named.Count == 0 || named[^1] != element))
                    named.Add(element);
        // A word that is more telling wins unless another element holds far more text.
        IReadOnlyList<IElement> best = [];
        double bestWorth = 0;
        foreach (var word in _rules.Markup.ContentWords)
        {
            if (!byWord.TryGetValue(word, out var elements)) continue;
            var found = Largest(elements.ToHashSet().Contains);
            var worth = found.Sum(_page.WorthOf);
            if (worth > bestWorth * 1.8) (best, bestWorth) = (found, worth);
        }

        return best;
    }

    // Each paragraph gives its worth to what it stands in, part of it to what is around that; the winner takes its good siblings in.
    private (IElement? Top, IReadOnlyList<IElement> Found) ByScore()
    {
        var scores = new Dictionary<BlockRange, double>();
        (IElement? Element, double Score) top = default;
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            if (_page.Worth[i] <= 0) continue;
            var share = _page.Worth[i];
            var holder = HolderOf(_page.Blocks[i]);
            for (var level = 0; holder is not null && level < 4; level++, holder = _page.Wrappers.Around(holder), share /= level == 1 ? 2 : 3)
            {
                var range = _page.RangeOf(holder);
                var score = scores[range] = scores.GetValueOrDefault(range) + share;
                if (score > top.Score) top = (holder, score);
            }
        }

        return (top.Element, top.Element is null ? [] : WithSiblings(_page.Wrappers.Outermost(top.Element), scores, top.Score));
    }

    private IReadOnlyList<IElement> WithSiblings(IElement found, Dictionary<BlockRange, double> scores, double top) =>
        found.ParentElement is not { } parent ? [found]
        : [.. parent.Children.Where(child => child == found
            || IsGoodSibling(child, scores, top)
            || IsPart(child, found)
            || found.LocalName == "tr" && child.LocalName == "tr" && _page.WorthOf(child) > MinSiblingWorth)];

    // Of the sections of one text, and the parts that advertisements cut it into, the shortest has a paragraph.
    private bool IsPart(IElement child, IElement found) =>
        found.LocalName != "article" && CueBox.AreSections(child, found) && _page.WorthOf(child) > MinSiblingWorth;

    // A text cut into sections, each in a box of its own, has the same class on every box.
    private List<IElement> Twins(IElement? one)
    {
        if (one is not { ClassName.Length: > 0 }) return [];
        var twins = _page.Elements.Where(element => element.LocalName == one.LocalName
            && element.ClassName == one.ClassName
            && _page.WorthOf(element) > 0)
            .ToList();
        return twins.Count > 1 ? twins : [];
    }

    // The smallest element with nearly all running text of the page, as an element for the main content would be;
    // comments and teasers may be in it too.
    private IReadOnlyList<IElement> Holder()
    {
        IElement? best = null;
        double all = _page.Worth.Sum(), least = double.MaxValue;
        foreach (var element in _page.Elements)
            if (_page.WorthOf(element) is var worth && worth >= all * MinHolderShare && worth <= least) (best, least) = (element, worth);
        return best is null ? [] : [best];
    }

    // The paragraph itself is no candidate; a list or quotation counts for the element around it, and so does what stands in a line.
    private IElement? HolderOf(Block block)
    {
        if (block.Box != block.Container?.ParentElement) return block.Box;
        var element = block.Container;
        // Not by the number of its elements: all lines of a long text may lie in one.
        if (element is { FirstElementChild: null }) element = element.ParentElement;
        while (element is not null
            && (element.LocalName is "p" or "li" or "ul" or "ol" or "blockquote" or "pre" || _page.RangeOf(element) == default))
        {
            element = element.ParentElement;
        }

        return element;
    }

    private bool IsGoodSibling(IElement sibling, Dictionary<BlockRange, double> scores, double top)
    {
        if (scores.TryGetValue(_page.RangeOf(sibling), out var score) && score >= Math.Max(6, top * 0.2)) return true;
        return sibling.LocalName is "p" or "blockquote" or "ul" or "ol" or "h2" or "h3" && _page.WorthOf(sibling) > MinSiblingWorth;
    }

    // The run of blocks with most running text, with no more than a few other blocks in between.
    private List<int> DenseRun()
    {
        const int maxGap = 6;
        (int Start, int End, double Worth) best = default, current = default;
        var gap = 0;
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            if (_page.Worth[i] >= 1.5)
            {
                if (current.Worth == 0) current.Start = i;
                (current.End, current.Worth, gap) = (i + 1, current.Worth + _page.Worth[i], 0);
                if (current.Worth > best.Worth) best = current;
            }
            else if (current.Worth > 0 && ++gap > maxGap) (current, gap) = (default, 0);
        }

        return [.. Enumerable.Range(best.Start, best.End - best.Start)];
    }

    private static List<IElement> Of(Dictionary<string, List<IElement>> lists, string word)
    {
        if (!lists.TryGetValue(word, out var list)) lists[word] = list = [];
        return list;
    }
}
