using Khulasa.Text;

namespace Khulasa.Dates;

/// <summary>
/// Reads days that are told from another day: today, yesterday, "3 hours ago", <c>أمس</c>, <c>منذ يومين</c>, in the
/// languages of <c>Dates/Names</c>. They mean something only beside the day that the capture was made on.
/// </summary>
public static class RelativeDates
{
    private const int MaxCount = 366;
    private const int MaxWords = 8;

    private static readonly PhraseSet Ago = Set("ago");
    private static readonly PhraseSet One = Set("one");
    private static readonly (PhraseSet Names, int Days, int Count)[] Units =
    [
        (Set("minutes"), 0, 0), (Set("two_hours"), 0, 2), (Set("hours"), 0, 0), (Set("two_days"), 1, 2), (Set("days"), 1, 0),
        (Set("two_weeks"), 7, 2), (Set("weeks"), 7, 0),
    ];

    private static readonly (PhraseSet Names, int Days)[] Words = [(Set("before_yesterday"), 2), (Set("yesterday"), 1), (Set("today"), 0)];

    /// <summary>The day that a short text tells; null when it tells none.</summary>
    /// <param name="text">A line such as "3 hours ago".</param>
    /// <param name="captured">The day that the capture was made on.</param>
    public static PartialDate? Read(string text, DateOnly captured)
    {
        var words = Tokenizer.FoldedWords(text);
        if (words.Count is 0 or > MaxWords) return null;
        var days = Ago.MatchAnywhere(text) is not null && DaysAgo(words) is { } count ? count : DaysOfWord(text, words);
        if (days is not (>= 0 and <= MaxCount) || captured.DayNumber < days.Value) return null;
        var day = captured.AddDays(-days.Value);
        return PartialDate.Create(day.Year, day.Month, day.Day);
    }

    /// <summary>True for a short text that tells how long ago something was: "3 hours ago". The word today stands in names, too.</summary>
    /// <param name="text">A line or a part of one.</param>
    public static bool IsAge(string text) => IsAge(text, Tokenizer.FoldedWords(text));

    /// <summary>True for such a text with no other words than a count and a unit: <c>3 hours ago</c>, <c>قبل ساعتين</c>.</summary>
    /// <param name="text">A line or a part of one.</param>
    public static bool IsAgeAlone(string text) =>
        Tokenizer.FoldedWords(text) is var words && words.TrueForAll(word => word.All(char.IsAsciiDigit) || IsWordOfAge(word)) && IsAge(text, words);

    /// <summary>Where an age begins that a text ends with: <c>Pete H 3 hours ago</c>, <c>سعاد - قبل ساعتين</c>; null where it ends with none.</summary>
    /// <param name="text">A line or a part of one.</param>
    public static int? FindAgeAtEnd(string text)
    {
        for (var at = 0; at >= 0 && at < text.Length; at = text.IndexOf(' ', at + 1))
            if (IsAgeAlone(text[at..])) return at;
        return null;
    }

    private static bool IsAge(string text, List<string> words) =>
        words.Count is > 0 and <= MaxWords && Ago.MatchAnywhere(text) is not null && DaysAgo(words) is not null;

    private static bool IsWordOfAge(string word) =>
        Ago.MatchWhole([word]) is not null || One.MatchWhole([word]) is not null || Array.Exists(Units, unit => unit.Names.MatchWhole([word]) is not null);

    // Hours and minutes ago is the same day as far as can be known without a clock.
    private static int? DaysAgo(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (names, days, fixedCount) in Units)
            {
                if (names.MatchWhole([words[i]]) is null) continue;
                if (fixedCount > 0) return days * fixedCount;
                if (Count(words, i) is { } count) return days * count;
            }
        }

        return null;
    }

    // "3 days", "a day", and the bare singular, as in منذ ساعة.
    private static int? Count(List<string> words, int unit)
    {
        if (unit == 0) return null;
        var before = words[unit - 1];
        if (int.TryParse(before, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return number <= MaxCount ? number : null;
        return One.MatchWhole([before]) is not null || Ago.MatchWhole([before]) is not null ? 1 : null;
    }

    private static int? DaysOfWord(string text, List<string> words)
    {
        if (words.Count > 5) return null;
        foreach (var (names, days) in Words)
            if (names.MatchAnywhere(text) is { } match && Prefix(text[..match.Start]) <= 1) return days;
        return null;
    }

    private static int Prefix(string text) => Tokenizer.Words(text).Count;

    private static PhraseSet Set(string key) => new(DateNameFiles.Spellings(key));
}
