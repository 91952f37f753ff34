using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Scriban.Functions;

/// <summary>The <c>html</c> object.</summary>
public static class HtmlFunctions
{
    private const string UnescapedInUrls = "-_.~!*'();:@&=+$,/?#[]";

    /// <summary>The text with entities for markup, quotes and U+00A0 to U+00FF; null stays null.</summary>
    public static string? Escape(string? text) => string.IsNullOrEmpty(text) ? text : WebUtility.HtmlEncode(text);

    /// <summary>The text with <c>&lt;br /&gt;</c> before every line end.</summary>
    public static string? NewlineToBr(string? text) => text is null ? null : Regex.Replace(text, "\r?\n", match => "<br />" + match.Value);

    /// <summary>The text without tags and comments.</summary>
    public static string? Strip(TemplateContext context, string? text) =>
        text is null
            ? null
            : Regex.Replace(
                text,
                "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>",
                string.Empty,
                RegexOptions.Singleline | RegexOptions.IgnoreCase,
                context.RegexTimeOut);

    /// <summary>The text with percent escapes for all but letters, digits and <c>-_.~</c>.</summary>
    public static string? UrlEncode(string? text) => text is null ? null : Uri.EscapeDataString(text);

    /// <summary>As <see cref="UrlEncode"/>, but the characters that separate the parts of an address stay.</summary>
    public static string? UrlEscape(string? text)
    {
        if (text is null) return null;
        var result = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || UnescapedInUrls.Contains(c, StringComparison.Ordinal)) result.Append(c);
            else result.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    internal static BuiltinMembers Members() => new()
    {
        { "escape", Escape }, { "newline_to_br", NewlineToBr }, { "strip", Strip }, { "url_encode", UrlEncode }, { "url_escape", UrlEscape },
    };
}
