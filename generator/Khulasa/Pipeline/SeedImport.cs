using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Importing;

namespace Khulasa.Pipeline;

/// <summary>What an import is asked to do.</summary>
public sealed record ImportRequest
{
    /// <summary>Captures or folders of captures; null for <c>seeds/</c>.</summary>
    public IReadOnlyList<string>? Paths { get; init; }

    /// <summary>The part of the captures to take; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>True to import untouched articles anew although their seed did not change.</summary>
    public bool IsForced { get; init; }
}

/// <summary>The import: seeds → content files.</summary>
public static class SeedImport
{
    /// <summary>Folder of the captures, relative to the project root.</summary>
    internal const string Folder = "seeds";

    /// <summary>Imports captures of a project whose content was just read.</summary>
    public static ImportResult Run(string root, ContentReadResult content, ImportRequest request)
    {
        var findings = new List<Diagnostic>();
        if (request.Paths is null) findings.AddRange(StraySeeds.Find(Path.Combine(root, Folder), Folder));
        var files = FilesOf(root, request, findings);
        if (files.Count == 0) return new ImportResult([], 0, findings);
        var rules = CleaningRulesReader.Prepare(root, findings);
        var names = new KnownNames(content.Topics, content.Site.Entities, content.Site.Outlets);
        var existing = ExistingArticles.Of(root, content);
        var result = new Importer(root, rules, names, existing).Import(files, request.IsForced, request.Shard);
        return result with { Findings = [.. findings, .. result.Findings] };
    }

    private static List<string> FilesOf(string root, ImportRequest request, List<Diagnostic> findings)
    {
        var seeds = Path.Combine(root, Folder);
        var files = CaptureFiles.List(request.Paths ?? (Directory.Exists(seeds) ? [seeds] : []));
        return [.. files.Where(file => IsPlain(root, file, findings))];
    }

    private static bool IsPlain(string root, string file, List<Diagnostic> findings)
    {
        if (PlainFiles.Problem(file, RootPath.Display(root, file)) is not { } problem) return true;
        findings.Add(problem);
        return false;
    }
}
