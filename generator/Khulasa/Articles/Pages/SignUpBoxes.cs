using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Finds the boxes in which a page asks its readers for their address, their vote or a subscription: the small element
/// around a field or button for it, with the heading and the lines that praise the letter.
/// </summary>
internal static class SignUpBoxes
{
    // A field for words alone, in a form beside the menu, is that of a search.
    private const string Fields =
        "input[type=email], input[name=email], input[name=EMAIL], input[type=radio], "
        + "form input[type=text]:not([name=q]):not([name=s]), form input:not([type]):not([name=q]):not([name=s])";

    private const int MaxLetters = 500;
    private const int MaxLevels = 8;
    private const int MaxFields = 20;
    private const double MaxShare = 0.12;

    // Of a short page, as long as the box with its field for an address has few words.
    private const double MaxOfferShare = 0.35;
    private const int MaxButtonLetters = 40;
    private const int MaxOfferLetters = 300;
    private const int MaxOfferWords = 60;

    /// <summary>The boxes, each the largest element that is still small.</summary>
    /// <param name="body">The page.</param>
    /// <param name="mass">Its text.</param>
    /// <param name="headline">The headline of the article; null when none is shown.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static IEnumerable<IElement> Find(IElement body, TextMass mass, IElement? headline, CleaningRules rules)
    {
        foreach (var field in body.QuerySelectorAll(Fields).Take(MaxFields))
            if (BoxOf(field, above => (IsSmall(above, mass, MaxLetters) || IsLetter(above, mass, rules)) && !Holds(above, headline)) is { } box)
                yield return box;
        foreach (var button in mass.Elements.Where(element => IsButton(element, rules)).Take(MaxFields))
            if (BoxOf(button, above => IsSmall(above, mass, MaxOfferLetters) && !Holds(above, headline) && IsOffer(above, rules)) is { } box
                && BlockContext.IsBlock(box))
            {
                yield return box;
            }
    }

    private static IElement? BoxOf(IElement field, Func<IElement, bool> isBox)
    {
        IElement? box = null;
        var above = field.ParentElement;
        for (var i = 0; above is not null && i < MaxLevels && isBox(above); i++, above = above.ParentElement) box = above;
        return box;
    }

    private static bool Holds(IElement element, IElement? headline) => headline is not null && element.Contains(headline);

    private static bool IsButton(IElement element, CleaningRules rules) =>
        element.LocalName is "a" or "button"
        && VisibleText.Of(element, MaxButtonLetters + 1).Trim() is { Length: > 1 and <= MaxButtonLetters } text
        && rules.SubscribeButtons.MatchWhole(text) is not null;

    // A button in a paragraph is a link of the text; a box of many words, or one that names the writer, is more than an offer.
    private static bool IsOffer(IElement element, CleaningRules rules) =>
        element.LocalName != "p"
        && VisibleText.Of(element, MaxLetters).Trim() is var text
        && Prose.CountWords(text) <= MaxOfferWords
        && rules.AuthorLabels.MatchStart(text) is null;

    private static bool IsLetter(IElement element, TextMass mass, CleaningRules rules) =>
        IsSmall(element, mass, MaxOfferLetters, MaxOfferShare) && IsOffer(element, rules);

    private static bool IsSmall(IElement element, TextMass mass, int maxLetters, double maxShare = MaxShare) =>
        element.LocalName is not ("body" or "main" or "article") && mass.LettersOf(element) <= maxLetters && mass.Share(element) <= maxShare;
}
