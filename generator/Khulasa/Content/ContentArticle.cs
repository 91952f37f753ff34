using Khulasa.Dates;
using Khulasa.Diagnostics;
using Khulasa.Digests;

namespace Khulasa.Content;

/// <summary>One article file of <c>content/articles/</c>: front matter and body, as its editors left it.</summary>
public sealed record ContentArticle
{
    /// <summary>Value of <see cref="Story"/> that keeps an article out of all stories.</summary>
    public const string NoStory = "none";

    private ArticleHeadlines? _headlines;
    private ArticleTexts? _texts;

    /// <summary>Path of the file relative to the project root, with <c>/</c> between folders.</summary>
    public required string Path { get; init; }

    /// <summary>Arabic headline.</summary>
    public required string Title { get => field ?? Headlines?.Title ?? ""; init; }

    /// <summary>English headline; null when not translated yet.</summary>
    public string? TitleEn { get => field ?? Headlines?.TitleEn; init; }

    /// <summary>ASCII <c>[a-z0-9-]</c>, unique in the site.</summary>
    public required string Slug { get; init; }

    /// <summary>Day of publication; null when undated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Day of the last correction; null when never corrected.</summary>
    public PartialDate? Updated { get; init; }

    /// <summary>The outlet that published the article; null when unknown.</summary>
    public ArticleSource? Source { get; init; }

    /// <summary>Byline; null when unsigned.</summary>
    public string? Author { get => field ?? Texts?.Author; init; }

    /// <summary>Dateline, where the article was filed from; null when it has none.</summary>
    public string? Place { get => field ?? Texts?.Place; init; }

    /// <summary>Slugs of <c>content/topics.yaml</c>, in the order of the file.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Slugs of <c>content/entities.yaml</c> that the article names; null when they are to be found in the text.</summary>
    public IReadOnlyList<string>? Entities { get; init; }

    /// <summary>Slugs of places that the text names by an adjective alone; null when that is still to be found out.</summary>
    public IReadOnlyList<string>? PlacesByAdjective { get; init; }

    /// <summary>
    /// What an editor says about the event: the slug of a story that the article belongs to, <see cref="NoStory"/> for
    /// none at all, null when its text decides.
    /// </summary>
    public string? Story { get; init; }

    /// <summary>Arabic summary, a sentence an item.</summary>
    public IReadOnlyList<string> Summary { get => field ?? Texts?.Summary ?? []; init; }

    /// <summary>English summary, a sentence an item; empty when not translated yet.</summary>
    public IReadOnlyList<string> SummaryEn { get => field ?? Texts?.SummaryEn ?? []; init; }

    /// <summary>
    /// True when it was captured in English, and what stands where Arabic does is English: headline and summary have Latin
    /// letters alone. A headline by itself may be a name in an Arabic paper.
    /// </summary>
    public bool IsInEnglish =>
        TitleEn is null && BlockScript.IsLatinAlone(Title) && BlockScript.IsLatinAlone(Summary);

    /// <summary>What an English reader is shown for <see cref="SummaryEn"/>: of an article captured in English its own summary.</summary>
    public IReadOnlyList<string> EnglishSummary => SummaryEn.Count == 0 && IsInEnglish ? Summary : SummaryEn;

    /// <summary>Who wrote <see cref="Summary"/>; null when there is none.</summary>
    public SummaryAuthor? SummaryBy { get; init; }

    /// <summary>How the English texts came about; null when there are none.</summary>
    public Translation? Translation { get; init; }

    /// <summary>True when anything of it is in English.</summary>
    public bool HasEnglish => Translation is not null || (Kept?.HasEnglish ?? (TitleEn is not null || SummaryEn.Count > 0));

    /// <summary>True when it has a headline in English, translated or its own.</summary>
    public bool HasEnglishTitle => Kept?.HasEnglishTitle ?? (TitleEn is not null || IsInEnglish);

    /// <summary>True when the Arabic texts have changed since a person checked their translation.</summary>
    public bool IsTranslationStale =>
        Translation is { IsReviewed: true, Of: { } of } && !string.Equals(of.Digest, Original ?? OriginalDigest.Of(this), StringComparison.Ordinal);

    /// <summary>The <see cref="OriginalDigest"/>, where it is known already; null otherwise.</summary>
    public string? Original { get; init; }

