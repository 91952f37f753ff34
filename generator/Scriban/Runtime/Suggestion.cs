namespace Scriban.Runtime;

/// <summary>"Did you mean": the known name nearest to a misspelt one.</summary>
internal static class Suggestion
{
    private const int LongestName = 64;

    /// <summary>A sentence to append to a message; empty when no name is near enough.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName) return string.Empty;
        var nearest = known.Where(candidate => Math.Abs(candidate.Length - name.Length) <= 2)
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(1, name.Length / 3))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Name is null ? string.Empty : $". Did you mean `{nearest.Name}`?";
    }

    /// <summary>Edits between two words; two letters that changed places are one edit.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
