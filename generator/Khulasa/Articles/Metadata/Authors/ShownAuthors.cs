using AngleSharp.Dom;
using Khulasa.Articles.Pages;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>
/// Finds bylines: elements marked as author, links to an author's page, classes that speak of authors, and short lines
/// that begin with "By". Comments and teasers have authors of their own and are passed over.
/// </summary>
internal sealed class ShownAuthors
{
    private const int MinLetters = 2;
    private const int MaxElements = 200;
    private const int MaxLabelledElements = 6;

    // Every line of the page is held against each of them.
    private const int MaxBylines = 100;
    private const int MaxLoginLetters = 20;
    private const int MaxLoginLine = 30;
    private const int MaxLabelLetters = 100;
    private const int MaxLabelWords = 4;
    private const double MinScore = 3;
    private const double LabelWeight = 1.5;
    private const double PostWeight = 0.3;
    private const double FullNameWeight = 0.5;
    private const double EditorCost = 1;

    // Nearness of what stands beside the headline, and of what may name a desk.
    private const double BesideHeadline = 1.5;
    private const double DeskNearness = 2;
    private const int NearTop = 3000;

    // Classes that hold a name and nothing else.
    private static readonly HashSet<string> NameWords = new(StringComparer.Ordinal) { "fn", "vcard", "authorname", "bylinename", "username", "authorlink", "entryauthor", "postauthor" };

    private readonly PageLayout _layout;
    private readonly Surroundings _surroundings;
    private readonly CleaningRules _rules;
    private readonly AuthorLinks _links;
    private readonly AuthorMarks _marks;
    private readonly BylineLabels _labels;
    private readonly HashSet<IElement> _done = [];
    private readonly List<ShownByline> _found = [];

    private ShownAuthors(PageLayout layout, Surroundings surroundings, CleaningRules rules)
    {
        (_layout, _surroundings, _rules) = (layout, surroundings, rules);
        _links = new AuthorLinks(layout, rules);
        _marks = new AuthorMarks(layout, _links, rules);
        _labels = new BylineLabels(layout, rules);
    }

    /// <summary>The bylines of a page, the most credible first; of a hundred and more the best hundred.</summary>
    public static IReadOnlyList<ShownByline> Find(PageLayout layout, Surroundings surroundings, CleaningRules rules)
    {
        var authors = new ShownAuthors(layout, surroundings, rules);
        foreach (var element in layout.Elements) authors.Read(element);
        authors.LeaveOutReaders();
        var best = authors._found.OrderByDescending(Credibility).Take(MaxBylines).ToList();
        if (best is [var first, ..]) best[0] = new CoAuthors(layout).Join(first, authors._found);
        return best;
    }

    // Who took the picture has a page as well as the writer.
    private static double Credibility(ShownByline byline) => byline.IsLink ? byline.Score - FullNameWeight : byline.Score;

    // One login below the text is that of the writer; several are those of readers.
    private void LeaveOutReaders()
    {
        var far = _found.FindAll(byline => byline.IsLogin && Nearness(byline.Element) < BesideHeadline);
        if (far.Select(byline => byline.Names[0]).Distinct(StringComparer.Ordinal).Count() > 1) _found.RemoveAll(far.Contains);
    }

    private void Read(IElement element)
    {
        // The outermost short element holds the whole byline; what is inside repeats a part of it.
        if (element.ParentElement is { } parent && _done.Contains(parent)) _done.Add(element);
        else if (_layout.LettersOf(element) is >= MinLetters and <= ShownByline.MaxLetters && _layout.SizeOf(element) <= MaxElements)
            ReadShort(element);
    }

    private void ReadShort(IElement element)
    {
        var mark = _marks.Of(element);
        var hasMark = mark.Weight > 0;
        var hasLabel = (hasMark || element.ChildElementCount <= MaxLabelledElements) && _labels.IsIn(element);
        if (!hasMark && !hasLabel) return;
        var nearness = Nearness(element);
        // A word like "by" alone makes a byline only beside the headline; in the text it begins a sentence.
        if (!hasMark && nearness < BesideHeadline || mark.Weight + nearness + LabelWeight < MinScore) return;
        if (hasMark && !hasLabel && IsBehindReviewerLabel(element)) return;
        if (_layout.HoldsHeadline(element) || IsFootnote(element) || _surroundings.IsElsewhere(element, ignoreFooters: hasMark)) return;
        // "Article information" is the heading of the box, not a name in it; what is inside may be read without it.
        var names = Names(element, mark, hasLabel);
        if (names.Any(name => _rules.Labels.MatchWhole(name) is not null)) return;
        if (names.Count > 0) Add(element, names, mark, nearness, hasLabel);
        else if (nearness >= DeskNearness
            && _layout.ShortText(element, DeskName.MaxLetters) is { } text
            && (mark.Weight >= AuthorMarks.ClassWeight ? DeskName.Read(text, _rules) : LabelledAgency(text)) is { } desk)
            _found.Add(new ShownByline(element, [desk], 0, mark.IsSure) { IsDesk = true });
    }

