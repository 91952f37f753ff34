using AngleSharp.Dom;
using Khulasa.Seeds;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Decides which elements of a page are never read: what a browser does not show as text, what the markup calls
/// navigation, and what class words call comments, share bars, teasers and the like. Class words alone never decide
/// about an element with much of the page's text.
/// </summary>
internal sealed class Pruner
{
    private const double MaxStrongShare = 0.3;
    private const double MaxCertainShare = 0.9;
    private const double MaxWeakShare = 0.08;
    private const double MaxMarkupShare = 0.4;
    private const double MaxCaptionShare = 0.15;
    private const int MaxCaptionLetters = 200;
    private const int MinStandfirstLetters = 120;
    private const int MinHeaderLetters = 80;
    private const int MaxLineElements = 20;
    private const int MaxQuestionLetters = 300;

    private static readonly HashSet<string> Always = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "button", "select", "textarea", "input",
        "audio", "video", "map", "datalist", "math", "head", "link", "meta", "title", "applet", "frameset", "amp-ad", "amp-embed",
    };

    // Below a short article these hold most of the page's text; no article is called so.
    private static readonly HashSet<string> Certain = new(StringComparer.Ordinal)
        { "comments", "commentlist", "disqus", "respond", "cookie", "cookies", "consent", "gdpr" };

    private static readonly HashSet<string> Markup = new(StringComparer.Ordinal) { "nav", "footer", "aside", "form", "dialog", "menu", "fieldset" };

    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
        { "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu", "menubar", "toolbar", "tablist", "form" };

    // What schema.org calls the parts of a page that are not its article.
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
        { "Comment", "UserComments", "WPFooter", "WPSideBar", "WPAdBlock", "SiteNavigationElement", "BreadcrumbList", "AggregateRating" };

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
        { "html", "body", "main", "article", "h1", "p", "a", "em", "strong", "b", "i", "span", "table", "tbody", "tr", "td", "th", "font", "pre", "code" };

    private readonly TextMass _mass;
    private readonly CleaningRules _rules;
    private readonly List<PrunedPart> _pruned;
    private readonly Dictionary<string, double> _shareOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, List<string>> _words = [];
    private readonly IReadOnlyDictionary<IElement, string> _others;
    private readonly IElement? _headline;

    public Pruner(
        TextMass mass, CleaningRules rules, List<PrunedPart> pruned, IReadOnlyDictionary<IElement, string> others, IElement? headline)
    {
        (_mass, _rules, _pruned, _others, _headline) = (mass, rules, pruned, others, headline);
        foreach (var element in mass.Elements) WeighWords(element);
    }

    /// <summary>True when the element and everything below it is left out.</summary>
    public bool IsPruned(IElement element)
    {
        if (IsQuestion(element)) return false;
        if (Always.Contains(element.LocalName)) return true;
        if (RuleFor(element) is not { } rule) return false;
        _pruned.Add(new PrunedPart(Describe(element), rule, Excerpt(element), element.SourceReference?.Position.Line ?? 0));
        return true;
    }

    // The question of a list that unfolds is a button, and nothing else stands in its heading.
    private static bool IsQuestion(IElement element) =>
        element is { LocalName: "button", ParentElement: { LocalName: "h2" or "h3" or "h4" or "h5", ChildElementCount: 1 } heading }
        && VisibleText.Of(heading, MaxQuestionLetters).Trim() is { Length: > 0 } text
        && text[^1] is ('?' or '؟' or '？');

    private string? RuleFor(IElement element)
    {
        var name = element.LocalName;
        if (name is "body" or "html") return null;
        if (_others.TryGetValue(element, out var other)) return other;
        var share = _mass.Share(element);
        if (Markup.Contains(name) && share < MaxMarkupShare) return "markup";
        if (element.GetAttribute("role") is { } role && Roles.Contains(role) && share < MaxMarkupShare) return "role";
        if (share < MaxCertainShare && IsTypedAsOther(element)) return "item type";
        if (IsHidden(element) && share < MaxMarkupShare) return "hidden";
        if (name == "a") return IsCard(element, share) ? "card of another article" : null;
        if (name == "p") return IsCaptionSized(element, share) ? CaptionRule(element) : null;
        if (Kept.Contains(name) && !(name is "span" or "table")) return null;
        if (name == "div" && IsCaptionSized(element, share) && CaptionRule(element) is { } caption && IsLine(element)) return caption;
        return share < MaxCertainShare && WordRule(element) is { } word && !HoldsStandfirst(element) ? word : null;
    }

    // "https://schema.org/Comment"
    private static bool IsTypedAsOther(IElement element) =>
        element.GetAttribute("itemtype") is { } type && Types.Contains(type[(type.LastIndexOf('/') + 1)..]) && !HoldsArticle(element);

    private string? WordRule(IElement element)
    {
        if (!_words.TryGetValue(element, out var words)) return null;
        foreach (var word in words)
        {
            var share = _shareOfWord.GetValueOrDefault(word);
            if (share < (Certain.Contains(word) && !HoldsArticle(element) ? MaxCertainShare : MaxStrongShare) && _rules.Markup.PruneWords.Contains(word))
                return "class word " + word;
            if (share >= MaxWeakShare) continue;
            if (_rules.Markup.WeakPruneWords.Contains(word)) return "weak class word " + word;
            if (_rules.Markup.LinkPruneWords.Contains(word) && IsTeaser(element)) return "class word with link " + word;
        }

        return null;
    }

    // The box of the headline may say what it lacks, or how readers pass it by: "no-promo", "skip-target".
    private bool HoldsStandfirst(IElement element) =>
        _headline is not null && element.Contains(_headline) && _mass.LettersOf(element) - _mass.LettersOf(_headline) >= MinHeaderLetters;

    private static bool HoldsArticle(IElement element) => element.QuerySelector("h1, article, main, [itemprop*=articleBody]") is not null;

    // The article's own standfirst is running text, with a link in it perhaps; another article's is short below its headline.
    private bool IsTeaser(IElement element) =>
        element.QuerySelector("a, img, form") is not null
        && (_mass.LettersOf(element) < MinStandfirstLetters || element.QuerySelector("h2, h3, h4") is not null);

    // A link around a headline and a paragraph leads to what they tell of.
    private static bool IsCard(IElement link, double share) =>
        share < MaxWeakShare
        && link.HasAttribute("href")
        && link.ChildElementCount > 0
        && link.QuerySelector("p") is not null
        && link.QuerySelector("h2, h3, h4, h5, h6") is not null;

    // A paragraph is pruned by few words: what names a caption names nothing else.
    private string? CaptionRule(IElement element)
    {
        foreach (var word in ElementWords.Of(element))
            if (_rules.Markup.CaptionWords.Contains(word)) return "caption class word " + word;
        return null;
    }

    // The text of a picture may be a tenth of a short article.
    private bool IsCaptionSized(IElement element, double share) =>
        share < MaxWeakShare || share < MaxCaptionShare && _mass.LettersOf(element) <= MaxCaptionLetters;

    // Some pages have no other element than this for paragraphs.
    private static bool IsLine(IElement element) => element.Children.Take(MaxLineElements).All(child => !BlockContext.IsBlock(child.LocalName));

    // A word that many small elements share can hold the whole text between them (a skip-item for every section).
    private void WeighWords(IElement element)
    {
        if (!ElementWords.Has(element, _rules.Markup.AnyPruneWords)) return;
        var words = ElementWords.Of(element).FindAll(_rules.Markup.AnyPruneWords.Contains);
        _words[element] = words;
        foreach (var word in words.Distinct(StringComparer.Ordinal))
            if (!HasInheritedWord(element, word)) _shareOfWord[word] = _shareOfWord.GetValueOrDefault(word) + _mass.Share(element);
    }

    private bool HasInheritedWord(IElement element, string word)
    {
        var above = element.ParentElement;
        for (var i = 0; above is not null && i < 12; i++, above = above.ParentElement)
            if (_words.TryGetValue(above, out var words) && words.Contains(word)) return true;
        return false;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        return element.GetAttribute("style") is { Length: > 0 and < 2000 } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var plain
            && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }

    private static string Describe(IElement element)
    {
        var text = element.LocalName;
        if (!string.IsNullOrEmpty(element.Id)) text += "#" + element.Id;
        if (!string.IsNullOrEmpty(element.ClassName)) text += "." + element.ClassName.Trim().Replace(' ', '.');
        return text.Length > 80 ? text[..80] : text;
    }

    // Not TextContent: it gathers the whole text of an element only to show its first words.
    private static string Excerpt(IElement element)
    {
        var walk = new TreeWalk(element);
        for (var i = 0; i < 200 && walk.MoveNext(); i++)
            if (walk.Current is IText text && text.Data.Trim() is { Length: > 0 } words) return words.Length > 60 ? words[..60] : words;
        return "";
    }
}
