using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Khulasa.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Khulasa.Content;

/// <summary>Makes something of the text of a file, LF between lines; it may not keep the span.</summary>
public delegate T TextMaker<out T>(ReadOnlySpan<char> text);

/// <summary>Reads one text file of the project, strictly as UTF-8.</summary>
public static class SourceFileReader
{
    /// <summary>The whole text of a file; null when <see cref="Read{T}"/> can't read it.</summary>
    public static SourceText? Read(string root, string path, int maxBytes, List<Diagnostic> diagnostics) =>
        Read(root, path, maxBytes, text => new SourceText(path, text.ToString()), diagnostics);

    /// <summary>
    /// Reads a file under <paramref name="root"/>. Adds KH2118 for a link, KH2005 when it can't be read, KH2115 when it is larger than
    /// <paramref name="maxBytes"/>, KH2004 when it is not UTF-8; then the result is null.
    /// </summary>
    public static T? Read<T>(string root, string path, int maxBytes, TextMaker<T> make, List<Diagnostic> diagnostics)
        where T : class
    {
        byte[]? buffer = null;
        try
        {
            var fullPath = Path.Combine(root, path);
            if (PlainFiles.Problem(fullPath, path) is { } problem)
            {
                diagnostics.Add(problem);
                return null;
            }
            using var handle = File.OpenHandle(fullPath);
            var length = RandomAccess.GetLength(handle);
            if (length > maxBytes)
            {
                diagnostics.Add(Diagnostic.Error(
                    DiagnosticCodes.TooLarge, new SourceLocation(path),
                    $"the file has {length} bytes, the limit is {maxBytes}", "split it, or check that it is the right file"));
                return null;
            }
            buffer = ArrayPool<byte>.Shared.Rent((int)length + 1);
            return Decode(path, buffer.AsSpan(0, Fill(handle, buffer, maxBytes)), make, diagnostics);
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
    public static T? Decode<T>(string path, ReadOnlySpan<byte> bytes, TextMaker<T> make, List<Diagnostic> diagnostics)
        where T : class
    {
        var hasMark = bytes.StartsWith("\uFEFF"u8);
        var content = hasMark ? bytes[3..] : bytes;
        // Never more UTF-16 units than bytes; and a rented buffer spares a second copy of every article.
        var buffer = ArrayPool<char>.Shared.Rent(content.Length);
        try
        {
            if (Utf8.ToUtf16(content, buffer, out var offset, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
            {
                diagnostics.Add(InvalidUtf8(path, content, offset, hasMark ? 3 : 0));
                return null;
            }
            if (hasMark)
            {
                diagnostics.Add(Diagnostic.Warning(
                    DiagnosticCodes.ByteOrderMark, new SourceLocation(path, 1, 1),
                    "the file begins with a byte order mark", "save it as UTF-8 without BOM"));
            }
            return make(buffer.AsSpan(0, WithPlainLineEnds(buffer.AsSpan(0, length))));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Makes LF of CR LF and CR in place; the new length.</summary>
    private static int WithPlainLineEnds(Span<char> text)
    {
        var read = text.IndexOf('\r');
        if (read < 0) return text.Length;
        var written = read;
        for (; read < text.Length; read++)
        {
            var c = text[read];
            if (c == '\r')
            {
                if (read + 1 < text.Length && text[read + 1] == '\n') continue;
                c = '\n';
            }
            text[written++] = c;
        }
        return written;
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

    private static Diagnostic InvalidUtf8(string path, ReadOnlySpan<byte> content, int offset, int skipped)
    {
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
