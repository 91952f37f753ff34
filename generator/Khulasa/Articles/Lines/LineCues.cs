namespace Khulasa.Articles.Lines;

/// <summary>Recognises lines by the phrases of the cleaning rules.</summary>
internal static class LineCues
{
    private const int MaxShortWords = 30;

    /// <summary>True for a whole line behind which nothing of the article comes, such as the heading of the comments.</summary>
    public static bool IsEnd(List<string> foldedWords, CleaningRules rules) => rules.EndCues.MatchWhole(WithoutCounts(foldedWords)) is not null;

    /// <summary>True for legal notices, calls to subscribe and the like.</summary>
    public static bool IsNotice(string text, int words, CleaningRules rules) =>
        rules.Disclaimers.MatchAnywhere(text) is not null || words <= MaxShortWords && rules.ParagraphCues.MatchAnywhere(text) is not null;

    // "3 comments", "Comments (12)".
    private static List<string> WithoutCounts(List<string> words)
    {
        if (words.Count > 1 && words[0].All(char.IsAsciiDigit)) return words[1..];
        return words.Count > 1 && words[^1].All(char.IsAsciiDigit) ? words[..^1] : words;
    }
}
