namespace Khulasa.BrowserTests;

/// <summary>One page of each kind, in each language, of each site.</summary>
public static class SitePages
{
    private static readonly string[] Committed =
    [
        "",
        "articles/2024/09/baghdad-coalition-ties/",
        "topics/",
        "topics/international-coalition/",
        "dates/",
        "dates/2024/",
        "dates/2024/09/",
        "dates/2024/09/01/",
        "outlets/",
        "outlets/al-masalah/",
        "entities/",
        "entities/fuad-hussein/",
        "stories/baghdad-coalition-ties/",
        "search/",
        "feeds/",
    ];

    private static readonly string[] Hard =
    [
        "",
        "page/1/",
        "articles/2024/09/everything/",
        "articles/2024/09/untranslated/",
        "articles/undated/letter/",
        "topics/water/",
        "topics/water/page/1/",
        "dates/2023/",
        "dates/2024/09/",
        "dates/undated/",
        "stories/flood/",
    ];

    /// <summary>Pages of the committed site, below its base path.</summary>
    public static TheoryData<string> OfCommittedSite => Both(Committed);

    /// <summary>Pages of the site of everything that is hard to set.</summary>
    public static TheoryData<string> OfHardSite => Both(Hard);

    /// <summary>Pages of both sites, each with the address of its site.</summary>
    internal static IEnumerable<string> Urls(string committed, string hard) =>
        [.. InBothLanguages(Committed).Select(path => committed + path), .. InBothLanguages(Hard).Select(path => hard + path)];

    private static TheoryData<string> Both(string[] paths) => [.. InBothLanguages(paths)];

    private static IEnumerable<string> InBothLanguages(string[] paths) => [.. paths, .. paths.Select(path => "en/" + path), "404.html"];
}
