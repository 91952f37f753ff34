using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Articles;

/// <summary>Reads the phrases of a project, <c>content/cleaning.yaml</c>.</summary>
public static class CleaningRulesReader
{
    private const string RulesFile = "content/cleaning.yaml";

    /// <summary>The built-in phrases with those of the project added; just the built-in ones where it has no file.</summary>
    public static CleaningRules Read(string root, List<Diagnostic> diagnostics) => Prepare(root, diagnostics).Value;

    /// <summary>The same, but of the built-in phrases nothing is read before they are asked for.</summary>
    internal static Lazy<CleaningRules> Prepare(string root, List<Diagnostic> diagnostics) => CleaningRules.Prepare(
        File.Exists(Path.Combine(root, RulesFile))
            ? SourceFileReader.Read(root, RulesFile, ContentLimits.MaxListBytes, diagnostics)
            : null, diagnostics);
}
