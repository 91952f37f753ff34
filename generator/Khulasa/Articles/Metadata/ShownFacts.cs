using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Days;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>Reads date and authors from where a page shows them, and adds them to the draft, the most credible first.</summary>
internal static class ShownFacts
{
    /// <summary>Origin of a byline that names a desk or house.</summary>
    public const string Desk = "shown desk";

    /// <summary>Origin of a byline that the markup names so.</summary>
    public const string Marked = "marked byline";

    /// <summary>Origin of a byline behind a label.</summary>
    public const string Labelled = "labelled byline";

    // A link to somebody's page at the headline, which nothing calls the author.
    private const string Linked = "linked byline";

    /// <summary>Origin of a day that the page prints.</summary>
    public const string Printed = "shown date";

    /// <summary>Origin of a day that the page tells only programs, in an element of its own.</summary>
    public const string Machine = "shown time";

    private const int MaxTitleLetters = 300;
    private const int MaxAboveHeadline = 200;
    private const int MaxBelowHeadline = 600;
    private const int MaxBelowHeadlineForRelative = 1200;
    private const double MinDateScore = 1.5;
    private const double DeskConfidence = 0.5;

    public static void Read(ArticleDraft draft, IElement body)
    {
        var layout = new PageLayout(body, draft.HeadlineElement);
        var surroundings = new Surroundings(layout, draft.Title?.Value ?? "", draft.Rules);
        var lines = draft.HeadlineElement is { } headline ? HeadlineLines.Read(body, headline) : [];
        ReadDates(draft, layout, surroundings, lines);
        foreach (var byline in ShownAuthors.Find(layout, surroundings, draft.Rules))
            draft.ShownAuthors.Add(
                new FieldValue<IReadOnlyList<string>>(byline.Names, Origin(byline), byline.IsDesk ? DeskConfidence : Confidence(byline.Score)));
        var besidePlace = HeadlinePlace.Read(draft, lines, surroundings);
        if (!draft.ShownAuthors.Exists(byline => byline.Origin is not (Desk or Linked)
            && byline.Value.Any(name => name.Contains(' ', StringComparison.Ordinal)))
            && (new HeadlineByline(lines, draft.Title?.Value ?? "", layout, surroundings, draft.Rules, name => IsHouse(draft, name)).Read()
                ?? besidePlace) is { } found)
            draft.ShownAuthors.Insert(draft.ShownAuthors is [{ Origin: Linked }, ..] ? 0 : draft.ShownAuthors.Count, found);
    }

    // The page names its house in the metadata or beside the headline, in the title of its window.
    private static bool IsHouse(ArticleDraft draft, string name) =>
        Tokenizer.FoldedLetters(name) is { Length: > 2 } letters
        && draft.Metadata.Sources.Concat(draft.Metadata.Titles)
            .Any(stated => stated.Value.Length < MaxTitleLetters
                && Tokenizer.FoldedLetters(stated.Value).Contains(letters, StringComparison.Ordinal));

    private static string Origin(ShownByline byline) =>
        byline.IsDesk ? Desk : byline.IsMarked ? Marked : byline.HasLabel ? Labelled : byline.IsLink ? Linked : "shown byline";

    private static void ReadDates(ArticleDraft draft, PageLayout layout, Surroundings surroundings, IReadOnlyList<HeadlineLine> lines)
    {
        var dates = DayOfVisit.LeaveOut(
            LoneUpdate.Weigh(SideBySide.Weigh(ShownDates.Find(layout, surroundings, draft.Rules, draft.DateOrder))), MinDateScore);
        foreach (var date in dates.Where(date => !date.IsUpdate && date.Score >= MinDateScore)
            .OrderByDescending(date => date.Score)
            .ThenBy(date => Math.Abs(date.Distance ?? 0)))
            draft.ShownDates.Add(new FieldValue<PartialDate>(date.Date, date.IsPrinted ? Printed : Machine, Confidence(date.Score)));
        if (!dates.Exists(date => date.Distance is > -MaxAboveHeadline and < MaxBelowHeadlineForRelative)
            && RelativeShownDate.Read(layout, surroundings, dates) is { } relative)
        {
            draft.ShownDates.Insert(0, relative);
        }

        if (!dates.Exists(date => date.Distance is > -MaxAboveHeadline and < MaxBelowHeadline && (date.Score >= MinDateScore || date.IsUpdate))
            && HeadlineDate.Read(lines, layout, surroundings, draft.Rules, draft.DateOrder) is { } day)
        {
            draft.ShownDates.Add(day);
        }

        draft.OnlyDay = OnlyDay.Of(dates);
        foreach (var update in dates.Where(date => date.IsUpdate).OrderByDescending(date => date.Score).Take(1))
            draft.ShownUpdate = new FieldValue<PartialDate>(update.Date, "shown update", Confidence(update.Score + 2));
    }

    // Marked as date and right at the headline scores about 6.
    private static double Confidence(double score) => Math.Round(Math.Clamp(0.4 + score * 0.08, 0.3, 0.9), 2);
}
