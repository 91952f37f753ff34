using Khulasa.Diagnostics;

namespace Khulasa.Pipeline;

/// <summary>What a build did.</summary>
/// <param name="Diagnostics">Every problem, unsorted.</param>
/// <param name="IsPublished">True when the output was replaced.</param>
/// <param name="Articles">Articles on the site.</param>
/// <param name="Files">Files of the site.</param>
/// <param name="Bytes">Bytes of the site.</param>
public sealed record BuildResult(
    IReadOnlyList<Diagnostic> Diagnostics, bool IsPublished, int Articles, int Files, long Bytes)
{
    /// <summary>How long it took.</summary>
    public BuildTimings Timings { get; init; } = new();

    /// <summary>A build that did not begin.</summary>
    public static BuildResult Refused(Diagnostic problem) => new([problem], false, 0, 0, 0);
}
