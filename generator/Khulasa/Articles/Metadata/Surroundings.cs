using System.Buffers;
using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Pages;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>
/// Tells the facts of the article from those of something else on its page: comments, teasers of other articles,
/// footers and calendars have dates and names of their own.
/// </summary>
internal sealed class Surroundings(PageLayout layout, string title, CleaningRules rules)
{
    private const int MaxLevels = 12;
    private const int MaxTeaserLevels = 5;
    private const int MinTextLetters = 400;
    private const int MaxCueLetters = 60;
    private const int MaxTeaserLetters = 350;
    private const int MaxTeaserElements = 150;
    private const int MinTeaserWords = 4;
    private const int NearLetters = 300;
    private const int BesideLetters = 60;
    private const int MaxLinkLevels = 3;
    private const int MaxAsideLetters = 200;
    private const int MaxHeadlineBoxLetters = 60;
    private const int MinLettersBeforeLink = 20;
    private const int MaxAuthorWords = 5;
    private const int MaxLinkLetters = 200;
    private const int MinTeaserLetters = 25;

    // Scripts without capitals write fewer letters a word.
    private const int MinPlainTeaserLetters = 18;

    private static readonly HashSet<string> OtherWords = new(StringComparer.Ordinal)
    {
        "comment", "comments", "commentlist", "related", "recommended", "recommendations", "footer", "sidebar", "widget", "popular", "trending",
        "latest", "recent", "recentposts", "mostread", "teaser", "teasers", "next", "previous", "copyright", "carousel", "calendar", "ticker",
        "weather", "events", "upcoming", "newsletter", "disqus", "reply", "replies", "promo", "mostpopular", "readmore", "readnext", "slider", "menu",
    };

    // Right below the headline stands its own date and byline, in whatever their boxes are called.
    private static readonly HashSet<string> OtherWordsNear = new(StringComparer.Ordinal)
        { "comments", "commentlist", "related", "recommended", "sidebar", "calendar", "menu", "widget", "mostread", "popular" };

    private static readonly HashSet<string> ReaderWords = new(StringComparer.Ordinal) { "comments", "commentlist", "disqus", "replies" };

    // Weblogs tell below an entry when it appeared and who wrote it.
    private static readonly HashSet<string> OwnFooters = new(StringComparer.Ordinal) { "postfooter", "entryfooter", "articlefooter" };

    private static readonly HashSet<string> MetaWords = new(StringComparer.Ordinal) { "meta", "metadata", "entrymeta", "postmeta", "articlemeta", "byline", "date" };

    private static readonly HashSet<string> OwnLinkWords = new(StringComparer.Ordinal) { "tag", "tags", "author", "authors", "authorname", "byline", "share", "sharing" };

    private static readonly SearchValues<string> TopicPaths = SearchValues.Create(
        ["/category/", "/categories/", "/kategorie/", "/categoria/", "/categorie/", "/tag/", "/tags/", "/topic/", "/topics/", "/thema/",
         "/themen/", "/tema/"], StringComparison.OrdinalIgnoreCase);

    private readonly string _title = Letters(title);
    private readonly Lazy<int> _end = new(() => EndOf(layout, rules));
    private readonly HashSet<string> _wordsOfHeadline = WordsOfHeadline(layout);

    /// <summary>True when an element belongs to something else than the article.</summary>
    /// <param name="element">The element.</param>
    /// <param name="ignoreFooters">True for what is marked well enough to be believed at the foot of the article.</param>
    public bool IsElsewhere(IElement element, bool ignoreFooters = false) => IsInOtherPart(element, ignoreFooters) || IsInTeaser(element);

    /// <summary>
    /// True for what stands below the heading of what readers say, or of other articles: each of these has a day. A note about
    /// the writer may stand there as well.
    /// </summary>
    public bool IsBehindEnd(IElement element) => layout.StartOf(element) >= _end.Value;

    private static int EndOf(PageLayout layout, CleaningRules rules)
    {
        foreach (var element in layout.Elements)
            if (element.LocalName is ['h', >= '2' and <= '6']
                && layout.DistanceOf(element) >= MinTextLetters
                && layout.ShortText(element, MaxCueLetters) is { } text
                && LineCues.IsEnd(Tokenizer.FoldedWords(text), rules))
            {
                return layout.StartOf(element);
            }

        return int.MaxValue;
    }

    private bool IsInOtherPart(IElement element, bool ignoreFooters)
    {
        var words = IsNear(element) ? OtherWordsNear : OtherWords;
        var above = element;
        for (var i = 0; above is not null && i < MaxLevels; i++, above = above.ParentElement)
        {
            // What holds the headline holds the article, whatever it is called.
            if (layout.HoldsHeadline(above) || above.LocalName is "body" or "article" or "main") return false;
            if (above.LocalName is "figure" or "figcaption") return !IsCardOfAuthor(above);
            if (above.LocalName == "aside" && (IsBeside(element) || IsNote(above))) continue;
            if (above.LocalName is "footer" or "nav" or "aside")
                return above.LocalName != "footer" || above.ParentElement?.LocalName is not ("article" or "section");
            var names = ElementWords.Of(above);
            // A box with most of the page in it is named after what else is there: "has-sidebar".
            if (layout.IsMostOfPage(above)) words = ReaderWords;
            var isOwnFooter = ignoreFooters || names.Exists(OwnFooters.Contains);
            if (names.Exists(word => words.Contains(word)
                && !(isOwnFooter && word == "footer")
                && !_wordsOfHeadline.Contains(word)
                && !IsOwn(word, names)))
            {
                return true;
            }
        }

        return false;
    }

