using System.Text.RegularExpressions;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Finds a day in a line above the text, even where the page's layout glued it to what stands beside it.</summary>
/// <param name="Text">The line, its parts separated again.</param>
/// <param name="Match">The day in it.</param>
internal sealed partial record HeaderDate(string Text, DateMatch Match)
{
    private const int MaxLetters = 200;
    private const int MaxLineLetters = 60;
    private const int MinLettersBefore = 2;
    private const int MinMonthLetters = 4;

    /// <summary>The first whole day of a line; null when it has none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="order">What a day such as 03/04/2024 means on the page.</param>
    public static HeaderDate? Find(string text, DateOrder order = DateOrder.Unknown)
    {
        if (text.Length > MaxLetters || !text.AsSpan().ContainsAnyInRange('0', '9') && !text.Any(char.IsDigit)) return null;
        return FirstDay(text, order)
            ?? (Joint().Replace(AuthorNames.WithConjunctionsApart(text), " ") is var parted && parted != text ? FirstDay(parted, order) : null)
            ?? (WithMonthApart(text) is { } apart ? FirstDay(apart, order) : null);
    }

    /// <summary>True for a short line with a day in it, as teasers have.</summary>
    public static bool IsShortLine(string text) => text.Length <= MaxLineLetters && Find(text) is not null;

    // "هدى جاسمنوفمبر 25, 2024": a month before its day, at the end of a word.
    private static string? WithMonthApart(string text)
    {
        foreach (var word in WordBeforeNumber().EnumerateMatches(text))
            for (var start = word.Index + MinLettersBefore; start <= word.Index + word.Length - MinMonthLetters; start++)
                if (MonthNames.ReadAt([ArabicNormalizer.Fold(text[start..(word.Index + word.Length)])], 0) is not null)
                    return text.Insert(start, " ");
        return null;
    }

    [GeneratedRegex(@"[\u0621-\u064A]{6,40}(?=\s\d)")]
    private static partial Regex WordBeforeNumber();

    private static HeaderDate? FirstDay(string text, DateOrder order) =>
        ArabicDateParser.FindFirst(text, order) is { Date.IsFullDay: true } match ? new HeaderDate(text, match) : null;

    // "StaffDec 22, 2023", "HealthDECEMBER 22, 2023", "Dec 22 20231:17 AM", "Published01 May 2024".
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}\p{Ll}|\p{Lu}{3,9} \d)|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\b(?:19|20)\d\d)(?=\d)|(?<=\p{Ll}{2})(?=\d)|(?<=\d)(?=\p{Lu}\p{Ll}{2})|(?<=[\u0621-\u064A]{2})(?=\d)|(?<=\d)(?=[\u0621-\u064A]{2})")]
    private static partial Regex Joint();
}
