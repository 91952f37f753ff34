using System.Text.Json;
using System.Text.Json.Nodes;
using Khulasa.Content;

namespace Khulasa.Importing;

/// <summary>
/// Remembers the bytes that <c>import</c> wrote, in <c>.khulasa/imports.json</c>: a content file that still has them
/// was changed by nobody. Deleting the ledger is safe; then every content file counts as changed by a person. Each part of
/// an import writes a ledger of its own, and all of them are read. May be asked by many threads while one writes.
/// </summary>
public sealed class ImportLedger
{
    private readonly string _path;
    private readonly SortedDictionary<string, string> _digests;

    private readonly List<SortedDictionary<string, string>> _others = [];
    private readonly Lock _gate = new();

    private ImportLedger(string path) => (_path, _digests) = (path, ReadFile(path));

    /// <summary>Reads the ledger of a project; a missing or broken one is empty.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="shard">The part of an import that it is written by; null for all of it.</param>
    public static ImportLedger Read(string root, Shard? shard = null)
    {
        var folder = Path.Combine(root, ".khulasa");
        var ledger = new ImportLedger(Path.Combine(folder, shard is null ? "imports.json" : $"imports-{shard.Number}-of-{shard.Count}.json"));
        if (!Directory.Exists(folder)) return ledger;
        foreach (var path in Directory.EnumerateFiles(folder, "imports*.json").Where(path => path != ledger._path))
            ledger._others.Add(ReadFile(path));
        return ledger;
    }

    /// <summary>True when a content file still has the bytes that <c>import</c> wrote.</summary>
    public bool IsUntouched(string path, byte[] bytes)
    {
        var digest = ContentWriter.Digest(bytes);
        lock (_gate) return _others.Prepend(_digests).Any(entries => entries.TryGetValue(path, out var known) && known == digest);
    }

    /// <summary>Remembers what was written.</summary>
    public void Record(string path, byte[] bytes)
    {
        lock (_gate) _digests[path] = ContentWriter.Digest(bytes);
    }

    /// <summary>Forgets a file that is no more.</summary>
    public void Forget(string path)
    {
        lock (_gate)
        {
            _digests.Remove(path);
            foreach (var other in _others) other.Remove(path);
        }
    }

    /// <summary>Writes the ledger; the entries are sorted by path.</summary>
    public void Write()
    {
        var entries = new JsonObject();
        foreach (var (path, digest) in _digests) entries[path] = digest;
        ContentWriter.Write(
            _path,
            System.Text.Encoding.UTF8.GetBytes(entries.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n"));
    }

    private static SortedDictionary<string, string> ReadFile(string file)
    {
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            if (!File.Exists(file) || JsonNode.Parse(File.ReadAllText(file)) is not JsonObject entries) return digests;
            foreach (var (path, digest) in entries)
            {
                if (digest is JsonValue value && value.TryGetValue<string>(out var text)) digests[path] = text;
            }
        }
        catch (JsonException)
        {
            digests.Clear();
        }

        return digests;
    }
}
