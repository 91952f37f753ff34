using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Digests;
using Khulasa.State;
using Khulasa.Stories;

namespace Khulasa.Incremental;

/// <summary>What a build knows of the content, so that the next one need not read it again.</summary>
internal sealed record ContentMemory
{
    /// <summary>A build that knows nothing.</summary>
    public static readonly ContentMemory Empty = new();

    /// <summary>Digest of the lists that the articles were read with.</summary>
    public Digest Lists { get; init; }

    /// <summary>What article files say, by path.</summary>
    public IReadOnlyDictionary<string, Known<ArticleFile>> Articles { get; init; } = new Dictionary<string, Known<ArticleFile>>();

    /// <summary>What English texts say, by path.</summary>
    public IReadOnlyDictionary<string, Known<TranslationFile>> Translations { get; init; } = new Dictionary<string, Known<TranslationFile>>();

    /// <summary>What checking articles found, by a digest of what was checked; an empty list where nothing was found.</summary>
    public IReadOnlyDictionary<Digest, IReadOnlyList<Diagnostic>> Checks { get; init; } = new Dictionary<Digest, IReadOnlyList<Diagnostic>>();

    /// <summary>What rendering bodies found, by the digest of their file; those where nothing was found are left out.</summary>
    public IReadOnlyDictionary<Digest, IReadOnlyList<Diagnostic>> Bodies { get; init; } = new Dictionary<Digest, IReadOnlyList<Diagnostic>>();

    /// <summary>What finding stories may start from; null for nothing.</summary>
    public StoryState? Stories { get; init; }

    /// <summary>What comparing needs to know of each text; null for nothing.</summary>
    public FeatureFile? Features { get; init; }

    /// <summary>Digests of what comparing needs to know of the texts.</summary>
    public IEnumerable<Digest> TextDigests
    {
        get
        {
            foreach (var known in Articles.Values)
                if (known.Value.Article is { } article) yield return article.TextDigest;
        }
    }

    /// <summary>Writes the memory.</summary>
    public void Write(StateWriter writer)
    {
        writer.Digest(Lists);
        Write(writer, Articles, ArticleState.Write);
        Write(writer, Translations, ArticleState.Write);
        Write(writer, Checks);
        Write(writer, Bodies);
        (Stories ?? StoryState.Empty).Write(writer);
        writer.Flag(Features is not null);
        Features?.Write(writer);
    }

    /// <summary>Reads a memory.</summary>
    /// <param name="reader">Where it is written.</param>
    /// <param name="root">Project root.</param>
    /// <param name="features">The file of features.</param>
    public static ContentMemory Read(StateReader reader, string root, string features) => new()
    {
        Lists = reader.Digest(),
        Articles = Read(reader, from => ArticleState.Read(from, root), static file => file.Path),
        Translations = Read(reader, from => ArticleState.ReadTranslationFile(from, root), static file => file.Path),
        Checks = ReadFindings(reader),
        Bodies = ReadFindings(reader),
        Stories = StoryState.Read(reader),
        Features = reader.Flag() ? FeatureFile.Read(reader, features) : null,
    };

    private static void Write<T>(StateWriter writer, IReadOnlyDictionary<string, Known<T>> files, Action<StateWriter, T> write) =>
        writer.Blocks([.. files.Values], static known => known.Written, (to, known) =>
        {
            known.Stamp.Write(to);
            write(to, known.Value);
        });

    private static Dictionary<string, Known<T>> Read<T>(StateReader reader, Func<StateReader, T> read, Func<T, string> pathOf) => reader
        .Blocks(bytes =>
        {
            var from = new StateReader(bytes);
            return new Known<T>(FileStamp.Read(from), read(from)) { Written = bytes };
        })
        .ToDictionary(known => pathOf(known.Value), StringComparer.Ordinal);

    private static void Write(StateWriter writer, IReadOnlyDictionary<Digest, IReadOnlyList<Diagnostic>> findings) => writer.List(findings,
    static (to, each) =>
    {
        to.Digest(each.Key);
        to.List(each.Value, DiagnosticState.Write);
    });

    private static Dictionary<Digest, IReadOnlyList<Diagnostic>> ReadFindings(StateReader reader) => new(reader.List(static from =>
        KeyValuePair.Create(from.Digest(), (IReadOnlyList<Diagnostic>)from.List(DiagnosticState.Read))));
}
