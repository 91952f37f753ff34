using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Reads the day where nothing marks it and no headline stands near: from a line of nothing else right above the text,
/// or from the dateline that opens it, as in <c>Berlin, 5 March 2021 – …</c> and <c>(5.3.2021) …</c>.
/// </summary>
internal static class TextDates
{
    private const int MaxLinesAbove = 8;
    private const int MaxOtherLetters = 12;
    private const int MaxDatelineWords = 5;
    private const double LineConfidence = 0.6;
    private const double DatelineConfidence = 0.55;

    /// <summary>The day; null when neither place tells one.</summary>
    public static FieldValue<PartialDate>? Read(ArticleDraft draft)
    {
        if (draft.Blocks.Find(block => block.IsKept && Prose.IsProse(block.Text)) is not { } first) return null;
        var order = draft.DateOrder;
        if (Above(draft, first, order) is { } above) return above;
        return first.CutText.Append(first.Text).Select(text => Dateline(draft, text, order)).FirstOrDefault(day => day is not null) is { } day
            ? new FieldValue<PartialDate>(day, "dateline", DatelineConfidence, first.Line)
            : null;
    }

    private static FieldValue<PartialDate>? Above(ArticleDraft draft, Block first, DateOrder order)
    {
        var place = -1;
        for (var i = 0; i < draft.PageBlocks.Count && place < 0; i++)
            if (draft.PageBlocks[i] == first) place = i;
        for (var i = place - 1; i >= 0 && i >= place - MaxLinesAbove; i--)
        {
            // The day of a change below the headline says more than what stands above it.
            if (draft.ShownUpdate is not null && draft.PageBlocks[i].Container is { } container && draft.HeadlineElement?.Contains(container) == true)
                break;
            if (draft.HeadlineElement is { } headline && PageHeader.Holds(draft.PageBlocks[i].Container, above => above.Contains(headline))) break;
            var text = draft.PageBlocks[i].Text;
            if (ArabicDateParser.FindFirst(text, order) is { Date.IsFullDay: true } match
                && text.Length - (match.End - match.Start) <= MaxOtherLetters)
                return new FieldValue<PartialDate>(
                    match.Date, "line above the text", match.IsCertain ? LineConfidence : LineConfidence - 0.2, draft.PageBlocks[i].Line);
        }

        return null;
    }

    private static PartialDate? Dateline(ArticleDraft draft, string text, DateOrder order)
    {
        if (ArabicDateParser.FindFirst(text, order) is not { Date.IsFullDay: true } match || Prose.CountWords(text[..match.Start]) > MaxDatelineWords)
            return null;
        var before = text.AsSpan(0, match.Start).TrimEnd();
        var after = text.AsSpan(match.End).TrimStart();
        var isBracketed = before.EndsWith('(') && after.StartsWith(')');
        var isSetOff = (before.IsEmpty || before[^1] is ',' or '،' or '–' or '—' or '-') && after is ['–' or '—' or '-' or '/' or '(' or ':', ..];
        return isBracketed || isSetOff || IsBetweenCityAndAgency(before, after, draft) ? match.Date : null;
    }

    // "رام الله 13-9-2023 وفا-"
    private static bool IsBetweenCityAndAgency(ReadOnlySpan<char> before, ReadOnlySpan<char> after, ArticleDraft draft) =>
        after.TrimEnd() is [.. var agency, '-' or '–' or '—' or ':'] && draft.Rules.CreditWords.MatchWhole(agency.Trim("()/ ").ToString()) is not null && draft.IsPlace(before.ToString());
}
