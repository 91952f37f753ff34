using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Reads the day where a page shows one and no other: wherever it stands, it is more likely that of the article than of
/// anything else.
/// </summary>
internal static class OnlyDay
{
    /// <summary>Origin of such a day.</summary>
    public const string Origin = "only day shown";

    private const double Confidence = 0.45;

    /// <summary>The day; null when the page shows none, or several. What the top of the page shows is the day of the visit.</summary>
    public static FieldValue<PartialDate>? Of(IReadOnlyList<ShownDate> dates)
    {
        var own = dates.Where(date => date.Score >= 0 && !date.IsUpdate && !date.IsOnTop).Select(date => date.Date).Distinct().ToList();
        return own is [var day] ? new FieldValue<PartialDate>(day, Origin, Confidence) : null;
    }
}
