namespace Khulasa.Articles.Pages;

/// <summary>One answer to the question which blocks of a page are its article.</summary>
/// <param name="Name">How it was found, for <c>explain</c>.</param>
/// <param name="Indices">Indices of its blocks, in order.</param>
/// <param name="Trust">Weight of its own opinion, 0 to 1; breaks ties.</param>
internal sealed record ContentCandidate(string Name, IReadOnlyList<int> Indices, double Trust)
{
    /// <summary>Its word shingles, once they are asked for.</summary>
    public HashSet<int> Shingles { get; init; } = [];

    /// <summary>True when markup made for the purpose names it, not a sign that other boxes may bear too.</summary>
    public bool IsMarkup => Name is "itemprop articleBody" or "article element";
}

/// <summary>Runs of four words as numbers, to compare texts by.</summary>
internal static class Shingling
{
    private const int Words = 4;

    public static HashSet<int> Of(IEnumerable<string> texts)
    {
        var shingles = new HashSet<int>();
        Span<int> window = stackalloc int[Words];
        var count = 0;
        foreach (var text in texts)
        {
            var start = -1;
            for (var i = 0; i <= text.Length; i++)
            {
                var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
                if (isWord && start < 0) start = i;
                if (isWord || start < 0) continue;
                window[count % Words] = string.GetHashCode(text.AsSpan(start, i - start), StringComparison.OrdinalIgnoreCase);
                start = -1;
                if (++count < Words) continue;
                shingles.Add(HashCode.Combine(window[count % Words], window[(count + 1) % Words], window[(count + 2) % Words], window[(count + 3) % Words]));
            }
        }

        return shingles;
    }

    /// <summary>Harmonic mean of the shares of each set that the other one has, 0 to 1.</summary>
    public static double Agreement(HashSet<int> first, HashSet<int> second)
    {
        if (first.Count == 0 || second.Count == 0) return 0;
        var (small, large) = first.Count < second.Count ? (first, second) : (second, first);
        double common = small.Count(large.Contains);
        return 2 * common / (first.Count + second.Count);
    }
}
