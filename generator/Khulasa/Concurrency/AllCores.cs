namespace Khulasa.Concurrency;

/// <summary>
/// Shares work among all cores. <see cref="Parallel.For(int, int, Action{int})"/> does the same, but is compiled anew in every
/// process, loop by loop: a build that has little to do would wait for that longer than for its loops.
/// </summary>
internal static class AllCores
{
    // Small enough that no core waits long for the last part, large enough that taking one costs nothing.
    private const int PartsPerCore = 32;
    private const int LargestPart = 128;

    /// <summary>Does something for each index, in any order.</summary>
    /// <param name="count">How many indices there are, from 0.</param>
    /// <param name="work">What to do; called on any thread.</param>
    /// <exception cref="AggregateException">Something went wrong for an index; others may not have been reached.</exception>
    public static void For(int count, Action<int> work) => For(count, static () => (object?)null, (i, _) => work(i));

    /// <summary>Does something for each index with a thing that a core needs again and again.</summary>
    /// <param name="count">How many indices there are, from 0.</param>
    /// <param name="prepare">Makes the thing; called once a core.</param>
    /// <param name="work">What to do.</param>
    /// <exception cref="AggregateException">Something went wrong for an index; others may not have been reached.</exception>
    public static void For<T>(int count, Func<T> prepare, Action<int, T> work)
    {
        if (count == 0) return;
        var part = Math.Clamp(count / (Environment.ProcessorCount * PartsPerCore), 1, LargestPart);
        long next = 0;
        Run(Math.Min(Environment.ProcessorCount, count), () =>
        {
            var own = prepare();
            while (Interlocked.Add(ref next, part) - part is var first && first < count)
            {
                try
                {
                    for (var i = (int)first; i < Math.Min(first + part, count); i++) work(i, own);
                }
                catch
                {
                    Interlocked.Add(ref next, count);
                    throw;
                }
            }
        });
    }

    /// <summary>Does the same on every core at once.</summary>
    public static void Run(Action work) => Run(Environment.ProcessorCount, work);

    private static void Run(int cores, Action work)
    {
        var all = new Action[cores];
        for (var i = 0; i < cores; i++) all[i] = work;
        Parallel.Invoke(all);
    }
}
