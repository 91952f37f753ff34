namespace Khulasa.Articles.Metadata.Days;

/// <summary>Weighs the label before a day: "Published on", or only a word as small as "on".</summary>
internal static class DateLabelWeight
{
    private const int MaxSmallLabel = 3;
    private const int MaxAround = 20;
    private const int MaxWordsBetween = 2;
    private const double Full = 2;
    private const double Small = 0.5;
    private const double InSentence = -1;

    /// <summary>The weight; 0 without a label.</summary>
    /// <param name="rules">The labels.</param>
    /// <param name="before">The words before the day.</param>
    /// <param name="text">The text of the element that holds the day.</param>
    /// <param name="line">The line that the element is a part of.</param>
    /// <param name="lettersBehind">Letters of the element behind the day.</param>
    /// <remarks>
    /// "On 4 March the council decided": a small word is a label only on a line without a sentence. It says little where the
    /// line goes on, as in "on 4 March in the town hall", and "Seen in River and Town on 4 March." and "First published in
    /// River and Town on 4 March." are about something else.
    /// </remarks>
    public static double Of(CleaningRules rules, string before, string text, string line, int lettersBehind)
    {
        if (rules.DateLabels.MatchAnywhere(before) is not { } label) return 0;
        // "Posted by Jane Doe on 4 March" is the whole line of a byline.
        var isByline = rules.AuthorLabels.MatchAnywhere(before) is not null;
        if (label.End - label.Start > MaxSmallLabel)
            return !isByline && Prose.EndsAsStatement(line) && Prose.CountWords(before[label.End..]) > MaxWordsBetween ? InSentence : Full;
        if (Prose.IsProse(text)) return 0;
        var isLine = before.Length <= MaxAround || isByline;
        if (!isLine && Prose.EndsAsStatement(line)) return InSentence;
        return isLine && lettersBehind <= MaxAround ? Full : Small;
    }
}
