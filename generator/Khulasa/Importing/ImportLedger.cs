using System.Text.Json;
using System.Text.Json.Nodes;
using Khulasa.Content;

namespace Khulasa.Importing;

/// <summary>
/// Remembers the bytes that <c>import</c> wrote, in <c>.khulasa/imports.json</c>: a content file that still has them
/// was changed by nobody. Deleting the ledger is safe; then every content file counts as changed by a person.
/// </summary>
public sealed class ImportLedger
{
    private readonly string _path;
    private readonly SortedDictionary<string, string> _digests = new(StringComparer.Ordinal);

    private ImportLedger(string path) => _path = path;

    /// <summary>Reads the ledger of a project; a missing or broken one is empty.</summary>
    public static ImportLedger Read(string root)
    {
        var ledger = new ImportLedger(Path.Combine(root, ".khulasa", "imports.json"));
        try
        {
            if (File.Exists(ledger._path) && JsonNode.Parse(File.ReadAllText(ledger._path)) is JsonObject entries)
                foreach (var (path, digest) in entries)
                    if (digest is JsonValue value && value.TryGetValue<string>(out var text)) ledger._digests[path] = text;
        }
        catch (JsonException)
        {
            ledger._digests.Clear();
        }

        return ledger;
    }

    /// <summary>True when a content file still has the bytes that <c>import</c> wrote.</summary>
    public bool IsUntouched(string path, byte[] bytes) => _digests.TryGetValue(path, out var digest) && digest == ContentWriter.Digest(bytes);

    /// <summary>Remembers what was written.</summary>
    public void Record(string path, byte[] bytes) => _digests[path] = ContentWriter.Digest(bytes);

    /// <summary>Forgets a file that is no more.</summary>
    public void Forget(string path) => _digests.Remove(path);

    /// <summary>Writes the ledger; the entries are sorted by path.</summary>
    public void Write()
    {
        var entries = new JsonObject();
        foreach (var (path, digest) in _digests) entries[path] = digest;
        ContentWriter.Write(_path, System.Text.Encoding.UTF8.GetBytes(entries.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n"));
    }
}
