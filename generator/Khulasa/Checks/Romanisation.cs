using System.Text;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Tells two spellings of one Arabic name in Latin letters from two names: Soudani and Sudani, Suleimani and Soleimani. They
/// differ in their vowels, in doubled letters and in those that one writes for the same Arabic letter (q and k, dh and z).
/// </summary>
internal static class Romanisation
{
    private const int MinLetters = 5;
    private const int LettersPerChange = 3;

    /// <summary>True for two spellings that differ, of what is probably one name.</summary>
    public static bool IsOtherSpelling(string written, string name)
    {
        if (Math.Min(written.Length, name.Length) < MinLetters || written.Equals(name, StringComparison.OrdinalIgnoreCase)) return false;
        return Consonants(written).Equals(Consonants(name), StringComparison.Ordinal)
            && SpellingSuggester.Distance(written, name) <= name.Length / LettersPerChange;
    }

    // A vowel counts at the ends only: it tells Sudani from Sudan, and Answer from Nasser.
    private static string Consonants(string name)
    {
        var letters = name.ToLowerInvariant().Replace("dh", "z", StringComparison.Ordinal).Replace("th", "z", StringComparison.Ordinal)
            .Replace("kh", "x", StringComparison.Ordinal).Replace("gh", "g", StringComparison.Ordinal).Replace('q', 'k');
        var found = new StringBuilder();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!IsVowel(letters[i])) Append(found, letters[i]);
            else if (i == 0 || i == letters.Length - 1) found.Append('i');
        }

        return found.ToString();
    }

    private static void Append(StringBuilder found, char letter)
    {
        if (char.IsLetter(letter) && (found.Length == 0 || found[^1] != letter)) found.Append(letter);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
