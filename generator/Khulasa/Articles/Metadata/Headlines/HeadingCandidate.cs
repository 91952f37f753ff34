using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Articles.Pages;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>A heading that may be the headline of its page.</summary>
/// <param name="Element">The heading.</param>
/// <param name="Text">Its text.</param>
/// <param name="Bonus">What its markup says for it, 0 to 1.</param>
/// <param name="IsOnlyGreat">True for the one heading of the first rank that a page has.</param>
internal sealed record HeadingCandidate(IElement Element, string Text, double Bonus, bool IsOnlyGreat = false)
{
    private const int MaxLength = 400;
    private const int MaxHeadings = 80;
    private const int MinHeadlineWords = 3;
    private const int MaxLinkLevels = 6;
    private const int MaxBreadcrumbLevels = 4;
    private const double GreatBonus = 0.12;

    private static readonly HashSet<string> HeadlineWords = new(StringComparer.Ordinal)
    {
        "entrytitle", "posttitle", "articletitle", "newstitle", "storytitle", "pagetitle", "headline", "articleheadline", "titleheadline", "articleheading",
        "storyheadline", "posthead", "blogtitle", "articleheader", "headlinetext", "contenttitle",
    };

    private static readonly HashSet<string> BesideWords = new(StringComparer.Ordinal)
        { "subtitle", "subheadline", "subheading" };

    // What only a voice reads out: "Article:", "opens in a new window".
    private static readonly HashSet<string> HiddenWords = new(StringComparer.Ordinal)
        { "sronly", "visuallyhidden", "screenreader", "screenreadertext", "hiddenvisually", "assistivetext", "offscreen" };

    /// <summary>True for a heading of the first rank that is no link.</summary>
    public bool IsGreat => Element.LocalName == "h1" && Bonus >= GreatBonus;

    /// <summary>The headings of a page in order; breadcrumbs and the name of the site are none.</summary>
    public static List<HeadingCandidate> Find(Capture page, IReadOnlyList<string> siteNames, IReadOnlyList<string> addresses)
    {
        var headings = new List<HeadingCandidate>();
        var names = siteNames.Select(Tokenizer.FoldedLetters).ToHashSet(StringComparer.Ordinal);
        foreach (var element in Elements(page))
        {
            if (IsBreadcrumb(element)
                || ElementWords.Of(element).Contains("widgettitle")
                || Read(element) is not { } text
                || Tokenizer.FoldedLetters(text) is var letters && (letters.Length == 0 || names.Contains(letters))
                || LeadsHome(element))
            {
                continue;
            }

            headings.Add(new HeadingCandidate(element, text, MarkupBonus(element, addresses)));
        }

        // A banner that stands on the page twice is not the headline; a link to it repeats the headline.
        var great = headings.FindAll(heading => heading.Element.LocalName == "h1"
            && heading.Bonus > 0
            && Prose.CountWords(heading.Text) >= MinHeadlineWords)
            .GroupBy(heading => heading.Text, StringComparer.Ordinal)
            .Where(copies => copies.Count(copy => copy.IsGreat) <= 1)
            .Select(copies => copies.First())
            .ToList();
        if (great is [var only]) headings[headings.IndexOf(only)] = only with { IsOnlyGreat = true };
        return headings;
    }

    // Menus and teasers of a large page may have headlines by the hundred before its own one.
    private static IEnumerable<IElement> Elements(Capture page)
    {
        int great = 0, others = 0, named = 0;
        // The logo may be a heading without words.
        var isGreat = page.Elements.Any(element => element.LocalName == "h1" && !string.IsNullOrWhiteSpace(VisibleText.Of(element, MaxLength)));
        return page.Elements.Where(element => MayBeHeading(element)
            ? (element.LocalName == "h1" ? great++ : others++) < MaxHeadings
            : !isGreat && IsNamed(element) && named++ < MaxHeadings);
    }

