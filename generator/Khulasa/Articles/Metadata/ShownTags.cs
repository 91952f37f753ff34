using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>
/// Reads the keywords that a page shows as links below its headline: marked <c>rel="tag"</c>, in a box that is named for
/// them, or beside a label such as <c>الوسوم</c>. The first such box counts; those in menus and beside the article do not.
/// </summary>
internal static class ShownTags
{
    private const int MaxTags = 25;
    private const int MaxWords = 6;
    private const int MaxLetters = 60;
    private const int MaxOtherLetters = 60;
    private const int MaxLevels = 2;
    private const int MaxJoint = 2;

    // Each costs a look into the boxes around it.
    private const int MaxBoxes = 100;

    private static readonly HashSet<string> BoxWords = new(StringComparer.Ordinal)
        { "tags", "taglist", "tagcloud", "taglinks", "posttags", "entrytags", "articletags", "keywords" };

    private static readonly HashSet<string> OtherWords = new(StringComparer.Ordinal)
        { "widget", "sidebar", "related", "recent", "latest", "popular", "trending", "comments", "menu", "header", "ticker", "mostread" };

    /// <summary>The keywords in order; empty when the page shows none.</summary>
    public static List<string> Read(ArticleDraft draft)
    {
        if (draft.HeadlineElement is not { } headline) return [];
        var marks = draft.Capture.Elements.SkipWhile(element => element != headline).Skip(1).Where(element => IsMark(element, draft.Rules));
        foreach (var element in marks.Take(MaxBoxes))
            if (BoxOf(element) is { } box && !IsBesideArticle(box) && TagsIn(box, draft.Rules) is { Count: > 0 } tags)
                return tags;
        return [];
    }

    private static bool IsMark(IElement element, CleaningRules rules) =>
        element.LocalName == "a" ? IsTag(element) : ElementWords.Has(element, BoxWords) || IsLabel(element, rules);

    private static IElement? BoxOf(IElement mark) =>
        mark.LocalName == "a" ? ListAround(mark) : ElementWords.Has(mark, BoxWords) ? mark : BesideLabel(mark);

    private static bool IsTag(IElement link) =>
        link.GetAttribute("rel") is { } rel && rel.Split(' ') is var words && words.Contains("tag") && !words.Contains("category");

    private static IElement? ListAround(IElement link) => link.ParentElement is { LocalName: "li" } item ? item.ParentElement : link.ParentElement;

    // The text of its own, not that of the elements in it.
    private static bool IsLabel(IElement element, CleaningRules rules)
    {
        if (element.LocalName is "a" or "option" || element.FirstChild is not IText { Data.Length: <= MaxLetters } text) return false;
        return LineLabel.Read(text.Data.Trim(), rules.TagLabels) is { Rest.Length: 0 };
    }

    private static IElement? BesideLabel(IElement label)
    {
        var element = label;
        for (var i = 0; i <= MaxLevels && element is not null; i++)
        {
            if (HasLink(element)) return element;
            if (element.NextElementSibling is { } next && HasLink(next)) return next.LocalName is "a" or "li" ? element.ParentElement : next;
            element = element.ParentElement;
        }

        return null;
    }

    private static bool HasLink(IElement element) => element.LocalName == "a" || element.QuerySelector("a") is not null;

    private static bool IsBesideArticle(IElement box) =>
        box.Ancestors<IElement>()
            .Append(box)
            .Any(element => element.LocalName is "nav" or "aside" or "header" || ElementWords.Has(element, OtherWords));

    // Little else than links stands among keywords.
    private static List<string>? TagsIn(IElement box, CleaningRules rules)
    {
        var links = box.QuerySelectorAll("a").ToList();
        if (links.Count is 0 or > MaxTags) return null;
        if (box.TextContent.Trim().Length > links.Sum(link => link.TextContent.Length + MaxJoint) + MaxOtherLetters) return null;
        var tags = new List<string>();
        foreach (var link in links)
        {
            var text = SpaceRepair.Apply(link.TextContent).Trim(' ', '#', '،', ',', '.');
            var isTag = text.Length is >= 2 and <= MaxLetters && Prose.CountWords(text) <= MaxWords && !ButtonRow.Is(text, rules);
            if (isTag && !tags.Contains(text)) tags.Add(text);
        }

        return tags;
    }
}
