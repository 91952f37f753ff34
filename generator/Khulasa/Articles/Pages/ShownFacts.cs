using AngleSharp.Dom;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Reads date and author from where a page shows them: elements near the headline that are marked as time, byline or
/// the like. Comments, teasers and footers have dates and names of their own and are passed over.
/// </summary>
internal sealed class ShownFacts
{
    private const int MaxTextLength = 120;
    private const int NearHeadline = 80;
    private const int MaxPlainLength = 80;
    private const int MaxOtherLetters = 30;

    private static readonly string[] AuthorPaths = ["/author", "/autor/", "/autoren/", "/auteur", "/writer", "/contributor", "/journalist", "/by/", "/profile/", "/people/", "/staff/", "/team/", "/person/", "/producers/", "/reporter"];

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
    {
        "date", "published", "pubdate", "publishdate", "publication", "timestamp", "time", "posted", "postedon", "dateline", "datetime", "entrydate", "postdate",
        "created", "meta", "byline", "articleinfo", "postmeta", "info", "datum", "fecha", "tarih", "data", "publish",
    };

    private static readonly HashSet<string> UpdateWords = new(StringComparer.Ordinal) { "updated", "modified", "update", "lastmodified", "edited" };

    private static readonly HashSet<string> AuthorWords = new(StringComparer.Ordinal)
    {
        "author", "authors", "byline", "bylines", "byauthor", "authorname", "articleauthor", "postauthor", "entryauthor", "writer", "writtenby", "autor",
        "auteur", "reporter", "journalist", "vcard", "fn", "contributor", "kateb", "writtername",
    };

    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
        { "comment", "comments", "commentlist", "related", "recommended", "footer", "sidebar", "popular", "trending", "mostread", "copyright", "carousel" };

    // Words that also name what a whole page is built of; they only tell something about a small element.
    private static readonly HashSet<string> ElsewhereNear = new(StringComparer.Ordinal)
        { "widget", "latest", "recent", "teaser", "next", "previous", "card", "newsfeed", "readmore" };

    private readonly ArticleDraft _draft;
    private readonly List<(FieldValue<PartialDate> Date, double Score)> _dates = [];
    private readonly List<(IReadOnlyList<string> Names, double Score)> _authors = [];
    private readonly List<FieldValue<PartialDate>> _updates = [];

    private ShownFacts(ArticleDraft draft) => _draft = draft;

    /// <summary>Adds what the page shows to the draft, the most credible first.</summary>
    public static void Read(ArticleDraft draft, IReadOnlyList<IElement> elements)
    {
        var facts = new ShownFacts(draft);
        var headline = HeadlinePosition(draft, elements);
        for (var i = 0; i < elements.Count; i++) facts.ReadElement(elements[i], i - headline);
        draft.ShownDates.AddRange(facts._dates.OrderByDescending(date => date.Score).Select(date => date.Date));
        draft.ShownAuthors.AddRange(facts._authors.OrderByDescending(author => author.Score).Select(author => author.Names));
        if (facts._updates.Count > 0) draft.Updated ??= facts._updates[0];
    }

