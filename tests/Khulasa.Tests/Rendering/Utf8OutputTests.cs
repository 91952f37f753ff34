using System.Buffers;
using System.Text;
using Khulasa.Rendering;

namespace Khulasa.Tests.Rendering;

public class Utf8OutputTests
{
    /// <summary>Longer than what is encoded at once, with a letter of two halves at every place where that may end.</summary>
    public static TheoryData<string[]> LongTexts =>
    [
        [string.Concat(Enumerable.Repeat("\uD83D\uDCF0", 20_000))],
        ["a", string.Concat(Enumerable.Repeat("\uD83D\uDCF0", 20_000))],
        [.. Enumerable.Repeat("خبر\uD83D\uDCF0", 20_000)],
    ];

    [Theory]
    [InlineData("خُلاصة", " & ", "digest")]
    [InlineData("\uD83D", "\uDCF0")] // a letter in two halves
    [InlineData("a\uD83D", "\uDCF0", "\uD83D", "\uDCF0b")]
    [InlineData("", "\uD83D", "", "\uDCF0", "")]
    [MemberData(nameof(LongTexts))]
    public void What_is_written_in_parts_is_what_would_be_written_at_once(params string[] parts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var output = new Utf8Output(bytes))
        {
            foreach (var part in parts) output.Write(part, 0, part.Length);
            output.Write("xyz", 1, 1);
        }

        Assert.Equal(string.Concat(parts) + "y", Encoding.UTF8.GetString(bytes.WrittenSpan));
    }
}
