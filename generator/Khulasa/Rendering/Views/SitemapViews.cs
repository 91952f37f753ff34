namespace Khulasa.Rendering.Views;

/// <summary>The sitemap, as <c>sitemap</c> in its template.</summary>
/// <param name="Entries">Every page in every language, ordered by address.</param>
public sealed record SitemapView(IReadOnlyList<SitemapEntryView> Entries);

/// <summary>A page of the sitemap.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="ModifiedIso">Day of the last change; null when unknown.</param>
/// <param name="Alternates">The page in each language, itself included.</param>
public sealed record SitemapEntryView(string Url, string? ModifiedIso, IReadOnlyList<AlternateView> Alternates);

/// <summary>A sitemap in several files, as <c>index</c> in its template.</summary>
/// <param name="Urls">Absolute addresses of the files.</param>
public sealed record SitemapIndexView(IReadOnlyList<string> Urls);

/// <summary>The newest articles for news searches, as <c>news</c> in the template.</summary>
/// <param name="Entries">Pages whose headline is in their own language, newest first.</param>
public sealed record NewsSitemapView(IReadOnlyList<NewsEntryView> Entries);

/// <summary>An article of the news sitemap.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="Publication">Name of the site in the page's language.</param>
/// <param name="Lang">BCP 47 tag of the page.</param>
/// <param name="DateIso">Day of publication.</param>
/// <param name="Title">Headline.</param>
public sealed record NewsEntryView(string Url, PlainText Publication, string Lang, string DateIso, PlainText Title);
