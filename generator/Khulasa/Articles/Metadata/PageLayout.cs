using System.Text;
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
    private readonly Dictionary<IElement, Place> _places = [];
    private readonly StringBuilder _gathered = new();
    private readonly string _text;
    private readonly Dictionary<(int Start, int End), string> _shortTexts = [];
    private readonly HashSet<IElement> _aboveHeadline = [];

    public PageLayout(IElement root, IElement? headline)
    {
        Measure(root);
        _text = _gathered.ToString();
        if (headline is not null && _places.TryGetValue(headline, out var place)) Headline = (headline, place.Start, place.End);
        for (var above = headline; above is not null; above = above.ParentElement) _aboveHeadline.Add(above);
    }

    /// <summary>Every visible element in document order.</summary>
    public IReadOnlyList<IElement> Elements => _elements;

    /// <summary>The headline and its place; null when the page shows none.</summary>
    public (IElement Element, int Start, int End)? Headline { get; }

    /// <summary>True when the headline stands in this element.</summary>
    public bool HoldsHeadline(IElement element) => _aboveHeadline.Contains(element);

    /// <summary>Number of visible letters in an element.</summary>
    public int LettersOf(IElement element) => _places.TryGetValue(element, out var place) ? place.Letters : int.MaxValue;

    /// <summary>Letters between the headline and an element: negative before it; null when there is no headline.</summary>
    public int? DistanceOf(IElement element)
    {
        if (Headline is not { } headline || !_places.TryGetValue(element, out var place)) return null;
        return place.Start >= headline.End ? place.Start - headline.End : Math.Min(0, place.End - headline.Start);
    }

    /// <summary>Letters before an element.</summary>
    public int StartOf(IElement element) => _places.TryGetValue(element, out var place) ? place.Start : 0;

    /// <summary>The visible text of a small element on one line; null when it is empty or longer than so many letters.</summary>
    public string? ShortText(IElement element, int maxLetters)
    {
        if (!_places.TryGetValue(element, out var place) || place.Letters == 0 || place.Letters > maxLetters) return null;
        // Elements around the same letters have the same text, and each is asked for by several readers.
        if (!_shortTexts.TryGetValue((place.Start, place.End), out var text))
            _shortTexts[(place.Start, place.End)] = text = SpaceRepair.Apply(_text.AsSpan(place.TextStart, Math.Min(place.TextLength, MaxTextLength)));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Number of elements in an element, itself included.</summary>
    public int SizeOf(IElement element) => _places.TryGetValue(element, out var place) ? place.Size : int.MaxValue;

    // One walk with the place in each list of children kept: asking a node for its next sibling takes as long as it has
    // siblings.
    private void Measure(IElement root)
    {
        var letters = 0;
        var open = new Stack<(IElement Element, int Child, int First, int Start, int TextStart)>();
        open.Push((root, 0, 0, 0, 0));
        _elements.Add(root);
        while (open.TryPop(out var at))
        {
            var children = at.Element.ChildNodes;
            if (at.Child >= children.Length)
            {
                _places[at.Element] = new Place(at.Start, letters, at.TextStart, _gathered.Length - at.TextStart, _elements.Count - at.First);
                continue;
            }

            open.Push(at with { Child = at.Child + 1 });
            var node = children[at.Child];
            if (node is IText text)
            {
                letters += CountLetters(text.Data);
                _gathered.Append(text.Data);
            }
            else if (node is IElement element)
            {
                if (Invisible.Contains(element.LocalName))
                {
                    // What can be chosen or typed is no place for a fact, but belongs to the text around it.
                    _gathered.Append(VisibleText.Of(element, MaxTextLength));
                    continue;
                }

                open.Push((element, 0, _elements.Count, letters, _gathered.Length));
                _elements.Add(element);
                if (VisibleText.IsBreak(element.LocalName)) _gathered.Append(' ');
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

    // Letters of visible text before and at the end of an element, its text among that of the page, and the elements in it.
    private readonly record struct Place(int Start, int End, int TextStart, int TextLength, int Size)
    {
        public int Letters => End - Start;
    }
}
