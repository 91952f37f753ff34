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
    public static string Repair(string text) => SpaceRepair.Apply(RepairLetters(text));

    /// <summary>The letter part of <see cref="Repair"/>; white space stays as it is.</summary>
    public static string RepairLetters(string text)
    {
        if (!NeedsLetterRepair(text)) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (ArabicLetters.IsPresentationForm(c)) result.Append(Unshape(c));
            else if (c is ArabicLetters.PersianYa or ArabicLetters.PersianKaf) result.Append(ToArabic(text, i));
            else if (ArabicLetters.IsDirectionMark(c) && DirectionMarks.IsIdle(text, i)) continue;
            else if (c != ArabicLetters.Tatweel || !IsDecorative(text, i)) result.Append(c);
        }

        return result.ToString();
    }

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

    private static bool NeedsLetterRepair(string text)
    {
        foreach (var c in text)
            if (c is ArabicLetters.PersianYa or ArabicLetters.PersianKaf or ArabicLetters.Tatweel || ArabicLetters.IsDirectionMark(c) || c >= '\uFB50' && ArabicLetters.IsPresentationForm(c))
                return true;
        return false;
    }

    // Ligatures such as lam-alef become their letters; the Quranic word signs above U+FDF0 stay readable too.
    private static string Unshape(char c)
    {
        var plain = c.ToString().Normalize(NormalizationForm.FormKC);
        return plain.StartsWith(' ') ? plain.Trim() : plain;
    }

    private static char ToArabic(string text, int index)
    {
        var (start, end) = WordAround(text, index);
        for (var i = start; i < end; i++)
            if (ArabicLetters.IsPersianOnly(text[i])) return text[index];
        if (text[index] == ArabicLetters.PersianKaf) return '\u0643';
        return index + 1 < end || !EndsInMaqsura(text.AsSpan(start, end - start)) ? '\u064A' : '\u0649';
    }

    // The few frequent words where a final Farsi ya stands for alef maqsura; elsewhere ya is far more common.
    private static bool EndsInMaqsura(ReadOnlySpan<char> word) =>
        word is "عل\u06CC" or "إل\u06CC" or "ال\u06CC" or "حت\u06CC" or "مت\u06CC" or "لد\u06CC" or "سو\u06CC"
            or "وعل\u06CC" or "وإل\u06CC" or "وحت\u06CC";

    private static (int Start, int End) WordAround(string text, int index)
    {
        int start = index, end = index;
        while (start > 0 && IsWordPart(text[start - 1])) start--;
        while (end < text.Length && IsWordPart(text[end])) end++;
        return (start, end);
    }

    private static bool IsWordPart(char c) => ArabicLetters.IsLetter(c) || ArabicLetters.IsMark(c);

    // Before a quotation mark, digit or Latin letter (بـ"كذا", الـ54) tatweel shows the join and stays; so does ه‍ـ.
    private static bool IsDecorative(string text, int index)
    {
        var next = index + 1;
        while (next < text.Length && text[next] == ArabicLetters.Tatweel) next++;
        var previous = index - 1;
        while (previous >= 0 && text[previous] == ArabicLetters.Tatweel) previous--;
        var before = previous >= 0 && IsWordPart(text[previous]);
        var after = next < text.Length && IsWordPart(text[next]);
        return before && after;
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
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Lone surrogates of broken captures cannot be normalised; folding letter by letter still works.
            return text;
        }
    }

    // Latin and Arabic letters folded once; every comparison of words goes through here.
    private static readonly char[] FoldedLetters = [.. Enumerable.Range(0, 0x700).Select(c => FoldAnyLetter((char)c))];

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
