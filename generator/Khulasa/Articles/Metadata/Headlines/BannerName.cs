using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Pages;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>
/// Reads the name of a site off the window's title <c>Site: Headline</c>, where the page shows both as headings and the
/// first of them is a link. Behind a colon stands a part of the headline more often than not.
/// </summary>
internal static class BannerName
{
    private const string Colon = ": ";
    private const int MaxHeadings = 80;
    private const int MaxLetters = 300;

    /// <summary>The names, folded to their letters; none on most pages.</summary>
    public static IEnumerable<string> NamesOf(Capture page, IEnumerable<MetadataValue> titles)
    {
        foreach (var title in titles)
        {
            var at = title.Value.IndexOf(Colon, StringComparison.Ordinal);
            if (at <= 0) continue;
            var (name, rest) = (Tokenizer.FoldedLetters(title.Value[..at]), Tokenizer.FoldedLetters(title.Value[(at + Colon.Length)..]));
            if (HeadingOf(page, "h1", name) is { } banner
                && IsLink(banner)
                && (HeadingOf(page, "h2", rest) ?? HeadingOf(page, "h3", rest)) is not null)
            {
                yield return name;
            }
        }
    }

    private static IElement? HeadingOf(Capture page, string rank, string letters) =>
        page.Named(rank).Take(MaxHeadings).FirstOrDefault(heading => Tokenizer.FoldedLetters(VisibleText.Of(heading, MaxLetters)) == letters);

    private static bool IsLink(IElement heading) =>
        heading.QuerySelector("a[href]") is { } link && VisibleText.Of(link, MaxLetters).Trim() == VisibleText.Of(heading, MaxLetters).Trim();
}
