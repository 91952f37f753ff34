using Khulasa.Digests;
using Khulasa.State;

namespace Khulasa.Stories;

/// <summary>
/// What comparing articles found, each part under a digest of all that it follows from: a part of it is either right for
/// other articles, too, or not found. Immutable; small, some 300 bytes an article.
/// </summary>
public sealed class StoryState
{
    /// <summary>Nothing was found yet.</summary>
    internal static readonly StoryState Empty = new([]);

    private readonly Dictionary<Digest, PeriodFindings> _findings;

    private StoryState(Dictionary<Digest, PeriodFindings> findings) => _findings = findings;

    /// <summary>The state of what was found for each period.</summary>
    internal static StoryState Of(PeriodKeys keys, PeriodFindings[] found)
    {
        var findings = new Dictionary<Digest, PeriodFindings>(found.Length);
        for (var period = 0; period < found.Length; period++) findings.TryAdd(keys[period], found[period]);
        return new StoryState(findings);
    }

    /// <summary>Writes the state, a period at a time.</summary>
    internal void Write(StateWriter writer) => writer.List(_findings, static (to, each) =>
    {
        to.Digest(each.Key);
        each.Value.Write(to);
    });

    /// <summary>Reads a state. Whether its bytes were changed since is for the keeper to tell.</summary>
    /// <exception cref="InvalidDataException">The bytes can't be those of a state.</exception>
    internal static StoryState Read(StateReader reader)
    {
        var findings = reader.List(static from => KeyValuePair.Create(from.Digest(), PeriodFindings.Read(from)));
        var byKey = new Dictionary<Digest, PeriodFindings>(findings.Length);
        foreach (var (key, value) in findings) byKey.TryAdd(key, value);
        return new StoryState(byKey);
    }

    internal PeriodFindings? Find(Digest key) => _findings.GetValueOrDefault(key);
}
