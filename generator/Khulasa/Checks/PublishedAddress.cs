namespace Khulasa.Checks;

/// <summary>Where a built site says it is published. One witness may be wrong, so several are heard.</summary>
public static class PublishedAddress
{
    private const string English = "en/";
    private const string Sitemap = "sitemap.xml";

    /// <summary>The address that most of the site names, ending in <c>/</c>; the root of a host when nothing does.</summary>
    /// <param name="front">The Arabic front page.</param>
    /// <param name="englishFront">The English one; null when there is none.</param>
    /// <param name="robots">Text of robots.txt; null when there is none.</param>
    public static Uri Of(PageMarkup front, PageMarkup? englishFront, string? robots)
    {
        var said = new List<Uri>();
        Add(said, front.Links("canonical").Select(link => PageMarkup.Attribute(link, "href")).FirstOrDefault(), "");
        Add(said, front.Meta("og:url"), "");
        Add(said, englishFront?.Links("canonical").Select(link => PageMarkup.Attribute(link, "href")).FirstOrDefault(), English);
        Add(said, robots?.Split('\n').Select(line => line.Split(':', 2)).FirstOrDefault(line => line[0] == "Sitemap")?[^1].Trim(), Sitemap);
        return said.GroupBy(uri => uri).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key ?? new Uri("http://localhost/");
    }

    private static void Add(List<Uri> said, string? address, string behind)
    {
        if (address?.EndsWith(behind, StringComparison.Ordinal) == true
            && Uri.TryCreate(address[..^behind.Length], UriKind.Absolute, out var uri)
            && uri.AbsolutePath.EndsWith('/'))
            said.Add(uri);
    }
}
