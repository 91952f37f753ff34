using AngleSharp.Dom;
using Khulasa.Seeds;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Finds what readers say below an article where nothing is called comments: boxes side by side, each with a button to
/// answer it. The first post of a forum is such a box too, but stands below nothing else.
/// </summary>
internal sealed class ReplyBoxes
{
    private const int MaxButtons = 400;
    private const int MaxButtonLetters = 30;
    private const int MaxNodes = 12;
    private const int MaxLevels = 8;
    private const int MinOwnLetters = 80;
    private const int MinBoxes = 2;

    private readonly IElement _headline;
    private readonly HashSet<IElement> _holders = [];
    private readonly Dictionary<IElement, List<IElement>> _rows = [];

    private ReplyBoxes(IElement headline) => _headline = headline;

    /// <summary>The boxes.</summary>
    /// <param name="mass">The page's text.</param>
    /// <param name="headline">The headline of the article; null when none is shown.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static IEnumerable<IElement> Find(TextMass mass, IElement? headline, CleaningRules rules)
    {
        if (headline is null) return [];
        var buttons = mass.Elements.Where(element => IsButton(element, rules)).Take(MaxButtons).ToList();
        var boxes = new ReplyBoxes(headline);
        foreach (var button in buttons) boxes._holders.UnionWith(boxes.Around(button));
        return buttons.Select(boxes.BoxOf).OfType<IElement>().Distinct().Where(box => mass.LettersBetween(headline, box) >= MinOwnLetters);
    }

    private static bool IsButton(IElement element, CleaningRules rules) =>
        element.LocalName is "a" or "button" or "span" && TextOf(element) is { } text && rules.ReplyButtons.MatchWhole(text) is not null;

    // Null for what holds more than a button does; elements within elements are looked into again and again.
    private static string? TextOf(IElement element)
    {
        var text = "";
        var walk = new TreeWalk(element);
        for (var nodes = 0; walk.MoveNext(); nodes++)
        {
            if (nodes > MaxNodes || text.Length > MaxButtonLetters) return null;
            if (walk.Current is IText words) text += words.Data.Length > MaxButtonLetters ? words.Data.Trim() : words.Data;
        }

        return text.Trim() is { Length: > 1 and <= MaxButtonLetters } whole ? whole : null;
    }

    private IEnumerable<IElement> Around(IElement button) =>
        button.Ancestors<IElement>().Take(MaxLevels).TakeWhile(above => above.LocalName != "body" && !above.Contains(_headline));

    // The smallest element around the button that stands beside another of the kind.
    private IElement? BoxOf(IElement button) =>
        Around(button).FirstOrDefault(box => box.ParentElement is { } row && HoldersIn(row, box.LocalName) >= MinBoxes);

    private int HoldersIn(IElement row, string name)
    {
        if (!_rows.TryGetValue(row, out var boxes)) _rows.Add(row, boxes = [.. row.Children.Where(_holders.Contains)]);
        return boxes.Count(box => box.LocalName == name);
    }
}
