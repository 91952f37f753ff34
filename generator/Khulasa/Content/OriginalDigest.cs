using System.Security.Cryptography;
using System.Text;

namespace Khulasa.Content;

/// <summary>Names a state of an article's Arabic texts, so that a later change of them can be told.</summary>
public static class OriginalDigest
{
    /// <summary>Number of hexadecimal digits: enough to tell two states of one article apart, short enough to paste.</summary>
    public const int Length = 12;

    /// <summary>The first digits of the SHA-256 of headline, summary and body; blank lines around the body don't count.</summary>
    public static string Of(ContentArticle article)
    {
        var texts = string.Join("\n\n", article.Title, string.Join('\n', article.Summary), article.Body.Trim());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts)))[..Length];
    }

    /// <summary>True for a text that can be such a digest.</summary>
    public static bool IsDigest(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
