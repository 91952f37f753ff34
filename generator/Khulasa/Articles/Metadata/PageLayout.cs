using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>
/// Where each element of a page stands in its visible text, counted in letters. Near the headline means near in this
/// count, whatever the markup between.
/// </summary>
internal sealed class PageLayout
{
    // Far more than a short text has, white space of the source included.
    private const int MaxTextLength = 600;

    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "select", "textarea", "head" };

    private readonly List<IElement> _elements = [];
    private readonly Dictionary<IElement, (int Start, int End)> _ranges = [];
    private readonly Dictionary<IElement, int> _sizes = [];
    private readonly Dictionary<(int Start, int End), string> _texts = [];
    private readonly HashSet<IElement> _aboveHeadline = [];

    public PageLayout(IElement root, IElement? headline)
    {
        Measure(root);
        if (headline is not null && _ranges.TryGetValue(headline, out var range)) Headline = (headline, range.Start, range.End);
        for (var above = headline; above is not null; above = above.ParentElement) _aboveHeadline.Add(above);
    }

    /// <summary>Every visible element in document order.</summary>
    public IReadOnlyList<IElement> Elements => _elements;

    /// <summary>The headline and its place; null when the page shows none.</summary>
    public (IElement Element, int Start, int End)? Headline { get; }

    /// <summary>True when the headline stands in this element.</summary>
    public bool HoldsHeadline(IElement element) => _aboveHeadline.Contains(element);

    /// <summary>Number of visible letters in an element.</summary>
    public int LettersOf(IElement element) => _ranges.TryGetValue(element, out var range) ? range.End - range.Start : int.MaxValue;

    /// <summary>Letters between the headline and an element: negative before it; null when there is no headline.</summary>
    public int? DistanceOf(IElement element)
    {
        if (Headline is not { } headline || !_ranges.TryGetValue(element, out var range)) return null;
        return range.Start >= headline.End ? range.Start - headline.End : Math.Min(0, range.End - headline.Start);
    }

    /// <summary>Letters before an element.</summary>
    public int StartOf(IElement element) => _ranges.TryGetValue(element, out var range) ? range.Start : 0;

    /// <summary>The visible text of a small element on one line; null when it is empty or longer than so many letters.</summary>
    public string? ShortText(IElement element, int maxLetters)
    {
        if (!_ranges.TryGetValue(element, out var range) || range.End == range.Start || range.End - range.Start > maxLetters) return null;
        // Elements around the same letters have the same text, and each is asked for by several readers.
        if (!_texts.TryGetValue(range, out var text)) _texts[range] = text = SpaceRepair.Apply(VisibleText.Of(element, MaxTextLength));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Number of elements in an element, itself included.</summary>
    public int SizeOf(IElement element) => _sizes.GetValueOrDefault(element, int.MaxValue);

    // One walk with the place in each list of children kept: asking a node for its next sibling takes as long as it has
    // siblings.
    private void Measure(IElement root)
    {
        var letters = 0;
        var open = new Stack<(IElement Element, int Child, int First, int Start)>();
        open.Push((root, 0, 0, 0));
        _elements.Add(root);
        while (open.TryPop(out var place))
        {
            if (place.Child >= place.Element.ChildNodes.Length)
            {
                _ranges[place.Element] = (place.Start, letters);
                _sizes[place.Element] = _elements.Count - place.First;
                continue;
            }

            open.Push(place with { Child = place.Child + 1 });
            var node = place.Element.ChildNodes[place.Child];
            if (node is IText text) letters += CountLetters(text.Data);
            else if (node is IElement element && !Invisible.Contains(element.LocalName))
            {
                open.Push((element, 0, _elements.Count, letters));
                _elements.Add(element);
            }
        }
    }

    private static int CountLetters(string text)
    {
        var count = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) count++;
        return count;
    }
}
