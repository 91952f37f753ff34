using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>A heading that may be the headline of its page.</summary>
/// <param name="Element">The heading.</param>
/// <param name="Text">Its text without kicker.</param>
/// <param name="Bonus">What its markup says for it, 0 to 1.</param>
internal sealed record HeadingCandidate(IElement Element, string Text, double Bonus)
{
    private const int MaxLength = 400;
    private const int MaxHeadings = 80;
    private const int MinHeadlineWords = 3;

    private static readonly HashSet<string> HeadlineWords = new(StringComparer.Ordinal)
    {
        "entrytitle", "posttitle", "articletitle", "newstitle", "storytitle", "pagetitle", "headline", "articleheadline", "titleheadline", "articleheading",
        "storyheadline", "posthead", "blogtitle", "articleheader", "headlinetext", "contenttitle",
    };

    private static readonly HashSet<string> KickerWords = new(StringComparer.Ordinal)
        { "kicker", "overline", "roofline", "topline", "eyebrow", "supertitle", "pretitle", "dachzeile", "headlinekicker", "spitzmarke", "antetitulo", "occhiello", "strapline", "category" };

    /// <summary>The headings of a page in order; breadcrumbs and the name of the site are none.</summary>
    public static List<HeadingCandidate> Find(IDocument document, IReadOnlyList<string> siteNames)
    {
        var headings = new List<HeadingCandidate>();
        foreach (var element in document.QuerySelectorAll("h1, h2, h3, [itemprop=headline], [class*=headline], [class*=entry-title]").Take(MaxHeadings))
        {
            if (IsInWords(element, "breadcrumb", "breadcrumbs") || Read(element) is not { } text || IsSiteName(text, siteNames)) continue;
            headings.Add(new HeadingCandidate(element, text, MarkupBonus(element)));
        }

        // A page with one great heading says with it what it is about.
        var great = headings.FindAll(heading => heading.Element.LocalName == "h1" && Prose.CountWords(heading.Text) >= MinHeadlineWords);
        if (great is [var only]) headings[headings.IndexOf(only)] = only with { Bonus = only.Bonus + 0.4 };
        return headings;
    }

    private static double MarkupBonus(IElement element)
    {
        var bonus = element.LocalName switch { "h1" => 0.12, "h2" => 0.02, _ => 0.0 };
        if (element.GetAttribute("itemprop") == "headline") bonus += 0.08;
        if (ElementWords.Of(element).Exists(HeadlineWords.Contains)) bonus += 0.06;
        // The headline of another article is a link to it; the own one is none, or one to the page itself.
        if (element.ParentElement?.LocalName == "a" || element.QuerySelector("a[href]") is { } link && link.TextContent.Trim().Length >= element.TextContent.Trim().Length) bonus -= 0.1;
        return bonus;
    }

    private static string? Read(IElement element)
    {
        var text = ArabicNormalizer.Repair(VisibleText.Of(element, MaxLength));
        if (text.Length < 2 || text.Length >= MaxLength) return null;
        foreach (var child in element.Children)
        {
            if (!ElementWords.Of(child).Exists(KickerWords.Contains)) continue;
            var kicker = ArabicNormalizer.Repair(VisibleText.Of(child, MaxLength));
            if (kicker.Length == 0 || kicker.Length >= text.Length || !text.StartsWith(kicker, StringComparison.Ordinal)) continue;
            var rest = text[kicker.Length..].TrimStart(' ', '-', '–', '—', ':', '|', '/', '·');
            if (Prose.CountWords(rest) >= MinHeadlineWords) text = rest;
        }

        return text;
    }

    private static bool IsSiteName(string text, IReadOnlyList<string> siteNames)
    {
        var letters = string.Concat(Tokenizer.FoldedWords(text));
        return letters.Length == 0 || siteNames.Any(name => string.Concat(Tokenizer.FoldedWords(name)) == letters);
    }

    private static bool IsInWords(IElement element, params ReadOnlySpan<string> words)
    {
        IElement? above = element;
        for (var i = 0; above is not null && i < 4; i++, above = above.ParentElement)
        {
            if (above.Attributes.Any(attribute => attribute.Name.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase))) return true;
            foreach (var word in ElementWords.Of(above))
                if (words.Contains(word)) return true;
        }

        return false;
    }
}
