using System.Diagnostics.CodeAnalysis;

namespace Khulasa.Rendering;

/// <summary>
/// What several files are made from: made by the first of them, and let go of by the last, so that no more of it is in
/// memory than is needed. Safe to use from many threads.
/// </summary>
/// <param name="make">Makes it.</param>
/// <param name="users">How many take it, each once.</param>
internal sealed class SharedValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    Func<T> make, int users)
    where T : class
{
    private Lazy<T>? _value = new(make);
    private int _waiting = users;

    /// <summary>The value.</summary>
    public T Take() => Take(out _);

    /// <summary>The value, and whether nobody is to take it after this.</summary>
    public T Take(out bool isLast)
    {
        // Who takes it last has seen all others take it before.
        var value = (_value ?? throw new InvalidOperationException("more files take this than were planned")).Value;
        isLast = Interlocked.Decrement(ref _waiting) == 0;
        if (isLast) _value = null;
        return value;
    }
}
