using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>What stands between the names of a list: "and" in the languages of the rules, and signs.</summary>
public sealed class NameJoints
{
    private const int MaxLetters = 4;

    private static readonly string[] Signs = [",", "،", ";", "؛", " | ", "|", "\n", " / ", "/", "•", "·", " – ", " — ", " - "];

    private readonly string[] _words;
    private readonly string[] _openers;
    private readonly string[] _prefixes;
    private readonly string[] _all;

    /// <summary>Prepares the joints.</summary>
    /// <param name="conjunctions">"And" in each language, in each way that it is written: in capitals "dan" is the name of a person.</param>
    internal NameJoints(IReadOnlyList<string> conjunctions)
    {
        List<string> words = [.. conjunctions.Append("&").Distinct(StringComparer.Ordinal)];
        _words = [.. words.Select(word => $" {word} ")];
        _openers = [.. words.Select(word => word + " ")];
        _prefixes = [.. words.Where(word => word.Length == 1 && ArabicLetters.IsLetter(word[0])).Select(word => " " + word)];
        _all = [.. _words, .. Signs];
    }

    /// <summary>The parts that joints cut a text into.</summary>
    public string[] Split(string text) => text.Split(_all, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>True for a text that holds the "and" of a list; in Arabic it is the first letter of the next name.</summary>
    public bool HasConjunction(string text) =>
        Array.Exists(_words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(_prefixes, prefix => text.Contains(prefix, StringComparison.Ordinal));

    /// <summary>True for what stands between two names and for nothing else: <c>and</c>, a comma.</summary>
    public bool IsJoint(string text) =>
        text.Length <= MaxLetters && Array.Exists(_all, joint => joint.AsSpan().Trim().Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands behind an "and" that a line begins with; null for a line that begins with none.</summary>
    public string? BehindOpener(string line) =>
        Array.Find(_openers, opener => line.StartsWith(opener, StringComparison.Ordinal)) is { } found ? line[found.Length..] : null;
}
