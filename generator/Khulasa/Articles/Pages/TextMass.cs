using AngleSharp.Dom;
using Khulasa.Seeds;

namespace Khulasa.Articles.Pages;

/// <summary>How many letters of running text each element of a page holds, outside of links.</summary>
internal sealed class TextMass
{
    private const int MinRunLength = 60;

    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "select", "textarea", "button", "a" };

    private readonly Dictionary<IElement, int> _mass = [];
    private readonly List<IElement> _order = [];

    /// <summary>Weighs everything below an element.</summary>
    public TextMass(IElement root)
    {
        // Elements in document order with the element that each stands in; going backwards, children come before parents.
        var order = _order;
        var walk = new TreeWalk(root);
        while (walk.MoveNext())
        {
            if (walk.Current is IElement element)
            {
                order.Add(element);
                _mass[element] = 0;
                if (Invisible.Contains(element.LocalName)) walk.Skip();
            }
            else if (walk.Current is IText { Parent: IElement parent } text) _mass[parent] += Weight(text.Data);
        }

        for (var i = order.Count - 1; i > 0; i--)
            if (order[i].ParentElement is { } above) _mass[above] = _mass.GetValueOrDefault(above) + _mass[order[i]];
        Total = _mass[root];
    }

    /// <summary>Every element in document order.</summary>
    public IReadOnlyList<IElement> Elements => _order;

    /// <summary>Letters of running text on the whole page.</summary>
    public int Total { get; }

    /// <summary>Share of the page's running text that an element holds, 0 to 1.</summary>
    public double Share(IElement element) => Total == 0 ? 0 : (double)_mass.GetValueOrDefault(element) / Total;

    /// <summary>Letters of running text that an element holds.</summary>
    public int LettersOf(IElement element) => _mass.GetValueOrDefault(element);

    private static int Weight(string text)
    {
        var length = text.AsSpan().Trim().Length;
        return length >= MinRunLength ? length : length / 4;
    }
}
