using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads lines before or behind the text that say when the article appeared: a date with or without a label, and
/// nothing else of weight. A caption or sentence that mentions a date is none.
/// </summary>
public sealed class DateLine : ICleaningStep
{
    private const int MaxWords = 20;
    private const int MaxOtherWords = 2;
    private const int MaxRelativeWords = 4;
    private const int MaxLabels = 4;
    private const int MinNameLetters = 4;
    private const int MinWideLetters = 2;
    private const int MinRowParts = 3;
    private const int MaxRowWords = 4;
    private static readonly char[] Bars = ['|', '/', '•', '·'];

    /// <inheritdoc/>
    public string Name => "date line";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        int first = draft.HeaderEnd(), last = draft.LastProse();
        var surroundings = ArticleSurroundings.Of(draft);
        var order = TextDateOrder.Of(draft);
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || surroundings?.Hold(i) == false || Prose.CountWords(block.Text) > MaxWords) continue;
            var label = LineLabel.Read(block.Text, draft.Rules.DateLabels);
            var updated = LineLabel.Read(block.Text, draft.Rules.UpdatedLabels);
            var isOutside = i < first || i > last;
            if (!isOutside && label is null && updated is null) continue;
            // A lone day behind the text says something only where none stands above it.
            if (!draft.Capture.IsHtml && i > last && label is null && updated is null && (draft.ShownDates.Count > 0 || draft.Updated is not null))
                continue;
            // "By Jane Doe on 1 May 2024": a text capture has no other byline.
            if (!draft.Capture.IsHtml && label is null && LineLabel.ReadAuthor(block.Text, draft.Rules) is { Rest.Length: > 0 }) continue;
            Read(draft, block, label, updated, i < first, order);
        }
    }

    private void Read(ArticleDraft draft, Block block, LineLabel? label, LineLabel? updated, bool isHeader, DateOrder order)
    {
        var matches = ArabicDateParser.Find(block.Text, order);
        if (matches.Count == 0)
        {
            if (label is { Rest.Length: 0 }
                || updated is { Rest.Length: 0 }
                || isHeader && draft.Capture.IsHtml && (IsRelative(block.Text) || IsLabelledHour(draft, block, label ?? updated)))
            {
                block.Assign(BlockRole.Date, Name);
            }

            return;
        }

        if (OtherWords(draft, block.Text, matches) > MaxOtherWords && !(isHeader && IsRow(block.Text, matches))) return;
        block.Assign(BlockRole.Date, Name);
        // Of a day in two calendars the common one counts.
        var days = matches.Where(match => match.Date.IsFullDay).ToList();
        if (days.Exists(match => match.Calendar == CalendarKind.Gregorian)) days.RemoveAll(match => match.Calendar != CalendarKind.Gregorian);
        var end = 0;
        foreach (var match in days)
        {
            // "Updated: 22 May - published: 21 May": each day has the label before it.
            var isPublished = end > 0
                && draft.Rules.DateLabels.MatchAnywhere(block.Text[end..match.Start]) is not null
                && draft.Rules.UpdatedLabels.MatchAnywhere(block.Text[end..match.Start]) is null;
            Record(draft, block, match, label, updated, isHeader, isPublished);
            end = match.End;
        }
    }

    // "by | May 3, 2024 | News | 0 comments": a row of facts, one of which is the day.
    private static bool IsRow(string text, IReadOnlyList<DateMatch> dates)
    {
        var parts = text.Split(Bars, StringSplitOptions.TrimEntries);
        return parts.Length >= MinRowParts
            && Array.TrueForAll(parts, part => Prose.CountWords(part) <= MaxRowWords)
            && Array.Exists(parts, part => dates.Any(date => part == text[date.Start..date.End].Trim()));
    }

    // "3 hours ago" alone above the text of a page; any day will do to see that it is one.
    private static bool IsRelative(string text) =>
        Prose.CountWords(text) <= MaxRelativeWords && RelativeDates.Read(text, new DateOnly(2020, 1, 1)) is not null;

    // "Published yesterday at 22:40, updated at 08:12"
    private static bool IsLabelledHour(ArticleDraft draft, Block block, LineLabel? label) =>
        label is not null && block.Text.Any(char.IsDigit) && !Prose.EndsAsStatement(block.Text) && OtherWords(draft, block.Text, []) <= MaxOtherWords;

    private static void Record(
        ArticleDraft draft, Block block, DateMatch match, LineLabel? label, LineLabel? updated, bool isHeader, bool isPublished)
    {
        // "Published 1 May 2024, updated 3 May 2024" on one line: what stands right before a date counts.
        var before = block.Text[..match.Start];
        var isUpdate = !isPublished
            && (updated is not null || draft.Rules.UpdatedLabels.MatchAnywhere(before) is not null && draft.ShownDates.Count > 0);
        var confidence = label is not null ? 0.95 : isHeader ? 0.85 : 0.6;
        var value = new FieldValue<PartialDate>(match.Date, "date line", match.IsCertain ? confidence : confidence - 0.3, block.Line);
        if (isUpdate) draft.Updated ??= value;
        else draft.ShownDates.Add(value);
    }

    // "Posted on 1 May 2024 by Jane Doe" is a line about the article as well, where the page is known to be hers.
    private static int OtherWords(ArticleDraft draft, string text, IReadOnlyList<DateMatch> dates)
    {
        var rules = draft.Rules;
        var rest = text.ToCharArray();
        foreach (var date in dates) Blank(rest, date.Start, date.End);
        var isSigned = BlankNames(draft, text, rest);
        foreach (var labels in (PhraseSet[])[rules.DateLabels, rules.UpdatedLabels, rules.OriginalDateLabels, rules.SourceLabels,
            .. isSigned ? [rules.AuthorLabels, rules.RoleWords] : Array.Empty<PhraseSet>()])
            for (var i = 0; i < MaxLabels && labels.MatchAnywhere(new string(rest)) is { } label; i++) Blank(rest, label.Start, label.End);
        var count = 0;
        foreach (var word in Tokenizer.FoldedWords(new string(rest)))
            if (!char.IsAsciiDigit(word[0]) && !Weekdays.IsName(word) && rules.TimeWords.MatchWhole([word]) is null && !IsLabelWord(word, rules))
                count++;
        return count;
    }

    // A name that nobody has read yet is left to the steps that read bylines.
    private static bool BlankNames(ArticleDraft draft, string text, char[] rest)
    {
        if (!draft.Capture.IsHtml) return false;
        var found = false;
        foreach (var name in NamesOf(draft))
        {
            if (text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is not (var at and >= 0)) continue;
            Blank(rest, at, at + name.Length);
            found = true;
        }

        return found;
    }

    private static IEnumerable<string> NamesOf(ArticleDraft draft) =>
        draft.Metadata.Authors.Select(author => author.Value)
            .Concat(draft.ShownAuthors.SelectMany(found => found.Value))
            .Concat(draft.Authors?.Value ?? [])
            .Where(name => name.Length >= (PersonName.IsWide(name) ? MinWideLetters : MinNameLetters));

    private static void Blank(char[] text, int start, int end) => Array.Fill(text, ' ', start, end - start);

    private static bool IsLabelWord(string word, CleaningRules rules) =>
        rules.DateLabelWords.MatchWhole([word]) is not null
        || rules.DateLabels.MatchWhole([word]) is not null
        || rules.UpdatedLabels.MatchWhole([word]) is not null;
}
