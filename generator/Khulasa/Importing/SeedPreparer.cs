using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Seeds;
using Khulasa.State;
using Khulasa.Topics;

namespace Khulasa.Importing;

/// <summary>What is known of a capture before its content file is written.</summary>
internal sealed record PreparedSeed
{
    /// <summary>
    /// The capture and its article, with the names in it that no list knows; null when nothing is to be written. The page it
    /// was made of is let go of.
    /// </summary>
    public (SeedFile File, ContentArticle Article, SeedSidecar Sidecar, IReadOnlyList<FoundCandidate> Candidates)? Import { get; init; }

    /// <summary>The content file that it has already; null when it has none.</summary>
    public ExistingArticle? Existing { get; init; }

    /// <summary>True when its content file stays as it is.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What was found out.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];
}

/// <summary>
/// Reads a capture, decides whether its content file may be written, cleans it and composes the article: all the work of an
/// import that no other capture matters for. Safe to call from many threads.
/// </summary>
/// <param name="root">The project's folder.</param>
/// <param name="cleaner">Cleans captures.</param>
/// <param name="names">What the content lists know.</param>
/// <param name="existing">Content files by the name of their seed.</param>
/// <param name="ledger">What earlier imports wrote.</param>
/// <param name="isForced">True to import untouched content files anew although their seed did not change.</param>
internal sealed class SeedPreparer(
    string root, Lazy<ArticleCleaner> cleaner, KnownNames names, IReadOnlyDictionary<string, ExistingArticle> existing, ImportLedger ledger, bool isForced)
{
    private readonly ArticleComposer _composer = new(names);
    private readonly NameCandidateReader _candidates = new(names.IsKnown);

    /// <summary>Prepares a capture.</summary>
    public PreparedSeed Prepare(string path)
    {
        var reading = SeedReader.Read(path, RootPath.Display(root, path));
        if (reading.File is not { } seed) return new PreparedSeed { Findings = reading.Problem is { } problem ? [problem] : [] };
        if (existing.GetValueOrDefault(seed.Name) is { } article && Keep(seed, article) is { } kept) return kept;
        var findings = new List<Diagnostic>();
        var sidecar = ReadSidecar(root, path, findings);
        // A sidecar that can't be read in full would lose what its editor knows.
        if (findings.Exists(finding => finding.Severity == Severity.Error)) return new PreparedSeed { Findings = findings };
        try
        {
            return Prepare(seed, sidecar, findings);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException && DiskProblem.Of(bug) is null)
        {
            // One capture that trips us must not take a thousand others with it.
            findings.Add(Diagnostic.Error(
                DiagnosticCodes.UncleanableCapture, new SourceLocation(seed.Path),
                $"this capture trips the cleaning: {bug.GetType().Name}: {bug.Message}",
                "this is a bug of ours, please report it with the capture"));
            return new PreparedSeed { Findings = findings };
        }
    }

    private PreparedSeed Prepare(SeedFile seed, SeedSidecar sidecar, List<Diagnostic> findings)
    {
        var cleaned = cleaner.Value.Clean(CaptureReader.Read(seed), seed.Path);
        var composed = _composer.Compose(seed, cleaned, sidecar, findings);
        return new PreparedSeed
        {
            Import = composed is null
                ? null
                : (seed, composed, sidecar, [.. _candidates.Read(
                    [.. cleaned.Paragraphs.Select(block => block.Text)], cleaned.Tags, composed.Source?.Name)]),
            Existing = existing.GetValueOrDefault(seed.Name),
            Findings = findings,
        };
    }

    /// <summary>What an editor knows of a capture.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="path">Where the capture is.</param>
    /// <param name="findings">Where problems go.</param>
    public static SeedSidecar ReadSidecar(string root, string path, List<Diagnostic> findings)
    {
        var file = Path.ChangeExtension(path, SeedKind.SidecarExtension);
        if (!File.Exists(file)) return SeedSidecar.Empty;
        var source = SourceFileReader.Read(root, RootPath.Display(root, file), ContentLimits.MaxArticleBytes, findings);
        return source is null ? SeedSidecar.Empty : SidecarReader.Read(source, findings);
    }

    /// <summary>Says that a content file stays as it is; null when it may be replaced.</summary>
    private PreparedSeed? Keep(SeedFile seed, ExistingArticle article)
    {
        var kept = new PreparedSeed { Existing = article, IsUnchanged = true };
        var isChanged = article.SeedSha256 != seed.Sha256;
        if (!isChanged && !isForced) return kept;
        var file = Path.Combine(root, article.Path);
        if (File.Exists(file) && ledger.IsUntouched(article.Path, File.ReadAllBytes(file))) return null;
        return !isChanged ? kept : kept with
        {
            Findings =
            [
                Diagnostic.Warning(
                    DiagnosticCodes.SeedChanged, new SourceLocation(article.Path),
                    $"the seed {seed.Name} changed after this file was edited; the file was left as it is",
                    "compare it with `khulasa extract --format markdown`, take over what is new and update seed.sha256, or delete the file to import it again"),
            ],
        };
    }
}
