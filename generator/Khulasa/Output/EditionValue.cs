using System.Diagnostics.CodeAnalysis;
using Khulasa.Rendering;

namespace Khulasa.Output;

/// <summary>What several files of an edition are made from: made once for each edition. Safe to use from many threads.</summary>
/// <param name="make">Makes it.</param>
/// <param name="users">How many files of an edition take it, each once.</param>
internal sealed class EditionValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    Func<EditionPages, T> make, int users)
    where T : class
{
    private SharedValue<T>? _arabic;
    private SharedValue<T>? _english;

    /// <summary>The value of an edition.</summary>
    public T Take(EditionPages pages) => Of(pages, ref pages.Edition.Language.IsArabic ? ref _arabic : ref _english).Take();

    // Most builds make few files, so that there is nothing here before the first of them is.
    private SharedValue<T> Of(EditionPages pages, ref SharedValue<T>? value) =>
        LazyInitializer.EnsureInitialized(ref value, () => new SharedValue<T>(() => make(pages), users));
}
