using System.Text.RegularExpressions;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Recognises lines of several buttons side by side.</summary>
internal static partial class ButtonRow
{
    private const int MaxWords = 30;
    private static readonly char[] Bars = ['|', '•', '·'];

    /// <summary>True for a line of nothing else: <c>ShareTweetEmail</c>, <c>Share Close</c>, <c>Print this page | Email this page</c>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool Is(string text, CleaningRules rules) =>
        IsRowOfLabels(Tokenizer.FoldedWords(text), rules)
        || text.Split(Bars) is { Length: > 1 } parts && Array.TrueForAll(parts, part => LineCues.IsLabel(Tokenizer.FoldedWords(part), rules))
        || Joint().Replace(text, " ") is { } parted && parted.Length > text.Length && IsRowOfLabels(Tokenizer.FoldedWords(parted), rules);

    // "Share Copy link Print this page": labels side by side, of whatever length they are.
    private static bool IsRowOfLabels(List<string> words, CleaningRules rules)
    {
        if (words.Count is < 2 or > MaxWords) return false;
        // How many of the first words labels cover.
        var covered = new bool[words.Count + 1];
        covered[0] = true;
        for (var start = 0; start < words.Count; start++)
            for (var end = start + 1; covered[start] && end <= words.Count; end++)
                covered[end] |= IsButton(words.GetRange(start, end - start), rules);
        return covered[^1];
    }

    private static bool IsButton(List<string> words, CleaningRules rules) => LineCues.IsLabel(words, rules) || rules.Networks.MatchWhole(words) is not null;

    // "شاركFacebookTwitter": between small and capital letters, and between Arabic and Latin ones.
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})|(?<=[\u0621-\u064A])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u0621-\u064A])")]
    private static partial Regex Joint();
}
