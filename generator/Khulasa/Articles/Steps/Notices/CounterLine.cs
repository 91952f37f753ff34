using System.Text.RegularExpressions;
using Khulasa.Articles.Lines;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>
/// Drops lines of a text capture that only count or time something beside the text: <c>581</c>, <c>1 / 7</c>,
/// <c>2:34</c>, <c>3 hours ago</c>, <c>27.03.2024, 12:29</c>. A year alone may be a cross-head. Of the lines of a page
/// only those of an hour (<c>14:20</c>), of a rounded count (<c>1.3K</c>) and of a player (<c>1.5x</c>, <c>0:00 / 4:12</c>),
/// and above the text any count. The hour of an entry may have a button beside it (<c>14:20 Copy link</c>).
/// </summary>
public sealed partial class CounterLine : ICleaningStep
{
    private const int MaxLetters = 40;
    private const int MaxNumbers = 2;

    /// <inheritdoc/>
    public string Name => "count or time";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var first = draft.FirstProse();
        for (var i = 0; i < draft.Blocks.Count; i++)
            if (draft.Blocks[i] is { IsOpen: true, Text.Length: <= MaxLetters } block
                && (draft.Capture.IsHtml ? IsOfPage(block, i < first, draft.Rules) : IsLine(block)))
            {
                block.Assign(BlockRole.Label, Name);
            }
    }

    // Above the text of a page stands how many have read or liked it.
    private static bool IsOfPage(Block block, bool isAbove, CleaningRules rules) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Heading
        && (IsHourOrCount(block.Text, rules) || isAbove && block.Kind == BlockKind.Paragraph && IsCount(block.Text));

    private static bool IsHourOrCount(string text, CleaningRules rules) =>
        HourOrCount().Match(text) is { Success: true } hour
        && (hour.Length == text.Length || LineCues.IsLabel(Tokenizer.FoldedWords(text[hour.Length..]), rules));

    private static bool IsLine(Block block) => block.Rows is null && (IsCount(block.Text) || IsTime(block.Text));

    // More numbers in a row are cells of a table.
    private static bool IsCount(string text) =>
        !text.Any(char.IsLetter)
        && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(piece => piece.Any(char.IsDigit)) <= MaxNumbers
        && !(text.Trim() is { Length: 4 } year && year.All(char.IsDigit));

    private static bool IsTime(string text) =>
        ArabicDateParser.Find(text) is [{ Date.IsFullDay: true } match] && text.Contains(':', StringComparison.Ordinal)
        && !text.AsSpan(0, match.Start).ContainsAnyInRange('a', 'z');

    [GeneratedRegex(@"^(?:[0-9]{1,2}(?::[0-9]{2}){1,2}\s?/\s?[0-9]{1,2}(?::[0-9]{2}){1,2}|[0-9](?:\.[0-9]{1,2})?[x\u00D7]|[0-2]?[0-9][:.h][0-5][0-9](?:\s*(?:[AaPp]\.?[Mm]\.?|\u062A\s?\u0645|Uhr|GMT|UTC|BST|CES?T|E[SD]?T))?|[0-9]{1,3}(?:[.,][0-9])?\s?[KkM])(?![0-9\p{Ll}])", RegexOptions.CultureInvariant)]
    private static partial Regex HourOrCount();
}
