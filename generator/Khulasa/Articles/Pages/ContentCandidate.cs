using System.Numerics;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>One answer to the question which blocks of a page are its article.</summary>
/// <param name="Name">How it was found, for <c>explain</c>.</param>
/// <param name="Indices">Indices of its blocks, in order.</param>
/// <param name="Trust">Weight of its own opinion, 0 to 1; breaks ties. 0 for what is only taken when the winner is a part of it.</param>
internal sealed record ContentCandidate(string Name, IReadOnlyList<int> Indices, double Trust)
{
    /// <summary>Its word shingles, once they are asked for.</summary>
    public HashSet<int> Shingles { get; init; } = [];

    /// <summary>True when it can win by itself.</summary>
    public bool HasVote => Trust > 0;

    /// <summary>True when markup made for the purpose names it, not a sign that other boxes may bear too.</summary>
    public bool IsMarkup => Name is "itemprop articleBody" or "article element";
}

/// <summary>Runs of four words as numbers, to compare texts by.</summary>
internal static class Shingling
{
    private const int Words = 4;
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    // The capital of each letter and digit, by which words are compared; NUL between words.
    private static readonly char[] Capitals = LetterTable.Of(CapitalOf);

    public static HashSet<int> Of(IEnumerable<string> texts) => Of([.. texts.Select(WordsOf)]);

    /// <summary>The same of texts whose words are numbers already.</summary>
    public static HashSet<int> Of(IReadOnlyList<List<int>> texts)
    {
        var shingles = new HashSet<int>(texts.Sum(words => words.Count));
        var count = 0u;
        Span<uint> last = stackalloc uint[Words];
        foreach (var text in texts)
        {
            foreach (var word in text)
            {
                last[(int)(count++ % Words)] = (uint)word;
                if (count < Words) continue;
                var window = HashStart;
                for (var i = 0u; i < Words; i++) window = BitOperations.RotateLeft((window ^ last[(int)((count + i) % Words)]) * HashFactor, 13);
                shingles.Add((int)window);
            }
        }

        return shingles;
    }

    /// <summary>The words of a text as numbers, the same in every run, without regard to capitals.</summary>
    public static List<int> WordsOf(string text)
    {
        var words = new List<int>(text.Length / 6 + 1);
        var hash = HashStart;
        foreach (var c in text)
        {
            var capital = c < Capitals.Length ? Capitals[c] : CapitalOf(c);
            if (capital != '\0')
            {
                hash = (hash ^ capital) * HashFactor;
                continue;
            }

            if (hash != HashStart) words.Add((int)hash);
            hash = HashStart;
        }

        if (hash != HashStart) words.Add((int)hash);
        return words;
    }

    /// <summary>Harmonic mean of the shares of each set that the other one has, 0 to 1.</summary>
    public static double Agreement(HashSet<int> first, HashSet<int> second)
    {
        if (first.Count == 0 || second.Count == 0) return 0;
        var (small, large) = first.Count < second.Count ? (first, second) : (second, first);
        double common = small.Count(large.Contains);
        return 2 * common / (first.Count + second.Count);
    }

    private static char CapitalOf(char c) => char.IsLetterOrDigit(c) ? char.ToUpperInvariant(c) : '\0';
}
