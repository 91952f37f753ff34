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
    // What a stop may cost the ledger: articles that then count as changed by a person.
    private const int LedgerInterval = 32;

    private readonly string _root;
    private readonly Lazy<ArticleCleaner> _cleaner;
    private readonly IReadOnlyDictionary<string, ExistingArticle> _existing;
    private readonly SlugRegister _slugs;
    private readonly CandidateMiner _candidates = new();
    private readonly KnownNames _names;
    private readonly List<string> _written = [];
    private readonly List<Diagnostic> _findings = [];
    private int _unchanged;

    /// <summary>Prepares an import.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="rules">Phrases to clean by; asked for only when there is something to clean.</param>
    /// <param name="names">What the content lists know.</param>
    /// <param name="existing">What is in the content already.</param>
    public Importer(string root, Lazy<CleaningRules> rules, KnownNames names, ExistingArticles existing)
    {
        (_root, _names, _existing) = (root, names, existing.BySeed);
        _cleaner = new Lazy<ArticleCleaner>(() => new ArticleCleaner(rules.Value, names));
        _slugs = new SlugRegister(existing.Slugs);
    }

    /// <summary>Imports seeds in the order of their names.</summary>
    /// <param name="paths">Files to import.</param>
    /// <param name="isForced">True to import untouched content files anew although their seed did not change.</param>
    /// <param name="shard">The part of the files to take; null for all.</param>
    public ImportResult Import(IEnumerable<string> paths, bool isForced, Shard? shard = null)
    {
        var ledger = ImportLedger.Read(_root, shard);
        var preparer = new SeedPreparer(_root, _cleaner, _names, _existing, ledger, isForced);
        List<string> ordered = [.. paths.OrderBy(Path.GetFileName, StringComparer.Ordinal)];
        foreach (var path in ordered) KeepSlug(path);
        // All that takes long is done on all cores; here each gets its slug and is written, in order.
        foreach (var seed in InOrder.Select(ordered.Where(path => shard?.Holds(Path.GetFileName(path)) != false), preparer.Prepare))
            Finish(seed, ledger);
        if (_written.Count % LedgerInterval > 0) ledger.Write();
        _findings.AddRange(_candidates.Frequent(MaxSuggestions).Select(Suggestion));
        return new ImportResult(_written, _unchanged, _findings);
    }

    private void Finish(PreparedSeed seed, ImportLedger ledger)
    {
        _findings.AddRange(seed.Findings);
        if (seed.IsUnchanged) _unchanged++;
        if (seed.Import is not { } import) return;
        _candidates.Add(import.File.Path, import.Candidates);
        Write(
            import.File,
            ArticleComposer.Name(import.Article, import.File, KeepSlug(import.Sidecar, seed.Existing), _slugs, _findings),
            seed.Existing,
            ledger);
    }

    // What no build would read is not written: somebody would have to find and delete it.
    private static Diagnostic? SizeProblem(SeedFile seed, ContentArticle article, byte[] bytes)
    {
        if (bytes.Length <= ContentLimits.MaxFrontMatterLength) return null;
        if (bytes.Length > ContentLimits.MaxArticleBytes) return Problem("has", bytes.Length, "bytes", ContentLimits.MaxArticleBytes);
        var frontMatter = FrontMatterWriter.Write(article with { Body = "" }).Length;
        return frontMatter > ContentLimits.MaxFrontMatterLength
            ? Problem("has front matter of", frontMatter, "characters", ContentLimits.MaxFrontMatterLength)
            : null;

        Diagnostic Problem(string what, int size, string unit, int limit) => Diagnostic.Error(
            DiagnosticCodes.TooLarge, new SourceLocation(seed.Path), $"the article of this capture {what} {size} {unit}, the limit is {limit}",
            "look at it with `khulasa extract`; keep only the article in the capture");
    }

    private static Diagnostic Suggestion(NameCandidate candidate) => new(
        DiagnosticCodes.SuggestedName, Severity.Note, new SourceLocation(candidate.Kind == "tag" ? "content/topics.yaml" : "content/entities.yaml"),
        $"\"{candidate.Name}\" ({candidate.Kind}{(candidate.Cue is { } cue
            ? $", behind \"{cue}\""
            : "")}) is in {candidate.Articles} of the imported captures, first in {candidate.Example}, and in no list",
        candidate.Kind == "tag" ? "add it to the keywords of a topic, or make it a topic" : "add the whole name as an entity if readers look for it");

    // What is wrong with a sidecar is said where its seed is imported, which another part of the import may do.
    private void KeepSlug(string path)
    {
        if (!_existing.ContainsKey(Path.GetFileName(path))) _slugs.Keep(Path.GetFileName(path), SeedPreparer.ReadSidecar(_root, path, []));
    }

    // An address never changes, also not when the article is imported again.
    private SeedSidecar KeepSlug(SeedSidecar sidecar, ExistingArticle? existing)
    {
        if (existing is null) return sidecar;
        var slug = Path.GetFileNameWithoutExtension(existing.Path);
        _slugs.Release(slug);
        return sidecar with { Slug = sidecar.Slug ?? slug };
    }

    private void Write(SeedFile seed, ContentArticle article, ExistingArticle? existing, ImportLedger ledger)
    {
        var bytes = ContentWriter.Encode(article);
        if (SizeProblem(seed, article, bytes) is { } problem)
        {
            _findings.Add(problem);
            return;
        }

        if (existing is not null && existing.Path != article.Path)
        {
            File.Delete(Path.Combine(_root, existing.Path));
            ledger.Forget(existing.Path);
        }

        ContentWriter.Write(Path.Combine(_root, article.Path), bytes);
        ledger.Record(article.Path, bytes);
        _written.Add(article.Path);
        if (_written.Count % LedgerInterval == 0) ledger.Write();
    }
}
