using System.Text.RegularExpressions;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Takes off what a messenger writes before a message that was copied, with the signs that its senders set news off by:
/// <c>[12/05/2024, 12:34] +964 770 000 0000: *Talks begin in Geneva*</c>, and a coloured dot before each paragraph. The
/// day of the message is that of the text when nothing else tells one.
/// </summary>
public sealed partial class MessageHead : ICleaningStep
{
    private const int MinWords = 5;
    private const double Confidence = 0.5;

    /// <inheritdoc/>
    public string Name => "head of a message";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        foreach (var block in draft.Blocks)
        {
            if (Head().Match(block.Text) is { Success: true } head && head.Length < block.Text.Length) Take(draft, block, head);
            if (Marks().Match(block.Text) is { Success: true } marks && Prose.CountWords(block.Text[marks.Length..]) >= MinWords)
                block.CutStart(marks.Length);
            if (Styled().Match(block.Text) is not { Success: true } styled || !IsOfText(styled.Groups["text"].Value, draft)) continue;
            block.CutEnd(styled.Groups["text"].Index + styled.Groups["text"].Length);
            block.CutStart(styled.Groups["text"].Index);
        }
    }

    // A few words between such signs may be a button; a city and a writer are none.
    private static bool IsOfText(string text, ArticleDraft draft) =>
        Prose.CountWords(text) >= MinWords || PlaceByline.Read(text, draft.IsPlace, draft.Rules) is not null || LineLabel.ReadAuthor(text, draft.Rules) is not null;

    private static void Take(ArticleDraft draft, Block block, Match head)
    {
        if (ArabicDateParser.FindFirst(ArabicNormalizer.Repair(head.Value)) is { Date.IsFullDay: true } day)
            draft.OnlyDay ??= new FieldValue<PartialDate>(day.Date, "day of the message", Confidence, block.Line);
        block.CutStart(head.Length);
    }

    // "[١٢:٣٤ م، ٢٠٢٤/٥/١٢] +964 …: ", "12/05/24, 12:34 - Jane Doe: "; the sender is no writer.
    [GeneratedRegex(@"^[\u200e\u200f]?(?:\[(?=[^\]]*\d[:٫.]\d|[^\]]*[\u0660-\u0669]:[\u0660-\u0669])[\d\u0660-\u0669/.:،,\s\u200e\u200f\u202f\p{L}-]{8,40}\]\s?|[\d\u0660-\u0669]{1,2}[/.][\d\u0660-\u0669]{1,2}[/.][\d\u0660-\u0669]{2,4}[,،]\s[\d\u0660-\u0669]{1,2}:[\d\u0660-\u0669]{2}(?:\s?\p{L}{1,2}\.?\p{L}?\.?)?\s-\s)[^:\n]{1,40}:\s?")]
    private static partial Regex Head();

    // Coloured dots, pins, hands and the like are letters of two units; ticks and crosses before the items of a list stay.
    [GeneratedRegex(@"^[\u200e\u200f]?(?:(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u203C\u25A0\u25AA\u25AB\u25B6\u25C6\u25CF\u25FB-\u25FE\u26A0\u26A1\u26D4\u270D\u2728\u2757\u27A1\u2B05\u2B50\u2B55])[\ufe0f\u200d\ud83c\udffb-\udfff]*\s*)+")]
    private static partial Regex Marks();

    // "*Talks begin in Geneva*", "_Geneva: Jane Doe_"
    [GeneratedRegex(@"^[\u200e\u200f]?([*_])(?<text>[^*_\s](?:[^*_]*[^*_\s])?)\1[\u200e\u200f]?$")]
    private static partial Regex Styled();
}
