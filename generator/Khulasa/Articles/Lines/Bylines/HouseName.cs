using System.Buffers;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// Reads the desk, the house or the pen name that signs behind a label: <c>By The Meeting Notes Team</c>, <c>by 3i Global</c>.
/// No list knows them, so the place of the line must say that somebody signs there.
/// </summary>
internal static class HouseName
{
    private const int MaxWords = 4;
    private const int MinLetters = 3;
    private static readonly SearchValues<char> NoName = SearchValues.Create(":؟?!@«»\"/|…،,{}<>_[]=#;+");

    /// <summary>The name; null for words that begin with small letters, and for those that name nobody.</summary>
    /// <param name="text">What follows the label.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string? Read(string text, CleaningRules rules)
    {
        var name = text.Trim(' ', ',', '|', '·', '•', '-', '–');
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MaxWords || name.Length < MinLetters || name.AsSpan().ContainsAny(NoName)) return null;
        if (LetterCase.IsSmall(words[0][0]) || !Array.TrueForAll(words, word => BeginsName(word, rules)) || !char.IsUpper(words[^1][0]) || !name.Any(char.IsLower)) return null;
        return rules.NotAuthors.MatchWhole(name) is null
            && rules.Labels.MatchWhole(name) is null
            && rules.Places.MatchWhole(name) is null
            && rules.DateLabels.MatchAnywhere(name) is null
            && rules.RoleWords.MatchAnywhere(name) is null
            ? name
            : null;
    }

    private static bool BeginsName(string word, CleaningRules rules) =>
        char.IsUpper(word[0]) || char.IsAsciiDigit(word[0]) && word.Any(char.IsLetter) || rules.StopWords.Contains(word);
}
