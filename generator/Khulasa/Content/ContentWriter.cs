using System.Security.Cryptography;
using System.Text;

namespace Khulasa.Content;

/// <summary>Writes content files: UTF-8 without BOM, LF, first beside their place and then moved there in one go.</summary>
public static class ContentWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes of an article's content file.</summary>
    public static byte[] Encode(ContentArticle article) => Utf8.GetBytes(FrontMatterWriter.Write(article));

    /// <summary>Digest of a file's bytes, 64 lower-case hexadecimal digits.</summary>
    public static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Writes bytes to a file; whoever reads it meanwhile sees the old or the new one, never a part.</summary>
    public static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        // Hidden, so that nobody takes it for content; always the same, so that whoever goes on after a stop writes over it.
        var temporary = Path.Combine(Path.GetDirectoryName(path) ?? ".", $".{Path.GetFileName(path)}.tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw;
        }
    }
}
