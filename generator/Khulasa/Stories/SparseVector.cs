namespace Khulasa.Stories;

/// <summary>Weights of a few of very many terms; its length as a vector is 1, or 0 when it has no terms.</summary>
/// <param name="Terms">Terms, ascending.</param>
/// <param name="Weights">Their weights.</param>
internal readonly record struct SparseVector(uint[] Terms, float[] Weights)
{
    /// <summary>Makes a vector of length 1.</summary>
    public static SparseVector Normalised(uint[] terms, float[] weights)
    {
        var sum = 0.0;
        foreach (var weight in weights) sum += (double)weight * weight;
        if (sum == 0) return new SparseVector([], []);
        var length = (float)Math.Sqrt(sum);
        for (var i = 0; i < weights.Length; i++) weights[i] /= length;
        return new SparseVector(terms, weights);
    }

    /// <summary>Cosine of the angle between two vectors, 0 to 1.</summary>
    public double Cosine(in SparseVector other)
    {
        uint[] a = Terms, b = other.Terms;
        var sum = 0.0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) sum += (double)Weights[i++] * other.Weights[j++];
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return Math.Min(sum, 1);
    }

    /// <summary>Share of the weights whose terms stand in a list, 0 to 1.</summary>
    /// <param name="terms">Terms, ascending.</param>
    public double ShareIn(ReadOnlySpan<uint> terms)
    {
        var (shared, all) = (0.0, 0.0);
        for (var i = 0; i < Terms.Length; i++)
        {
            all += Weights[i];
            if (terms.BinarySearch(Terms[i]) >= 0) shared += Weights[i];
        }

        return all == 0 ? 0 : shared / all;
    }
}
