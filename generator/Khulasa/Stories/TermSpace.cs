namespace Khulasa.Stories;

/// <summary>The terms of all articles, and how much each tells: one that few articles have tells more.</summary>
internal sealed class TermSpace
{
    private readonly Dictionary<uint, int> _ids;
    private readonly float[] _rarity;

    private TermSpace(Dictionary<uint, int> ids, float[] rarity, float highestRarity) =>
        (_ids, _rarity, HighestRarity) = (ids, rarity, highestRarity);

    /// <summary>How much a term tells that only one document has.</summary>
    public float HighestRarity { get; }

    /// <summary>Number of different terms.</summary>
    public int Count => _rarity.Length;

    /// <summary>Counts in how many of the documents each term is. The order of the documents does not matter.</summary>
    /// <param name="documents">Terms of each document, each once.</param>
    /// <param name="background">
    /// Documents to count beside these that have none of the terms. Of a handful of documents alone every word that two
    /// of them share would seem frequent.
    /// </param>
    public static TermSpace Of(IReadOnlyList<uint[]> documents, int background)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var document in documents)
            foreach (var term in document)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
        var terms = counts.Keys.ToArray();
        Array.Sort(terms);
        var rarity = Array.ConvertAll(terms, term => Rarity(counts[term], documents.Count + background));
        for (var id = 0; id < terms.Length; id++) counts[terms[id]] = id;
        return new TermSpace(counts, rarity, Rarity(1, documents.Count + background));
    }

    /// <summary>How much a term tells; 0 for a term that no document has.</summary>
    public float Rarity(uint term) => _ids.TryGetValue(term, out var id) ? _rarity[id] : 0;

    /// <summary>How much the rarest term tells that two documents share; 0 when they share none.</summary>
    public float RarestShared(in SparseVector first, in SparseVector second)
    {
        var rarest = 0f;
        int[] a = first.Ids, b = second.Ids;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) (rarest, i, j) = (Math.Max(rarest, _rarity[a[i]]), i + 1, j + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return rarest;
    }

    /// <summary>The vector of a document: a term weighs by its rarity and the logarithm of its count.</summary>
    /// <param name="terms">Terms, ascending, each once; all of them of this space.</param>
    /// <param name="counts">How often each occurs; empty when each occurs once.</param>
    public SparseVector Vector(uint[] terms, ReadOnlySpan<byte> counts)
    {
        var ids = Array.ConvertAll(terms, term => _ids[term]);
        var weights = new float[ids.Length];
        for (var i = 0; i < ids.Length; i++)
            weights[i] = _rarity[ids[i]] * (counts.IsEmpty ? 1 : 1 + MathF.Log(counts[i]));
        return SparseVector.Normalised(ids, weights);
    }

    // The inverse document frequency of BM25 (Robertson, Spärck Jones), which stays above zero.
    private static float Rarity(int documentsWithTerm, int documents) =>
        MathF.Log(1 + (documents - documentsWithTerm + 0.5f) / (documentsWithTerm + 0.5f));
}
