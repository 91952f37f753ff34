namespace Khulasa.Importing;

/// <summary>Works on several items at a time and hands the results on in the items' order, as soon as each can be.</summary>
internal static class InOrder
{
    // Enough for the others to go on beside one slow item, few enough that results never pile up.
    private const int AheadPerCore = 8;

    /// <summary>The result of each item in order; never more than a few are made ahead of the one that is waited for.</summary>
    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> make)
    {
        var ahead = new Queue<Task<TResult>>();
        var maxAhead = Environment.ProcessorCount * AheadPerCore;
        foreach (var item in items)
        {
            ahead.Enqueue(Task.Run(() => make(item)));
            if (ahead.Count >= maxAhead) yield return ahead.Dequeue().GetAwaiter().GetResult();
        }

        while (ahead.TryDequeue(out var last)) yield return last.GetAwaiter().GetResult();
    }
}
