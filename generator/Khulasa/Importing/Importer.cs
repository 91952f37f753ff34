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
    private const int BatchSize = 32;

    private readonly string _root;
    private readonly Lazy<ArticleCleaner> _cleaner;
    private readonly ArticleComposer _composer;
    private readonly IReadOnlyDictionary<string, ExistingArticle> _existing;
    private readonly SlugRegister _slugs;
    private readonly CandidateMiner _candidates;
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
        (_root, _existing) = (root, existing.BySeed);
        _cleaner = new Lazy<ArticleCleaner>(() => new ArticleCleaner(rules.Value, names));
        _composer = new ArticleComposer(names);
        _candidates = new CandidateMiner(names.IsKnown);
        _slugs = new SlugRegister(existing.Slugs);
    }

    /// <summary>Imports seeds in the order of their names.</summary>
    /// <param name="paths">Files to import.</param>
    /// <param name="isForced">True to import untouched content files anew although their seed did not change.</param>
    /// <param name="shard">The part of the files to take; null for all.</param>
    public ImportResult Import(IEnumerable<string> paths, bool isForced, Shard? shard = null)
    {
        var ledger = ImportLedger.Read(_root, shard);
        var preparer = new SeedPreparer(_root, _cleaner, _existing, ledger, isForced);
        List<string> ordered = [.. paths.OrderBy(Path.GetFileName, StringComparer.Ordinal)];
        foreach (var path in ordered) KeepSlug(path);
        // All that takes long is done on all cores; a batch at a time bounds the memory, and what a stop costs the ledger.
        foreach (var batch in ordered.Where(path => shard?.Holds(Path.GetFileName(path)) != false).Chunk(BatchSize))
        {
            var written = _written.Count;
            var prepared = new PreparedSeed[batch.Length];
            Parallel.For(0, batch.Length, i => prepared[i] = preparer.Prepare(batch[i]));
            foreach (var seed in prepared) Finish(seed, ledger);
            if (_written.Count > written) ledger.Write();
        }

        _findings.AddRange(_candidates.Frequent(MaxSuggestions).Select(Suggestion));
        return new ImportResult(_written, _unchanged, _findings);
    }

    private void Finish(PreparedSeed seed, ImportLedger ledger)
    {
        _findings.AddRange(seed.Findings);
        if (seed.IsUnchanged) _unchanged++;
        if (seed.Import is { } import) Write(import.File, import.Article, KeepSlug(import.Sidecar, seed.Existing), seed.Existing, ledger);
    }

    private static Diagnostic Suggestion(NameCandidate candidate) => new(
        DiagnosticCodes.SuggestedName, Severity.Note, new SourceLocation(candidate.Kind == "tag" ? "content/topics.yaml" : "content/entities.yaml"),
        $"\"{candidate.Name}\" ({candidate.Kind}{(candidate.Cue is { } cue ? $", behind \"{cue}\"" : "")}) is in {candidate.Articles} of the imported captures, first in {candidate.Example}, and in no list",
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

    private void Write(SeedFile seed, Article cleaned, SeedSidecar sidecar, ExistingArticle? existing, ImportLedger ledger)
    {
        if (_composer.Compose(seed, cleaned, sidecar, _slugs, _findings) is not { } article) return;
        _candidates.Add(seed.Path, [.. cleaned.Paragraphs.Select(block => block.Text)], cleaned.Tags, article.Source?.Name);
        var bytes = ContentWriter.Encode(article);
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
