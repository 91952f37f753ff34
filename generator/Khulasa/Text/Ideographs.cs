namespace Khulasa.Text;

/// <summary>Signs of Chinese and Japanese, and letters of other scripts that are written without spaces between words.</summary>
internal static class Ideographs
{
    /// <summary>No letter before this one is such a sign.</summary>
    public const char First = '\u3041';

    /// <summary>No letter before this one is of a script without blanks between words.</summary>
    public const char FirstRunOn = '\u0E01';

    /// <summary>The last one.</summary>
    public const char LastRunOn = '\u17D3';

    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const int LettersOfSign = 3;

    /// <summary>True for a sign that stands for a part of a word: kana and ideographs, not their punctuation.</summary>
    public static bool IsSign(char c) => c is >= First and <= '\u30FE' and not '\u30FB' or >= '\u3400' and <= '\u9FFF';

    /// <summary>True for a letter of Thai, Lao, Burmese or Khmer, which put blanks between clauses and not between words.</summary>
    public static bool IsRunOn(char c) => c is >= FirstRunOn and <= '\u0EDF' or >= '\u1000' and <= '\u103F' or >= '\u1780' and <= LastRunOn;

    /// <summary>True for a syllable of Korean.</summary>
    public static bool IsSyllable(char c) => c is >= FirstSyllable and <= LastSyllable;

    /// <summary>Letters that a text is as long as: a sign says as much as three letters of an alphabet, a syllable of Korean as two.</summary>
    public static int LettersOf(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange(First, LastSyllable)) return text.Length;
        var letters = text.Length;
        foreach (var c in text) letters += IsSign(c) ? LettersOfSign - 1 : IsSyllable(c) ? 1 : 0;
        return letters;
    }

    /// <summary>Number of such signs.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (IsSign(c)) count++;
        return count;
    }

    /// <summary>Number of letters of Thai and its neighbours (<see cref="IsRunOn"/>).</summary>
    public static int CountRunOn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            if (IsRunOn(c)) count++;
        return count;
    }
}
