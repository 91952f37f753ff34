using System.Security.Cryptography;
using Khulasa.Diagnostics;

namespace Khulasa.Seeds;

/// <summary>What came of reading a capture: the file, or why not.</summary>
/// <param name="File">The capture; null when it could not be read.</param>
/// <param name="Problem">Why not; null when it could.</param>
public sealed record SeedReading(SeedFile? File, Diagnostic? Problem);

/// <summary>Reads captures from the disk, within a limit on size.</summary>
public static class SeedReader
{
    /// <summary>The largest page that is read, in bytes, without the pictures and fonts in it. The largest article page seen had 6 MB.</summary>
    public const int MaxPageBytes = 16 * Megabyte;

    /// <summary>The largest text capture that is read, in bytes: some 700,000 words.</summary>
    public const int MaxTextBytes = 4 * Megabyte;

    /// <summary>The largest file that is read, in bytes, with all that it carries.</summary>
    public const int MaxFileBytes = 64 * Megabyte;

    private const int Megabyte = 1024 * 1024;

    // Stands in a name for bytes that are no letter.
    private const char NotUtf8 = '\uFFFD';

    /// <summary>Reads one capture. Adds <c>KH1001</c> for a file that is missing, empty, too large or no text.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="displayPath">How messages name it.</param>
    public static SeedReading Read(string path, string displayPath)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists) return displayPath.Contains(NotUtf8)
                ? Problem(displayPath, "the name of the file is not UTF-8", "rename it; its name can't be handed to the system as it is")
                : Problem(displayPath, "there is no such file", "check the path");
            if (info.Length == 0) return Problem(displayPath, "the capture is empty", "capture the page again or delete the file");
            if (info.Length > MaxFileBytes) return TooLarge(displayPath, "capture", info.Length, MaxFileBytes);
            var bytes = File.ReadAllBytes(path);
            if (BinaryContent.Is(bytes))
                return Problem(
                    displayPath, "the capture holds no text: it is a picture, an archive or the like", "capture the page itself, as HTML or as text");
            var seed = Of(displayPath, info.Name, bytes);
            // The page is found when it is needed; one that fits as it stands need not be looked at now.
            return bytes.Length > MaxTextBytes && LimitOf(seed.Page) is var limit && seed.Page.Bytes.Length > limit
                ? TooLarge(displayPath, "page", seed.Page.Bytes.Length, limit)
                : new SeedReading(seed, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Problem(displayPath, $"the capture can't be read: {e.Message}", "check the file's permissions");
        }
    }

    /// <summary>A capture from bytes that are already at hand.</summary>
    public static SeedFile Of(string displayPath, string name, byte[] bytes) =>
        new(displayPath, name, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    private static int LimitOf(SeedPage page) => page.IsHtml ? MaxPageBytes : MaxTextBytes;

    private static SeedReading TooLarge(string path, string what, long length, int limit) =>
        Problem(path, $"the {what} has {length / Megabyte} MB; the limit is {limit / Megabyte} MB", "keep the article's page only");

    private static SeedReading Problem(string path, string message, string advice) =>
        new(null, Diagnostic.Error(DiagnosticCodes.UnreadableCapture, new SourceLocation(path), message, advice));
}
