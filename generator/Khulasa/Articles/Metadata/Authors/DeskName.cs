namespace Khulasa.Articles.Metadata.Authors;

/// <summary>Reads the desk or house that signs an article: in "By the Evening Post Team" nobody is named.</summary>
internal static class DeskName
{
    /// <summary>Letters that such a line has at most.</summary>
    public const int MaxLetters = 40;

    private const int MinLetters = 3;
    private const int MaxWords = 4;
    private static readonly char[] Brackets = ['(', ')', '[', ']'];
    private static readonly string[] Joints = [" - ", " – ", " — ", "/", ",", "،"];

    /// <summary>The agency of a text that names one and nothing else but where it writes: <c>Reuters</c>, <c>دبي - رويترز</c>; else null.</summary>
    public static string? Agency(string text, CleaningRules rules)
    {
        text = text.Trim(Brackets);
        if (IsNamed(text, rules)) return text;
        return text.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var one, var other]
            ? Beside(one, other) ?? Beside(other, one)
            : null;

        string? Beside(string agency, string place) =>
            IsNamed(agency, rules) && rules.Places.MatchWhole(place.Trim(Brackets)) is not null ? agency.Trim(Brackets) : null;
    }

    /// <summary>True for the name of an agency; <c>وكالات</c> is several, and none by its name.</summary>
    public static bool IsNamed(string name, CleaningRules rules) => rules.IsAgency(name) && rules.NotAuthors.MatchWhole(name) is null;

    /// <summary>The desk; null when the text, where the markup says who signs, is none.</summary>
    public static string? Read(string text, CleaningRules rules)
    {
        var name = AuthorNames.WithoutLabel(text, rules).Trim(' ', ',', '|', '·', '•', '-');
        if (Agency(name, rules) is { } agency) return agency;
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
