using Khulasa.Articles.Metadata.Authors;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// Parts a line of several names between which the layout left no sign: <c>Birgit Berger Anna Giulia Moser Jan Huber</c>.
/// Each begins with a frequent given name; one right behind another is a second given name.
/// </summary>
internal static class NameRow
{
    private const int MinNames = 2;
    private const int MinWords = 2;
    private const int MaxWords = 3;

    /// <summary>The names; empty for any other line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static IReadOnlyList<string> Read(string text, CleaningRules rules)
    {
        if (text.Length > LoneName.MaxLetters) return [];
        var names = new List<List<string>>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsCapitalized(word)) return [];
            var isGiven = PersonName.IsKnown(word, rules);
            if (names.Count == 0 && !isGiven) return [];
            if (names.Count == 0 || isGiven && names[^1].Count >= MinWords) names.Add([]);
            names[^1].Add(word);
        }

        return names.Count >= MinNames && names.TrueForAll(name => name.Count is >= MinWords and <= MaxWords)
            ? names.ConvertAll(name => string.Join(' ', name))
            : [];
    }

    private static bool IsCapitalized(string word) => char.IsUpper(word[0]) && word.Length > 1 && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’');
}
