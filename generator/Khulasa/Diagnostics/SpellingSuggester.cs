namespace Khulasa.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
public static class SpellingSuggester
{
    // Longer words are not slips of the keyboard, and the table grows with the square of the length.
    private const int MaxLength = 100;

    /// <summary>
    /// The candidate with the smallest edit distance to <paramref name="word"/> (letters added, left out, changed, or two
    /// neighbours swapped; upper and lower case alike), the ordinally first of equals. Where none is near, that is within a
    /// third of the word's length, one that goes on after the word with an underscore; null when there is none either.
    /// </summary>
    public static string? Suggest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > MaxLength) return null;
        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        string? longer = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (longer is null && candidate.StartsWith(word + "_", StringComparison.OrdinalIgnoreCase)) longer = candidate;
            if (candidate.Length is 0 or > MaxLength || Math.Abs(candidate.Length - word.Length) > bestDistance) continue;
            var distance = Distance(word, candidate);
            // A word of one or two letters is near everything.
            if (distance >= Math.Max(word.Length, candidate.Length)) continue;
            if (distance < bestDistance || distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0)
                (best, bestDistance) = (candidate, distance);
        }
        return best ?? longer;
    }

    /// <summary><c>did you mean "x"?</c> for the nearest candidate; null when none is near.</summary>
    public static string? Question(string word, IEnumerable<string> candidates) =>
        Suggest(word, candidates) is { } meant ? $"did you mean \"{meant}\"?" : null;

    /// <summary>Optimal string alignment distance.</summary>
    internal static int Distance(string a, string b)
    {
        var width = b.Length + 1;
        var before = new int[width];
        var last = new int[width];
        var row = new int[width];
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
