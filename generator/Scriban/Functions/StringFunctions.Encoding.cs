using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

public static partial class StringFunctions
{
    /// <summary>The text with escapes for control characters, quotes and backslashes, as inside a string literal.</summary>
    public static string Escape(string? text)
    {
        var result = new StringBuilder(text?.Length ?? 0);
        foreach (var c in text ?? string.Empty)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '\b' => result.Append("\\b"),
                '\f' => result.Append("\\f"),
                _ when char.IsControl(c) => result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>The text as a string literal of the language; null stays null.</summary>
    public static string? Literal(string? text) => text is null ? null : $"\"{Escape(text)}\"";

    /// <summary>The text's UTF-8 bytes in base 64.</summary>
    public static string Base64Encode(string? text) => Convert.ToBase64String(Bytes(text));

    /// <summary>The text whose UTF-8 bytes are given in base 64.</summary>
    public static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? string.Empty));

    /// <summary>The MD5 sum of the UTF-8 bytes in lower-case hexadecimal.</summary>
    [SuppressMessage("Security", "CA5351", Justification = "The language has it; nothing is protected by it.")]
    public static string Md5(string? text) => Convert.ToHexStringLower(MD5.HashData(Bytes(text)));

    /// <summary>The SHA-1 sum of the UTF-8 bytes in lower-case hexadecimal.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "The language has it; nothing is protected by it.")]
    public static string Sha1(string? text) => Convert.ToHexStringLower(SHA1.HashData(Bytes(text)));

    /// <summary>The SHA-256 sum of the UTF-8 bytes in lower-case hexadecimal.</summary>
    public static string Sha256(string? text) => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)));

    /// <summary>The SHA-512 sum of the UTF-8 bytes in lower-case hexadecimal.</summary>
    public static string Sha512(string? text) => Convert.ToHexStringLower(SHA512.HashData(Bytes(text)));

    /// <summary>The keyed SHA-1 sum in lower-case hexadecimal.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "The language has it; nothing is protected by it.")]
    public static string HmacSha1(string? text, string? secretKey) => Convert.ToHexStringLower(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)));

    /// <summary>The keyed SHA-256 sum in lower-case hexadecimal.</summary>
    public static string HmacSha256(string? text, string? secretKey) => Convert.ToHexStringLower(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)));

    /// <summary>The keyed SHA-512 sum in lower-case hexadecimal.</summary>
    public static string HmacSha512(string? text, string? secretKey) => Convert.ToHexStringLower(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)));

    internal static BuiltinMembers Members() => new()
    {
        { "append", Append }, { "base64_decode", Base64Decode }, { "base64_encode", Base64Encode }, { "capitalize", Capitalize },
        { "capitalizewords", Capitalizewords }, { "contains", Contains }, { "downcase", Downcase }, { "empty", Empty },
        { "ends_with", EndsWith }, { "equals_ignore_case", EqualsIgnoreCase }, { "escape", Escape }, { "handleize", Handleize },
        { "hmac_sha1", HmacSha1 }, { "hmac_sha256", HmacSha256 }, { "hmac_sha512", HmacSha512 }, { "index_of", IndexOf },
        { "literal", Literal }, { "lstrip", Lstrip }, { "md5", Md5 }, { "pad_left", PadLeft }, { "pad_right", PadRight },
        { "pluralize", Pluralize }, { "prepend", Prepend }, { "remove", Remove }, { "remove_first", RemoveFirst },
        { "remove_last", RemoveLast }, { "replace", ReplaceWithin }, { "replace_first", ReplaceFirst }, { "rstrip", Rstrip },
        { "sha1", Sha1 }, { "sha256", Sha256 }, { "sha512", Sha512 }, { "size", Size }, { "slice", Slice }, { "slice1", Slice1 },
        { "split", Split }, { "starts_with", StartsWith }, { "strip", Strip }, { "strip_newlines", StripNewlines },
        { "to_double", ToDouble }, { "to_float", ToFloat }, { "to_int", ToInt }, { "to_long", ToLong }, { "truncate", Truncate },
        { "truncatewords", Truncatewords }, { "upcase", Upcase }, { "whitespace", Whitespace },
    };

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? string.Empty);
}
