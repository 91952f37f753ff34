using System.Buffers;
using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>
/// Finds bylines: elements marked as author, links to an author's page, classes that speak of authors, and short lines
/// that begin with "By". Comments and teasers have authors of their own and are passed over.
/// </summary>
internal sealed class ShownAuthors
{
    private const int MaxLetters = 140;
    private const int MaxElements = 200;
    private const int MaxLoginLetters = 20;
    private const int MaxLoginLine = 30;
    private const int MaxLineLength = 100;
    private const double MinScore = 3;
    private const double BesideHeadline = 1.5;
    private const double DeskMark = 1.8;
    private const double StatementMark = 2;
    private const double BoxMark = 2;
    private const int MinStatementWords = 4;
    private const int MaxBoxLevels = 3;
    private const int MaxNameLetters = 40;
    private const int MaxBoxLetters = 1500;
    private const double DeskNearness = 2;
    private const int MaxDeskLetters = 40;
    private const int MaxDeskWords = 4;
    private const int MaxAuthors = 6;
    private const int NearLetters = 500;
    private const int MaxJointLetters = 4;

    private static readonly SearchValues<string> AuthorPaths = SearchValues.Create(
        ["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/writer/", "/writers/", "/contributor", "/journalist", "/reporter", "/by/", "/profile/", "/profil/", "/people/", "/staff/", "/redakteur", "/columnist", "/yazar/"], StringComparison.OrdinalIgnoreCase);

