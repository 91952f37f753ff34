using Khulasa.Dates;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>Reads the line above what a reader has said: <c>Pete · 3 hours ago</c>, <c>سعاد - قبل ساعتين</c>, <c>Gary 4 March 2021 at 08:05</c>.</summary>
internal static class RemarkHead
{
    private const int MaxNameWords = 4;
    private const int MaxLetters = 80;
    private const int MaxBehind = 12;
    private static readonly char[] Signs = [' ', '·', '•', '|', '-', '–', '—', ',', '،', ':', '/', '(', ')'];

    /// <summary>The name before the time; null for any other line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string? NameIn(string text, CleaningRules rules)
    {
        if (text.Length > MaxLetters || Prose.EndsAsStatement(text) || StartOfTime(text, rules) is not { } start) return null;
        var name = text[..start].Trim(Signs);
        return IsName(name, rules) ? name : null;
    }

    /// <summary>True for a line of a time alone, as it stands below the name.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static bool IsTime(string text, CleaningRules rules) => text.Length <= MaxLetters && StartOfTime(text, rules) == 0;

    /// <summary>True for what may be the name of a reader: a word or a few, and no label.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static bool IsName(string text, CleaningRules rules) =>
        text.Length > 1
        && Prose.CountWords(text) <= MaxNameWords
        && text.Any(char.IsLetter)
        && !text.EndsWith(':')
        && LineLabel.Read(text, rules.DateLabels) is null
        && LineLabel.Read(text, rules.UpdatedLabels) is null
        && LineLabel.ReadAuthor(text, rules) is null;

    private static int? StartOfTime(string text, CleaningRules rules)
    {
        if (ArabicDateParser.FindFirst(text) is { Date.IsFullDay: true } day)
            return IsHour(text[day.End..], rules) ? day.Start : null;
        return RelativeDates.FindAgeAtEnd(text);
    }

    private static bool IsHour(string rest, CleaningRules rules) =>
        (DayTime.Skip(rest, rules) ?? rest).Trim(Signs).Length <= MaxBehind;
}
