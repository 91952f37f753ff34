using System.Text.Json;
using Khulasa.Articles.Pages;

namespace Khulasa.Tests.Articles;

/// <summary>Whatever stands in the place of a character's half, .NET can read the text.</summary>
public class HalfCharactersTests
{
    [Theory]
    [InlineData("""no escape""", "no escape")]
    [InlineData("""whole \ud83d\ude00 one""", "whole \ud83d\ude00 one")]
    [InlineData("""cut \ud83d""", "cut \ufffd")]
    [InlineData("""cut \uD83D""", "cut \ufffd")]
    [InlineData("""the other half \ude00""", "the other half \ufffd")]
    [InlineData("""\ud83d\ud83d\ude00\ude00""", "\ufffd\ud83d\ude00\ufffd")]
    [InlineData("""\ud83d\u0041""", "\ufffdA")]
    // A backslash before the letters of an escape, and before an escape
    [InlineData("""\\ud83d""", "\\ud83d")]
    [InlineData("""\\ud83d\ude00""", "\\ud83d\ufffd")]
    [InlineData("""\\\ud83d\ude00""", "\\\ud83d\ude00")]
    public void Only_halves_are_replaced(string json, string text)
    {
        using var document = JsonDocument.Parse($"\"{HalfCharacters.Mend(json)}\"");

        Assert.Equal(text, document.RootElement.GetString());
    }

    [Theory]
    [InlineData("""\ud8""")]
    [InlineData("""\ud83""")]
    [InlineData("""\ud+1f""")]
    [InlineData("""\uD83G \""")]
    public void What_is_no_escape_stays(string json) => Assert.Equal(json, HalfCharacters.Mend(json));
}
