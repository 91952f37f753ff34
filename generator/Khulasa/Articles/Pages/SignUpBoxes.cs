using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Finds the boxes in which a page asks its readers for their address or their vote: the small element around a field
/// for it, with the heading and the lines that praise the letter.
/// </summary>
internal static class SignUpBoxes
{
    private const int MaxLetters = 500;
    private const int MaxLevels = 8;
    private const int MaxFields = 20;
    private const double MaxShare = 0.12;

    /// <summary>The boxes, each the largest element that is still small.</summary>
    /// <param name="body">The page.</param>
    /// <param name="mass">Its text.</param>
    /// <param name="headline">The headline of the article; null when none is shown.</param>
    public static IEnumerable<IElement> Find(IElement body, TextMass mass, IElement? headline)
    {
        foreach (var field in body.QuerySelectorAll("input[type=email], input[name=email], input[name=EMAIL], input[type=radio]").Take(MaxFields))
        {
            IElement? box = null;
            var above = field.ParentElement;
            for (var i = 0; above is not null && i < MaxLevels && IsSmall(above, mass) && (headline is null || !above.Contains(headline)); i++, above = above.ParentElement) box = above;
            if (box is not null) yield return box;
        }
    }

    private static bool IsSmall(IElement element, TextMass mass) =>
        element.LocalName is not ("body" or "main" or "article") && mass.LettersOf(element) <= MaxLetters && mass.Share(element) <= MaxShare;
}
