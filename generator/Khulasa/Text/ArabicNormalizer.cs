using System.Globalization;
using System.Text;

namespace Khulasa.Text;

/// <summary>
/// Two treatments of text that must never be mixed up: <see cref="Repair"/> keeps what the author wrote and
/// only undoes damage, for display; <see cref="Fold"/> throws spelling differences away, for comparing.
/// </summary>
public static class ArabicNormalizer
{
    /// <summary>
    /// Undoes machine damage in one line: presentation forms, Persian ya and kaf inside Arabic words, decorative
    /// tatweel, direction marks without effect, odd white space, a space before a stop. Spelling, vowel signs and quotation marks stay.
    /// Repairing twice equals repairing once.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="isPersian">True where all letters are meant, as in <see cref="PersianLetters.IsWrittenIn"/>.</param>
    public static string Repair(string text, bool isPersian = false) => SpaceRepair.Apply(RepairLetters(text, isPersian));

    /// <summary>The letter part of <see cref="Repair"/>; white space stays as it is.</summary>
    public static string RepairLetters(string text, bool isPersian = false) => LetterRepair.Apply(text, isPersian);

    /// <summary>
    /// Folds a word or line for comparing: vowel signs, tatweel and direction marks go; alef, hamza seats, ya, kaf
    /// and ta marbuta become one form each; Latin loses case and accents; digits become ASCII. White space of any
    /// kind becomes one space; two words never become one.
    /// </summary>
    public static string Fold(string text)
    {
        const int maxOnStack = 256;
        var ready = NeedsCompatibility(text) ? Decompose(text) : text;
        Span<char> letters = ready.Length <= maxOnStack ? stackalloc char[ready.Length] : new char[ready.Length];
        var folded = FoldLetters(ready, letters);
        return folded.SequenceEqual(text) ? text : folded.ToString();
    }

    // No letter becomes two here: what does has been decomposed before.
    private static ReadOnlySpan<char> FoldLetters(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (count > 0 && letters[count - 1] != ' ') letters[count++] = ' ';
            }
            else if (FoldLetter(c) is var folded and not '\0') letters[count++] = folded;
        }

        if (count > 0 && letters[count - 1] == ' ') count--;
        return letters[..count];
    }

    /// <summary>True for a text that folds by Unicode compatibility, not letter by letter.</summary>
    internal static bool NeedsCompatibility(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c is >= '\u00C0' and < '\u0600' or >= '\u1E00' and <= '\u1EFF' or >= '\uFB00')
                return true;
        return false;
    }

    private static string Decompose(string text)
    {
        try
        {
            return MarkRuns.Limit(text).Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Lone surrogates of broken captures cannot be normalised; folding letter by letter still works.
            return text;
        }
    }

    // Latin and Arabic letters folded once; every comparison of words goes through here.
    private static readonly char[] FoldedLetters = LetterTable.Of(FoldAnyLetter);

    /// <summary>One letter folded; NUL when nothing of it stays.</summary>
    internal static char FoldLetter(char c) => c < FoldedLetters.Length ? FoldedLetters[c] : FoldAnyLetter(c);

    private static char FoldAnyLetter(char c)
    {
        if (c < 0x80) return char.IsAsciiLetterUpper(c) ? (char)(c + 32) : c;
        if (ArabicLetters.IsMark(c) || ArabicLetters.IsDirectionMark(c)) return '\0';
        if (ArabicLetters.DigitValue(c) is var digit and >= 0) return (char)('0' + digit);
        return c switch
        {
            ArabicLetters.Tatweel or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' => '\0',
            '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
            '\u0649' or '\u06CC' or '\u0626' or '\u06CE' => '\u064A',
            '\u0624' or '\u06C6' => '\u0648',
            '\u0629' or '\u06C1' or '\u06D5' => '\u0647',
            '\u06A9' => '\u0643',
            '\u2019' or '\u2018' => '\'',
            _ => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? '\0' : char.ToLowerInvariant(c),
        };
    }
}
