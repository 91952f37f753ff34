namespace Khulasa.Articles.Metadata;

/// <summary>Reads the desk or house that signs an article: in "By the Evening Post Team" nobody is named.</summary>
internal static class DeskName
{
    /// <summary>Letters that such a line has at most.</summary>
    public const int MaxLetters = 40;

    private const int MinLetters = 3;
    private const int MaxWords = 4;

    /// <summary>The desk; null when the text, where the markup says who signs, is none.</summary>
    public static string? Read(string text, CleaningRules rules)
    {
        var name = AuthorNames.WithoutLabel(text, rules).Trim(' ', ',', '|', '·', '•', '-');
        if (rules.IsAgency(name)) return name;
        if (name.Length < MinLetters
            || Prose.CountWords(name) > MaxWords
            || !char.IsUpper(name[0])
            || name.Any(c => char.IsDigit(c) || c is '@' or '/' or '|' or ':' or ','))
        {
            return null;
        }

        return rules.OutletWords.MatchAnywhere(name) is not null && rules.NotAuthors.MatchWhole(name) is null ? name : null;
    }
}
