using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>A day that the page shows.</summary>
/// <param name="Date">The day.</param>
/// <param name="Score">How much speaks for its being the day of publication; about 0 to 10.</param>
/// <param name="IsUpdate">True when it is the day of a change.</param>
/// <param name="IsPrinted">True when it stands in the text, false when only in an attribute.</param>
/// <param name="Distance">Letters between the headline and it, negative before; null when there is no headline.</param>
internal sealed record ShownDate(PartialDate Date, double Score, bool IsUpdate, bool IsPrinted, int? Distance = null)
{
    /// <summary>True when only the name of an element calls it the day of a change.</summary>
    public bool IsNamedUpdate { get; init; }

    /// <summary>True when it stands at the top of the page, before the article: most likely the day of the visit.</summary>
    public bool IsOnTop { get; init; }
}
