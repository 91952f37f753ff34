using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>What the small elements around a date say about it.</summary>
/// <param name="Words">The words of their classes and the like.</param>
/// <param name="Property">The date property of the innermost one that has any; null for none.</param>
/// <param name="IsTime">True when one of them is for times.</param>
/// <param name="HasPubdate">True when one is marked as the day of publication, as drafts of HTML 5 had it.</param>
/// <param name="IsSigned">True when a link to the author or the section of the article stands beside it.</param>
/// <param name="OuterText">The text of the outermost.</param>
internal sealed record DateContext(HashSet<string> Words, string? Property, bool IsTime, bool HasPubdate, bool IsSigned, string OuterText)
{
    /// <summary>Weight of what is marked as a day, and not only as a line about the article.</summary>
    public const double MinMark = 1.5;

    /// <summary>Weight of a name for days.</summary>
    public const double DateWeight = 2;

    private const int MaxLevels = 5;
    private const double PublishedWeight = 3.5;
    private const double NamedWeight = 2.7;
    private const double TimeWeight = 2.2;
    private const double StatementWeight = MinMark;
    private const double LineWeight = 1;

    private static readonly HashSet<string> StrongWords = new(StringComparer.Ordinal)
    {
        "published", "publishdate", "publisheddate", "pubdate", "datepublished", "postdate", "entrydate", "articledate", "newsdate", "storydate", "postedon",
        "publicationdate", "datepub", "datepublication", "creationdate", "publishtime", "publishedtime", "publishedon",
    };

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
    {
        "date", "publication", "publish", "timestamp", "time", "posted", "submitted", "dateline", "datetime", "created", "datum", "fecha", "tarih", "data",
    };

    private static readonly HashSet<string> WeakWords = new(StringComparer.Ordinal)
        { "meta", "metadata", "byline", "info", "articleinfo", "postmeta", "details", "author", "authors", "header", "headline" };

    // A line at the foot of a weblog's entry begins with the day and goes on with its sections.
    private static readonly HashSet<string> StatementWords = new(StringComparer.Ordinal)
        { "postmetadata", "postmeta", "postfooter", "entrymeta", "entryfooter", "entryutility", "articlefooter", "postinfo", "metadata" };

    private static readonly HashSet<string> UpdateWords = new(StringComparer.Ordinal)
        { "updated", "modified", "update", "lastmodified", "edited", "dateupdated", "datemodified", "updatedate" };

    /// <summary>How much they say for its being the day of publication: 0 for nothing, to 3.5 for stating it.</summary>
    public double Weight
    {
        get
        {
            if (Property is "datePublished" || HasPubdate) return PublishedWeight;
            if (Property is not null && !MachineDates.IsChange(Property) || Words.Overlaps(StrongWords)) return NamedWeight;
            if (IsTime) return TimeWeight;
            if (Words.Overlaps(DateWords)) return DateWeight;
            if (IsSigned || Words.Overlaps(StatementWords)) return StatementWeight;
            return Words.Overlaps(WeakWords) ? LineWeight : 0;
        }
    }

    /// <summary>
    /// True when words of an element call its day that of a change, and none of publication: themes mark one time as both,
    /// and "published" then says more.
    /// </summary>
    public static bool NameUpdate(IReadOnlyCollection<string> words) => words.Any(UpdateWords.Contains) && !words.Any(StrongWords.Contains);

    /// <summary>Reads it.</summary>
    public static DateContext Of(IElement element, PageLayout layout)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        string? property = null;
        bool isTime = false, hasPubdate = false, isSigned = false;
        var outer = "";
        IElement? above = element;
        for (var i = 0; above is not null && i < MaxLevels && layout.LettersOf(above) <= ShownDates.MaxLetters && !layout.HoldsHeadline(above); i++, above = above.ParentElement)
        {
            words.UnionWith(ElementWords.Of(above));
            property ??= MachineDates.PropertyOf(above);
            isTime |= MachineDates.IsTime(above);
            hasPubdate |= above.HasAttribute("pubdate");
            isSigned = isSigned || above.Children.Any(IsLinkOfArticle);
            outer = layout.ShortText(above, ShownDates.MaxLetters) ?? outer;
        }

        return new DateContext(words, property, isTime, hasPubdate, isSigned, outer);
    }

    private static bool IsLinkOfArticle(IElement child) =>
        child.LocalName == "a" && child.GetAttribute("rel") is { } names && names.Split(' ').Any(name => name is "author" or "category");

    /// <summary>The words on the same line before a date.</summary>
    /// <param name="text">The text of the element that holds the date.</param>
    /// <param name="match">The date.</param>
    public string Before(string text, DateMatch match)
    {
        if (match.Start > 1) return text[..match.Start];
        var at = OuterText.IndexOf(text[match.Start..match.End], StringComparison.Ordinal);
        return at > 0 ? OuterText[..at] : "";
    }
}
