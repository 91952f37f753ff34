using Khulasa.Dates;
using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>The site in one language: what every page of that language is made with.</summary>
public sealed record Edition
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>The model, the same for both editions.</summary>
    public required Site Site { get; init; }

    /// <summary>Makes addresses.</summary>
    public required SiteUrl Urls { get; init; }

    /// <summary>The words of the user interface.</summary>
    public required StringTable Strings { get; init; }

    /// <summary>The words of the user interface in the other language, for fragments that are in it.</summary>
    public required StringTable OtherStrings { get; init; }

    /// <summary>Prints dates and numbers.</summary>
    public required DatePrinter Dates { get; init; }

    /// <summary>Address of a page of this edition.</summary>
    public string Href(string path) => Urls.Href(Language, path);

    /// <summary>A text of the user interface, as a phrase of this edition's language.</summary>
    public Phrase Say(string key) => new(Strings.Plain(key), Language);

    /// <summary>A phrase of this edition's language.</summary>
    public Phrase Say(PlainText text) => new(text, Language);

    /// <summary>A number with what it counts, in the form that goes with it.</summary>
    public string Count(string key, int number) => Strings.Count(key, number, Dates.Number(number));

    /// <summary>Makes the editions of a site, one for each language.</summary>
    public static IReadOnlyList<Edition> All(Site site, SiteUrl urls, Func<Language, StringTable> strings) =>
        [.. Language.All.Select(language => new Edition
        {
            Language = language,
            Site = site,
            Urls = urls,
            Strings = strings(language),
            OtherStrings = strings(language.Other),
            Dates = new DatePrinter(language.IsArabic, site.Settings.Months, site.Settings.Digits),
        })];
}
