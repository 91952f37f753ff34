using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>What the words before a day say about it.</summary>
/// <param name="Weight">How much they say for its being the day of publication, -1 to 2; 0 without a label.</param>
/// <param name="IsUpdate">True when they call it the day of a change.</param>
/// <param name="IsOriginal">True when they call it the day of the first publication, told beside that of a change.</param>
internal sealed record DayLabel(double Weight, bool IsUpdate, bool IsOriginal)
{
    private const int MaxLabelLetters = 40;

    /// <summary>Reads it.</summary>
    /// <param name="rules">The labels.</param>
    /// <param name="context">What stands around the element that holds the day.</param>
    /// <param name="text">The text of that element.</param>
    /// <param name="match">The day in it.</param>
    /// <param name="start">Where the day before it ends; 0 for the first.</param>
    /// <param name="isPrinted">False when only programs are told the day: the whole text stands before it.</param>
    public static DayLabel Read(CleaningRules rules, DateContext context, string text, DateMatch match, int start, bool isPrinted)
    {
        // "Updated: 21 May | Published: 20 May": the label behind the day before it is its own.
        var own = start > 0 ? text[start..match.Start] : "";
        var before = rules.DateLabels.MatchAnywhere(own) is not null ? own : LastWords(isPrinted ? context.Before(text, match) : text);
        // A small word before the day in front belongs to that day.
        var weight = DateLabelWeight.Of(rules, start > 0 ? own : before, text, context.OuterText, text.Length - match.End);
        var isOriginal = isPrinted && rules.OriginalDateLabels.MatchAnywhere(before) is { } original && original.End + 1 >= before.Length;
        return new DayLabel(weight, rules.UpdatedLabels.MatchAnywhere(before) is not null, isOriginal);
    }

    private static string LastWords(string text) => (text.Length > MaxLabelLetters ? text[^MaxLabelLetters..] : text).TrimEnd();
}
