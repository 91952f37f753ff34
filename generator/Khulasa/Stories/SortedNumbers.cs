namespace Khulasa.Stories;

/// <summary>Sets that are kept as ascending lists.</summary>
internal static class SortedNumbers
{
    // Evenly spread numbers fall into buckets of one or two; one that comes often fills a bucket of its own.
    private const int MaxInBucket = 24;

    /// <summary>Sorts numbers, fast where they are spread evenly over 32 bits as hashes are.</summary>
    public static void Sort(Span<uint> numbers)
    {
        if (numbers.Length is < 16 or > 1 << 20)
        {
            numbers.Sort();
            return;
        }

        var shift = 32 - (int)Math.Log2(numbers.Length);
        Span<int> ends = numbers.Length <= 1024 ? stackalloc int[1 + (1 << (32 - shift))] : new int[1 + (1 << (32 - shift))];
        foreach (var number in numbers) ends[(int)(number >> shift)]++;
        var sum = 0;
        foreach (ref var end in ends) (sum, end) = (sum + end, sum);
        Distribute(numbers, ends, shift);
    }

    /// <summary>Sorts numbers and drops those that are there already.</summary>
    /// <returns>How many are left.</returns>
    public static int SortDistinct(Span<uint> numbers)
    {
        Sort(numbers);
        var used = 0;
        foreach (var number in numbers)
            if (used == 0 || numbers[used - 1] != number) numbers[used++] = number;
        return used;
    }

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

    // Into buckets in a copy, then each number to its place among its few neighbours.
    private static void Distribute(Span<uint> numbers, Span<int> next, int shift)
    {
        Span<uint> copy = numbers.Length <= 1024 ? stackalloc uint[numbers.Length] : new uint[numbers.Length];
        numbers.CopyTo(copy);
        foreach (var number in copy) numbers[next[(int)(number >> shift)]++] = number;
        for (var bucket = 0; bucket < next.Length - 1; bucket++)
        {
            var start = bucket == 0 ? 0 : next[bucket - 1];
            if (next[bucket] - start > MaxInBucket) numbers[start..next[bucket]].Sort();
        }

        for (var i = 1; i < numbers.Length; i++)
        {
            var number = numbers[i];
            var j = i - 1;
            for (; j >= 0 && numbers[j] > number; j--) numbers[j + 1] = numbers[j];
            numbers[j + 1] = number;
        }
    }
}