    // A picture of the author has the name below it, as an address.
    private static bool IsCardOfAuthor(IElement figure) => (figure.Closest("figure") ?? figure).QuerySelector("address") is not null;

    // "entry-meta social-comments" is the line at the headline, with the number of comments.
    private static bool IsOwn(string word, List<string> names) =>
        word == "comments" && names.Exists(MetaWords.Contains) || word == "widget" && names.Exists(name => name is "author" or "byline");

    // A small box that holds a headline of its own is about another article.
    private bool IsInTeaser(IElement element)
    {
        // A teaser's headline stands before its date and byline; what follows those of the article is a button or the next box.
        var isBelow = layout.DistanceOf(element) is >= 0 and < NearLetters;
        // Right below the headline a heading that is no link is the standfirst.
        var selector = IsNear(element) ? "a[href]" : "a[href], h2, h3, h4";
        var above = element;
        for (var i = 0; above is not null && i < MaxTeaserLevels && layout.LettersOf(above) <= MaxTeaserLetters && layout.SizeOf(above) <= MaxTeaserElements; i++, above = above.ParentElement)
        {
            if (layout.HoldsHeadline(above)) return false;
            if (above.LocalName == "a" && !(isBelow && IsByline(above)) && IsOtherHeadline(above)) return true;
            foreach (var link in above.QuerySelectorAll(selector))
                if (link != element && !(isBelow && layout.StartOf(link) > layout.StartOf(element)) && IsOtherHeadline(link)) return true;
        }

        return false;
    }

    // "By Jane Doe, who reports from Geneva" may be one link as a whole.
    private bool IsByline(IElement link) =>
        layout.ShortText(link, MaxLinkLetters) is { } text && LineLabel.Read(text, rules.AuthorLabels) is not null;

    private bool IsNear(IElement element) => layout.DistanceOf(element) is > -NearLetters and < NearLetters;

    // Some pages set date and byline of the headline as an aside.
    private bool IsBeside(IElement element) => layout.DistanceOf(element) is > -BesideLetters and < BesideLetters;

    // A few words beside the headline's own box, or inside the article, are about it.
    private bool IsNote(IElement aside) =>
        layout.LettersOf(aside) <= MaxAsideLetters
        && (aside.Closest("article") is not null || aside.ParentElement is { } parent && layout.HoldsHeadline(parent));

    private bool IsOtherHeadline(IElement element)
    {
        if (IsRelated(element) || IsOwnLink(element) || IsInSentence(element) || layout.ShortText(element, MaxLinkLetters) is not { } text)
            return false;
        if (Prose.CountWords(text) < MinTeaserWords
            || Ideographs.LettersOf(text) < (text.Any(LetterCase.IsSmall) ? MinTeaserLetters : MinPlainTeaserLetters)
            || ArabicDateParser.FindFirst(text) is not null)
        {
            return false;
        }

        var letters = Letters(text);
        return letters.Length > 0 && !_title.Contains(letters, StringComparison.Ordinal) && !letters.Contains(_title, StringComparison.Ordinal);
    }

    // "Jane Doe, Politics Reporter", the name of a topic and a button to share by are as long as a headline.
    private static bool IsOwnLink(IElement element)
    {
        if (AuthorLinks.IsAuthorLink(element) && Prose.CountWords(element.TextContent.Split(',')[0]) <= MaxAuthorWords) return true;
        if (element.LocalName == "a" && LeadsToNoPage(element.GetAttribute("href") ?? "")) return true;
        for (var (above, i) = (element, 0); above is not null && i < MaxLinkLevels; i++, above = above.ParentElement)
            if (ElementWords.Has(above, OwnLinkWords)) return true;
        return false;
    }

    // A place on this page, somebody's mailbox, and buttons to share by, which pass on the address of the page.
    private static bool LeadsToNoPage(string address) =>
        address is ['#', ..] || address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && address[..colon] is not ("http" or "https")
        || address.LastIndexOf("http", StringComparison.OrdinalIgnoreCase) > 0 && address.AsSpan().IndexOfAny('?', '#') > 0;

    // What a teaser links to begins its line; words of a paragraph before the link make it a mention.
    private bool IsInSentence(IElement link) =>
        link.LocalName == "a" && link.Closest("p") is { } paragraph && layout.StartOf(link) - layout.StartOf(paragraph) >= MinLettersBeforeLink;

    // Author, section and topics of the article itself.
    private static bool IsRelated(IElement link) =>
        link.GetAttribute("rel") is { } names && names.Split(' ').Any(name => name is "author" or "bookmark" or "tag" or "category")
        || link.GetAttribute("href") is { } address && address.AsSpan().ContainsAny(TopicPaths);

    // Tools that build a page of boxes call each of them a widget, the one with the headline as well.
    private static HashSet<string> WordsOfHeadline(PageLayout layout)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (layout.Headline is not { } headline) return words;
        for (var above = headline.Element.ParentElement; above is not null && layout.LettersOf(above) <= layout.LettersOf(headline.Element) + MaxHeadlineBoxLetters; above = above.ParentElement)
            words.UnionWith(ElementWords.Of(above));
        return words;
    }

    private static string Letters(string text) => Tokenizer.FoldedLetters(text) is { Length: > 0 } letters ? letters : "\0";
}
