using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>Tells elements that hold more than another one from those that only wrap it: how many of these a page uses says nothing.</summary>
internal sealed class Wrappers
{
    private readonly Dictionary<IElement, Place> _places = [];

    /// <summary>Reads how the elements of a page stand in each other.</summary>
    /// <param name="ranges">The blocks of each element, in document order.</param>
    public Wrappers(IEnumerable<KeyValuePair<IElement, BlockRange>> ranges)
    {
        var open = new Stack<(IElement Element, BlockRange Range)>();
        foreach (var (element, range) in ranges)
        {
            if (range.End == range.Start) continue;
            while (open.TryPeek(out var last) && last.Range.End <= range.Start) open.Pop();
            _places[element] = !open.TryPeek(out var above) ? new Place(element, null)
                : above.Range == range ? _places[above.Element] : new Place(element, above.Element);
            open.Push((element, range));
        }
    }

    /// <summary>The outermost of the elements that hold the same blocks as an element.</summary>
    public IElement Outermost(IElement element) => _places.TryGetValue(element, out var place) ? place.Outermost : element;

    /// <summary>The innermost element that holds an element and more blocks; null for one that holds the whole page, or nothing.</summary>
    public IElement? Around(IElement element) => _places.TryGetValue(element, out var place) ? place.Around : null;

    private readonly record struct Place(IElement Outermost, IElement? Around);
}
