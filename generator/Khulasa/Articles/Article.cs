using Khulasa.Dates;
using Khulasa.Diagnostics;

namespace Khulasa.Articles;

/// <summary>A cleaned article, each field with its origin and confidence. Absent fields are null or empty.</summary>
public sealed record Article
{
    /// <summary>Headline.</summary>
    public FieldValue<string>? Title { get; init; }

    /// <summary>A working title made of the first sentence; only where there is no headline.</summary>
    public FieldValue<string>? WorkingTitle { get; init; }

    /// <summary>Day of publication.</summary>
    public FieldValue<PartialDate>? Date { get; init; }

    /// <summary>Day of the last change, where it differs from <see cref="Date"/>.</summary>
    public FieldValue<PartialDate>? Updated { get; init; }

    /// <summary>Names of the authors.</summary>
    public FieldValue<IReadOnlyList<string>>? Authors { get; init; }

    /// <summary>Name of the outlet.</summary>
    public FieldValue<string>? Source { get; init; }

    /// <summary>Where the article was filed from.</summary>
    public FieldValue<string>? Place { get; init; }

    /// <summary>Language of the text, a BCP 47 code such as <c>ar</c>.</summary>
    public FieldValue<string>? Language { get; init; }

    /// <summary>The page's own address, http or https.</summary>
    public FieldValue<string>? Address { get; init; }

    /// <summary>Address of the lead image.</summary>
    public FieldValue<string>? Image { get; init; }

    /// <summary>The caption of the lead image.</summary>
    public FieldValue<string>? ImageCaption { get; init; }

    /// <summary>Keywords, then names of sections.</summary>
    public FieldValue<IReadOnlyList<string>>? Keywords { get; init; }

    /// <summary>The same without their origin; empty when there are none.</summary>
    public IReadOnlyList<string> Tags => Keywords?.Value ?? [];

    /// <summary>The publisher's own summary, a sentence an item.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>Every block of the capture with what was decided about it.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Elements that were dropped before blocks were made, and which rule did it.</summary>
    public IReadOnlyList<PrunedPart> Pruned { get; init; } = [];

    /// <summary>What was guessed and what is likely wrong.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>How the main content was found, for <c>explain</c>.</summary>
    public string ContentOrigin { get; init; } = "all lines";

    /// <summary>The charset the capture was read with and what decided for it.</summary>
    public required string Charset { get; init; }

    /// <summary>How far the text can be trusted to be the article, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The blocks that are the article's text.</summary>
    public IEnumerable<Block> Body => Blocks.Where(block => block.IsKept);

    /// <summary>The blocks of the article's text that are words, not pictures.</summary>
    public IEnumerable<Block> Paragraphs => Body.Where(block => block.Kind != BlockKind.Figure);

    /// <summary>Plain text, paragraphs separated by one blank line; empty when there is none.</summary>
    public string Text => string.Join("\n\n", Paragraphs.Select(PlainText).Where(text => text.Length > 0));

    private static string PlainText(Block block) =>
        block.Rows is null
            ? (block.Number > 0 ? block.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ". " : "") + block.Text
            : string.Join("\n", block.Rows.Select(row => string.Join(" | ", row)));
}

/// <summary>An element that was dropped before blocks were made.</summary>
/// <param name="Element">Its name, id and class, shortened.</param>
/// <param name="Rule">The rule that dropped it.</param>
/// <param name="Excerpt">The beginning of its text.</param>
/// <param name="Line">Line of the page it begins on, from 1; 0 when the page was read without lines.</param>
public sealed record PrunedPart(string Element, string Rule, string Excerpt, int Line = 0);
