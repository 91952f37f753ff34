namespace Khulasa.Text;

/// <summary>Tells the stop of an abbreviation from that of a sentence.</summary>
internal static class Abbreviation
{
    // No abbreviation is longer; whoever looks further back pays for it at every stop.
    private const int MaxLetters = 16;
    private const int MaxItemDigits = 3;

    /// <summary>True when what ends here is an abbreviation, or the number of an item, and the sentence goes on.</summary>
    /// <param name="before">The sentence up to its stop.</param>
    /// <param name="after">What comes behind the stop, from its first word.</param>
    public static bool EndsAt(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var start = before.Length;
        while (start > 0 && before.Length - start <= MaxLetters && !char.IsWhiteSpace(before[start - 1]) && !Quotes.IsOpener(before[start - 1]))
            start--;
        var word = before[start..];
        if (word.IsEmpty || word.Length > MaxLetters) return false;
        if (char.IsAsciiDigit(word[^1])) return start == 0 && word.Length <= MaxItemDigits && !word.ContainsAnyExceptInRange('0', '9');
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        var words = LanguageWords.Default;
        if (words.AbbreviationsOfNumbers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return char.IsDigit(after[0]);
        return (IsDotted(word) || words.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) && !IsEra(before[..start], after);
    }

    // One letter, one stop: أ.ف.ب and U.N.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        return word.Length > 2;
    }

    // عام 1446 هـ. وقال: the years or hours before it are complete, and "and" begins what is new.
    private static bool IsEra(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before.TrimEnd() is [.., var last] && char.IsDigit(last) && after is ['و', var next, ..] && ArabicLetters.IsLetter(next);
}
