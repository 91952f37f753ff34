using AngleSharp.Dom;
using Khulasa.Articles.Pages;

namespace Khulasa.Articles.Metadata;

/// <summary>Tells the top of a page, which stands before its article: the day there is the one it was looked at.</summary>
internal static class PageHeader
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
        { "masthead", "topbar", "navbar", "siteheader", "pageheader", "currentdate", "todaydate", "datetoday", "mainheader", "globalheader" };

    /// <summary>True for an element in it.</summary>
    /// <param name="element">The element; null for none.</param>
    /// <param name="isAboveHeadline">True for elements that hold the headline of the article.</param>
    public static bool Holds(IElement? element, Func<IElement, bool> isAboveHeadline)
    {
        var isInHeader = false;
        for (var above = element; above is not null && !isAboveHeadline(above); above = above.ParentElement)
        {
            if (above.LocalName is "article" or "main" or "section") return false;
            isInHeader |= above.LocalName is "header" or "nav" || above.GetAttribute("role") == "banner" || ElementWords.Has(above, Words);
        }

        return isInHeader;
    }
}
