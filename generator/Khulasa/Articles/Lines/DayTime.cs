using System.Text.RegularExpressions;
using Khulasa.Articles.Metadata.Authors;

namespace Khulasa.Articles.Lines;

/// <summary>Skips the hour behind a day: <c>, 10:35 Uhr</c>, <c> - 10:35 ص</c>.</summary>
internal static partial class DayTime
{
    private const int MaxMark = 1;
    private const int MaxWordsBehind = 2;
    private static readonly char[] Separators = [' ', '\u00A0', '\t', ',', '،', '|', '–', '-'];

    /// <summary>What stands behind the hour; null where there is none.</summary>
    /// <param name="text">The text behind a day.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string? Skip(string text, CleaningRules rules)
    {
        var rest = BehindWord(text.TrimStart(Separators), rules);
        if (Hour().Match(rest) is not { Success: true } hour) return null;
        rest = rest[hour.Length..];
        for (var word = 0; word < MaxWordsBehind; word++) rest = BehindWord(rest, rules);
        rest = rest.TrimStart(Separators);
        // "صريم الخطيب": the mark of the half of the day is glued to the name; "محمد علي" begins with the same letter as one.
        if (rest.Length > MaxMark
            && rest[0] is 'ص' or 'م'
            && char.IsLetter(rest[MaxMark])
            && !PersonName.IsKnown(rest, rules)
            && PersonName.IsKnown(rest[MaxMark..], rules))
        {
            rest = rest[MaxMark..];
        }

        return rest;
    }

    /// <summary>
    /// The text with the label of a byline set apart from the mark of the half of the day that is glued to it: <c>11:20 صكتب هدى جاسم</c>.
    /// </summary>
    /// <param name="text">The text behind a day.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string WithLabelApart(string text, CleaningRules rules) =>
        HalfOfDay().Match(text) is { Success: true, Index: var at }
        && rules.AuthorLabels.MatchStart(text[at..]) is not null
        && !rules.IsOffice(text[(at - 1)..])
            ? text.Insert(at, " ")
            : text;

    [GeneratedRegex(@"(?<=:\d\d [صم])(?=\p{L}{3})")]
    private static partial Regex HalfOfDay();

    // "at 10:35", "10:35 Uhr", "kl. 10:35": a word of hours that stands right there.
    private static string BehindWord(string text, CleaningRules rules)
    {
        var word = text.TrimStart();
        return word.Length > 0 && char.IsLetter(word[0]) && rules.TimeWords.MatchStart(word) is { } time ? word[time.End..].TrimStart('.') : text;
    }

    [GeneratedRegex(@"^\s*[\d\u0660-\u0669\u06F0-\u06F9]{1,2}[:.hH][\d\u0660-\u0669\u06F0-\u06F9]{2}(?::\d\d)?")]
    private static partial Regex Hour();
}
