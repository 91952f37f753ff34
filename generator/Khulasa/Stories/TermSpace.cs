using System.Runtime.InteropServices;

namespace Khulasa.Stories;

/// <summary>The terms of some documents, and how much each tells: one that few of them have tells more.</summary>
internal sealed class TermSpace
{
    private readonly Dictionary<uint, float> _rarity;

    private TermSpace(Dictionary<uint, float> rarity, float highestRarity) => (_rarity, HighestRarity) = (rarity, highestRarity);

    /// <summary>How much a term tells that only one document has.</summary>
    public float HighestRarity { get; }

    /// <summary>Counts in how many of the documents each term is. The order of the documents does not matter.</summary>
    /// <param name="documents">Terms of each document, each once.</param>
    /// <param name="background">
    /// Documents to count beside these that have none of the terms. Of a handful of documents alone every word that two
    /// of them share would seem frequent.
    /// </param>
    public static TermSpace Of(IReadOnlyList<uint[]> documents, int background)
    {
        // First the counts, and then in their places what follows from them.
        var rarity = new Dictionary<uint, float>(documents.Sum(document => document.Length));
        foreach (var document in documents)
            foreach (var term in document) CollectionsMarshal.GetValueRefOrAddDefault(rarity, term, out _)++;
        var all = documents.Count + background;
        foreach (var term in rarity.Keys)
        {
            ref var value = ref CollectionsMarshal.GetValueRefOrNullRef(rarity, term);
            value = RarityOf((int)value, all);
        }

        return new TermSpace(rarity, RarityOf(1, all));
    }

    /// <summary>The inverse document frequency of BM25 (Robertson, Spärck Jones), which stays above zero.</summary>
    public static float RarityOf(int documentsWithTerm, int documents) =>
        MathF.Log(1 + (documents - documentsWithTerm + 0.5f) / (documentsWithTerm + 0.5f));

    /// <summary>How much a term tells; 0 for a term that no document has.</summary>
    public float Rarity(uint term) => _rarity.GetValueOrDefault(term);

    /// <summary>How much the rarest term tells that two documents share; 0 when they share none.</summary>
    public float RarestShared(in SparseVector first, in SparseVector second)
    {
        var rarest = 0f;
        uint[] a = first.Terms, b = second.Terms;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) (rarest, i, j) = (Math.Max(rarest, _rarity[a[i]]), i + 1, j + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return rarest;
    }

    /// <summary>The vector of a document: a term weighs by its rarity.</summary>
    /// <param name="terms">Terms, ascending, each once.</param>
    public SparseVector Vector(uint[] terms) => SparseVector.Normalised(terms, Array.ConvertAll(terms, Rarity));
}
