using System.Globalization;
using AngleSharp.Dom;
using Khulasa.Seeds;

namespace Khulasa.Articles;

/// <summary>
/// Tells the line under a picture where nothing marks it: <c>&lt;p&gt;&lt;img&gt;&lt;br&gt;The old bridge&lt;/p&gt;</c>,
/// <c>&lt;div&gt;&lt;img&gt;&lt;span&gt;The old bridge&lt;/span&gt;&lt;/div&gt;</c>, the only text of a box that begins with the picture.
/// </summary>
internal static class PictureBox
{
    private const int MinWords = 3;
    private const int MaxWords = 25;
    private const int MaxElements = 8;
    private const int MinPixels = 100;

    /// <summary>True for the caption of the picture in a box.</summary>
    /// <param name="box">The innermost block-level element that the text stands in.</param>
    /// <param name="runs">The text.</param>
    public static bool IsCaption(IElement box, IReadOnlyList<Run> runs)
    {
        if (box.LocalName is not ("p" or "div" or "center") || FirstChild(box) is not { } first) return false;
        // In this order: a box may hold a whole page, and is asked for each line of it.
        if (TreeWalk.FirstBelow(box, MaxElements + 1) is not { Count: <= MaxElements } elements
            || !elements.Exists(element => element.LocalName == "br") && !IsInOneElement(box, elements)
            || !HoldsPicture(first))
        {
            return false;
        }

        var text = string.Concat(runs.Select(run => run.Text));
        return Prose.CountWords(text) is >= MinWords and <= MaxWords
            && !Prose.EndsAsStatement(text)
            && !text.EndsWith(':')
            && !runs.Any(run => run.Href is not null);
    }

    // "<div><img><span>The old bridge</span></div>"
    private static bool IsInOneElement(IElement box, List<IElement> elements) =>
        box.LocalName == "div"
        && elements.FindAll(element => !string.IsNullOrWhiteSpace(element.TextContent)) is [{ LocalName: "span" or "small" or "em" or "i" } only]
        && only.ParentElement == box;

    // The element that a box begins with; null when it begins with text.
    private static IElement? FirstChild(IElement box) =>
        box.ChildNodes.FirstOrDefault(node => node is IElement || node is IText { Data: var text } && !string.IsNullOrWhiteSpace(text)) as IElement;

    private static bool HoldsPicture(IElement first)
    {
        var picture = first.LocalName is "img" or "amp-img"
            ? first
            : first.LocalName is "a" or "picture" or "span" && string.IsNullOrWhiteSpace(first.TextContent)
                ? first.QuerySelector("img, amp-img")
                : null;
        return picture is not null
            && !(int.TryParse(picture.GetAttribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels < MinPixels);
    }
}
