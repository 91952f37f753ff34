using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Finds what tells of other articles by the way it repeats, where no name of an element says so: a row of boxes that
/// each hold a linked headline and a line or two, boxes behind the article's own that each have a great headline,
/// boxes to fill in, and what readers say.
/// </summary>
internal sealed class OtherArticles
{
    private const int MinCards = 3;
    private const int MaxCardLetters = 400;
    private const int MaxCardLevels = 5;
    private const int MaxBoxLevels = 10;
    private const int MinAppendedLetters = 300;
    private const int MinOwnLetters = 80;
    private const int MuchLonger = 10;
    private const int MinHeadlineLetters = 15;
    private const int MaxHeadlineLetters = 300;
    private const int MinHeadlineWords = 4;
    private const double MaxCardShare = 0.5;
    private const int MaxTeaserLetters = 160;
    private const int MinRestLetters = 100;
    private const int MaxDatedHeadlines = 6;
    private const int MaxDayPlace = 3;
    private const int MinRunLetters = 60;

    private const string Headings = "h2, h3, h4, h5, h6";
    private const string HeadingsAndLinks = Headings + ", a[href]";

    private readonly TextMass _mass;
    private readonly IElement? _headline;
    private readonly string? _host;
    private readonly Dictionary<IElement, string> _found = [];
    private readonly Dictionary<IElement, ILookup<(string Name, string? Class), IElement>> _kinds = [];

    private OtherArticles(TextMass mass, IElement? headline, string? host) => (_mass, _headline, _host) = (mass, headline, host);

    /// <summary>The boxes of other articles, each with the rule that found it.</summary>
    /// <param name="body">The page.</param>
    /// <param name="mass">Its text.</param>
    /// <param name="headline">The headline of the article; null when none is shown.</param>
    /// <param name="host">Host of the page's own address; null when unknown.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static IReadOnlyDictionary<IElement, string> Find(IElement body, TextMass mass, IElement? headline, string? host, CleaningRules rules)
    {
        var others = new OtherArticles(mass, headline, host);
        others.FindCards(body);
        if (headline is not null)
        {
            others.FindAppended(headline);
            others.FindDatedHeadlines(headline);
        }

        foreach (var box in ReplyBoxes.Find(mass, headline, rules)) others._found.TryAdd(box, "comment with a button to answer it");
        foreach (var box in SignUpBoxes.Find(body, mass, headline, rules)) others._found.TryAdd(box, "box to fill in");
        return others._found;
    }

    private void FindCards(IElement body)
    {
        var rows = new HashSet<(IElement Parent, string Name, string? Class)>();
        foreach (var heading in body.QuerySelectorAll(HeadingsAndLinks))
        {
            if (heading == _headline
                || heading.LocalName == "a" && !IsPlainHeadline(heading)
                || LinkOf(heading) is not { } link
                || !LeadsInside(link))
            {
                continue;
            }

            var box = heading.ParentElement;
            for (var i = 0; box?.ParentElement is { } parent && i < MaxCardLevels && IsCardSized(box); i++, box = parent)
                if (rows.Add((parent, box.LocalName, box.ClassName))) TakeRow(parent, box);
        }
    }

    // Boxes of the same kind side by side, most of which lead to another article by their headline.
    private void TakeRow(IElement parent, IElement first)
    {
        if (!_kinds.TryGetValue(parent, out var kinds)) _kinds.Add(parent, kinds = parent.Children.ToLookup(box => (box.LocalName, box.ClassName)));
        var row = kinds[(first.LocalName, first.ClassName)].ToList();
        if (row.Count < MinCards) return;
        var cards = row.Where(IsCard).ToList();
        if (cards.Count < MinCards || cards.Count * 2 < row.Count || IsArticle(cards)) return;
        foreach (var card in cards) _found.TryAdd(card, "one of several cards of other articles");
    }

    // A guide may be nothing but such boxes; below a short article they are short themselves.
    private bool IsArticle(List<IElement> cards)
    {
        var letters = cards.Sum(_mass.LettersOf);
        return letters > _mass.Total * MaxCardShare && (letters > cards.Count * MaxTeaserLetters || _mass.Total - letters < MinRestLetters);
    }

    private bool IsCard(IElement box)
    {
        if (!IsCardSized(box)) return false;
        var headings = box.QuerySelectorAll(Headings);
        if (headings.Length == 0) return IsPlainCard(box);
        return headings.Length is 1 or 2 && LinkOf(headings[0]) is { } link && LeadsInside(link);
    }

    // A link as long as a headline in front of a paragraph, or of a text in a box of its own: the headline without a heading.
    private bool IsPlainCard(IElement box)
    {
        var links = box.QuerySelectorAll("a[href]").Where(link => link.TextContent.Trim().Length > 0).ToList();
        return links is [var only] && IsPlainHeadline(only) && LeadsInside(only) && TextOf(box, only) is { } text
            && only.CompareDocumentPosition(text).HasFlag(DocumentPositions.Following);
    }

    private IElement? TextOf(IElement box, IElement headline) =>
        box.QuerySelectorAll("p, div")
            .FirstOrDefault(element => !element.Contains(headline)
                && (element.LocalName == "p" || _mass.LettersOf(element) >= MinRunLetters && element.QuerySelector("div") is null));

