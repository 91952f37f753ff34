namespace Khulasa.Output;

/// <summary>
/// What several files are made from: made by the first of them, and let go of by the last, so that no more of it is in
/// memory than is needed. Safe to use from many threads.
/// </summary>
/// <param name="make">Makes it.</param>
/// <param name="users">How many take it, each once.</param>
internal sealed class SharedValue<T>(Func<T> make, int users)
    where T : class
{
    private Lazy<T>? _value = new(make);
    private int _waiting = users;

    /// <summary>The value.</summary>
    public T Take()
    {
        // Who takes it last has seen all others take it before.
        var value = (_value ?? throw new InvalidOperationException("more files take this than were planned")).Value;
        if (Interlocked.Decrement(ref _waiting) == 0) _value = null;
        return value;
    }
}
