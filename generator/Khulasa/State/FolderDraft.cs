using Khulasa.Digests;

namespace Khulasa.State;

/// <summary>
/// A record of a folder that is still being written: takes down what is known of its files as they come, in any order. Of
/// those that never come nothing is known.
/// </summary>
internal sealed class FolderDraft
{
    private readonly StampTable.Draft _stamps;
    private readonly byte[] _keys;

    private FolderDraft(StampTable paths) => (_stamps, _keys) = (paths.ToDraft(), new byte[paths.Count * Digest.Length]);

    /// <summary>A draft for the files of a record.</summary>
    public static FolderDraft Of(FolderRecord like) => new(like.Stamps);

    /// <summary>A draft for some files.</summary>
    /// <param name="things">What the files are for.</param>
    /// <param name="pathOf">Their paths below the folder.</param>
    public static FolderDraft Of<T>(IReadOnlyList<T> things, Func<T, string> pathOf) => new(StampTable.Of(things, pathOf));

    /// <summary>Takes a file down. Safe to call from many threads, each for files of its own.</summary>
    /// <param name="place">Its place among the files.</param>
    /// <param name="file">What is known of it.</param>
    public void Set(int place, FileRecord file)
    {
        _stamps.Set(place, file.Stamp);
        file.Key.Write(_keys.AsSpan(place * Digest.Length));
    }

    /// <summary>The record; the draft is used up.</summary>
    public FolderRecord ToRecord() => new(_stamps.ToTable(), _keys);
}