    // "[1] Jane Doe, The Old Bridge, 2008": the class of footnotes is that of full names as well.
    private static bool IsFootnote(IElement element) => element.TextContent.AsSpan().TrimStart() is ['[', >= '0' and <= '9', ..];

    // "بواسطة: أ ف ب"
    private string? LabelledAgency(string text) =>
        LineLabel.ReadAuthor(text, _rules) is { Rest: { Length: > 0 } name } ? DeskName.Agency(name, _rules) : null;

    private IReadOnlyList<string> Names(IElement element, AuthorMark mark, bool hasLabel)
    {
        if (mark.Login is not null) return [mark.Login];
        var isLogin = mark.IsSure && !IsInMenu(element, mark)
            || hasLabel && _layout.LettersOf(element) < (mark.Weight > 0 ? MaxLoginLine : MaxLoginLetters)
            || element.HasAttribute("class") && ElementWords.Has(element, NameWords);
        var names = BylineText.Names(element, _rules, minWords: isLogin ? 1 : 2, isSure: mark.IsSure || hasLabel);
        return names.Count == 0 && hasLabel && mark.Weight > 0 && BylineText.LinkedName(element, _rules) is { } name ? [name] : names;
    }

    // Above the headline a single word with such a link in a list is an entry of the menu.
    private bool IsInMenu(IElement element, AuthorMark mark) =>
        mark.Weight <= AuthorMarks.LinkWeight && _layout.DistanceOf(element) < 0 && element.Closest("li") is not null;

    // "Reviewed by" in one box, the name in the next.
    private bool IsBehindReviewerLabel(IElement element)
    {
        var words = _layout.TextBefore(element, MaxLabelLetters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = 1; count <= Math.Min(MaxLabelWords, words.Length); count++)
            if (_rules.ReviewerLabels.MatchWhole(string.Join(' ', words[^count..])) is not null) return true;
        return false;
    }

    private static bool HoldsAuthorLink(IElement element, IReadOnlyList<string> names) =>
        element.QuerySelectorAll("a").Any(link => AuthorLinks.IsAuthorLink(link) && names.Contains(link.TextContent.Trim()));

    // "Posted by: <a>Jane</a> · In: …" below the text: the label stands before the link.
    private bool IsLinkBehindLabel(IElement element, AuthorMark mark) =>
        mark is { IsSure: true, Login: null }
        && element is { LocalName: "a", ParentElement: { } line }
        && _layout.LettersOf(line) <= ShownByline.MaxLetters
        && _labels.IsIn(line)
        && LineLabel.ReadAuthor(_layout.ShortText(line, ShownByline.MaxLetters) ?? "", _rules) is { } label
        && _layout.ShortText(element, ShownByline.MaxLetters) is { } name
        && label.Rest.StartsWith(name, StringComparison.Ordinal);

    private void Add(IElement element, IReadOnlyList<string> names, AuthorMark mark, double nearness, bool hasLabel)
    {
        _done.Add(element);
        // Who took the picture is named in the same way, but without a post.
        var hasPost = hasLabel && _layout.ShortText(element, ShownByline.MaxLetters) is { } line && _rules.RoleWords.MatchAnywhere(line) is not null;
        var isPoster = !hasLabel && names is [var only] && !only.Contains(' ', StringComparison.Ordinal) && IsLinkBehindLabel(element, mark);
        var areFull = names.All(name => name.Contains(' ', StringComparison.Ordinal));
        var score = mark.Weight + nearness + (hasLabel || isPoster ? LabelWeight : 0) + (hasPost ? PostWeight : 0) + (areFull ? FullNameWeight : 0);
        if (score < MinScore) return;
        if (IsEditor(element)) score -= EditorCost;
        _found.Add(
            new ShownByline(element, names, score, mark.IsSure
                || hasLabel
                    && !areFull
                    && HoldsAuthorLink(element, names)) { HasLabel = hasLabel, IsLink = !mark.IsSure
                        && _links.IsPersonLink(element), IsLogin = mark.Login is not null || isPoster });
    }

    // "تحرير: سامر الحلبي" signs an article that nobody else does.
    private bool IsEditor(IElement element) =>
        _layout.ShortText(element, ShownByline.MaxLetters) is { } text && LineLabel.Read(text, _rules.EditorLabels) is { Rest.Length: > 0 };

    private double Nearness(IElement element)
    {
        if (_layout.DistanceOf(element) is not { } distance) return _layout.StartOf(element) < NearTop ? 1 : 0.3;
        return distance switch { < -600 => -1, < -200 => 0.5, < 0 => 1.8, < 500 => 3, < 1500 => 2, < 5000 => 0.8, _ => 0.6 };
    }
}
