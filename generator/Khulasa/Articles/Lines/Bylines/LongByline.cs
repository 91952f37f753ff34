using Khulasa.Articles.Metadata.Authors;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// Reads who wrote a text from lines that say more than that: <c>By Jane Doe, Senior Technologist, Privacy Project</c>,
/// <c>Local, News | Published: 5 hours ago | Written by Jane Doe</c>.
/// </summary>
internal static class LongByline
{
    private const int MaxWords = 70;
    private const int MaxNameWords = 5;
    private static readonly char[] Bars = ['|', '•', '·'];

    /// <summary>The names of frequent given names in such a line; empty where it has none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static IReadOnlyList<string> Read(string text, CleaningRules rules)
    {
        if (Prose.CountWords(text) > MaxWords) return [];
        if (LineLabel.ReadAuthor(text, rules) is { Rest.Length: > 0 } label) return Leading(BylineEnd.CutFrom(label.Rest, rules), rules);
        var parts = text.Split(Bars, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2) return [];
        foreach (var part in parts)
            if (LineLabel.ReadAuthor(part, rules) is { Rest.Length: > 0 } inside
                && Leading(BylineEnd.CutFrom(inside.Rest, rules), rules) is { Count: > 0 } names)
            {
                return names;
            }
        return [];
    }

    // Behind the last name stands who she is.
    private static List<string> Leading(string text, CleaningRules rules)
    {
        var names = new List<string>();
        foreach (var piece in text.Split([',', '،'], StringSplitOptions.TrimEntries))
        {
            if (AuthorNames.Split(piece, rules) is not { Count: > 0 } found
                || !found.All(name => PersonName.IsKnown(name, rules) && Prose.CountWords(name) <= MaxNameWords))
            {
                break;
            }

            foreach (var name in found) AuthorNames.AddOnce(names, name);
        }

        return names;
    }
}
