using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Seeds;
using Khulasa.Topics;

namespace Khulasa.Importing;

/// <summary>What an import did.</summary>
/// <param name="Written">Content files that were written, relative to the root.</param>
/// <param name="Unchanged">Number of seeds whose content file stays as it is.</param>
/// <param name="Findings">Problems and guesses, in the order of the seeds.</param>
public sealed record ImportResult(IReadOnlyList<string> Written, int Unchanged, IReadOnlyList<Diagnostic> Findings);

/// <summary>
/// Makes content files of seeds, once per seed. A content file that a person has changed is never overwritten, nor
/// one that <see cref="ImportLedger"/> does not know.
/// </summary>
public sealed class Importer
{
    private const int MaxSuggestions = 10;

    private readonly string _root;
    private readonly ArticleCleaner _cleaner;
    private readonly ArticleComposer _composer;
    private readonly IReadOnlyDictionary<string, ExistingArticle> _existing;
    private readonly HashSet<string> _slugs;
    private readonly CandidateMiner _candidates;
    private readonly List<string> _written = [];
    private readonly List<Diagnostic> _findings = [];
    private int _unchanged;

    /// <summary>Prepares an import.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="rules">Phrases to clean by.</param>
    /// <param name="names">What the content lists know.</param>
    /// <param name="existing">What is in the content already.</param>
    public Importer(string root, CleaningRules rules, KnownNames names, ExistingArticles existing)
    {
        (_root, _existing) = (root, existing.BySeed);
        _cleaner = new ArticleCleaner(rules, names);
        _composer = new ArticleComposer(names);
        _candidates = new CandidateMiner(names.IsKnown);
        _slugs = new HashSet<string>(existing.Slugs, StringComparer.Ordinal);
    }

    /// <summary>Imports seeds in the order of their names.</summary>
    /// <param name="paths">Files to import.</param>
    /// <param name="isForced">True to import untouched content files anew although their seed did not change.</param>
    public ImportResult Import(IEnumerable<string> paths, bool isForced)
    {
        var ledger = ImportLedger.Read(_root);
        foreach (var path in paths.OrderBy(Path.GetFileName, StringComparer.Ordinal)) ImportOne(path, isForced, ledger);
        if (_written.Count > 0) ledger.Write();
        _findings.AddRange(_candidates.Frequent(MaxSuggestions).Select(Suggestion));
        return new ImportResult(_written, _unchanged, _findings);
    }

    private void ImportOne(string path, bool isForced, ImportLedger ledger)
    {
        var reading = SeedReader.Read(path, RootPath.Display(_root, path));
        if (reading.File is not { } seed)
        {
            if (reading.Problem is { } problem) _findings.Add(problem);
            return;
        }

        _existing.TryGetValue(seed.Name, out var existing);
        if (existing is not null && !MayReplace(seed, existing, isForced, ledger)) return;
        var problems = _findings.Count;
        var sidecar = ReadSidecar(path);
        // A sidecar that can't be read in full would lose what its editor knows.
        if (_findings.Count > problems) return;
        Write(seed, KeepSlug(sidecar, existing), existing, ledger);
    }

    private static Diagnostic Suggestion(NameCandidate candidate) => new(
        DiagnosticCodes.SuggestedName, Severity.Note, new SourceLocation(candidate.Kind == "tag" ? "content/topics.yaml" : "content/entities.yaml"),
        $"\"{candidate.Name}\" ({candidate.Kind}) is in {candidate.Articles} of the imported captures and in no list",
        candidate.Kind == "tag" ? "add it to the keywords of a topic, or make it a topic" : "add the whole name as an entity if readers look for it");

    private bool MayReplace(SeedFile seed, ExistingArticle existing, bool isForced, ImportLedger ledger)
    {
        var isChanged = existing.SeedSha256 != seed.Sha256;
        if (!isChanged && !isForced)
        {
            _unchanged++;
            return false;
        }

        var file = Path.Combine(_root, existing.Path);
        if (File.Exists(file) && ledger.IsUntouched(existing.Path, File.ReadAllBytes(file))) return true;
        _unchanged++;
        if (isChanged)
            _findings.Add(Diagnostic.Warning(
                DiagnosticCodes.SeedChanged, new SourceLocation(existing.Path), $"the seed {seed.Name} changed after this file was edited; the file was left as it is",
                "compare it with `khulasa extract --format markdown`, take over what is new and update seed.sha256, or delete the file to import it again"));
        return false;
    }

    private SeedSidecar ReadSidecar(string path)
    {
        var file = Path.ChangeExtension(path, ".yaml");
        return File.Exists(file) ? SidecarReader.Read(File.ReadAllText(file), RootPath.Display(_root, file), _findings) : SeedSidecar.Empty;
    }

    // An address never changes, also not when the article is imported again.
    private SeedSidecar KeepSlug(SeedSidecar sidecar, ExistingArticle? existing)
    {
        if (existing is null) return sidecar;
        var slug = Path.GetFileNameWithoutExtension(existing.Path);
        _slugs.Remove(slug);
        return sidecar with { Slug = sidecar.Slug ?? slug };
    }

    private void Write(SeedFile seed, SeedSidecar sidecar, ExistingArticle? existing, ImportLedger ledger)
    {
        var cleaned = _cleaner.Clean(CaptureReader.Read(seed), seed.Path);
        if (_composer.Compose(seed, cleaned, sidecar, _slugs, _findings) is not { } article) return;
        _candidates.Add([.. cleaned.Body.Select(block => block.Text)], cleaned.Tags);
        var bytes = ContentWriter.Encode(article);
        _slugs.Add(article.Slug);
        if (existing is not null && existing.Path != article.Path)
        {
            File.Delete(Path.Combine(_root, existing.Path));
            ledger.Forget(existing.Path);
        }

        ContentWriter.Write(Path.Combine(_root, article.Path), bytes);
        ledger.Record(article.Path, bytes);
        _written.Add(article.Path);
    }
}
