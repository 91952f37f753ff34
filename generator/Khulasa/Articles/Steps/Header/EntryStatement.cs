using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Dates;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads the sentence below a text capture with which weblogs tell when, where and by whom an entry was posted:
/// <c>This entry was posted in News on March 5, 2012 by Jane Doe.</c> Below it the remarks of readers have days of their own.
/// </summary>
public sealed class EntryStatement : ICleaningStep
{
    private const int LinesBelowText = 6;
    private const int LinesOfNote = 3;
    private const int MaxWords = 60;
    private const int MinSentenceWords = 3;
    private const double DayConfidence = 0.7;
    private const double NameConfidence = 0.6;

    /// <inheritdoc/>
    public string Name => "statement below the text";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        int first = draft.FirstProse(), last = draft.LastProse();
        if (draft.Capture.IsHtml || last <= first) return;
        var order = TextDateOrder.Of(draft);
        // The sentence itself, or a note about the writer below it, may read like the last paragraph.
        for (var i = Math.Max(first + 1, last - LinesOfNote); i <= last + LinesBelowText && i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen && block.Role != BlockRole.Disclaimer || block.WordCount > MaxWords) continue;
            if (ArabicDateParser.FindFirst(block.Text, order) is not { Date.IsFullDay: true } day || !IsStatement(block.Text, day, i - last, draft.Rules)) continue;
            block.Assign(BlockRole.Date, Name);
            draft.ShownDates.Add(new FieldValue<PartialDate>(day.Date, Name, DayConfidence, block.Line));
            if (draft.Authors is null && NamesIn(block.Text, draft.Rules) is { Count: > 0 } names)
                draft.Authors = new FieldValue<IReadOnlyList<string>>(names, Name, NameConfidence, block.Line);
            return;
        }
    }

    // "Published March 5, 2012 by …", "Posted by Jane Doe on …": right below the text a few words say as much as a sentence; further
    // below they are a reader's.
    private static bool IsStatement(string text, DateMatch day, int linesBelow, CleaningRules rules)
    {
        if (rules.UpdatedLabels.MatchAnywhere(text[..day.Start]) is not null) return false;
        if (rules.EntryOpeners.MatchStart(text) is { } opener && (linesBelow <= 1 || Prose.CountWords(opener.Phrase) >= MinSentenceWords)) return true;
        return linesBelow <= 1 && LineLabel.Read(text, rules.DateLabels) is { } label && day.Start <= label.RestStart + 1;
    }

    private static List<string> NamesIn(string text, CleaningRules rules) =>
        rules.AuthorLabels.MatchAnywhere(text) is { } label ? DayByline.BehindLabel(text[label.End..], rules) : [];
}
