using System.Globalization;
using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>A number in a text and what it counts.</summary>
/// <param name="Text">The number as it is written, scale included.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">The word behind it, as it is written.</param>
/// <param name="UnitTerm">The stem of that word, as a number.</param>
/// <param name="IsCasualties">True for the dead, the wounded and the missing.</param>
internal sealed record CountedNumber(string Text, decimal Value, string Unit, uint UnitTerm, bool IsCasualties);

/// <summary>Reads the numbers of a sentence that count something: 15 إرهابياً, ثلاثة جنود, 2.2 مليون برميل. Parts of dates are left out.</summary>
internal static class NumberReader
{
    private const int CasualtyWords = 4;
    private const int MaxDigits = 12;

    private static readonly HashSet<uint> Casualties = [.. LanguageWords.Default.Casualties.Values.Select(word => TermHash.Of(word))];

    /// <summary>The numbers that count something, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public static List<CountedNumber> Read(string text, FoldedText words)
    {
        var numbers = new List<CountedNumber>();
        foreach (var (value, first, behind) in Numbers(text, words))
        {
            if (Unit(text, words, first, behind) is { } counted)
                numbers.Add(
                    new CountedNumber(
                        text[NumberStart(text, words.Place(first))..words.Place(behind - 1).End],
                        value,
                        counted.Unit,
                        counted.Term,
                        IsCasualties(counted.Term)));
        }

        return numbers;
    }

    /// <summary>The values of all numbers, whether it is said what they count or not (منها 400 ألف).</summary>
    public static IEnumerable<decimal> Values(string text)
    {
        using var words = new FoldedText(text);
        foreach (var number in Numbers(text, words)) yield return number.Value;
    }

    // With the first word of each, and the word behind it and its scale.
    private static IEnumerable<(decimal Value, int First, int Behind)> Numbers(string text, FoldedText words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Value(text, words, i, out var next) is not { } value || IsInDate(words, i, next)) continue;
            var behind = next;
            for (; behind < words.Count && ScaleOf(words[behind]) is { } scale && IsNextWord(text, words, behind); behind++) value *= scale;
            yield return (value, i, behind);
            i = behind - 1;
        }
    }

    // The word behind the number; where that only says "people", or is none, what became of them stands shortly before.
    private static (string Unit, uint Term)? Unit(string text, FoldedText words, int number, int behind)
    {
        var language = LanguageWords.Default;
        var isWord = behind < words.Count && IsNextWord(text, words, behind);
        var stem = isWord ? ArabicStemmer.Stem(words[behind]) : default;
        var counts = isWord && TextTerms.TryTerm(words[behind], out _) && !language.People.Contains(stem.ToString());
        for (var i = number - 1; !counts && i >= Math.Max(0, number - CasualtyWords); i--)
        {
            if (language.Casualties.TryGetValue(words[i].ToString().TrimStart('و'), out var what)) return (what, TermHash.Of(what));
        }

        return isWord && TextTerms.TryTerm(words[behind], out var term) ? (words.Place(behind).In(text), term) : null;
    }

    // 3.66 and 1,200 are two words to the tokenizer.
    private static decimal? Value(string text, FoldedText words, int index, out int next)
    {
        next = index + 1;
        if (LanguageWords.Default.NumberWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words[index], out var worded)) return worded;
        var first = WithoutPrefix(words[index]);
        if (!IsDigits(first)) return null;
        var digits = first.ToString();
        while (next < words.Count && IsDigits(words[next]) && Separator(text, words, next) is { } separator)
        {
            digits += separator is '.' or '٫' || words[next].Length != 3 ? "." : "";
            digits += words[next].ToString();
            next++;
        }

        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static char? Separator(string text, FoldedText words, int index)
    {
        var gap = words.Place(index - 1).End;
        return words.Place(index).Start == gap + 1 && text[gap] is '.' or ',' or '٫' or '٬' or '،' ? text[gap] : null;
    }

    private static bool IsInDate(FoldedText words, int index, int next)
    {
        var language = LanguageWords.Default;
        if (index > 0 && language.DateOpeners.Contains(words[index - 1].ToString())) return true;
        return next < words.Count && language.DateWords.Contains(words[next].ToString());
    }

    private static long? ScaleOf(ReadOnlySpan<char> word) =>
        LanguageWords.Default.Scales.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var scale) ? scale : null;

    // Only a blank may stand between a number and what it counts.
    private static bool IsNextWord(string text, FoldedText words, int index) =>
        index > 0 && words.Place(index).Start == words.Place(index - 1).End + 1 && char.IsWhiteSpace(text[words.Place(index).Start - 1]);

    // و2059 and بـ181 are one word each.
    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> word) =>
        word.Length > 1 && word[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' ? word[1..] : word;

    private static int NumberStart(string text, Word word)
    {
        var start = word.Start;
        while (start < word.End && ArabicLetters.DigitValue(text[start]) < 0) start++;
        return start < word.End ? start : word.Start;
    }

    private static bool IsCasualties(uint unit) => Casualties.Contains(unit);

    private static bool IsDigits(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > MaxDigits) return false;
        foreach (var c in word)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }
}
