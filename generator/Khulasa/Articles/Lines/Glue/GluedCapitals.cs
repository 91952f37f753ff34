using System.Text.RegularExpressions;

namespace Khulasa.Articles.Lines.Glue;

/// <summary>
/// Finds where a headline is glued to its section, its button or its byline: <c>Local NewsMining blasts shatter homes</c>.
/// Names with a capital inside stand elsewhere in the capture as well, and what follows the capital does not.
/// </summary>
internal sealed partial class GluedCapitals
{
    // So many in one word are a menu.
    private const int MenuJoints = 3;
    private const int MinLetters = 2;

    // Lines of fewer words hold no headline, but names of devices and rubrics.
    private const int MinWords = 5;

    private readonly Dictionary<string, int> _copies;

    /// <summary>Reads the words of a capture.</summary>
    /// <param name="blocks">Its lines.</param>
    public GluedCapitals(List<Block> blocks) => _copies = WordCopies.Count(blocks, Capitalised());

    /// <summary>Offsets of the words that are glued to the one before them.</summary>
    /// <param name="text">A line.</param>
    public List<int> Joints(string text)
    {
        var found = new List<int>();
        // Addresses and accounts have capitals inside as well.
        if (Prose.CountWords(text) < MinWords || text.Contains('@', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal))
            return found;
        foreach (var word in Capitalised().EnumerateMatches(text)) AddJoints(found, word.Index, text.Substring(word.Index, word.Length));
        return found;
    }

    private void AddJoints(List<int> found, int start, string word)
    {
        if (_copies.GetValueOrDefault(word) > 1) return;
        List<int> joints = [0, .. Joint().Matches(word).Select(match => match.Index), word.Length];
        for (var i = 1; i + 1 < joints.Count; i++)
            if (joints.Count - 2 >= MenuJoints || IsSure(word[joints[i - 1]..joints[i]], word[joints[i]..joints[i + 1]]))
                found.Add(start + joints[i]);
    }

    // "YouTube", "TechCrunch": what follows the capital stands nowhere else.
    private bool IsSure(string before, string behind) =>
        before.Length >= MinLetters && behind.Length >= MinLetters && _copies.ContainsKey(behind);

    // A kicker glued to the headline may begin with a small letter: "powerBlackout in the north"; "iPhone" is a name.
    [GeneratedRegex(@"(?<!\p{L})\p{Lu}[\p{L}\p{M}’']*|^\p{Ll}{3,}\p{Lu}[\p{L}\p{M}’']*")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"(?<=\p{Ll}[’']?s?)(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})")]
    private static partial Regex Joint();
}
