using System.Collections.Concurrent;
using Khulasa.Diagnostics;
using Khulasa.Rendering;
using Scriban.Syntax;

namespace Khulasa.Output;

/// <summary>Makes every file of a plan, on all cores, and writes each as soon as it is made.</summary>
/// <param name="output">Where files go.</param>
/// <param name="templates">The theme, to place what goes wrong in it.</param>
public sealed class SiteWriter(StagedOutput output, TemplateSet templates)
{
    /// <summary>What was written.</summary>
    /// <param name="Files">How many files.</param>
    /// <param name="Bytes">How many bytes.</param>
    /// <param name="Diagnostics">What went wrong, a template's mistake once however many pages it spoils.</param>
    public sealed record Written(int Files, long Bytes, IReadOnlyList<Diagnostic> Diagnostics);

    /// <summary>Writes a plan. Two files at one address (case does not count, as on some disks) are an error.</summary>
    public Written Write(IReadOnlyList<PlannedFile> plan)
    {
        var problems = new ConcurrentDictionary<Diagnostic, bool>();
        foreach (var twins in plan.GroupBy(file => file.File, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()))
            problems.TryAdd(Collision(twins.Key), true);

        long bytes = 0;
        Parallel.ForEach(Partitioner.Create(plan, EnumerablePartitionerOptions.NoBuffering), file =>
        {
            if (Make(file, problems) is not { } content) return;
            output.Write(file.File, content);
            Interlocked.Add(ref bytes, content.Length);
        });
        return new Written(plan.Count, bytes, [.. problems.Keys]);
    }

    private byte[]? Make(PlannedFile file, ConcurrentDictionary<Diagnostic, bool> problems)
    {
        try
        {
            return file.Write();
        }
        catch (ScriptRuntimeException error)
        {
            problems.TryAdd(templates.RuntimeError(error.Span, error.OriginalMessage, error.InnerException), true);
        }
        catch (FileNotFoundException error) when (error.FileName is null)
        {
            // A page kind whose own template the theme lacks; a file missing on the disk carries its name.
            problems.TryAdd(Diagnostic.Error(DiagnosticCodes.TemplateMissing, new SourceLocation("templates"), error.Message), true);
        }

        return null;
    }

    private static Diagnostic Collision(string file) => Diagnostic.Error(
        DiagnosticCodes.AddressCollision, new SourceLocation(file), "two pages have this address",
        "give one of the articles another slug");
}
