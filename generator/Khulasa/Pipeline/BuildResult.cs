using Khulasa.Diagnostics;

namespace Khulasa.Pipeline;

/// <summary>What a build did.</summary>
/// <param name="Diagnostics">Every problem, unsorted.</param>
/// <param name="IsPublished">True when the output was replaced.</param>
/// <param name="Articles">Articles on the site.</param>
/// <param name="Files">Files written.</param>
/// <param name="Bytes">Bytes written.</param>
public sealed record BuildResult(
    IReadOnlyList<Diagnostic> Diagnostics, bool IsPublished, int Articles, int Files, long Bytes);
