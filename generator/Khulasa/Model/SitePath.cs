using System.Globalization;
using Khulasa.Dates;

namespace Khulasa.Model;

/// <summary>
/// Where pages live, relative to a language's root: folders that end in <c>/</c>. The one place that knows the
/// address scheme; prefixes of language and site are added by <see cref="Rendering.SiteUrl"/>.
/// </summary>
public static class SitePath
{
    /// <summary>The front page.</summary>
    public const string Home = "";

    /// <summary>All topics.</summary>
    public const string Topics = "topics/";

    /// <summary>The archive.</summary>
    public const string Dates = "dates/";

    /// <summary>Articles without a date.</summary>
    public const string Undated = "dates/undated/";

    /// <summary>All outlets.</summary>
    public const string Outlets = "outlets/";

    /// <summary>All people, organisations and places.</summary>
    public const string Entities = "entities/";

    /// <summary>Everything by its name.</summary>
    public const string Search = "search/";

    /// <summary>The script that keeps pages for reading without a connection.</summary>
    public const string Worker = "sw.js";

    /// <summary>What the search page reads first.</summary>
    public const string SearchIndex = "search/index.bin";

    /// <summary>Where it looks words up.</summary>
    public const string SearchWords = "search/words/";

    /// <summary>Where it finds what results show.</summary>
    public const string SearchEntries = "search/entries/";

    /// <summary>All feeds.</summary>
    public const string Feeds = "feeds/";

    /// <summary>All feeds as an outline that feed readers import.</summary>
    public const string FeedOutline = "feeds.opml";

    /// <summary>What a browser needs to know to keep the site as an app.</summary>
    public const string Manifest = "manifest.webmanifest";

    /// <summary>An article's folder; an undated article has <c>undated</c> for year and month.</summary>
    public static string Article(PartialDate? date, string slug) => $"articles/{MonthFolder(date)}/{slug}/";

    /// <summary>A topic's folder.</summary>
    public static string Topic(string slug) => $"{Topics}{slug}/";

    /// <summary>An outlet's folder.</summary>
    public static string Outlet(string slug) => $"{Outlets}{slug}/";

    /// <summary>An entity's folder.</summary>
    public static string Entity(string slug) => $"{Entities}{slug}/";

    /// <summary>A story's folder.</summary>
    public static string Story(string slug) => $"stories/{slug}/";

    /// <summary>The folder of a year, month or day, as exact as the date is.</summary>
    public static string Date(PartialDate date)
    {
        var year = $"{Dates}{Digits(date.Year, 4)}/";
        if (!date.HasMonth) return year;
        var month = $"{year}{Digits(date.Month, 2)}/";
        return date.IsFullDay ? $"{month}{Digits(date.Day, 2)}/" : month;
    }

    /// <summary>Page <paramref name="number"/>, counted from the oldest, of a list whose front is <paramref name="list"/>; null for the front.</summary>
    public static string Page(string list, int? number) =>
        number is { } known ? $"{list}page/{known.ToString(CultureInfo.InvariantCulture)}/" : list;

    /// <summary><c>2024/09</c>, <c>2024</c> where the month is unknown, or <c>undated</c>.</summary>
    private static string MonthFolder(PartialDate? date) => date switch
    {
        null => "undated",
        { HasMonth: true } known => $"{Digits(known.Year, 4)}/{Digits(known.Month, 2)}",
        { } known => Digits(known.Year, 4),
    };

    private static string Digits(int value, int width) =>
        value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