    // Where nothing is set as a great heading, what is called a headline may be one.
    private static bool IsNamed(IElement element) =>
        element.LocalName is "div" or "span" or "p" or "td" or "h4" or "h5"
        && element.ClassName?.Contains("title", StringComparison.OrdinalIgnoreCase) == true
        && ElementWords.Has(element, HeadlineWords);

    private static bool MayBeHeading(IElement element) =>
        element.LocalName is "h1" or "h2" or "h3"
        || element.ClassName is { } names
            && (names.Contains("headline", StringComparison.Ordinal) || names.Contains("entry-title", StringComparison.Ordinal))
        || element.GetAttribute("itemprop") == "headline";

    private static double MarkupBonus(IElement element, IReadOnlyList<string> addresses)
    {
        var bonus = element.LocalName switch { "h1" => GreatBonus, "h2" => 0.02, _ => 0.0 };
        if (element.GetAttribute("itemprop") == "headline") bonus += 0.08;
        if (ElementWords.Has(element, HeadlineWords)) bonus += 0.06;
        if (LinkOf(element) is { } link) bonus -= LeadsElsewhere(link, addresses) ? 0.4 : 0.1;
        return bonus;
    }

    private static IElement? LinkOf(IElement element)
    {
        var above = element.ParentElement;
        for (var i = 0; above is not null && i < MaxLinkLevels; i++, above = above.ParentElement)
            if (above.LocalName == "a") return above;
        return element.QuerySelector("a[href]") is { } link && link.TextContent.Trim().Length >= element.TextContent.Trim().Length ? link : null;
    }

    // The headline of another article is a link to it; the own one is none, or one to the page itself.
    private static bool LeadsElsewhere(IElement link, IReadOnlyList<string> addresses)
    {
        if (addresses.Count == 0
            || link.GetAttribute("href")?.Trim() is not { Length: > 1 } href
            || !Uri.TryCreate(new Uri(addresses[0]), href, out var target))
        {
            return false;
        }

        return !addresses.Any(address => new Uri(address).AbsolutePath.TrimEnd('/') == target.AbsolutePath.TrimEnd('/'));
    }

    private static string? Read(IElement element)
    {
        var isPersian = PageLanguage.IsPersian(element);
        var text = ArabicNormalizer.Repair(VisibleText.Of(element, MaxLength, IsBesideHeadline), isPersian);
        if (Prose.CountWords(text) < MinHeadlineWords) text = ArabicNormalizer.Repair(VisibleText.Of(element, MaxLength), isPersian);
        // Signs of the heading's own anchor.
        text = text.TrimEnd('\u00B6', '#', ' ');
        return text.Length < 2 || text.Length >= MaxLength ? null : text;
    }

    // The line below a headline, inside the same heading; the topic above it is a part of what papers call their headline.
    private static bool IsBesideHeadline(IElement element) =>
        element.LocalName is "small" or "button"
        || element.LocalName is not ['h', >= '1' and <= '6'] && (ElementWords.Has(element, BesideWords) || ElementWords.Has(element, HiddenWords));

    // The logo: a link to the first page of the site.
    private static bool LeadsHome(IElement element)
    {
        var link = element.ParentElement?.LocalName == "a" ? element.ParentElement : element.QuerySelector("a[href]");
        if (link?.GetAttribute("href") is not { } href || link.TextContent.Trim().Length < element.TextContent.Trim().Length / 2) return false;
        return HomeLinks.LeadsHome(href);
    }

    // Templates name the banner that holds the great heading and the way to the page after the latter; in a list it is a step of it.
    private static bool IsBreadcrumb(IElement element)
    {
        var isStep = element.LocalName != "h1";
        var above = element;
        for (var i = 0; above is not null && i < MaxBreadcrumbLevels; i++, above = above.ParentElement)
        {
            isStep |= above.LocalName is "li" or "nav";
            if (above.Attributes.Any(attribute => attribute.Name.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase))) return true;
            if (isStep && ElementWords.Of(above).Exists(word => word is "breadcrumb" or "breadcrumbs")) return true;
        }

        return false;
    }
}
