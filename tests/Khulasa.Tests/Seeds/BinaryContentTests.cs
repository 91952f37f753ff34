using System.Text;
using Khulasa.Seeds;

namespace Khulasa.Tests.Seeds;

/// <summary>Files without text are a problem, not an article of odd letters; text in any charset is none.</summary>
public class BinaryContentTests
{
    private const string English = "<p>The ministers agreed on Sunday, after long talks in the capital, to meet again.</p>";
    private const string Arabic = "<p>اتفق الوزيران يوم الأحد، بعد محادثات طويلة في العاصمة، على اللقاء مجددا.</p>";

    public static TheoryData<string, byte[]> Binaries { get; } = new()
    {
        { "noise", Noise(20_000) },
        { "picture", [0x89, .. "PNG\r\n\x1a\n"u8, .. Noise(100)] },
        { "archive", [0x1F, 0x8B, 0x08, 0x00, .. "letters"u8] },
        { "document", [.. "%PDF-1.7\nstream of letters"u8] },
        { "zeros", new byte[5000] },
    };

    public static TheoryData<string, byte[]> Texts { get; } = new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Arabic + English) },
        { "UTF-16 with its mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Arabic)] },
        { "UTF-16 without", Encoding.Unicode.GetBytes(English) },
        { "windows-1256", CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Arabic) },
        { "a stray control", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(English, 20)) + "\x1\x2\0") },
        { "Japanese escapes", [0x1B, (byte)'$', (byte)'B', .. Encoding.ASCII.GetBytes(English)] },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void File_without_text_is_a_problem(string name, byte[] bytes) => Assert.True(Read(bytes).Problem?.Message.Contains("holds no text", StringComparison.Ordinal), name);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_in_any_charset_is_read(string name, byte[] bytes) => Assert.True(Read(bytes).File is not null, name);

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    private static SeedReading Read(byte[] bytes)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        try
        {
            File.WriteAllBytes(path, bytes);
            return SeedReader.Read(path, "seeds/a.html");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
