using Khulasa.Articles.Lines.Runs;
using Khulasa.Articles.Metadata.Days;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Pages;
using Khulasa.Dates;
using Khulasa.Diagnostics;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>An article while the cleaning steps work on it.</summary>
public sealed class ArticleDraft
{
    /// <summary>A text capture with fewer lines holds an article alone, not a whole page.</summary>
    internal const int MinPageLines = 20;

    private const int MaxNameWords = 4;
    private const int HeaderLinesInside = 7;
    private const int MinBodyParagraphs = 3;

    private DateOrder? _dateOrder;

    /// <summary>The capture.</summary>
    public required Capture Capture { get; init; }

    /// <summary>Path of the seed, for messages.</summary>
    public required string SeedPath { get; init; }

    /// <summary>The phrases and rules to clean by.</summary>
    public required CleaningRules Rules { get; init; }

    /// <summary>Names that the content lists know; empty when there are none.</summary>
    public required KnownNames Names { get; init; }

    /// <summary>What machine-readable metadata says; empty for text captures.</summary>
    public PageMetadata Metadata { get; set; } = new();

    /// <summary>The blocks of the capture, in order.</summary>
    public List<Block> Blocks { get; set; } = [];

    /// <summary>All blocks of a page, of which <see cref="Blocks"/> holds the chosen ones; empty for text captures.</summary>
    public IReadOnlyList<Block> PageBlocks { get; set; } = [];

    /// <summary>Every figure of a page, in order.</summary>
    internal IReadOnlyList<PlacedFigure> Figures { get; set; } = [];

    /// <summary>Elements dropped before blocks were made.</summary>
    public List<PrunedPart> Pruned { get; } = [];

    /// <summary>First line of the run of prose in a text capture; null for pages and where there is none.</summary>
    public Block? RunFirst { get; set; }

    /// <summary>Last line of that run.</summary>
    public Block? RunLast { get; set; }

    /// <summary>How the main content was found.</summary>
    public string ContentOrigin { get; set; } = "all lines";

    /// <summary>How much the candidates for the main content agreed, 0 to 1.</summary>
    public double Agreement { get; set; } = 0.9;

    /// <inheritdoc cref="Article.Title"/>
    public FieldValue<string>? Title { get; set; }

    /// <summary>The element of a page that shows the headline; null when none does.</summary>
    public AngleSharp.Dom.IElement? HeadlineElement { get; set; }

    /// <inheritdoc cref="Article.WorkingTitle"/>
    public FieldValue<string>? WorkingTitle { get; set; }

    /// <inheritdoc cref="Article.Date"/>
    public FieldValue<PartialDate>? Date { get; set; }

    /// <inheritdoc cref="Article.Updated"/>
    public FieldValue<PartialDate>? Updated { get; set; }

    /// <inheritdoc cref="Article.Authors"/>
    public FieldValue<IReadOnlyList<string>>? Authors { get; set; }

    /// <inheritdoc cref="Article.Source"/>
    public FieldValue<string>? Source { get; set; }

    /// <inheritdoc cref="Article.Place"/>
    public FieldValue<string>? Place { get; set; }

    /// <inheritdoc cref="Article.Language"/>
    public FieldValue<string>? Language { get; set; }

    /// <inheritdoc cref="Article.Keywords"/>
    public FieldValue<IReadOnlyList<string>>? Tags { get; set; }

    /// <inheritdoc cref="Article.Image"/>
    public FieldValue<string>? Image { get; set; }

    /// <inheritdoc cref="Article.ImageCaption"/>
    public FieldValue<string>? ImageCaption { get; set; }

    /// <summary>Dates of publication that the page shows, in order.</summary>
    public List<FieldValue<PartialDate>> ShownDates { get; } = [];

    /// <summary>The day of the last change as the page shows it; the only day that some pages tell.</summary>
    public FieldValue<PartialDate>? ShownUpdate { get; set; }

    /// <summary>The one day that the page shows, however far from the headline; null when it shows none or several.</summary>
    public FieldValue<PartialDate>? OnlyDay { get; set; }

    /// <summary>Bylines that the page shows, the most credible first.</summary>
    public List<FieldValue<IReadOnlyList<string>>> ShownAuthors { get; } = [];

    /// <summary>Keywords that lines of the capture list, and the line of each.</summary>
    public List<(string Text, Block Line)> Keywords { get; } = [];

    /// <summary>Names of the sections the page stands in.</summary>
    public List<string> Sections { get; } = [];

    /// <inheritdoc cref="Article.Summary"/>
    public List<string> Summary { get; } = [];

    /// <summary>What was guessed and what is likely wrong.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Which number of 03/04/2024 is the day on a page.</summary>
    internal DateOrder DateOrder => _dateOrder ??= PageDateOrder.Of(this);

