using System.Text.RegularExpressions;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Recognises lines of several buttons side by side.</summary>
internal static partial class ButtonRow
{
    private const int MaxWords = 30;
    private const int MaxGluedLetters = 120;
    private const int MaxButtonLetters = 24;
    private const int MinGluedButtons = 3;
    private static readonly char[] Bars = ['|', '•', '·'];

    /// <summary>True for a line of nothing else: <c>ShareTweetEmail</c>, <c>Share Close</c>, <c>Print this page | Email this page</c>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool Is(string text, CleaningRules rules)
    {
        var words = Tokenizer.FoldedWords(text);
        return IsRowOfLabels(words, rules) || IsParted(text, rules) || text.Length <= MaxGluedLetters && IsGlued(string.Join(' ', words), rules);
    }

    // Bars or letters tell where a button ends.
    private static bool IsParted(string text, CleaningRules rules) =>
        text.Split(Bars) is { Length: > 1 } parts && Array.TrueForAll(parts, part => LineCues.IsLabel(Tokenizer.FoldedWords(part), rules))
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

    // "FacebookTwitterWhatsAppCopy link", "فيسبوكتويترواتساب": the layout alone stood between them, and no letter tells where one ends.
    private static bool IsGlued(string folded, CleaningRules rules)
    {
        // How many buttons of several letters cover the first letters, at most; -1 where no buttons do.
        var buttons = new int[folded.Length + 1];
        Array.Fill(buttons, -1, 1, folded.Length);
        for (var start = 0; start < folded.Length; start++)
        {
            if (buttons[start] < 0) continue;
            var next = folded[start] == ' ' ? start + 1 : start;
            for (var end = next + 1; end <= Math.Min(folded.Length, next + MaxButtonLetters); end++)
                if (IsButton([.. folded[next..end].Split(' ')], rules)) buttons[end] = Math.Max(buttons[end], buttons[start] + (end - next > 1 ? 1 : 0));
        }

        return buttons[^1] >= MinGluedButtons;
    }

    private static bool IsButton(List<string> words, CleaningRules rules) => LineCues.IsLabel(words, rules) || rules.Networks.MatchWhole(words) is not null;

    // "شاركFacebookTwitter": between small and capital letters, and between Arabic and Latin ones.
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})|(?<=[\u0621-\u064A])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u0621-\u064A])")]
    private static partial Regex Joint();
}
