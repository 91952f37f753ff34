using Khulasa.Articles.Metadata.Declared;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Outlets;

/// <summary>The name that a site has in its address: <c>morningpost</c> of <c>www.morning-post.co.uk</c>. Most sites have the name of their house there.</summary>
internal static class HostName
{
    private const int MinLetters = 3;

    /// <summary>The letters of the longest part of the host; null where the page's address is unknown or its host has no name.</summary>
    public static string? Of(PageMetadata metadata)
    {
        foreach (var address in metadata.Addresses)
            if (Uri.TryCreate(address.Value, UriKind.Absolute, out var uri)
                && uri.HostNameType == UriHostNameType.Dns
                && Longest(uri.Host) is { Length: >= MinLetters } name)
            {
                return name;
            }
        return null;
    }

    /// <summary>True for a text that holds an address: <c>Town Web Ltd www.town.example</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">True where a text that is one, such as <c>morningpost.com</c>, counts as well.</param>
    public static bool IsIn(string text, bool isWhole) =>
        text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || isWhole
            && !text.Contains(' ', StringComparison.Ordinal)
            && text.LastIndexOf('.') is var dot and > 0
            && text[(dot + 1)..] is { Length: 2 } or "com" or "net" or "org" or "info";

    private static string Longest(string host) =>
        host.Split('.')[..^1].Select(Tokenizer.FoldedLetters).MaxBy(letters => letters.Length) ?? "";
}
