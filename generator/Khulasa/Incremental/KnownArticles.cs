using System.Collections.Concurrent;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Digests;
using Khulasa.State;
using Khulasa.Topics;

namespace Khulasa.Incremental;

/// <summary>Says what article files say: from memory where nobody has written to a file since, else by reading it.</summary>
internal sealed class KnownArticles : IArticleFiles
{
    private readonly ContentMemory _memory;
    private readonly SourceScan _sources;
    private readonly ArticleFileReader _reader;
    private readonly ArticleCondenser _condenser;
    private readonly bool _isMemoryValid;
    private readonly ConcurrentBag<Known<ArticleFile>> _articles = [];
    private readonly ConcurrentBag<Known<TranslationFile>> _translations = [];

    /// <summary>Prepares for a project.</summary>
    /// <param name="root">Project root.</param>
    /// <param name="site">Settings and lists; what is known of articles under other lists is worth nothing.</param>
    /// <param name="memory">What earlier builds know.</param>
    /// <param name="sources">What the files are like now.</param>
    public KnownArticles(string root, SiteContent site, ContentMemory memory, SourceScan sources)
    {
        (_memory, _sources) = (memory, sources);
        // A day more, because somewhere it is tomorrow already.
        _reader = new ArticleFileReader(root, site, DateOnly.FromDateTime(sources.StartedAt).AddDays(1));
        _condenser = new ArticleCondenser(root, new EntityFinder(site.Entities), Features = new FeatureStore(memory.Features));
        Lists = DigestOf(site);
        _isMemoryValid = memory.Lists == Lists;
    }

    /// <summary>Digest of what reading an article depends on beside its file.</summary>
    public Digest Lists { get; }

    /// <summary>What comparing needs to know of the texts.</summary>
    public FeatureStore Features { get; }

    /// <inheritdoc />
    public ArticleFile Article(string path) =>
        Remember(path, _memory.Articles, _articles, file => IsLasting(file.Diagnostics), () => _condenser.Condense(_reader.Article(path)));

    /// <inheritdoc />
    public TranslationFile Translation(string path) =>
        Remember(path, _memory.Translations, _translations, _ => true, () => _condenser.Condense(_reader.Translation(path)));

    /// <inheritdoc />
    public bool IsKnownPlain(string path) => _sources.Of(path).IsTrusted;

    /// <inheritdoc />
    public IReadOnlyList<string>? KnownBelow(string folder) =>
        _sources.HasSameNames
            ? [.. _sources.Paths.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && !PlainFiles.IsHidden(path))]
            : null;

    /// <summary>All that was said, for the next build.</summary>
    public ContentMemory ToMemory() => new()
    {
        Lists = Lists,
        Articles = _articles.ToDictionary(known => known.Value.Path, StringComparer.Ordinal),
        Translations = _translations.ToDictionary(known => known.Value.Path, StringComparer.Ordinal),
    };

    /// <summary>True when what was found will be found again; a date does not lie in the future for ever.</summary>
    public static bool IsLasting(IReadOnlyList<Diagnostic> found) => !found.Any(static diagnostic => diagnostic.Code == DiagnosticCodes.FutureDate);

    private T Remember<T>(
        string path, IReadOnlyDictionary<string, Known<T>> known, ConcurrentBag<Known<T>> all, Func<T, bool> isLasting, Func<T> read)
    {
        var stamp = _sources.Of(path);
        var isKnown = known.TryGetValue(path, out var before)
            && _isMemoryValid
            && stamp.IsTrusted
            && before.Stamp == stamp
            && isLasting(before.Value);
        var now = isKnown ? before! : new Known<T>(stamp, read()); // not null when known
        all.Add(now);
        return now.Value;
    }

    private static Digest DigestOf(SiteContent site)
    {
        var builder = new DigestBuilder();
        foreach (var slugs in (ReadOnlySpan<IReadOnlySet<string>?>)[site.TopicSlugs, site.EntitySlugs])
        {
            builder.Add(slugs is null ? 0 : 1);
            builder.Add([.. (slugs ?? new HashSet<string>()).Order(StringComparer.Ordinal)]);
        }

        foreach (var entity in site.Entities)
        {
            builder.Add([entity.Slug, entity.Name, entity.NameEn, .. entity.Aliases]);
            builder.Add([entity.Kind.ToString(), .. entity.Adjectives]);
        }

        return builder.ToDigest();
    }
}

/// <summary>What a file says, and the stamp that it had when it was read.</summary>
internal sealed record Known<T>(FileStamp Stamp, T Value)
{
    /// <summary>Both as they stand in the state, so that what did not change need not be put into bytes again; empty for what is new.</summary>
    public ReadOnlyMemory<byte> Written { get; init; }
}
