using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>
/// Knows the headline of another story, or of a film, that a sign or a button opens: <c>&gt;&gt; The bank keeps its rates</c>,
/// <c>VIDEO: Fire in the market hall</c>. It may stand between any two paragraphs.
/// </summary>
internal static class MarkedHeadline
{
    private const int MinWords = 4;

    /// <summary>True for such a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool Is(string text, CleaningRules rules) =>
        Prose.CountWords(text) > MinWords
        && !SentenceSplitter.IsTerminated(text)
        && (text.StartsWith(">>", StringComparison.Ordinal)
            || text.StartsWith("<<", StringComparison.Ordinal)
            || LineLabel.Read(text, rules.HeadlineMarks) is { HasColon: true });
}
