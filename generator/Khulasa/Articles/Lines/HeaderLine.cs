namespace Khulasa.Articles.Lines;

/// <summary>The line of an article's day or writer, which stands above its text; above comments, boxes and teasers it seldom does.</summary>
internal static class HeaderLine
{
    private const int MaxLetters = 120;

    /// <summary>True for a short line that tells the day or the writer.</summary>
    public static bool Is(string text, CleaningRules rules) => text.Length <= MaxLetters && TellsDayOrWriter(text, rules);

    /// <summary>True for a line of any length that has a whole day, or a label and a writer.</summary>
    public static bool TellsDayOrWriter(string text, CleaningRules rules) =>
        HeaderDate.Find(text) is not null || LineLabel.ReadAuthor(text, rules) is { Rest.Length: > 0 };
}
