using System.Text;
using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>
/// Reads names from a byline element by element: in "By &lt;a&gt;Jane Doe&lt;/a&gt;, Staff Writer" the markup tells
/// the name from the rest better than any comma.
/// </summary>
internal static class BylineText
{
    private const int MaxLength = 400;
    private const int MaxPostLetters = 60;
    private const int MaxLinkedWords = 3;
    private const char Border = '\u0001';

    // Where somebody writes from stands beside the name.
    private static readonly HashSet<string> PlaceWords = new(StringComparer.Ordinal)
        { "location", "place", "city", "locality", "bylinelocation", "authorlocation", "bylineplace", "bylinecity" };

    /// <summary>The names in a byline.</summary>
    /// <param name="element">The byline.</param>
    /// <param name="rules">The phrases to go by.</param>
    /// <param name="minWords">Words that a name must have.</param>
    /// <param name="isSure">True when markup or a label says that names stand here.</param>
    public static IReadOnlyList<string> Names(IElement element, CleaningRules rules, int minWords, bool isSure)
    {
        var names = new List<string>();
        bool isJoined = true, isLabelled = false;
        foreach (var piece in Pieces(element))
        {
            // "كتب: هدى جاسم - تصوير: سامر الحلبي": who took the pictures has not written.
            // So have others contributed only.
            if (names.Count > 0 && (rules.CaptionLabels.MatchWhole(piece.Text) ?? rules.ReviewerLabels.MatchWhole(piece.Text)) is not null) break;
            // What stands on the line before the label names nobody.
            if (names.Count > 0 && !isJoined && rules.AuthorLabels.MatchWhole(piece.Text) is not null) names.Clear();
            // What a button says is a name only right behind "By".
            if (piece.IsButton && !isLabelled) continue;
            isLabelled = rules.AuthorLabels.MatchWhole(piece.Text) is not null;
            // Behind the names stands who they are; only a joint goes on with the list.
            foreach (var name in Read(piece.Text, names.Count, rules, minWords))
                if (names.Count == 0 || isJoined || piece.IsAuthorLink || PersonName.IsKnown(name, rules) || rules.IsAgency(name))
                    AuthorNames.AddOnce(names, name);
            if (names.Count > 0 && isJoined && DeskName.IsNamed(piece.Text, rules)) AuthorNames.AddOnce(names, piece.Text);
            isJoined = names.Count == 0 || IsJoint(piece.Text);
            if (names.Count > 0 && !isJoined && piece.Text.Length >= MaxPostLetters) break;
            // Behind the link to an author who has no name that could be told stands no other's.
            if (names.Count == 0 && piece.IsAuthorLink) break;
        }

        // "John" and "Smith" in elements of their own are one person.
        if (names.Count > 1 && names.TrueForAll(name => !name.Contains(' ', StringComparison.Ordinal)))
            return element.QuerySelectorAll("a").Length < 2 && PersonName.Clean(string.Join(' ', names), rules) is { } whole && names.Count <= 3
                ? [whole]
                : names[..1];
        if (names.Count > 1) names.RemoveAll(name => !name.Contains(' ', StringComparison.Ordinal) && !rules.IsAgency(name));
        return isSure || names.Count <= 6 ? names : [];
    }

    /// <summary>
    /// The name that the only link of a byline shows, spelled as its bearer likes: <c>by &lt;a&gt;Jane doe&lt;/a&gt;</c>; null for
    /// what would be no name with capitals either.
    /// </summary>
    /// <param name="element">The byline.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string? LinkedName(IElement element, CleaningRules rules)
    {
        if (element.QuerySelectorAll("a").ToList() is not [{ TextContent: var shown }]) return null;
        var words = SpaceRepair.Apply(shown).Split(' ');
        if (words is not [{ Length: > 0 } first, ..] || words.Length is < 2 or > MaxLinkedWords || !char.IsUpper(first[0])) return null;
        var withCapitals = string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return PersonName.Clean(withCapitals, rules) == withCapitals ? string.Join(' ', words) : null;
    }

    private static IEnumerable<string> Read(string piece, int known, CleaningRules rules, int minWords)
    {
        // Of "Jane Doe, Some Paper" the first is the author; "A, B and C" is a list.
        var text = piece;
        if (known > 0 && text.StartsWith(',') && text.Length > 1) return [];
        var names = AuthorNames.Split(text, rules, minWords);
        if (names.Count > 1
            && text.Contains(',', StringComparison.Ordinal)
            && (!rules.NameJoints.HasConjunction(text) || names.Count < rules.NameJoints.Split(text).Length))
        {
            return names.Where((name, index) => index == 0 || PersonName.IsKnown(name, rules));
        }

        return names;
    }

    // "and", "&" and a comma, also at the end of a name; a bar may stand before anything.
    private static bool IsJoint(string piece) =>
        piece is [.., ',' or '&' or ';' or '،']
        || Prose.CountWords(piece) <= 1 && piece.Length < 5 && piece is not ("|" or "·" or "•" or "-" or "–" or "—");

    // Where names are links to their authors, other links beside them are sections and topics.
    private static List<(string Text, bool IsAuthorLink, bool IsButton)> Pieces(IElement element)
    {
        var links = element.QuerySelectorAll("a").ToLookup(AuthorLinks.IsAuthorLink);
        var skipped = links[true].Any() ? links[false].ToHashSet() : [];
        var text = new StringBuilder();
        var pieces = new List<(string Text, bool IsAuthorLink, bool IsButton)>();
        INode? node = element;
        while (node is not null && text.Length < MaxLength)
        {
            var skip = node is IElement inner
                && (inner.LocalName is "script" or "style" or "noscript" or "svg" or "template" or "time" || skipped.Contains(inner)
                    || ElementWords.Has(inner, PlaceWords));
            if (node is IText data) text.Append(data.Data);
            else text.Append(Border);
            if (!skip && node.FirstChild is { } child) node = child;
            else node = Following(node, element, text);
        }

        var authors = links[true].Select(link => SpaceRepair.Apply(link.TextContent)).ToHashSet(StringComparer.Ordinal);
        var buttons = element.QuerySelectorAll("button")
            .Select(button => SpaceRepair.Apply(button.TextContent).Trim())
            .ToHashSet(StringComparer.Ordinal);
        foreach (var piece in text.ToString()
            .Split(Border, StringSplitOptions.RemoveEmptyEntries)
            .Select(SpaceRepair.Apply)
            .Select(piece => piece.Trim())
            .Where(piece => piece.Length > 0))
            pieces.Add((piece, authors.Contains(piece), buttons.Contains(piece)));
        return pieces;
    }

    private static INode? Following(INode node, INode root, StringBuilder text)
    {
        while (node != root && node.NextSibling is null && node.Parent is { } parent)
        {
            node = parent;
            text.Append(Border);
        }

        if (node is IElement) text.Append(Border);
        return node == root ? null : node.NextSibling;
    }
}
