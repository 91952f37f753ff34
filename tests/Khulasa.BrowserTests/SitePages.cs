namespace Khulasa.BrowserTests;

/// <summary>One page of each kind, in each language.</summary>
public static class SitePages
{
    private static readonly string[] Kinds =
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
        "search/",
        "feeds/",
    ];

    /// <summary>Paths below the base path.</summary>
    public static TheoryData<string> All => [.. Kinds, .. Kinds.Select(path => "en/" + path), "404.html"];
}
