using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Articles;

/// <summary>Reads the phrases of a project, <c>content/cleaning.yaml</c>.</summary>
public static class CleaningRulesReader
{
    private const string RulesFile = "content/cleaning.yaml";

    /// <summary>The built-in phrases with those of the project added; just the built-in ones where it has no file.</summary>
    public static CleaningRules Read(string root, List<Diagnostic> diagnostics)
    {
        if (!File.Exists(Path.Combine(root, RulesFile))) return CleaningRules.Default;
        return SourceFileReader.Read(root, RulesFile, ContentLimits.MaxListBytes, diagnostics) is { } source
            ? CleaningRules.Load(source, diagnostics)
            : CleaningRules.Default;
    }
}
