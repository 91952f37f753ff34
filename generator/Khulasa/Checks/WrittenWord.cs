namespace Khulasa.Checks;

/// <summary>A word of an English text without the marks around it and without a possessive ending.</summary>
/// <param name="Text">The word.</param>
/// <param name="EndsPhrase">True when a mark or a possessive ending stands behind it: a name does not go on there.</param>
internal sealed record WrittenWord(string Text, bool EndsPhrase)
{
    private static readonly char[] Marks = ['.', ',', ';', ':', '?', '!', '"', '(', ')', '“', '”', '‘', '’'];

    /// <summary>True for a word that begins with a capital, behind a small article as in al-Sudani, too.</summary>
    public bool IsCapitalised => char.IsUpper(WithoutArticle(Text)[0]);

    /// <summary>The words of a text in order.</summary>
    public static List<WrittenWord> Read(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(From).Where(word => word.Text.Length > 0)];

    /// <summary>A name without the Arabic article before it: Sudani of al-Sudani.</summary>
    public static string WithoutArticle(string name) =>
        name.Length > 3
        && name[2] == '-'
        && (name.StartsWith("al", StringComparison.OrdinalIgnoreCase) || name.StartsWith("el", StringComparison.OrdinalIgnoreCase))
            ? name[3..]
            : name;

    private static WrittenWord From(string written)
    {
        var word = written.TrimEnd(Marks);
        var isPossessive = word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal);
        return new WrittenWord((isPossessive ? word[..^2] : word).TrimStart(Marks), isPossessive || word.Length < written.Length);
    }
}
