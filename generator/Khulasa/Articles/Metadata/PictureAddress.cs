using AngleSharp.Dom;

namespace Khulasa.Articles.Metadata;

/// <summary>Reads the address of a picture, also of one that a script loads once it comes into sight.</summary>
internal static class PictureAddress
{
    private static readonly string[] Attributes = ["data-src", "data-lazy-src", "data-original", "src"];

    /// <summary>The http or https address; null for a picture without one.</summary>
    /// <param name="image">An <c>img</c> or <c>amp-img</c>.</param>
    /// <param name="page">Address of the page; null when unknown.</param>
    public static string? Of(IElement image, Uri? page)
    {
        foreach (var name in Attributes)
            if (Absolute(image.GetAttribute(name), page) is { } address) return address;
        return Absolute(First(image.GetAttribute("srcset") ?? image.GetAttribute("data-srcset")), page);
    }

    /// <summary>An address as http or https; null when it is none: a page may hold a picture's bytes, or a path of the
    /// machine it was captured on.</summary>
    public static string? Absolute(string? address, Uri? page)
    {
        if (string.IsNullOrWhiteSpace(address) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return null;
        var isWhole = page is not null ? Uri.TryCreate(page, address.Trim(), out var uri) : Uri.TryCreate(address.Trim(), UriKind.Absolute, out uri);
        return isWhole && uri?.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
    }

    /// <summary>The page's own address; null when it does not say.</summary>
    public static Uri? PageOf(ArticleDraft draft) =>
        draft.Metadata.Addresses is [var first, ..] && Uri.TryCreate(first.Value, UriKind.Absolute, out var page) ? page : null;

    private static string? First(string? sources) => sources?.Split(',', 2)[0].Trim().Split(' ', 2)[0];
}
