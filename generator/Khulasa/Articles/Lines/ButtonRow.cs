using System.Text.RegularExpressions;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Recognises lines of several buttons side by side.</summary>
internal static partial class ButtonRow
{
    private static readonly char[] Bars = ['|', '•', '·'];

    /// <summary>True for a line of nothing else: <c>ShareTweetEmail</c>, <c>Share Close</c>, <c>Print this page | Email this page</c>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool Is(string text, CleaningRules rules) =>
        IsRowOfLabels(Tokenizer.FoldedWords(text), rules)
        || text.Split(Bars) is { Length: > 1 } parts && Array.TrueForAll(parts, part => LineCues.IsLabel(Tokenizer.FoldedWords(part), rules))
        || Tokenizer.FoldedWords(Joint().Replace(text, " ")) is { Count: > 1 } words
            && words.TrueForAll(word => LineCues.IsLabel([word], rules) || rules.Networks.MatchWhole([word]) is not null);

    // "Share Copy link Print this page": labels side by side, the longest at each place.
    private static bool IsRowOfLabels(List<string> words, CleaningRules rules)
    {
        var start = 0;
        while (start < words.Count)
        {
            var length = words.Count - start;
            while (length > 0
                && !(words.GetRange(start, length) is var part && (LineCues.IsLabel(part, rules) || rules.Networks.MatchWhole(part) is not null)))
            {
                length--;
            }

            if (length == 0) return false;
            start += length;
        }

        return words.Count > 1;
    }

    // "شاركFacebookTwitter": between small and capital letters, and between Arabic and Latin ones.
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})|(?<=[\u0621-\u064A])(?=[A-Za-z])")]
    private static partial Regex Joint();
}
