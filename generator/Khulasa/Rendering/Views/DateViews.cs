using Khulasa.Dates;

namespace Khulasa.Rendering.Views;

/// <summary>The archive: every year with its months.</summary>
public sealed record DatesPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/dates.sbn-html";

    /// <inheritdoc />
    public override string Kind => "dates";

    /// <summary>Years, newest first.</summary>
    public required IReadOnlyList<YearView> Years { get; init; }

    /// <summary>Articles without a date; null when there are none.</summary>
    public required DateLinkView? Undated { get; init; }
}

/// <summary>A year: a calendar for each month that has articles.</summary>
public sealed record YearPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/year.sbn-html";

    /// <inheritdoc />
    public override string Kind => "year";

    /// <summary>The year.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>How many articles the year has.</summary>
    public required int Total { get; init; }

    /// <summary>Months with articles, newest first.</summary>
    public required IReadOnlyList<CalendarView> Months { get; init; }

    /// <summary>Articles of which only the year is known.</summary>
    public required IReadOnlyList<TrustedHtml> Entries { get; init; }

    /// <summary>The years before and after.</summary>
    public required SiblingsView Siblings { get; init; }
}

/// <summary>A month: its calendar and its articles.</summary>
public sealed record MonthPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/month.sbn-html";

    /// <inheritdoc />
    public override string Kind => "month";

    /// <summary>The calendar of the month; null on numbered pages.</summary>
    public required CalendarView? Calendar { get; init; }

    /// <summary>How many articles the month has; null on numbered pages.</summary>
    public required int? Total { get; init; }

    /// <summary>The entries of this page, by day, newest first.</summary>
    public required IReadOnlyList<EntryGroupView> Groups { get; init; }

    /// <summary>Where this page stands.</summary>
    public required PaginationView Pagination { get; init; }

    /// <summary>The months before and after that have articles.</summary>
    public required SiblingsView Siblings { get; init; }
}

/// <summary>A year in the archive's list.</summary>
/// <param name="Year">The year itself.</param>
/// <param name="Months">Its months with articles, newest first.</param>
public sealed record YearView(DateLinkView Year, IReadOnlyList<DateLinkView> Months);

/// <summary>A date with its page and how many articles it has.</summary>
/// <param name="Date">The date; null for undated articles.</param>
/// <param name="Url">Its page.</param>
/// <param name="Count">How many articles it has, at least 1.</param>
public sealed record DateLinkView(PartialDate? Date, string Url, int Count);

/// <summary>A month as a table of weeks.</summary>
/// <param name="Date">The month.</param>
/// <param name="Url">Its page.</param>
/// <param name="Count">How many articles it has.</param>
/// <param name="Weekdays">Heads of the seven columns, in the order that the site's week has.</param>
/// <param name="Weeks">Rows of seven cells.</param>
public sealed record CalendarView(
    PartialDate Date, string Url, int Count, IReadOnlyList<WeekdayView> Weekdays, IReadOnlyList<WeekView> Weeks);

/// <summary>A weekday at the head of a calendar.</summary>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Short name.</param>
public sealed record WeekdayView(PlainText Name, PlainText ShortName);

/// <summary>A row of a calendar.</summary>
/// <param name="Cells">Seven cells; null outside the month.</param>
public sealed record WeekView(IReadOnlyList<DayCellView?> Cells);

/// <summary>A day in a calendar.</summary>
/// <param name="Date">The day.</param>
/// <param name="Url">Its page; null when it has no articles.</param>
/// <param name="Count">How many articles it has.</param>
public sealed record DayCellView(PartialDate Date, string? Url, int Count);
