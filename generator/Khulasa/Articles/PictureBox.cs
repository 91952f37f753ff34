using System.Globalization;
using AngleSharp.Dom;

namespace Khulasa.Articles;

/// <summary>
/// Tells the line under a picture where nothing marks it: <c>&lt;p&gt;&lt;img&gt;&lt;br&gt;The old bridge&lt;/p&gt;</c>,
/// the only text of a box that begins with the picture.
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
        if (box.LocalName is not ("p" or "div" or "center") || !OpensWithPicture(box)) return false;
        var text = string.Concat(runs.Select(run => run.Text));
        if (Prose.CountWords(text) is < MinWords or > MaxWords || Prose.EndsAsStatement(text) || text.EndsWith(':') || runs.Any(run => run.Href is not null)) return false;
        return box.QuerySelectorAll("*").Take(MaxElements + 1).ToList() is { Count: <= MaxElements } elements && elements.Exists(element => element.LocalName == "br");
    }

    private static bool OpensWithPicture(IElement box)
    {
        if (box.ChildNodes.FirstOrDefault(node => node is IElement || node is IText { Data: var text } && !string.IsNullOrWhiteSpace(text)) is not IElement first) return false;
        var picture = first.LocalName is "img" or "amp-img" ? first : first.LocalName is "a" or "picture" or "span" && string.IsNullOrWhiteSpace(first.TextContent) ? first.QuerySelector("img, amp-img") : null;
        return picture is not null && !(int.TryParse(picture.GetAttribute("width"), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels < MinPixels);
    }
}