    private static int HeadlinePosition(ArticleDraft draft, IReadOnlyList<IElement> elements)
    {
        var title = draft.Title is null ? "" : ArabicNormalizer.Fold(draft.Title.Value);
        var first = -1;
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i].LocalName is not ("h1" or "h2" or "h3")) continue;
            if (ArabicNormalizer.Fold(elements[i].TextContent).Trim() == title) return i;
            if (first < 0 && elements[i].LocalName == "h1") first = i;
        }

        return Math.Max(first, 0);
    }

    private void ReadElement(IElement element, int distance)
    {
        var isTime = element.LocalName == "time";
        var property = element.GetAttribute("itemprop");
        var isAuthorLink = element.GetAttribute("rel") == "author" || property == "author";
        var words = isTime || isAuthorLink || property is not null || element.HasAttribute("class") || element.HasAttribute("id") ? ElementWords.Of(element) : [];
        var isDate = isTime || property is "datePublished" or "dateCreated" or "dateModified" || words.Exists(DateWords.Contains);
        var isAuthor = isAuthorLink || words.Exists(AuthorWords.Contains);
        var near = distance is >= 0 and < NearHeadline ? 3 - distance / (double)NearHeadline : distance is < 0 and > -40 ? 1 : 0;
        if (!isAuthor && near > 0) ReadPlainLine(element, near, isDate);
        if (!isDate && !isAuthor || IsElsewhere(element)) return;
        if (isDate) ReadDate(element, words, property, isTime, near);
        if (isAuthor) ReadAuthor(element, isAuthorLink, near);
    }

    private void ReadDate(IElement element, List<string> words, string? property, bool isTime, double near)
    {
        var shown = ShortText(element);
        var match = shown is null ? null : ArabicDateParser.FindFirst(shown);
        var machine = element.GetAttribute("datetime") ?? element.GetAttribute("content");
        if (match is not { Date.IsFullDay: true } && machine is { Length: < 60 }) match = ArabicDateParser.FindFirst(machine);
        if (match is not { Date.IsFullDay: true }) return;
        var before = shown is not null && match.Start > 0 && match.Start <= shown.Length ? shown[..match.Start] : "";
        var isUpdate = property == "dateModified" || words.Exists(UpdateWords.Contains) || _draft.Rules.UpdatedLabels.MatchAnywhere(before) is not null;
        var score = near + (property == "datePublished" ? 4 : isTime ? 2.5 : words.Exists(word => word is "published" or "pubdate" or "publishdate" or "postdate" or "entrydate" or "date") ? 2 : 1);
        if (!match.IsCertain) score -= 1;
        var value = new FieldValue<PartialDate>(match.Date, "shown date", match.IsCertain ? 0.8 : 0.5);
        if (isUpdate) _updates.Add(value);
        // A page that only tells when it was updated appeared on that day as far as it says.
        _dates.Add((value, isUpdate ? score - 4 : score));
    }

    private void ReadAuthor(IElement element, bool isLink, double near)
    {
        if (near <= 0 && !isLink || ShortText(element) is not { } text) return;
        if (ArabicDateParser.FindFirst(text) is { } date) text = text[..date.Start];
        var names = AuthorNames.Split(text, _draft.Rules, isLink ? 1 : 2);
        if (names.Count > 0) _authors.Add((names, near + (isLink ? 2 : 1)));
    }

    // A line near the headline that is nothing but a date, or a name behind "by", needs no telling class.
    private void ReadPlainLine(IElement element, double near, bool isDateRead)
    {
        if (element.ChildElementCount > 4 || element.LocalName is "script" or "style" or "head" or "title" or "meta" or "link" or "h1") return;
        if (ShortText(element) is not { Length: <= MaxPlainLength } text) return;
        if (!isDateRead && ArabicDateParser.FindFirst(text) is { Date.IsFullDay: true } match && match.End - match.Start + MaxOtherLetters >= text.Length && !IsElsewhere(element))
        {
            var isUpdate = _draft.Rules.UpdatedLabels.MatchAnywhere(text[..match.Start]) is not null;
            _dates.Add((new FieldValue<PartialDate>(match.Date, "shown date", match.IsCertain ? 0.7 : 0.4), near + (isUpdate ? -3.5 : 0.5) - (match.IsCertain ? 0 : 1)));
        }

        var isLink = element.LocalName == "a" && element.GetAttribute("href") is { } href && AuthorPaths.Any(path => href.Contains(path, StringComparison.OrdinalIgnoreCase));
        if (!isLink && LineLabel.Read(text, _draft.Rules.AuthorLabels) is not { Rest.Length: > 3 } || IsElsewhere(element)) return;
        ReadAuthor(element, false, isLink ? near + 0.5 : near);
    }

    private static string? ShortText(IElement element)
    {
        if (element.ChildElementCount > 25) return null;
        var text = SpaceRepair.Apply(VisibleText.Of(element, MaxTextLength + 1));
        return text.Length is 0 or > MaxTextLength ? null : text;
    }

    private static bool IsElsewhere(IElement element)
    {
        var above = element;
        for (var i = 0; above is not null && i < 10; i++, above = above.ParentElement)
        {
            if (above.LocalName is "footer" or "nav" or "aside") return true;
            if (above.LocalName is "body" or "article" or "main") return false;
            foreach (var word in ElementWords.Of(above))
                if (Elsewhere.Contains(word) || i < 4 && ElsewhereNear.Contains(word)) return true;
        }

        return false;
    }
}
