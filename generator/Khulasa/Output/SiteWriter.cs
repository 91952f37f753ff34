using System.Collections.Concurrent;
using Khulasa.Diagnostics;

namespace Khulasa.Output;

/// <summary>Makes every file of a plan, on all cores, and writes each as soon as it is made.</summary>
/// <param name="output">Where files go.</param>
public sealed class SiteWriter(StagedOutput output)
{
    /// <summary>What was written.</summary>
    /// <param name="Files">How many files.</param>
    /// <param name="Bytes">How many bytes.</param>
    /// <param name="Diagnostics">What speaks against publishing them.</param>
    public sealed record Written(int Files, long Bytes, IReadOnlyList<Diagnostic> Diagnostics);

    /// <summary>Writes a plan. Two files at one address (case does not count, as on some disks) are an error.</summary>
    public Written Write(IReadOnlyList<PlannedFile> plan)
    {
        long bytes = 0;
        Parallel.ForEach(Partitioner.Create(plan, EnumerablePartitionerOptions.NoBuffering), file =>
        {
            var content = file.Write();
            output.Write(file.File, content);
            Interlocked.Add(ref bytes, content.Length);
        });
        return new Written(plan.Count, bytes, [.. Collisions(plan)]);
    }

    private static IEnumerable<Diagnostic> Collisions(IReadOnlyList<PlannedFile> plan) => plan
        .GroupBy(file => file.File, StringComparer.OrdinalIgnoreCase)
        .Where(twins => twins.Skip(1).Any())
        .Select(twins => Collision(twins.Key));

    private static Diagnostic Collision(string file) => Diagnostic.Error(
        DiagnosticCodes.AddressCollision, new SourceLocation(file), "two pages have this address",
        "give one of the articles another slug");
}
