using System.Globalization;
using Khulasa.Text;

namespace Khulasa.Dates;

/// <summary>A word of a text with what the date reader needs to know about it.</summary>
/// <param name="Word">Where it is.</param>
/// <param name="Folded">The word folded, digits in ASCII.</param>
/// <param name="Number">Its value when it is a number of up to four digits, with or without the ending of an ordinal; else -1.</param>
/// <param name="Gap">What stands between the word before and this one, trimmed and without direction marks.</param>
public readonly record struct DateToken(Word Word, string Folded, int Number, string Gap)
{
    /// <summary>The tokens of a text, in order.</summary>
    public static List<DateToken> Read(string text)
    {
        var tokens = new List<DateToken>();
        var end = 0;
        foreach (var word in Tokenizer.Words(text))
        {
            var gap = CleanGap(text.AsSpan(end, word.Start - end));
            end = word.End;
            var start = SkipSigns(text, word);
            for (var i = start + 1; i <= end; i++)
            {
                if (i < end && !IsBorder(text, i, end)) continue;
                var part = new Word(start, i - start);
                var folded = ArabicNormalizer.Fold(part.In(text));
                if (folded.Length > 0) tokens.Add(new DateToken(part, folded, ReadNumber(folded), gap));
                (start, gap) = (i, "");
            }
        }

        return tokens;
    }

    // A picture of a calendar touches the day behind it.
    private static int SkipSigns(string text, Word word)
    {
        var start = word.Start;
        while (start + 1 < word.End
            && char.IsSurrogatePair(text[start], text[start + 1])
            && CharUnicodeInfo.GetUnicodeCategory(text, start) == UnicodeCategory.OtherSymbol)
        {
            start += 2;
        }

        return start < word.End ? start : word.Start;
    }

    // "2024م" and "T10" are one word to a tokeniser and two to a calendar; an ordinal keeps its ending.
    private static bool IsBorder(string text, int index, int end) =>
        IsDigit(text[index]) != IsDigit(text[index - 1]) && !ArabicLetters.IsMark(text[index]) && !IsOrdinalEnding(text.AsSpan(index, end - index));

    private static bool IsDigit(char c) => ArabicLetters.DigitValue(c) >= 0;

    private static bool IsOrdinalEnding(ReadOnlySpan<char> rest) =>
        rest.Equals("st", StringComparison.OrdinalIgnoreCase) || rest.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || rest.Equals("rd", StringComparison.OrdinalIgnoreCase) || rest.Equals("th", StringComparison.OrdinalIgnoreCase)
        || rest.Equals("er", StringComparison.OrdinalIgnoreCase) || rest is "e" or "\u00BA" or "\u00AA";

    private static int ReadNumber(string folded)
    {
        var digits = 0;
        var value = 0;
        while (digits < folded.Length && char.IsAsciiDigit(folded[digits]) && digits < 5) value = value * 10 + (folded[digits++] - '0');
        if (digits is 0 or > 4) return -1;
        return digits == folded.Length || digits <= 2 && IsOrdinalEnding(folded.AsSpan(digits)) ? value : -1;
    }

    private static string CleanGap(ReadOnlySpan<char> gap)
    {
        Span<char> kept = stackalloc char[8];
        var count = 0;
        foreach (var c in gap)
        {
            if (char.IsWhiteSpace(c) || ArabicLetters.IsDirectionMark(c)) continue;
            if (count == kept.Length) break;
            kept[count++] = c;
        }

        return count == 0 ? "" : kept[..count].ToString();
    }
}
