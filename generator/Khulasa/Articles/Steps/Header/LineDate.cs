using Khulasa.Articles.Lines;
using Khulasa.Dates;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Finds the day of publication of a text capture of a whole page around its headline. Days far above it are today's,
/// in the page's head; days in menus belong to other articles.
/// </summary>
public sealed class LineDate : ICleaningStep
{
    private const int LinesAbove = 6;
    private const int LinesBelow = 16;
    private const int MaxWords = 25;
    private const int MaxRelativeWords = 6;
    private const int LinesBehind = 6;
    private const int MaxLoneWords = 12;

    /// <inheritdoc/>
    public string Name => "day near the headline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.RunFirst is null) return;
        var title = draft.Blocks.FindIndex(block => block.Role == BlockRole.Title);
        if (title < 0) return;
        var order = TextDateOrder.Of(draft);
        // The day nearest to the headline, first below it: there it stands far more often.
        var end = Math.Min(Math.Max(draft.HeaderEnd(), title + 1), title + LinesBelow);
        for (var i = title + 1; i < end && i < draft.Blocks.Count; i++)
            if (IsUpdateAbove(draft, i, order) && Take(draft, draft.Blocks[i + 1], title, order) || Take(draft, draft.Blocks[i], title, order)) return;
        if (TakeRelative(draft, title, end)) return;
        var surroundings = ArticleSurroundings.Of(draft);
        for (var i = title - 1; i >= 0 && i >= title - LinesAbove; i--)
            if (surroundings?.Hold(i) != false && Take(draft, draft.Blocks[i], title, order)) return;
        TakeOnly(draft, title, surroundings, order);
    }

    // "Last updated on 6 March 2012", and "First published on 5 March 2012 by Jane Doe" on the next line.
    private static bool IsUpdateAbove(ArticleDraft draft, int index, DateOrder order) =>
        draft.Updated is { } updated
        && updated.Line == draft.Blocks[index].Line
        && index + 1 < draft.Blocks.Count
        && HeaderDate.Find(draft.Blocks[index + 1].Text, order) is { } below
        && draft.Rules.UpdatedLabels.MatchStart(below.Text) is null
        && below.Match.Date <= updated.Value;

    // "3 hours ago", where the top of the page prints the day it was captured on.
    private bool TakeRelative(ArticleDraft draft, int title, int end)
    {
        var captured = draft.Blocks.Take(title).Where(block => Prose.CountWords(block.Text) <= MaxWords)
            .Select(block => HeaderDate.Find(block.Text)?.Match.Date.ToDateOnly()).FirstOrDefault(day => day is not null);
        if (captured is not { } today) return false;
        for (var i = title + 1; i < end && i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || Prose.CountWords(block.Text) > MaxRelativeWords || RelativeDates.Read(block.Text, today) is not { } day) continue;
            block.Assign(BlockRole.Date, Name);
            draft.ShownDates.Clear();
            draft.ShownDates.Add(new FieldValue<PartialDate>(day, "relative to the page's day", 0.7, block.Line));
            return true;
        }

        return false;
    }

    // "May 21, 2025April 24, 2025", "Updated May 21, 2025 Originally published April 24, 2025": the day of the change and
    // that of publication, whichever stands first.
    private static PartialDate Earlier(HeaderDate found, CleaningRules rules)
    {
        var next = ArabicDateParser.Find(found.Text).FirstOrDefault(match => match.Start >= found.Match.End);
        return next is { Date.IsFullDay: true }
            && next.Calendar == found.Match.Calendar
            && found.Text[found.Match.End..next.Start] is var between
            && (string.IsNullOrWhiteSpace(between) || (rules.OriginalDateLabels.MatchAnywhere(between) ?? rules.DateLabels.MatchAnywhere(between)) is not null)
            && next.Date < found.Match.Date
            ? next.Date
            : found.Match.Date;
    }

    // The only day of the lines of the article itself, wherever it stands among them or right behind them.
    private static void TakeOnly(ArticleDraft draft, int title, ArticleSurroundings? surroundings, DateOrder order)
    {
        var last = draft.LastProse();
        if (last < 0 || draft.ShownDates.Count > 0 || draft.Updated is not null || draft.Blocks.Count < ArticleDraft.MinPageLines) return;
        var days = new List<(PartialDate Day, Block Block)>();
        for (var i = title; i <= last + LinesBehind && i < draft.Blocks.Count; i++)
            if (surroundings?.Hold(i) != false
                && draft.Blocks[i] is { WordCount: <= MaxLoneWords, IsProse: false } block
                && block.Role is BlockRole.Unknown or BlockRole.Date or BlockRole.Byline
                && !IsBracketedCaption(block.Text, draft.Rules)
                && HeaderDate.Find(block.Text, order) is { } found)
                days.Add((Earlier(found, draft.Rules), block));
        if (days.Count == 0 || days.Exists(other => other.Day != days[0].Day)) return;
        draft.ShownDates.Add(new FieldValue<PartialDate>(days[0].Day, "only day of the text", 0.5, days[0].Block.Line));
    }

    // "The bridge on Monday, Jan. 8, 2024. (Agency/Jane Doe)"
    private static bool IsBracketedCaption(string text, CleaningRules rules) => text.EndsWith(')') && CaptionShape.Matches(text, rules);

    private static bool IsNear(ArticleDraft draft, int line, int title) =>
        line >= draft.Blocks[Math.Max(0, title - LinesAbove)].Line && line <= draft.Blocks[Math.Min(draft.Blocks.Count - 1, title + LinesBelow)].Line;

    private bool Take(ArticleDraft draft, Block block, int title, DateOrder order)
    {
        if (!block.IsOpen && block.Role is not (BlockRole.Date or BlockRole.Byline)) return false;
        if (Prose.CountWords(block.Text) > MaxWords || block.IsOpen && (Prose.IsProse(block.Text) || IsBracketedCaption(block.Text, draft.Rules)))
            return false;
        // "— Jane Doe (@jdoe) May 21, 2024": when somebody said it on a network.
        if (block.Text[0] is '—' or '–' or '-' && block.Text.Contains("(@", StringComparison.Ordinal)) return false;
        if (HeaderDate.Find(block.Text, order) is not { } found) return false;
        var day = Earlier(found, draft.Rules);
        var known = draft.ShownDates.Find(date => date.Line == block.Line);
        if (known is not null) draft.ShownDates.Remove(known);
        // The day of a change loses against that of publication beside the headline, not against the day at the top of the page,
        // which is that of the visit and later.
        else if (draft.Updated?.Line == block.Line && draft.ShownDates.Exists(date => date.Value <= day && IsNear(draft, date.Line, title)))
            return false;
        if (block.IsOpen) block.Assign(BlockRole.Date, Name);
        // Labelled days far away lose against one beside the headline.
        draft.ShownDates.RemoveAll(date => draft.Blocks.Count >= ArticleDraft.MinPageLines);
        draft.ShownDates.Insert(
            0,
            known is not null && day == found.Match.Date
                ? known
                : new FieldValue<PartialDate>(day, Name, found.Match.IsCertain ? 0.9 : 0.6, block.Line));
        return true;
    }
}
