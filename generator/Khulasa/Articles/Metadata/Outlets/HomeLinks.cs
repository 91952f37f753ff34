using AngleSharp.Dom;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Outlets;

/// <summary>Reads what the links to the first page of a site are called: its logo names the site as its metadata may not.</summary>
internal static class HomeLinks
{
    private const int MaxLinks = 40;
    private const int MaxWords = 6;
    private const int MaxAddress = 100;
    private const int MaxElementsInside = 12;

    /// <summary>The names, folded to their letters; those of pictures included.</summary>
    public static IReadOnlySet<string> NamesOf(Capture page) =>
        page.Named("a").Where(link => LeadsHome(link.GetAttribute("href"))).Take(MaxLinks).SelectMany(TextsOf)
            .Where(text => Prose.CountWords(text) <= MaxWords)
            .Select(Tokenizer.FoldedLetters)
            .Where(letters => letters.Length > 1)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>True for the address of a site's first page.</summary>
    public static bool LeadsHome(string? href) =>
        href?.Trim() is { Length: <= MaxAddress } address && (address is "./" or "../" || IsHome(address)
            || Uri.TryCreate(address, UriKind.Absolute, out var uri)
                && IsHome(uri.AbsolutePath)
                && uri.Query.Length == 0
                && uri.Scheme.StartsWith("http", StringComparison.Ordinal));

    // "/", and "/ar/" of a site in several languages.
    private static bool IsHome(string path) =>
        path.StartsWith('/')
        && path.Trim('/') is { Length: 0 or 2 } language
        && language.All(char.IsAsciiLetter)
        && path.Length <= language.Length + 2;

    private static IEnumerable<string> TextsOf(IElement link)
    {
        yield return link.TextContent;
        if (link.GetAttribute("title") is { } title) yield return title;
        foreach (var image in link.QuerySelectorAll("img").Take(MaxElementsInside))
            if (image.GetAttribute("alt") is { } description) yield return description;
    }
}
