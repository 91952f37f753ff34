using AngleSharp.Dom;
using Khulasa.Articles.Metadata;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>Reads the picture of a figure: <c>figure</c>, and boxes whose class says that they hold a picture with its text.</summary>
internal sealed class FigureReader(CleaningRules rules)
{
    private const int MaxCaption = 500;
    private const int MaxElements = 60;
    private const int MinAltWords = 3;

    private static readonly HashSet<string> BoxWords = new(StringComparer.Ordinal)
        { "wpcaption", "imagecaption", "captionbox", "photobox", "imagebox", "articleimage", "mediacaption", "imagewithcaption" };

    /// <summary>True for an element that holds one picture of the article with its text, as far as its names tell.</summary>
    public bool IsFigure(IElement element)
    {
        if (element.LocalName is not ("figure" or "div" or "span")) return false;
        var words = ElementWords.Of(element);
        return (element.LocalName == "figure" || words.Exists(BoxWords.Contains)) && !words.Exists(rules.Markup.PruneWords.Contains);
    }

    /// <summary>The picture of a figure; null when it has none, or none that anybody described.</summary>
    public Picture? Read(IElement figure, Uri? page)
    {
        // More than that is a slide show, or a part of the page.
        if (TreeWalk.FirstBelow(figure, MaxElements).Count == MaxElements || figure.QuerySelector("img, amp-img") is not { } image) return null;
        if (PictureAddress.Of(image, page) is not { } address) return null;
        var caption = Caption(figure);
        return (caption ?? Described(image)) is { } text ? new Picture(address, text, caption is not null) : null;
    }

    private string? Caption(IElement figure)
    {
        var caption = figure.QuerySelector("figcaption")
            ?? figure.QuerySelectorAll("p, div, span").FirstOrDefault(element => ElementWords.Has(element, rules.Markup.CaptionWords));
        if (caption is null) return null;
        var text = ArabicNormalizer.Repair(SpaceRepair.Apply(VisibleText.Of(caption, MaxCaption)), PageLanguage.IsPersian(figure));
        return text.Any(char.IsLetter) ? text : null;
    }

    // "IMG_2034.jpg" and "photo" describe nothing.
    private static string? Described(IElement image)
    {
        var text = SpaceRepair.Apply(image.GetAttribute("alt") ?? "");
        return text.Length <= MaxCaption && Prose.CountWords(text) >= MinAltWords
            ? ArabicNormalizer.Repair(text, PageLanguage.IsPersian(image))
            : null;
    }
}

/// <summary>A figure where the page shows it.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Place">Number of the page's blocks before it.</param>
/// <param name="Line">Line of the page it begins on, from 1; 0 when the page was read without lines.</param>
internal readonly record struct PlacedFigure(Picture Picture, int Place, int Line);
