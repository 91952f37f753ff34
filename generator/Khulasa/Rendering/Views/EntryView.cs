using Khulasa.Dates;

namespace Khulasa.Rendering.Views;

/// <summary>An article as lists show it: both languages beside each other.</summary>
public sealed record EntryView
{
    /// <summary>Who published it; null when unknown.</summary>
    public required LinkView? Outlet { get; init; }

    /// <summary>Its topics.</summary>
    public required IReadOnlyList<LinkView> Topics { get; init; }

    /// <summary>The two languages, the page's own first.</summary>
    public required IReadOnlyList<EntrySideView> Sides { get; init; }
}

/// <summary>One language of an entry.</summary>
public sealed record EntrySideView
{
    /// <summary>The language of this side.</summary>
    public required string Lang { get; init; }

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public required string Dir { get; init; }

    /// <summary>Headline; in Arabic where no translation exists.</summary>
    public required Phrase Title { get; init; }

    /// <summary>The article's page in this language.</summary>
    public required string Url { get; init; }

    /// <summary>Summary, a sentence an item; empty when there is none.</summary>
    public required IReadOnlyList<Phrase> Summary { get; init; }

    /// <summary>What stands in for a missing translation; null where the headline is in this side's language.</summary>
    public required UntranslatedView? Untranslated { get; init; }

    /// <summary>Says that the Arabic has changed since this side was translated; null otherwise.</summary>
    public required PlainText? Stale { get; init; }
}

/// <summary>What is known for certain of an article that nobody has translated yet.</summary>
/// <param name="Note">Says that the translation is missing.</param>
/// <param name="NamesLabel">Stands before the names.</param>
/// <param name="Names">People, organisations and places of the article, in this side's language; may be empty.</param>
public sealed record UntranslatedView(PlainText Note, PlainText NamesLabel, IReadOnlyList<LinkView> Names);

/// <summary>Entries of one day, or of all that have no exact day.</summary>
/// <param name="Date">The day, month or year they share; null when undated.</param>
/// <param name="Url">The page of that date.</param>
/// <param name="Clusters">The entries; on the front page those of one story together.</param>
public sealed record EntryGroupView(PartialDate? Date, string Url, IReadOnlyList<EntryClusterView> Clusters);

/// <summary>Entries that stand together.</summary>
/// <param name="Story">The story they tell; null where they have none in common.</param>
/// <param name="Entries">Each entry, rendered once and reused in every list.</param>
public sealed record EntryClusterView(EntryStoryView? Story, IReadOnlyList<TrustedHtml> Entries);

/// <summary>A story above its entries.</summary>
/// <param name="Url">Its page.</param>
/// <param name="Count">How many articles it has on all days, at least 2.</param>
/// <param name="Outlets">Outlets that report it, in the order of their first reports.</param>
public sealed record EntryStoryView(string Url, int Count, IReadOnlyList<LinkView> Outlets);

/// <summary>The way through a long list, whose numbered pages are counted from the oldest.</summary>
/// <param name="Newest">Date of the first dated article on this page; null when there is none.</param>
/// <param name="Oldest">Date of the last dated article on this page; null when there is none.</param>
/// <param name="FrontUrl">The front of the list; null on the front itself.</param>
/// <param name="NewerUrl">The page with newer articles; null on the front.</param>
/// <param name="OlderUrl">The page with older articles; null on the oldest.</param>
/// <param name="OldestUrl">The page with the oldest articles; null on that page itself.</param>
public sealed record PaginationView(
    PartialDate? Newest, PartialDate? Oldest, string? FrontUrl, string? NewerUrl, string? OlderUrl, string? OldestUrl);
