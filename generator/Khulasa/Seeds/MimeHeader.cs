using System.Text.RegularExpressions;

namespace Khulasa.Seeds;

/// <summary>The header of a message or of a part of one: lines of a name, a colon and a value (RFC 5322, RFC 2045).</summary>
internal sealed partial class MimeHeader
{
    private static readonly System.Text.Encoding Latin1 = System.Text.Encoding.Latin1;

    private const int MaxBytes = 32_768;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the header of a whole message, not any text with a colon in its first line.</summary>
    public bool IsMessage => _fields.ContainsKey("MIME-Version") && _fields.ContainsKey("Content-Type");

    /// <summary>True when an HTML page follows.</summary>
    public bool IsPage =>
        Type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
        || Type.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>How the body was made fit for mail, such as <c>base64</c>; empty when it was not.</summary>
    public string Encoding => Field("Content-Transfer-Encoding");

    /// <summary>What stands between the parts, with the two dashes before it; null when the body has no parts.</summary>
    public byte[]? Boundary =>
        Type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && BoundaryPattern().Match(Type) is { Success: true } match
            ? Latin1.GetBytes("--" + (match.Groups[1].Success ? match.Groups[1] : match.Groups[2]).Value)
            : null;

    /// <summary>The page's address; null when the header tells no http or https address.</summary>
    public string? Address => Absolute(Field("Snapshot-Content-Location")) ?? Absolute(Field("Content-Location"));

    private string Type => Field("Content-Type");

    /// <summary>Reads a header; null when the bytes don't begin with one.</summary>
    /// <param name="bytes">Where it stands.</param>
    /// <param name="end">Offset of what follows the blank line behind it.</param>
    public static MimeHeader? Read(ReadOnlySpan<byte> bytes, out int end)
    {
        var header = new MimeHeader();
        bytes = bytes[..Math.Min(bytes.Length, MaxBytes)];
        string? name = null;
        for (end = 0; end < bytes.Length;)
        {
            var length = bytes[end..].IndexOf((byte)'\n');
            var line = Latin1.GetString(bytes.Slice(end, length < 0 ? bytes.Length - end : length)).TrimEnd('\r');
            end = length < 0 ? bytes.Length : end + length + 1;
            // Some programs begin with a blank line.
            if (line.Length == 0 && header._fields.Count == 0) continue;
            if (line.Length == 0) return header;
            if (line[0] is ' ' or '\t' && name is not null) header._fields[name] += " " + line.Trim();
            else if (FieldPattern().Match(line) is { Success: true } field)
                header._fields[name = field.Groups[1].Value] = field.Groups[2].Value.Trim();
            else return null;
        }

        return null;
    }

    private string Field(string name) => _fields.GetValueOrDefault(name, "");

    private static string? Absolute(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    [GeneratedRegex("^([A-Za-z0-9-]{1,60}):(.*)$")]
    private static partial Regex FieldPattern();

    [GeneratedRegex("""boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))""", RegexOptions.IgnoreCase)]
    private static partial Regex BoundaryPattern();
}
