using AngleSharp.Dom;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>How many letters of running text each element of a page holds, outside of links.</summary>
internal sealed class TextMass
{
    private const int MinRunLength = 60;

    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "select", "textarea", "button", "a" };

    private readonly Dictionary<IElement, (int Letters, int Before)> _mass;
    private readonly List<IElement> _order = [];

    /// <summary>Weighs everything below an element.</summary>
    public TextMass(IElement root)
    {
        // Of each element its own letters, those before it and the element it stands in, by their numbers; of the open ones, who they are.
        List<int> letters = [], before = [], above = [], open = [];
        var total = 0;
        var walk = new TreeWalk(root);
        while (walk.MoveNext())
        {
            if (open.Count > walk.Depth) open.RemoveRange(walk.Depth, open.Count - walk.Depth);
            if (walk.Current is IText text)
            {
                var weight = Weight(text.Data);
                letters[open[^1]] += weight;
                total += weight;
            }

            if (walk.Current is not IElement element) continue;
            above.Add(open.Count == 0 ? 0 : open[^1]);
            open.Add(_order.Count);
            letters.Add(0);
            before.Add(total);
            _order.Add(element);
            if (Invisible.Contains(element.LocalName)) walk.Skip();
        }

        // Going backwards, children come before parents.
        for (var i = _order.Count - 1; i > 0; i--) letters[above[i]] += letters[i];
        _mass = new Dictionary<IElement, (int Letters, int Before)>(_order.Count);
        for (var i = 0; i < _order.Count; i++) _mass.Add(_order[i], (letters[i], before[i]));
        Total = total;
    }

    /// <summary>Every element in document order.</summary>
    public IReadOnlyList<IElement> Elements => _order;

    /// <summary>Letters of running text on the whole page.</summary>
    public int Total { get; }

    /// <summary>Share of the page's running text that an element holds, 0 to 1.</summary>
    public double Share(IElement element) => Total == 0 ? 0 : (double)LettersOf(element) / Total;

    /// <summary>Letters of running text that an element holds.</summary>
    public int LettersOf(IElement element) => _mass.GetValueOrDefault(element).Letters;

    /// <summary>Letters of running text between an element and one behind it.</summary>
    public int LettersBetween(IElement first, IElement second) =>
        _mass.TryGetValue(first, out var above) && _mass.TryGetValue(second, out var below) ? below.Before - above.Before - above.Letters : 0;

    private static int Weight(string text)
    {
        var length = Ideographs.LettersOf(text.AsSpan().Trim());
        return length >= MinRunLength ? length : length / 4;
    }
}
