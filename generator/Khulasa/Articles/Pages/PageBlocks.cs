using AngleSharp.Dom;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>The blocks of a pruned page, which of them each element holds, and what each is worth.</summary>
internal sealed class PageBlocks
{
    private const int MaxFigures = 200;

    private readonly Dictionary<IElement, BlockRange> _ranges = [];

    private readonly List<PlacedFigure> _figures = [];

    private readonly List<int>?[] _words;
    private double[]? _sums;

    public PageBlocks(IElement body, Func<IElement, bool> isPruned, CleaningRules rules, Uri? address = null)
    {
        var reader = new FigureReader(rules);
        Blocks = BlockBuilder.Read(body, isPruned, _ranges, (element, place) =>
        {
            if (_figures.Count < MaxFigures && reader.IsFigure(element) && reader.Read(element, address) is { } picture)
                _figures.Add(new PlacedFigure(picture, place, element.SourceReference?.Position.Line ?? 0));
        });
        _words = new List<int>?[Blocks.Count];
        Worth = [.. Blocks.Select(block => BlockWorth.Of(block, rules))];
        Consent.Devalue(Blocks, Worth, rules);
        Wrappers = new Wrappers(_ranges);
        ParagraphBoxes.Set(this);
    }

    /// <summary>The blocks in order.</summary>
    public List<Block> Blocks { get; }

    /// <summary>The figures in order, those in boxes that are left out included.</summary>
    public IReadOnlyList<PlacedFigure> Figures => _figures;

    /// <summary>What each block is worth as running text.</summary>
    public double[] Worth { get; }

    /// <summary>The words of a block as numbers; most blocks are asked for by several candidates.</summary>
    public List<int> WordsOf(int index) => _words[index] ??= Shingling.WordsOf(Blocks[index].Text);

    /// <summary>Every block-level element that was read.</summary>
    public IEnumerable<IElement> Elements => _ranges.Keys;

    /// <summary>The blocks below an element; empty for elements that were not read.</summary>
    public BlockRange RangeOf(IElement element) => _ranges.TryGetValue(element, out var range) ? range : default;

    /// <summary>Which elements only wrap others.</summary>
    public Wrappers Wrappers { get; }

    /// <summary>Makes a block the text of a picture, which is worth nothing as running text.</summary>
    public void MakeCaption(int index)
    {
        Blocks[index].Kind = BlockKind.Caption;
        (Worth[index], _sums) = (0, null);
    }

    /// <summary>Makes the text of a picture a paragraph, which is worth something.</summary>
    public void MakeParagraph(int index, CleaningRules rules)
    {
        Blocks[index].Kind = BlockKind.Paragraph;
        (Worth[index], _sums) = (BlockWorth.Of(Blocks[index], rules), null);
    }

    /// <summary>Worth of all blocks below an element.</summary>
    public double WorthOf(IElement element)
    {
        var range = RangeOf(element);
        return WorthBetween(range.Start, range.End);
    }

    /// <summary>Worth of the blocks from one index to before another.</summary>
    public double WorthBetween(int start, int end)
    {
        _sums ??= Sums();
        return _sums[end] - _sums[start];
    }

    // Worth of all blocks before each: elements are many, and each is asked for.
    private double[] Sums()
    {
        var sums = new double[Worth.Length + 1];
        for (var i = 0; i < Worth.Length; i++) sums[i + 1] = sums[i] + Worth[i];
        return sums;
    }
}

/// <summary>What a block is worth as running text: words, commas and stop words for, links against.</summary>
internal static class BlockWorth
{
    private const int MinLetters = 25;

    public static double Of(Block block, CleaningRules rules)
    {
        var text = block.Text;
        var letters = Ideographs.LettersOf(text);
        if (letters < MinLetters || block.Kind is BlockKind.Heading or BlockKind.Caption) return 0;
        var links = block.LinkShare;
        if (links > 0.6) return 0;
        double worth = 1 + Math.Min(letters / 100.0, 3);
        foreach (var c in text)
            if (c is ',' or '،' or '、' or '，') worth += 0.5;
        if (Prose.EndsAsStatement(text)) worth += 1;
        if (block.Kind == BlockKind.ListItem) worth *= 0.5;
        return worth * (1 - links) * StopWordFactor(text, rules);
    }

    // Running text of a known language has its small words; a list of headlines and names has hardly any.
    private static double StopWordFactor(string text, CleaningRules rules)
    {
        int words = 0, stops = 0, start = -1;
        var lookup = rules.StopWordLookup;
        for (var i = 0; i <= text.Length && words < 60; i++)
        {
            var isLetter = i < text.Length && (char.IsLetter(text[i]) || text[i] is >= '\u064B' and <= '\u0652');
            if (isLetter && start < 0) start = i;
            if (isLetter || start < 0) continue;
            words++;
            if (i - start <= 8 && lookup.Contains(text.AsSpan(start, i - start))) stops++;
            start = -1;
        }

        if (words < 10) return 1;
        return stops == 0 ? 0.6 : 1;
    }
}
