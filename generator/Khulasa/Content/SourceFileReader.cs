using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Khulasa.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Khulasa.Content;

/// <summary>Reads one text file of the project, strictly as UTF-8.</summary>
public static class SourceFileReader
{
    /// <summary>
    /// Reads a file under <paramref name="root"/>. Adds KH2005 when it can't be read, KH2115 when it is larger than
    /// <paramref name="maxBytes"/>, KH2004 when it is not UTF-8; then the result is null.
    /// </summary>
    public static SourceText? Read(string root, string path, int maxBytes, List<Diagnostic> diagnostics)
    {
        byte[]? buffer = null;
        try
        {
            using var handle = File.OpenHandle(Path.Combine(root, path), options: FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(handle);
            if (length > maxBytes)
            {
                diagnostics.Add(Diagnostic.Error(
                    DiagnosticCodes.TooLarge, new SourceLocation(path),
                    $"the file has {length} bytes, the limit is {maxBytes}", "split it, or check that it is the right file"));
                return null;
            }
            buffer = ArrayPool<byte>.Shared.Rent((int)length + 1);
            return Decode(path, buffer.AsSpan(0, Fill(handle, buffer, maxBytes)), diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            diagnostics.Add(Diagnostic.Error(
                DiagnosticCodes.UnreadableFile, new SourceLocation(path), $"the file can't be read: {e.Message}"));
            return null;
        }
        finally
        {
            if (buffer is not null) ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Decodes the bytes of a file: CR LF and CR become LF, a byte order mark goes with a warning (KH2114). Adds KH2004
    /// with offset and line of the first byte that is not UTF-8; then the result is null.
    /// </summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        var hasMark = bytes.StartsWith("\uFEFF"u8);
        var content = hasMark ? bytes[3..] : bytes;
        if (!Utf8.IsValid(content))
        {
            diagnostics.Add(InvalidUtf8(path, content, hasMark ? 3 : 0));
            return null;
        }
        var text = Encoding.UTF8.GetString(content);
        if (text.Contains('\r')) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (hasMark)
        {
            diagnostics.Add(Diagnostic.Warning(
                DiagnosticCodes.ByteOrderMark, new SourceLocation(path, 1),
                "the file begins with a byte order mark", "save it as UTF-8 without BOM"));
        }
        return new SourceText(path, text);
    }

    private static int Fill(SafeFileHandle handle, byte[] buffer, int maxBytes)
    {
        // A pipe or a file that grows must not be read without end.
        var filled = 0;
        while (filled < buffer.Length && filled <= maxBytes)
        {
            var read = RandomAccess.Read(handle, buffer.AsSpan(filled), filled);
            if (read == 0) break;
            filled += read;
        }
        return filled;
    }

    private static Diagnostic InvalidUtf8(string path, ReadOnlySpan<byte> content, int skipped)
    {
        Utf8.ToUtf16(content, new char[content.Length], out var offset, out _, replaceInvalidSequences: false);
        var before = content[..offset];
        var line = before.Count((byte)'\n') + 1;
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1;
        var rest = content[lineStart..];
        var lineEnd = rest.IndexOf((byte)'\n');
        var lineText = Encoding.UTF8.GetString(lineEnd < 0 ? rest : rest[..lineEnd]).TrimEnd('\r');
        return Diagnostic.Error(
            DiagnosticCodes.InvalidUtf8, new SourceLocation(path, line, column),
            $"byte {offset + skipped} (0x{content[offset]:X2}) is not UTF-8",
            "save the file as UTF-8; it may be in windows-1256 or ISO-8859-6", lineText);
    }
}
