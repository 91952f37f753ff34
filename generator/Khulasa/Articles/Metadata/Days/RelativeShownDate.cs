using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Reads "3 hours ago" beside the headline, where the top of the page prints the day it was captured on. Without such
/// a day the words mean nothing.
/// </summary>
internal static class RelativeShownDate
{
    private const int MaxLetters = 40;
    private const int TopOfPage = -300;
    private const double Confidence = 0.7;

    /// <summary>The day; null where the page prints no such words, or no day of its own.</summary>
    public static FieldValue<PartialDate>? Read(PageLayout layout, Surroundings surroundings, IEnumerable<ShownDate> dates)
    {
        if (dates.FirstOrDefault(date => date.IsPrinted && date.Distance < TopOfPage)?.Date.ToDateOnly() is not { } captured) return null;
        foreach (var element in layout.Elements)
        {
            if (layout.DistanceOf(element) is not (> -200 and < 500) || layout.ShortText(element, MaxLetters) is not { } text || !IsMarked(element))
                continue;
            if (RelativeDates.Read(text, captured) is { } day && !surroundings.IsElsewhere(element))
                return new FieldValue<PartialDate>(day, "relative to the page's day", Confidence);
        }

        return null;
    }

    private static bool IsMarked(IElement element) =>
        element.LocalName == "time"
        || ElementWords.Of(element)
            .Exists(word => word is "date" or "time" or "timestamp" or "published" or "posted" or "ago" or "datetime" or "meta");
}
