namespace Khulasa.Articles.Lines.Bylines;

/// <summary>Parts a line at the small word before the place that somebody writes from: <c>هدى جاسم من الرباط</c>, <c>Jane Doe in Nairobi</c>.</summary>
internal static class PlacePreposition
{
    /// <summary>What stands before and behind the word; null where the line has none between two others.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static (string Before, string Behind)? Part(string text, CleaningRules rules)
    {
        foreach (var word in rules.PlacePrepositions)
            if (text.IndexOf($" {word} ", StringComparison.Ordinal) is var at and > 0)
                return (text[..at], text[(at + word.Length + 2)..]);
        return null;
    }

    /// <summary>The text without such a word at its start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static string Skip(string text, CleaningRules rules)
    {
        foreach (var word in rules.PlacePrepositions)
            if (text.Length > word.Length && text[word.Length] == ' ' && text.StartsWith(word, StringComparison.Ordinal)) return text[(word.Length + 1)..];
        return text;
    }
}