    private static bool IsPlainHeadline(IElement link) =>
        (link.ParentElement?.LocalName is not ("p" or "li" or "td" or "h1") || IsParagraph(link))
        && Prose.CountWords(link.TextContent) >= MinHeadlineWords
        && link.QuerySelector(Headings) is null;

    // Only the first and last element of a paragraph asks for its text: a paragraph may hold links by the thousand.
    private static bool IsParagraph(IElement link) =>
        link.ParentElement is { LocalName: "p" } paragraph
        && paragraph.FirstElementChild == link
        && paragraph.LastElementChild == link
        && paragraph.TextContent.Trim() == link.TextContent.Trim();

    private bool IsCardSized(IElement box) =>
        box.LocalName is not ("body" or "main") && _mass.LettersOf(box) <= MaxCardLetters && (_headline is null || !box.Contains(_headline));

    private static IElement? LinkOf(IElement heading)
    {
        if (heading.LocalName == "a") return heading;
        for (var (above, i) = (heading.ParentElement, 0); above is not null && i < 2; above = above.ParentElement, i++)
            if (above.LocalName == "a") return above;
        return heading.QuerySelector("a[href]") is { } link
            && link.TextContent.Trim() is var text
            && Ideographs.LettersOf(text) >= MinHeadlineLetters
            && text.Length * 10 >= heading.TextContent.Trim().Length * 9
            ? link
            : null;
    }

    // What a guide recommends has its page on another site; a table of contents leads to the same page.
    private bool LeadsInside(IElement link)
    {
        if (link.GetAttribute("href")?.Trim() is not { Length: > 1 } href || href[0] == '#') return false;
        return !Uri.TryCreate(href, UriKind.Absolute, out var address)
            || !address.Scheme.StartsWith("http", StringComparison.Ordinal)
            || _host is not null && address.Host.EndsWith(_host, StringComparison.OrdinalIgnoreCase);
    }

    // Pages that go on and on load the next articles behind the first one, each in a box like its own.
    private void FindAppended(IElement headline)
    {
        var own = Letters(headline);
        IElement box = headline;
        for (var i = 0; i < MaxBoxLevels && box.ParentElement is { LocalName: not "html" } parent; i++, box = parent)
        {
            // A box with the headline alone is no article: the next one, of the same kind, holds its text.
            var ownText = _mass.LettersOf(box) - _mass.LettersOf(headline);
            if (box == headline || ownText < MinOwnLetters) continue;
            // Who sets cross-heads like headlines does so all over the article, and it may be cut into boxes.
            if (box.QuerySelectorAll("h1").Any(other => other != headline && IsOtherHeadline(other, own))) return;
            // Not sibling by sibling: asking for the next one costs a search.
            foreach (var next in parent.Children.SkipWhile(child => child != box).Skip(1))
                if (next.LocalName == box.LocalName
                    && next.ClassName == box.ClassName
                    && _mass.LettersOf(next) >= MinAppendedLetters
                    && next.QuerySelector("h1") is { } other
                    && IsOtherHeadline(other, own)
                    // Below a header with no more than a standfirst it is the text, and the heading one of its cross-heads.
                    && (_mass.LettersOf(next) <= ownText * MuchLonger || HasDay(next, other)))
                {
                    _found.TryAdd(next, "appended article");
                }
        }
    }

    // Or each in a box of another kind: a headline set like the first one, its day right below, and a text.
    private void FindDatedHeadlines(IElement headline)
    {
        if (headline.LocalName is not ("h1" or "h2" or "h3") && string.IsNullOrEmpty(headline.ClassName)) return;
        var own = Letters(headline);
        var around = headline.Ancestors<IElement>().ToHashSet();
        var others = _mass.Elements.SkipWhile(element => element != headline).Skip(1)
            .Where(element => element.LocalName == headline.LocalName && element.ClassName == headline.ClassName)
            .Take(MaxDatedHeadlines + 1)
            .ToList();
        // More are the entries of a ticker, each with its day.
        if (others.Count > MaxDatedHeadlines) return;
        foreach (var other in others)
            // What has no text below it is the name of the site or of a section, not the headline.
            if (IsOtherHeadline(other, own)
                && LinkOf(other) is null
                && BoxBelow(other, around) is { } box
                && _mass.LettersBetween(headline, box) >= MinOwnLetters
                && HasDay(box, other))
            {
                _found.TryAdd(box, "appended article");
            }
    }

    // The largest element with a headline of its own and without the article's; null where both share all elements.
    private IElement? BoxBelow(IElement heading, HashSet<IElement> around)
    {
        var box = heading;
        while (box.ParentElement is { } parent && !around.Contains(parent)) box = parent;
        return box != heading && _mass.LettersOf(box) >= MinAppendedLetters ? box : null;
    }

    private static bool HasDay(IElement box, IElement heading) =>
        HeadlineLines.Read(box, heading).Any(line => line.Place is >= 1 and <= MaxDayPlace && HeaderDate.Find(line.Text) is not null);

    private static bool IsOtherHeadline(IElement? heading, string own) =>
        heading is not null && Letters(heading) is var letters && Ideographs.LettersOf(letters) >= MinHeadlineLetters && letters != own;

    private static string Letters(IElement element) => Tokenizer.FoldedLetters(VisibleText.Of(element, MaxHeadlineLetters));
}
