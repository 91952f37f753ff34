using System.Buffers;
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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, article.Title);
        hash.AppendData("\n\n"u8);
        Append(hash, string.Join('\n', article.Summary));
        hash.AppendData("\n\n"u8);
        Append(hash, article.Body.AsSpan().Trim());
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<char> text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        hash.AppendData(bytes, 0, Encoding.UTF8.GetBytes(text, bytes));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>True for a text that can be such a digest.</summary>
    public static bool IsDigest(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
