using Khulasa.Dates;

namespace Khulasa.Rendering.Views;

/// <summary>The front page and the pages after it.</summary>
public sealed record IndexPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/index.sbn-html";

    /// <inheritdoc />
    public override string Kind => "index";

    /// <summary>The entries of this page, by day, newest first.</summary>
    public required IReadOnlyList<EntryGroupView> Groups { get; init; }

    /// <summary>Where this page stands.</summary>
    public required PaginationView Pagination { get; init; }

    /// <summary>Topics with their counts, those with most articles first; empty on numbered pages.</summary>
    public required IReadOnlyList<TermView> Topics { get; init; }
}

/// <summary>The articles of a topic, an outlet, an entity, a day, or those without a date.</summary>
public sealed record ListPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/list.sbn-html";

    /// <inheritdoc />
    public override string Kind => "list";

    /// <summary>What the list is of, in the page's language: «موضوع», «يوم»…</summary>
    public required PlainText Label { get; init; }

    /// <summary>The heading, in the other language; null where it has none.</summary>
    public Phrase? OtherTitle { get; init; }

    /// <summary>One line about the term; null when nobody wrote one.</summary>
    public Phrase? Lead { get; init; }

    /// <summary>Address of the outlet's own site; null when unknown or not an outlet.</summary>
    public PlainText? ExternalUrl { get; init; }

    /// <summary>Its articles over time; null on numbered pages, and where there is nothing to compare.</summary>
    public CoverageChartView? Chart { get; init; }

    /// <summary>How many articles the whole list has; null on numbered pages, whose content does not change as the list grows.</summary>
    public required int? Total { get; init; }

    /// <summary>The entries of this page, by day, newest first.</summary>
    public required IReadOnlyList<EntryGroupView> Groups { get; init; }

    /// <summary>Where this page stands.</summary>
    public required PaginationView Pagination { get; init; }

    /// <summary>The list before and after this one in time; both null for terms.</summary>
    public SiblingsView Siblings { get; init; } = SiblingsView.None;
}

/// <summary>Neighbours in time.</summary>
/// <param name="Newer">The next newer page of the kind; null for the newest.</param>
/// <param name="Older">The next older page of the kind; null for the oldest.</param>
public sealed record SiblingsView(LinkView? Newer, LinkView? Older)
{
    /// <summary>No neighbours.</summary>
    public static readonly SiblingsView None = new(null, null);
}

/// <summary>All topics, all outlets or all entities.</summary>
public sealed record TermsPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/terms.sbn-html";

    /// <inheritdoc />
    public override string Kind => "terms";

    /// <summary>One line on what the list holds.</summary>
    public required PlainText Lead { get; init; }

    /// <summary>The terms, in named groups; one group without a name where they are not grouped.</summary>
    public required IReadOnlyList<TermGroupView> Groups { get; init; }
}

/// <summary>Terms under one heading.</summary>
/// <param name="Heading">The heading; null where the list has just one group.</param>
/// <param name="Terms">Its terms.</param>
public sealed record TermGroupView(PlainText? Heading, IReadOnlyList<TermView> Terms);

/// <summary>A topic, outlet or entity in a list.</summary>
/// <param name="Name">Name in the page's language.</param>
/// <param name="OtherName">Name in the other language; null when it is the same.</param>
/// <param name="Url">Its page.</param>
/// <param name="Count">How many articles it has, at least 1.</param>
/// <param name="Description">One line about it; null when nobody wrote one.</param>
public sealed record TermView(Phrase Name, Phrase? OtherName, string Url, int Count, Phrase? Description);

/// <summary>A to Z of everything that can be looked up; the search page as it is without scripts, and what its script needs to know.</summary>
public sealed record SearchPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/search.sbn-html";

    /// <inheritdoc />
    public override string Kind => "search";

    /// <summary>Topics, people, organisations, places and outlets, each sorted by name.</summary>
    public required IReadOnlyList<TermGroupView> Groups { get; init; }

    /// <summary>The file that the script reads first.</summary>
    public required string IndexUrl { get; init; }

    /// <summary>Front page in the other language.</summary>
    public required string OtherHomeUrl { get; init; }

    /// <summary>Topics that results can be limited to, by name.</summary>
    public required IReadOnlyList<FilterView> Topics { get; init; }

    /// <summary>Outlets that results can be limited to, by name.</summary>
    public required IReadOnlyList<FilterView> Outlets { get; init; }

    /// <summary>Years that results can be limited to, the newest first.</summary>
    public required IReadOnlyList<PartialDate> Years { get; init; }

    /// <summary>Names of the months, January first.</summary>
    public required IReadOnlyList<PlainText> Months { get; init; }
}

/// <summary>What results can be limited to.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">Its name in the page's language.</param>
public sealed record FilterView(PlainText Slug, Phrase Name);

/// <summary>The page for addresses that don't exist, and the one for pages that are not there without a connection; one for both languages.</summary>
public sealed record NotFoundPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/not-found.sbn-html";

    /// <inheritdoc />
    public override string Kind => "not-found";

    /// <summary>What a reader can do now.</summary>
    public required PlainText Lead { get; init; }

    /// <summary>The title in the other language.</summary>
    public required Phrase OtherTitle { get; init; }

    /// <summary>What a reader can do now, in the other language.</summary>
    public required PlainText OtherLead { get; init; }

    /// <summary>The front page in each language, the page's own first.</summary>
    public required IReadOnlyList<LinkView> Homes { get; init; }
}
