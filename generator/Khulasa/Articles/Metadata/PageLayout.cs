using System.Text;
using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Pages;
using Khulasa.Seeds;
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

    private const int MaxLevelsAbove = 4;
    private const int MaxLettersAbove = 120;
    private const int MaxLettersBetween = 40;

    // The distance of every candidate from each of them is asked for.
    private const int MaxCopies = 3;

    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "select", "textarea", "head" };

    private readonly List<IElement> _elements = [];
    private readonly Dictionary<IElement, Place> _places;
    private readonly string _text;
    private readonly Dictionary<(int Start, int End), string> _shortTexts = [];
    private readonly HashSet<IElement> _aboveHeadline = [];

    private HashSet<string>? _smallWords;

    // Pages have their headline once for narrow and once for wide screens, with day and writer between.
    private readonly List<IElement> _copies;

    public PageLayout(IElement root, IElement? headline)
    {
        (_places, _text) = Measure(root);
        if (headline is not null && _places.TryGetValue(headline, out var place)) Headline = (headline, place.Start, place.End);
        _copies = headline is null
            ? []
            : [.. _elements.Where(element => element.LocalName == "h1" && element != headline && IsCopy(element, headline)).Take(MaxCopies)];
        foreach (var copy in _copies.Prepend(headline))
            for (var above = copy; above is not null; above = above.ParentElement) _aboveHeadline.Add(above);
    }

    /// <summary>Every visible element in document order.</summary>
    public IReadOnlyList<IElement> Elements => _elements;

    /// <summary>The headline and its place; null when the page shows none.</summary>
    public (IElement Element, int Start, int End)? Headline { get; }

    /// <summary>True when the headline stands in this element.</summary>
    public bool HoldsHeadline(IElement element) => _aboveHeadline.Contains(element);

    /// <summary>True for an element with more than half of the page's visible letters.</summary>
    public bool IsMostOfPage(IElement element) => _places.TryGetValue(element, out var place) && place.Letters > _places[_elements[0]].Letters / 2;

    /// <summary>Number of visible letters in an element.</summary>
    public int LettersOf(IElement element) => _places.TryGetValue(element, out var place) ? place.Letters : int.MaxValue;

    /// <summary>Letters between the headline and an element: negative before it; null when there is no headline.</summary>
    public int? DistanceOf(IElement element)
    {
        if (Headline is not { } headline || !_places.TryGetValue(element, out var place)) return null;
        var nearest = Distance(place, headline.Start, headline.End);
        foreach (var copy in _copies)
            if (_places[copy] is var other && Distance(place, other.Start, other.End) is var distance && Math.Abs(distance) < Math.Abs(nearest))
                nearest = distance;
        return nearest;
    }

    /// <summary>True for what stands above the headline in the headline's own box, such as the section and the day.</summary>
    public bool IsRightAbove(IElement element)
    {
        if (DistanceOf(element) is not (< 0 and > -MaxLettersBetween) || Headline is not { } headline) return false;
        var box = element.ParentElement;
        for (var i = 0; box is not null && i < MaxLevelsAbove && !HoldsHeadline(box); i++) box = box.ParentElement;
        // Whole pages were laid out in tables.
        var isPage = box is { LocalName: "body" or "table" or "tbody" } && headline.Element.ParentElement != box;
        return box is not null && !isPage && HoldsHeadline(box) && headline.Start - StartOf(box) <= MaxLettersAbove;
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

    /// <summary>The visible text right before an element, on one line.</summary>
    /// <param name="element">The element.</param>
    /// <param name="length">Characters of the source to look at, white space included.</param>
    public string TextBefore(IElement element, int length) =>
        _places.TryGetValue(element, out var place) && Math.Min(length, place.TextStart) is var count
            ? SpaceRepair.Apply(_text.AsSpan(place.TextStart - count, count))
            : "";

    /// <summary>The words that the page writes with a small letter somewhere, folded.</summary>
    public HashSet<string> WordsInSmall => _smallWords ??= SmallWords.Of([_text]);

    /// <summary>Number of elements in an element, itself included.</summary>
    public int SizeOf(IElement element) => _places.TryGetValue(element, out var place) ? place.Size : int.MaxValue;

    private bool IsCopy(IElement element, IElement headline) =>
        ShortText(element, MaxTextLength) is { } text && text == ShortText(headline, MaxTextLength);

    private static int Distance(Place place, int start, int end) =>
        place.Start >= end ? place.Start - end
        // What ends where the headline begins stands before it.
        : place.End <= start ? place.End - start - 1 : 0;

    // Places are kept by the number of their element first: a table that grows is copied again and again.
    private (Dictionary<IElement, Place> Places, string Text) Measure(IElement root)
    {
        var (letters, text) = (0, new StringBuilder());
        var places = new List<Place>();
        var open = new Stack<int>();
        var walk = new TreeWalk(root)
        {
            Left = _ => places[open.Peek()] = places[open.Pop()] with { End = letters, TextEnd = text.Length, LastElement = _elements.Count },
        };
        while (walk.MoveNext())
        {
            if (walk.Current is IText words)
            {
                letters += CountLetters(words.Data);
                text.Append(words.Data);
            }
            else if (walk.Current is IElement element && Invisible.Contains(element.LocalName))
            {
                // What can be chosen or typed is no place for a fact, but belongs to the text around it.
                text.Append(VisibleText.Of(element, MaxTextLength));
                walk.Skip();
            }
            else if (walk.Current is IElement visible)
            {
                open.Push(places.Count);
                places.Add(new Place(letters, 0, text.Length, 0, _elements.Count, 0));
                _elements.Add(visible);
                if (VisibleText.IsBreak(visible.LocalName)) text.Append(' ');
            }
        }

        var byElement = new Dictionary<IElement, Place>(places.Count);
        for (var i = 0; i < places.Count; i++) byElement.Add(_elements[i], places[i]);
        return (byElement, text.ToString());
    }

    private static int CountLetters(string text)
    {
        var count = 0;
        foreach (var c in text)
            if (!char.IsWhiteSpace(c)) count++;
        return count;
    }

    // Where an element begins and ends: in letters, in the text of the page, and in the list of elements.
    private readonly record struct Place(int Start, int End, int TextStart, int TextEnd, int FirstElement, int LastElement)
    {
        public int Letters => End - Start;

        public int TextLength => TextEnd - TextStart;

        public int Size => LastElement - FirstElement;
    }
}