    // The people of a house have such pages, and so have others; the link counts where its address repeats the name.
    private static readonly SearchValues<string> PeoplePaths = SearchValues.Create(
        ["/team/", "-team/", "/editor/", "/editors/", "/redaktion/", "/redaccion/", "/redaction/", "/redazione/", "/producers/", "/member/", "/members/", "/user/", "/users/", "/expert/", "/experts/", "/person/", "/bio/", "/@"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> StrongWords = new(StringComparer.Ordinal)
    {
        "author", "authors", "byline", "bylines", "byauthor", "authorname", "articleauthor", "postauthor", "entryauthor", "writer", "writtenby", "autor", "autoren", "autores",
        "auteur", "auteurs", "reporter", "journalist", "contributor", "contributors", "kateb", "writtername", "storyauthor", "newsauthor", "authorlink", "bylineauthor", "autore", "yazar",
        "postedby", "publishedby", "kirjoittaja", "toimittaja", "avtor", "muharrir", "katib", "skribent", "redacteur", "autorka", "szerzo", "signature", "bylinename", "authornames", "username", "userprofile", "profilename", "submitted",
    };

    // Lines beside a name that tell what its bearer does.
    private static readonly HashSet<string> JobWords = new(StringComparer.Ordinal)
        { "description", "bio", "biography", "job", "jobtitle", "role", "position", "authortitle", "authorbio", "authordescription", "occupation" };

    private static readonly HashSet<string> CardWords = new(StringComparer.Ordinal) { "vcard", "fn" };

    private static readonly HashSet<string> NameWords = new(StringComparer.Ordinal) { "fn", "vcard", "authorname", "bylinename", "username", "authorlink", "entryauthor", "postauthor" };

    private static readonly HashSet<string> IconWords = new(StringComparer.Ordinal) { "user", "person", "author", "usercircle", "pencil", "pen", "edit" };

    private readonly PageLayout _layout;
    private readonly Surroundings _surroundings;
    private readonly CleaningRules _rules;
    private readonly HashSet<IElement> _done = [];
    private readonly Dictionary<string, bool> _labelled = new(StringComparer.Ordinal);
    private readonly List<ShownByline> _found = [];

    private ShownAuthors(PageLayout layout, Surroundings surroundings, CleaningRules rules) => (_layout, _surroundings, _rules) = (layout, surroundings, rules);

    /// <summary>The bylines of a page, the most credible first.</summary>
    public static IReadOnlyList<ShownByline> Find(PageLayout layout, Surroundings surroundings, CleaningRules rules)
    {
        var authors = new ShownAuthors(layout, surroundings, rules);
        foreach (var element in layout.Elements) authors.Read(element);
        authors.LeaveOutReaders();
        var best = authors._found.OrderByDescending(byline => byline.Score).ToList();
        if (best is [{ IsDesk: false } first, ..] && authors.IsBare(first)) best[0] = authors.WithSiblings(first);
        return best;
    }

    // One login below the text is that of the writer; several are those of readers.
    private void LeaveOutReaders()
    {
        var far = _found.FindAll(byline => byline.IsLogin && Nearness(byline.Element) < BesideHeadline);
        if (far.Select(byline => byline.Names[0]).Distinct(StringComparer.Ordinal).Count() > 1) _found.RemoveAll(far.Contains);
    }

    // Each author in an element like that of the first, in one box or in boxes side by side.
    private ShownByline WithSiblings(ShownByline first)
    {
        List<string> names = [.. first.Names];
        foreach (var byline in _found)
            if (!byline.IsDesk && byline.HasLabel == first.HasLabel && IsBare(byline) && AreSiblings(first, byline))
                foreach (var name in byline.Names) AuthorNames.AddOnce(names, name);
        return names.Count > MaxAuthors ? first : first with { Names = names };
    }

    // What stands behind a name may say that its bearer took the pictures.
    private bool IsBare(ShownByline byline) => IsBare(byline.Element, byline.Names);

    private bool IsBare(IElement element, IReadOnlyList<string> names) => _layout.LettersOf(element) - names.Sum(name => name.Count(c => c != ' ')) <= MaxJointLetters;

    private bool AreSiblings(ShownByline one, ShownByline other)
    {
        if (!IsAlike(one.Element, other.Element) || one.Element.ParentElement is not { } box || other.Element.ParentElement is not { } second) return false;
        return box == second || box.ParentElement == second.ParentElement && IsAlike(box, second) && IsBare(box, one.Names) && IsBare(second, other.Names);
    }

    private static bool IsAlike(IElement one, IElement other) => one.LocalName == other.LocalName && one.ClassName == other.ClassName;

    private void Read(IElement element)
    {
        if (_layout.LettersOf(element) is < 2 or > MaxLetters || _layout.SizeOf(element) > MaxElements || element.ParentElement is { } parent && _done.Contains(parent))
        {
            if (element.ParentElement is { } above && _done.Contains(above)) _done.Add(element);
            return;
        }

        var (mark, isMarked) = Mark(element);
        var login = mark == 0 && _layout.ShortText(element, MaxLetters) is { } whole ? StampedLogin.Read(whole, _rules) : null;
        if (mark == 0) mark = login is not null || IsStatement(element) ? StatementMark : IsNameOfBox(element) ? BoxMark : 0;
        var hasLabel = (mark > 0 || element.ChildElementCount <= 6) && HasLabel(element);
        if (mark == 0 && !hasLabel) return;
        var nearness = Nearness(element);
        // A word like "by" alone makes a byline only beside the headline; in the text it begins a sentence.
        if (mark == 0 && nearness < BesideHeadline || mark + nearness + 1.5 < MinScore || _layout.HoldsHeadline(element) || _surroundings.IsElsewhere(element, ignoreFooters: mark > 0)) return;
        var names = login is not null ? [login] : BylineText.Names(element, _rules, isMarked || hasLabel && _layout.LettersOf(element) < (mark > 0 ? MaxLoginLine : MaxLoginLetters) || IsName(element) ? 1 : 2, isMarked || hasLabel);
        // "Article information" is the heading of the box, not a name in it.
        if (names is [var only] && _rules.Labels.MatchWhole(only) is not null) return;
        if (names.Count == 0)
        {
            if (mark >= DeskMark && nearness >= DeskNearness && Desk(element) is { } desk) _found.Add(new ShownByline(element, [desk], 0, isMarked) { IsDesk = true });
            return;
        }

        // The outermost short element holds the whole byline; what is inside repeats a part of it.
        _done.Add(element);
        // Who took the picture is named in the same way, but without a post.
        var hasPost = hasLabel && _layout.ShortText(element, MaxLetters) is { } line && _rules.RoleWords.MatchAnywhere(line) is not null;
        var score = mark + nearness + (hasLabel ? 1.5 : 0) + (hasPost ? 0.3 : 0) + (names.All(name => name.Contains(' ', StringComparison.Ordinal)) ? 0.5 : 0);
        if (score >= MinScore) _found.Add(new ShownByline(element, names, score, isMarked) { HasLabel = hasLabel, IsLink = !isMarked && IsPersonLink(element), IsLogin = login is not null });
    }

    // "By the Evening Post Team": nobody is named, but the markup says who signs.
    private string? Desk(IElement element)
    {
        if (_layout.ShortText(element, MaxDeskLetters) is not { } text) return null;
        var name = AuthorNames.WithoutLabel(text, _rules).Trim(' ', ',', '|', '·', '•', '-');
        if (_rules.IsAgency(name)) return name;
        if (name.Length < 3 || Prose.CountWords(name) > MaxDeskWords || !char.IsUpper(name[0]) || name.Any(c => char.IsDigit(c) || c is '@' or '/' or '|' or ':' or ',')) return null;
        return _rules.OutletWords.MatchAnywhere(name) is not null && _rules.NotAuthors.MatchWhole(name) is null ? name : null;
    }

    /// <summary>True for a link to the page of an author.</summary>
    public static bool IsAuthorLink(IElement element) =>
        element.LocalName == "a" && (element.GetAttribute("rel") == "author" || element.GetAttribute("href") is { } href && href.AsSpan().ContainsAny(AuthorPaths));

    // "By lupa" with a link to /user/lupa: an address made of the name alone proves even one that no list knows.
    private bool IsNamedLink(IElement element) =>
        element.LocalName == "a" && _layout.ShortText(element, MaxNameLetters) is { } name && NamedAddress.IsMadeOf(element.GetAttribute("href"), name)
        && element.ParentElement is { } parent && _layout.ShortText(parent, MaxLetters) is { } line && LineLabel.Read(line, _rules.AuthorLabels) is { } label && label.Rest.StartsWith(name, StringComparison.Ordinal);

    // "/team/jane-doe-17" behind "Jane Doe" at the headline: the last word of the name is the one that stays.
    private bool IsPersonLink(IElement element) =>
        element.LocalName == "a" && _layout.DistanceOf(element) is > -NearLetters and < NearLetters && element.GetAttribute("href") is { } address && address.AsSpan().ContainsAny(PeoplePaths)
        && Tokenizer.FoldedWords(_layout.ShortText(element, MaxNameLetters) ?? "") is [_, .., { Length: > 2 } last] && Tokenizer.FoldedLetters(address).Contains(last, StringComparison.Ordinal);

    private (double Mark, bool IsMarked) Mark(IElement element)
    {
        var isPlain = element.Attributes.Length == 0;
        if (!isPlain && (element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") is "author" or "creator")) return (2.5, true);
        if (IsAuthorLink(element) && !IsInSentence(element)) return (2, true);
        if (IsPersonLink(element) && !IsInSentence(element)) return (2, false);
        if (IsNamedLink(element)) return (2.5, true);
        if (element.LocalName is not ("a" or "address" or "byline" or "span" or "div" or "p" or "li" or "ul" or "strong" or "em" or "h2" or "h3" or "h4" or "h5" or "h6" or "small" or "td" or "cite" or "b" or "i" or "section" or "footer" or "header")) return (0, false);
        if (element.LocalName == "byline") return (2, true);
        if (HasPersonIcon(element)) return (1.8, false);
        if (isPlain || !element.HasAttribute("class") && !element.HasAttribute("id") && !element.HasAttribute("data-testid")) return (0, false);
        var words = ElementWords.Of(element);
        if (words.Exists(JobWords.Contains)) return (0, false);
        if (words.Exists(StrongWords.Contains)) return (1.8, false);
        return words.Exists(CardWords.Contains) ? (1.5, false) : (0, false);
    }

    // "This post was written by Jane Doe" says so wherever it stands; "by" alone may begin any sentence.
    private bool IsStatement(IElement element) =>
        _layout.ShortText(element, MaxLetters) is { } text && LineLabel.Read(text, _rules.AuthorLabels) is { Rest.Length: > 3 } label && Prose.CountWords(label.Phrase) >= MinStatementWords;

    // A box about the author begins with the name, in an element that nothing names.
    private bool IsNameOfBox(IElement element)
    {
        if (element.ChildElementCount > 0 || _layout.LettersOf(element) > MaxNameLetters) return false;
        var above = element.ParentElement;
        for (var i = 0; above is not null && i < MaxBoxLevels && _layout.StartOf(above) == _layout.StartOf(element); i++, above = above.ParentElement)
            if (_layout.LettersOf(above) is > MaxLetters and < MaxBoxLetters && ElementWords.Has(above, StrongWords))
                return _layout.ShortText(element, MaxLetters) is { } text && SiteOwner.IsPerson(text, _rules);
        return false;
    }

    // A link to somebody's page in running text only mentions them.
    private bool IsInSentence(IElement link) =>
        link.ParentElement is { LocalName: "p" or "em" or "i" or "strong" or "b" or "li" } parent && _layout.ShortText(parent, MaxLetters) is null;

    // A small picture of a head stands before the writer's name.
    private static bool HasPersonIcon(IElement element) =>
        element.FirstElementChild is { LocalName: "i" or "svg" or "span", ChildElementCount: 0 } icon && string.IsNullOrWhiteSpace(icon.TextContent)
        && ElementWords.Has(icon, IconWords);

    // Classes that hold a name and nothing else.
    private static bool IsName(IElement element) => element.HasAttribute("class") && ElementWords.Has(element, NameWords);

    // "By Jane Doe", and "Posted on 5 May 2024 by Jane Doe".
    private bool HasLabel(IElement element)
    {
        if (_layout.ShortText(element, MaxLetters) is not { } text) return false;
        if (!_labelled.TryGetValue(text, out var isLabelled)) _labelled[text] = isLabelled = HasLabel(text);
        return isLabelled;
    }

    private bool HasLabel(string text)
    {
        if (LineLabel.Read(text, _rules.AuthorLabels) is { } first && IsLongEnough(first.Rest) || PersonName.BeforePost(text, _rules) is not null) return true;
        if (_rules.AuthorLabels.MatchAnywhere(text) is not { } label || label.End >= text.Length) return false;
        if (text[label.End] is ':' or '：') return true;
        // Dates last: they cost more than all the rest.
        return text.Length <= MaxLineLength && ArabicDateParser.FindFirst(text) is { } date && (label.Start < date.Start || label.Start > date.End)
            && PersonName.Clean(text[label.End..], _rules) is not null;
    }

    // A Chinese or Korean name is two or three signs.
    private static bool IsLongEnough(string name) => name.Length > 3 || name.Length > 1 && PersonName.IsWide(name);

    private double Nearness(IElement element)
    {
        if (_layout.DistanceOf(element) is not { } distance) return _layout.StartOf(element) < 3000 ? 1 : 0.3;
        return distance switch { < -600 => -1, < -200 => 0.5, < 0 => 1.8, < 500 => 3, < 1500 => 2, < 5000 => 0.8, _ => 0.6 };
    }
}
