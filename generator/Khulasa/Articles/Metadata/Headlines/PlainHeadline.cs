using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>
/// Finds the headline of pages that set it in no heading: the first small element that says what metadata says the page
/// is called, letter by letter.
/// </summary>
internal static class PlainHeadline
{
    private const int MinLetters = 12;
    private const int MaxLetters = 300;
    private const int MaxElementsInside = 4;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "div", "span", "p", "b", "strong", "font", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "big", "center" };

    /// <summary>The element; null when none shows any of the titles.</summary>
    public static IElement? Find(IReadOnlyList<IElement> elements, IReadOnlyList<MetadataValue> titles) => FindAll(elements, titles).FirstOrDefault();

    /// <summary>The elements that show any of the titles, in the order of the page.</summary>
    public static IEnumerable<IElement> FindAll(IReadOnlyList<IElement> elements, IReadOnlyList<MetadataValue> titles)
    {
        var wanted = titles.Select(title => Tokenizer.FoldedLetters(title.Value))
            .Where(letters => letters.Length <= MaxLetters && Ideographs.LettersOf(letters) >= MinLetters)
            .ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0) yield break;
        foreach (var element in elements)
            if (Names.Contains(element.LocalName)
                && element.ChildElementCount <= MaxElementsInside
                && HoldsText(element)
                && wanted.Contains(Tokenizer.FoldedLetters(VisibleText.Of(element, MaxLetters)))
                && IsShown(element))
            {
                yield return element;
            }
    }

    // Boxes within boxes would be read again and again.
    private static bool HoldsText(IElement element) => element.ChildNodes.Any(node => node is IText text && !string.IsNullOrWhiteSpace(text.Data));

    // A link with these words leads to the page from somewhere else, or is the last step of the way to it.
    private static bool IsShown(IElement element)
    {
        if (element.QuerySelector("a") is not null) return false;
        for (var above = element; above is not null; above = above.ParentElement)
            if (above.LocalName is "a" or "nav" or "footer" or "li" || ElementWords.Of(above).Exists(word => word is "breadcrumb" or "breadcrumbs"))
                return false;
        return true;
    }
}
