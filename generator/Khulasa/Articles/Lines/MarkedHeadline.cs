using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>
/// Knows the headline of another story, or of a film, that a sign, a button or its section and day open:
/// <c>&gt;&gt; The bank keeps its rates</c>, <c>VIDEO: Fire in the market hall</c>, <c>Economy 04.12.24 The bank keeps its rates</c>.
/// It may stand between any two paragraphs.
/// </summary>
internal static class MarkedHeadline
{
    private const int MinWords = 4;
    private const int MaxSectionLetters = 30;

    /// <summary>True for such a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool Is(string text, CleaningRules rules) =>
        Prose.CountWords(text) > MinWords
        && !SentenceSplitter.IsTerminated(text)
        && (text.StartsWith(">>", StringComparison.Ordinal)
            || text.StartsWith("<<", StringComparison.Ordinal)
            || LineLabel.Read(text, rules.HeadlineMarks) is { HasColon: true }
            || OpensWithSectionAndDay(text, rules));

    // An entry of a chronicle begins with its day, and never with a section.
    private static bool OpensWithSectionAndDay(string text, CleaningRules rules)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit is < 2 or > MaxSectionLetters || text.IndexOf(' ', digit) is not (var end and > 0)) return false;
        return HeaderDate.Find(text[digit..end]) is not null
            && Prose.CountWords(text[end..]) >= MinWords
            && SectionList.Read(text[..digit], rules) is not null;
    }
}