    /// <summary>True when the article is not to be published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The capture it was imported from; null when written by hand.</summary>
    public SeedReference? Seed { get => field ?? Texts?.Seed; init; }

    /// <summary>Where headlines, summaries and the like are kept; null where the article holds them.</summary>
    public IKeptTexts? Kept { get; init; }

    private ArticleHeadlines? Headlines => _headlines ??= Kept?.ReadHeadlines();

    private ArticleTexts? Texts => _texts ??= Kept?.Read();

    /// <summary>Arabic body, Markdown. Read from <see cref="BodyFile"/> each time where the article does not hold it.</summary>
    public required string Body { get => field ?? BodyFile?.Read() ?? ""; init; }

    /// <summary>Where the body can be read again; null where the article holds it.</summary>
    public BodyFile? BodyFile { get; init; }

    /// <summary>Line of the file that <see cref="Body"/> begins on.</summary>
    public int BodyLine { get; init; } = 1;

    /// <summary>
    /// Full English text, Markdown, from <c>&lt;slug&gt;.en.md</c>; null when nobody wrote one. Read from
    /// <see cref="BodyEnFile"/> each time where the article does not hold it.
    /// </summary>
    public string? BodyEn { get => field ?? BodyEnFile?.Read(); init; }

    /// <summary>Where the English text can be read again; null where there is none or the article holds it.</summary>
    public BodyFile? BodyEnFile { get; init; }

    /// <summary>Path of the file that <see cref="BodyEn"/> is in; null when there is none.</summary>
    public string? BodyEnPath { get; init; }

    /// <summary>Line of that file that <see cref="BodyEn"/> begins on.</summary>
    public int BodyEnLine { get; init; } = 1;

    /// <summary>Names what comparing articles needs to know of headline and body, where that is kept; nothing elsewhere.</summary>
    public Digest TextDigest { get; init; }

    /// <summary>Digest of the files it was read from: another one for any change in them, or when one moves.</summary>
    public Digest Digest { get; init; }

    /// <summary>Digests of what lists show of it, where they are known already; null otherwise.</summary>
    public ListedDigests? Listed { get; init; }

    /// <summary>The article with its texts in it, so that some of them can be replaced.</summary>
    internal ContentArticle Unpacked() => Texts is not { } texts ? this : this with
    {
        Title = Title,
        TitleEn = TitleEn,
        Author = texts.Author,
        Place = texts.Place,
        Summary = texts.Summary,
        SummaryEn = texts.SummaryEn,
        Seed = texts.Seed,
        Kept = null,
        _headlines = null,
        _texts = null,
    };
}

/// <summary>The outlet named in an article's front matter; each part optional.</summary>
/// <param name="Name">Arabic name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Url">Address of the original article, http or https.</param>
public sealed record ArticleSource(string? Name, string? NameEn, string? Url);

/// <summary>Who made a translation and how far it can be trusted.</summary>
/// <param name="By"><c>editor</c>, or the name of an engine.</param>
/// <param name="IsReviewed">True when a person has checked it (<c>status: reviewed</c>).</param>
/// <param name="Of">The Arabic it was made of; null when nothing is known of that.</param>
public sealed record Translation(string By, bool IsReviewed, TranslatedOriginal? Of = null);

/// <summary>The Arabic texts that a translation was made of (<c>of: 1f2e3d4c5b6a</c>).</summary>
/// <param name="Digest">Their digest, see <see cref="OriginalDigest"/>.</param>
/// <param name="Location">Where it is written, for diagnostics.</param>
/// <param name="SourceLine">The line it is written on; null when there is none.</param>
public sealed record TranslatedOriginal(string Digest, SourceLocation Location, string? SourceLine = null);

/// <summary>The capture that an article came from.</summary>
/// <param name="File">Name of the file in <c>seeds/</c>.</param>
/// <param name="Sha256">Digest of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record SeedReference(string File, string Sha256);

/// <summary>Who wrote a summary.</summary>
public enum SummaryAuthor
{
    /// <summary>The publisher, in the captured page.</summary>
    Publisher,

    /// <summary>Sentences chosen from the body by <c>import</c>.</summary>
    Extracted,

    /// <summary>An editor of this site.</summary>
    Editor,
}
