using Khulasa.Dates;

namespace Khulasa.Rendering.Views;

/// <summary>An article in one language.</summary>
public sealed record ArticlePage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/article.sbn-html";

    /// <inheritdoc />
    public override string Kind => "article";

    /// <inheritdoc />
    public override bool IsArticle => true;

    /// <summary>Headline in the other language; null when there is none.</summary>
    public required Phrase? OtherTitle { get; init; }

    /// <summary>False on a page whose language the article is not in yet.</summary>
    public required bool IsTranslated { get; init; }

    /// <summary>Day of publication; null when undated.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>Page of that date, or of undated articles.</summary>
    public required string DateUrl { get; init; }

    /// <summary>Day of the last correction; null when never corrected.</summary>
    public required PartialDate? Updated { get; init; }

    /// <summary>Who published it; null when unknown.</summary>
    public required LinkView? Outlet { get; init; }

    /// <summary>Byline; null when unsigned.</summary>
    public required Phrase? Author { get; init; }

    /// <summary>Dateline; null when it has none.</summary>
    public required Phrase? Place { get; init; }

    /// <summary>How long the text takes to read, in minutes, at least 1; null where there is no text.</summary>
    public required int? ReadingMinutes { get; init; }

    /// <summary>Summary, a sentence an item; in Arabic on an English page whose summary waits for a translation.</summary>
    public required IReadOnlyList<SummarySentenceView> Summary { get; init; }

    /// <summary>Who wrote the Arabic summary: <c>publisher</c>, <c>extracted</c>, <c>editor</c>; null when there is none.</summary>
    public required string? SummaryBy { get; init; }

    /// <summary>The text in the page's language; null on an English page without a full translation.</summary>
    public required TrustedHtml? Body { get; init; }

    /// <summary>Topics with their pages.</summary>
    public required IReadOnlyList<LinkView> Topics { get; init; }

    /// <summary>People, organisations and places named in the text, each kind under its heading.</summary>
    public required IReadOnlyList<LinkGroupView> Entities { get; init; }

    /// <summary>The story it belongs to; null when it stands alone.</summary>
    public required LinkView? Story { get; init; }

    /// <summary>The other articles of the story, oldest first.</summary>
    public required IReadOnlyList<CoverageView> Coverage { get; init; }

    /// <summary>Articles worth reading after this one.</summary>
    public required IReadOnlyList<CoverageView> Related { get; init; }

    /// <summary>The articles before and after in time.</summary>
    public required SiblingsView Siblings { get; init; }

    /// <summary>Address of the original article; null when unknown.</summary>
    public required PlainText? OriginalUrl { get; init; }

    /// <summary>Name of the capture's file; null when the article was written by hand.</summary>
    public required PlainText? SeedFile { get; init; }

    /// <summary>True when the capture is a saved web page, false when it is a text copied from one.</summary>
    public required bool IsSeedHtml { get; init; }

    /// <summary>Who made the English texts; null when there are none.</summary>
    public required TranslationView? Translation { get; init; }
}

/// <summary>A sentence of a summary.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Paragraph">Number of the paragraph that it is taken from or retells, from 1; null when none is close.</param>
public sealed record SummarySentenceView(Phrase Text, int? Paragraph);

/// <summary>Another article, as it is named at the end of one.</summary>
/// <param name="Article">The article.</param>
/// <param name="Outlet">Its outlet; null when unknown.</param>
/// <param name="Date">Its date; null when undated.</param>
public sealed record CoverageView(LinkView Article, LinkView? Outlet, PartialDate? Date);

/// <summary>How the English texts came about.</summary>
/// <param name="IsByEditor">True when a person wrote them.</param>
/// <param name="Engine">Name of the engine otherwise; null when a person wrote them.</param>
/// <param name="IsReviewed">True when a person has checked them.</param>
/// <param name="IsStale">True when the Arabic has changed since then.</param>
public sealed record TranslationView(bool IsByEditor, PlainText? Engine, bool IsReviewed, bool IsStale);

/// <summary>Links under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Links">The links.</param>
public sealed record LinkGroupView(PlainText Heading, IReadOnlyList<LinkView> Links);
