namespace Khulasa.Articles;

/// <summary>
/// One paragraph, heading, list item or the like of a capture. Blocks are never removed: a step gives a block a role
/// and says which rule it was, so that <c>explain</c> can tell every decision.
/// </summary>
public sealed class Block
{
    private string? _text;
    private double? _linkShare;
    private int? _wordCount;
    private IReadOnlyList<Run> _runs = [];

    /// <summary>What it is in the markup.</summary>
    public required BlockKind Kind { get; set; }

    /// <summary>Level of a heading (1 to 6) or depth of a list item (from 1); 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Number of an item in a numbered list, from 1; 0 for a bullet or no item.</summary>
    public int Number { get; init; }

    /// <summary>Line of the seed it begins on, from 1; 0 when unknown, as in a page that was read without lines.</summary>
    public int Line { get; init; }

    /// <summary>True when a blank line stood before it in a text capture.</summary>
    public bool HasGapBefore { get; init; }

    /// <summary>The innermost block-level element it stood in; null for blocks that were not read from a document.</summary>
    public AngleSharp.Dom.IElement? Container { get; init; }

    /// <summary>The element around its own; where each paragraph has wrappers of its own, the element around these. Null for blocks of no page.</summary>
    public AngleSharp.Dom.IElement? Box { get; set; }

    /// <summary>Rows of cells; null unless it is a table.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    /// <summary>What a figure shows; null for every other kind.</summary>
    public Picture? Picture { get; set; }

    /// <summary>Its text in pieces.</summary>
    public required IReadOnlyList<Run> Runs
    {
        get => _runs;
        set => (_runs, _text, _linkShare, _wordCount) = (value, null, null, null);
    }

    /// <summary>Its plain text.</summary>
    public string Text => _text ??= string.Concat(Runs.Select(run => run.Text));

    /// <summary>Number of its words, as <see cref="Prose.CountWords"/> has it.</summary>
    public int WordCount => _wordCount ??= Prose.CountWords(Text);

    /// <summary>True when it reads like prose, as <see cref="Prose.IsProse(string)"/> has it.</summary>
    public bool IsProse => Prose.IsProse(Text, WordCount);

    /// <summary>What it turned out to be.</summary>
    public BlockRole Role { get; private set; }

    /// <summary>The rule that gave it its role; null while undecided.</summary>
    public string? Rule { get; private set; }

    /// <summary>Text that rules cut off it, in the order it was cut.</summary>
    public List<string> CutText { get; } = [];

    /// <summary>True while no rule has decided about it.</summary>
    public bool IsOpen => Role == BlockRole.Unknown;

    /// <summary>True when it is part of the article's text as far as is decided.</summary>
    public bool IsKept => Role is BlockRole.Unknown or BlockRole.Body or BlockRole.CrossHead;

    /// <summary>Share of its letters that are link text, 0 to 1; a heading's own anchor is no link.</summary>
    public double LinkShare => _linkShare ??= Text.Length == 0 ? 0 : (double)Runs.Where(IsLink).Sum(run => run.Text.Length) / Text.Length;

    /// <summary>Decides about the block; a later step may decide anew.</summary>
    public void Assign(BlockRole role, string rule) => (Role, Rule) = (role, rule);

    /// <summary>Cuts the text before an offset off, and the white space behind it.</summary>
    public void CutStart(int offset)
    {
        while (offset < Text.Length && char.IsWhiteSpace(Text[offset])) offset++;
        CutText.Add(Text[..offset].Trim());
        var kept = new List<Run>();
        foreach (var run in Runs)
        {
            if (offset >= run.Text.Length)
            {
                offset -= run.Text.Length;
                continue;
            }

            kept.Add(run with { Text = run.Text[offset..] });
            offset = 0;
        }

        Runs = kept;
    }

    /// <summary>Cuts the text from an offset on off, and the white space before it.</summary>
    public void CutEnd(int offset)
    {
        CutText.Add(Text[offset..].Trim());
        while (offset > 0 && char.IsWhiteSpace(Text[offset - 1])) offset--;
        var kept = new List<Run>();
        foreach (var run in Runs)
        {
            if (offset <= 0) break;
            kept.Add(offset >= run.Text.Length ? run : run with { Text = run.Text[..offset] });
            offset -= run.Text.Length;
        }

        Runs = kept;
    }

    /// <summary>A short form for messages and <c>explain</c>.</summary>
    public override string ToString() => $"{Line}: {Role} {Text}";

    private bool IsLink(Run run) => run.Href is not null && (Kind != BlockKind.Heading || run.Href != LinkAddress.Fragment);

    /// <summary>A part of a line as a line of its own, without links and marks.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="hasGapBefore">True when something parts it from the line before.</param>
    internal Block Part(string text, bool hasGapBefore) => new() { Kind = Kind, Line = Line, HasGapBefore = hasGapBefore, Runs = [new Run(text)] };
}