    /// <summary>Blocks that no rule has decided about yet.</summary>
    public IEnumerable<Block> Open => Blocks.Where(block => block.IsOpen);

    /// <summary>Index of the first undecided block that reads like prose, within the run of prose; the number of blocks when there is none.</summary>
    public int FirstProse()
    {
        var from = RunFirst is null ? 0 : Math.Max(0, Blocks.IndexOf(RunFirst));
        var index = Blocks.FindIndex(from, block => block.IsOpen && block.Kind != BlockKind.ListItem && block.IsProse);
        if (index >= 0) return index;
        // Text in a script without spaces is not recognised by its words.
        return RunFirst is { IsOpen: true } ? from : Blocks.Count;
    }

    /// <summary>True for the name of a place that the rules or the lists of names know.</summary>
    public bool IsPlace(string text) => Rules.Places.MatchWhole(text) is not null || Names.IsPlace(text);

    /// <summary>True for the name of an outlet: a listed one, one that metadata states, or the source that was found.</summary>
    public bool IsOutlet(string text) =>
        Names.FindOutlet(text) is not null
        || Metadata.Sources.Exists(source => ArabicNormalizer.Fold(source.Value) == ArabicNormalizer.Fold(text))
        || Source is { } own && ArabicNormalizer.Fold(own.Value) == ArabicNormalizer.Fold(text);

    /// <summary>Index of the last undecided block that reads like prose, within the run of prose; -1 when there is none.</summary>
    public int LastProse()
    {
        var to = RunLast is null ? -1 : Blocks.LastIndexOf(RunLast);
        return to < 0
            ? Blocks.FindLastIndex(block => block.IsOpen && block.IsProse)
            : Blocks.FindLastIndex(to, block => block.IsOpen && block.IsProse);
    }

    /// <summary>The next blocks of a page behind the last one that reads like prose, those that lie outside of the text's element included.</summary>
    /// <param name="count">How many at most.</param>
    internal IEnumerable<Block> BehindText(int count) =>
        LastProse() is var last and >= 0 ? PageBlocks.SkipWhile(block => block != Blocks[last]).Skip(1).Take(count) : [];

    /// <summary>
    /// Index behind the lines where date and byline stand: those above the text, or between standfirst and text. In a
    /// text capture of a whole page they may stand below a caption that reads like the first paragraph.
    /// </summary>
    public int HeaderEnd()
    {
        var first = FirstProse();
        if (Capture.IsHtml) return Math.Max(BelowStandfirst(first) ?? first, BodyStart(first));
        return RunFirst is null || Blocks.Count < MinPageLines ? first : Math.Min(first + HeaderLinesInside, Blocks.Count);
    }

    private int? BelowStandfirst(int first)
    {
        if (first + 1 >= Blocks.Count) return null;
        var next = Blocks.FindIndex(first + 1, block => block.IsOpen && (block.IsProse || block.Kind == BlockKind.Heading));
        if (next < 0 || next - first - 1 is 0 or > HeaderLinesInside) return null;
        return Blocks[(first + 1)..next].TrueForAll(block => !block.IsOpen || IsHeaderLine(block)) ? next : null;
    }

    // A picture may stand there as well, and the names of writers may be a list.
    private static bool IsHeaderLine(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Caption || block is { Kind: BlockKind.ListItem, WordCount: <= MaxNameWords };

    // What stands above the element with most paragraphs, in boxes beside it, is the header, also below a standfirst.
    private int BodyStart(int first)
    {
        var body = Blocks.Where(block => block.IsOpen && block.IsProse && block.Box is not null)
            .GroupBy(block => block.Box)
            .MaxBy(group => group.Count()); // filtered above
        if (body is null || body.Count() < MinBodyParagraphs) return first;
        var start = Blocks.IndexOf(body.First());
        return start - first <= HeaderLinesInside && Blocks.Skip(first).Take(start - first).All(block => !block.IsOpen || block.Box != body.Key)
            ? start
            : first;
    }

    /// <summary>The telling words of the text, as far as it is found.</summary>
    internal StoryWords Story()
    {
        var story = new StoryWords();
        int first = FirstProse(), last = LastProse();
        for (var i = first; i <= last && i < Blocks.Count; i++)
            if (Blocks[i].IsOpen && Blocks[i].IsProse) story.Add(Blocks[i].Text, Rules);
        return story;
    }

    /// <summary>Reports a guess at a line of the seed.</summary>
    public void Warn(string code, int line, string message, string advice)
    {
        var source = line > 0 && line <= Capture.Lines.Count ? Capture.Lines[line - 1] : null;
        var column = source is null ? 0 : 1;
        var length = source is null ? 1 : Math.Max(1, source.Length);
        Findings.Add(Diagnostic.Warning(code, new SourceLocation(SeedPath, line, column, length), message, advice, source));
    }
}
