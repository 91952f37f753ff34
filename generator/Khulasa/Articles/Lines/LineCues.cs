namespace Khulasa.Articles.Lines;

/// <summary>Recognises lines by the phrases of the cleaning rules.</summary>
internal static class LineCues
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>True for a whole line behind which nothing of the article comes, such as the heading of the comments.</summary>
    public static bool IsEnd(List<string> foldedWords, CleaningRules rules) =>
        rules.EndCues.MatchWhole(WithoutCounts(foldedWords)) is not null || IsCounted(foldedWords, rules);

    // "3 responses to …": with a number before it the cue is a heading whatever follows, except in the row of facts below a
    // headline: "2 comments / Tours / By Jane Doe / 30 August 2022".
    private static bool IsCounted(List<string> words, CleaningRules rules) =>
        words.Count > 2
        && words[0].All(char.IsAsciiDigit)
        && words[0].Length < 5
        && !HoldsDay(words)
        && rules.EndCues.MatchStart(string.Join(' ', words.Skip(1))) is not null;

    // "30 August 2022", "August 30, 2022"
    private static bool HoldsDay(List<string> words)
    {
        for (var i = 3; i < words.Count; i++)
            if (IsNumber(words[i], 4, 4) && (IsNumber(words[i - 1], 1, 2) || IsNumber(words[i - 2], 1, 2))) return true;
        return false;
    }

    private static bool IsNumber(string word, int min, int max) => word.Length >= min && word.Length <= max && word.All(char.IsAsciiDigit);

    /// <summary>True for a whole line that is a button or heading of the page; numbers in it make no difference (<c>Share 12</c>, <c>list 1 of 2</c>).</summary>
    public static bool IsLabel(List<string> foldedWords, CleaningRules rules) =>
        rules.Labels.MatchWhole(foldedWords) is not null
        || rules.Labels.MatchWhole(WithoutNumbers(foldedWords)) is not null
        || foldedWords.Count > 1 && foldedWords.TrueForAll(word => rules.Networks.MatchWhole([word]) is not null);

    /// <summary>
    /// True when a text begins with a button of several words, as behind a name that the layout glued to it; one of a single word may be a name.
    /// </summary>
    public static bool OpensWithButton(string text, CleaningRules rules) =>
        rules.Labels.MatchStart(text) is { Phrase: var phrase } && IsOfSeveralWords(phrase);

    /// <summary>True for a phrase of more than one word.</summary>
    public static bool IsOfSeveralWords(string phrase) => phrase.Contains(' ', StringComparison.Ordinal);

    /// <summary>The words that are no numbers.</summary>
    public static List<string> WithoutNumbers(List<string> foldedWords) => foldedWords.FindAll(word => !word.All(char.IsAsciiDigit));

    // "3 comments", "Comments (12)", "3条评论".
    private static List<string> WithoutCounts(List<string> words)
    {
        if (words is [var only] && only.Trim(Digits) is { Length: > 0 } bare) return [bare];
        if (words.Count > 1 && words[0].All(char.IsAsciiDigit)) return words[1..];
        return words.Count > 1 && words[^1].All(char.IsAsciiDigit) ? words[..^1] : words;
    }
}
