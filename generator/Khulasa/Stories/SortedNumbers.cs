namespace Khulasa.Stories;

/// <summary>Comparing sets that are kept as ascending lists.</summary>
internal static class SortedNumbers
{
    /// <summary>How many numbers two lists share.</summary>
    public static int CountShared(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return shared;
    }

    /// <summary>Share of the numbers of either list that both have, 0 to 1; 0 for empty lists.</summary>
    public static double Jaccard(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var shared = CountShared(a, b);
        return shared == 0 ? 0 : (double)shared / (a.Length + b.Length - shared);
    }
}
