using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Pages;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Reads the day that an element tells programs beside what it shows: <c>datetime</c> of times and of the elements that
/// scripts make of them, <c>data-timestamp</c> and the like, the title of a short form, <c>content</c> of a property.
/// </summary>
internal static class MachineDates
{
    private const int MinLength = 6;
    private const int MaxLength = 90;

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
        { "date", "datetime", "time", "timestamp", "published", "posted", "pubdate", "publishdate", "postdate", "utime", "unixtime", "epoch", "seconds" };

    private static readonly HashSet<string> TitledWords = new(StringComparer.Ordinal) { "date", "time", "timeago", "timestamp", "published", "posted", "pubdate", "postdate" };

    private static readonly HashSet<string> Properties = new(StringComparer.Ordinal)
        { "datePublished", "dateCreated", "dateModified", "dc:date", "dc:created", "dcterms:created", "dc:issued", "dcterms:issued", "dc:modified", "dcterms:modified" };

    /// <summary>The day; null when the element tells none.</summary>
    public static PartialDate? Read(IElement element, DateOrder order)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!; // within its length
            if (attribute.Value.Length is < MinLength or >= MaxLength
                || !attribute.Value.AsSpan().ContainsAnyInRange('0', '9')
                || !IsDate(element, attribute.Name))
            {
                continue;
            }

            if (MetadataDates.ReadDay(attribute.Value, order) is { } day) return day;
        }

        return null;
    }

    /// <summary>The date property that microdata or RDFa gives an element, without its prefix where it has one of schema.org; null for none.</summary>
    public static string? PropertyOf(IElement element)
    {
        if ((element.GetAttribute("itemprop") ?? element.GetAttribute("property")) is not { } names) return null;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if ((name.StartsWith("schema:", StringComparison.Ordinal) ? name[7..] : name) is var plain && Properties.Contains(plain)) return plain;
        return null;
    }

    /// <summary>True for a property that tells the day of the last change.</summary>
    public static bool IsChange(string? property) => property is "dateModified" or "dc:modified" or "dcterms:modified";

    /// <summary>True for times, and for elements that scripts show times in, such as <c>relative-time</c>.</summary>
    public static bool IsTime(IElement element) =>
        element.LocalName == "time"
        || IsDated(element)
        || element.LocalName.Contains('-', StringComparison.Ordinal) && element.LocalName.Split('-').Any(DateWords.Contains);

    // Only times and changes have the attribute by the standard; pages give it to any element that shows a day.
    private static bool IsDated(IElement element) => element.LocalName is not ("ins" or "del") && element.HasAttribute("datetime");

    private static bool IsDate(IElement element, string name) => name switch
    {
        "class" or "id" or "href" or "src" or "style" => false,
        "datetime" => IsDated(element),
        "content" => TellsTime(element),
        "title" => TellsTime(element) || ElementWords.Has(element, TitledWords),
        _ => (name.StartsWith("data-", StringComparison.Ordinal) || TellsTime(element))
            && Array.TrueForAll(name.Split('-'), word => word == "data" || DateWords.Contains(word)),
    };

    private static bool TellsTime(IElement element) => element.LocalName == "abbr" || IsTime(element) || PropertyOf(element) is not null;
}
