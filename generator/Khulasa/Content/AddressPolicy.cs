using System.Globalization;
using System.Text;

namespace Khulasa.Content;

/// <summary>Which addresses a body may link to, and in what form they are written.</summary>
/// <remarks>
/// Schemes are named, not excluded: http, https, mailto. Browsers drop tabs, line ends and leading control characters
/// from an address before they read its scheme, and take a backslash for a slash (URL Standard, section 4.4), so these
/// go or are escaped before the scheme is looked at.
/// </remarks>
public static class AddressPolicy
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>
    /// The address as it may stand in <c>href</c>, HTML escaping not yet done; null when it may not be linked. Arabic
    /// letters stay as they are; an address without host or scheme is relative; <c>//host</c> becomes https.
    /// </summary>
    public static string? Allow(string address)
    {
        var clean = Normalise(address);
        if (clean.Length == 0) return null;
        if (clean.StartsWith("//", StringComparison.Ordinal)) clean = "https:" + clean;
        return SchemeOf(clean) is not { } scheme || Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? clean : null;
    }

    /// <summary>Host of an allowed http or https address, lower case; null for all others.</summary>
    public static string? HostOf(string allowed) =>
        SchemeOf(allowed) is { } scheme && !scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase)
            ? Uri.TryCreate(allowed, UriKind.Absolute, out var uri) ? uri.IdnHost.ToLowerInvariant() : ""
            : null;

    private static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' ? address[..end] : null;
    }

    private static string Normalise(string address)
    {
        var clean = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' || !TextSafety.IsAllowed(rune, keepIsolates: false)) continue;
            if (rune.Value is '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' || Rune.IsWhiteSpace(rune))
                clean.Append(Escape(rune));
            else clean.Append(rune);
        }
        return clean.ToString();
    }

    private static string Escape(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        var escaped = new StringBuilder();
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
            escaped.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        return escaped.ToString();
    }
}
