using Khulasa.Model;
using Khulasa.Text;

namespace Khulasa.Rendering;

/// <summary>The beginning of a summary, for programs that show no more of it: search engines, cards of shared links.</summary>
internal static class Excerpt
{
    /// <summary>The length of an excerpt in UTF-16 letters, at most; search results show about half of it.</summary>
    public const int MaxLength = 300;

    /// <summary>
    /// As many whole sentences as fit; the words that fit where even the first sentence is too long. Null without sentences.
    /// </summary>
    public static PlainText? Of(IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0) return null;
        var text = sentences[0];
        if (text.Length > MaxLength) return new PlainText(Cut(text, MaxLength));
        for (var i = 1; i < sentences.Count && text.Length + 1 + sentences[i].Length <= MaxLength; i++) text += " " + sentences[i];
        return new PlainText(text);
    }

    /// <summary>Headlines of a list, the first of them, in one line; null for an empty list.</summary>
    public static PlainText? OfHeadlines(Edition edition, IEnumerable<SiteArticle> articles)
    {
        var text = "";
        foreach (var article in articles)
        {
            var headline = edition.Headline(article).Within(edition.Language).Value;
            if (text.Length + headline.Length + 2 > MaxLength && text.Length > 0) break;
            text += (text.Length == 0 ? "" : edition.Language.IsArabic ? "؛ " : "; ") + headline;
        }

        return text.Length == 0 ? null : new PlainText(text.Length > MaxLength ? Cut(text, MaxLength) : text);
    }

    /// <summary>A sentence of at most so many letters, cut behind a word; a quotation that is open there is closed behind the dots.</summary>
    public static string Cut(string sentence, int length)
    {
        if (sentence.Length <= length) return sentence;
        var space = sentence.LastIndexOf(' ', length - 2);
        var end = space > 0 ? space : length - 2;
        // The second half of a pair does not stand alone.
        if (char.IsLowSurrogate(sentence[end])) end--;
        var kept = sentence[..end].TrimEnd('،', ',', '؛', ';', ':', ' ', HouseQuotes.Opener, '«');
        // An isolate that ends behind the cut ends here.
        var open = kept.Count(letter => letter is >= '\u2066' and <= '\u2068') - kept.Count(letter => letter == '\u2069');
        return $"{kept}…{Closer(kept, HouseQuotes.Opener, HouseQuotes.Closer)}{Closer(kept, '«', '»')}{new string('\u2069', Math.Max(0, open))}";
    }

    private static string Closer(string text, char opener, char closer) =>
        text.LastIndexOf(opener) > text.LastIndexOf(closer) ? closer.ToString() : "";
}
