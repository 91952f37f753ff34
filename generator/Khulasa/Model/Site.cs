using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Stories;

namespace Khulasa.Model;

/// <summary>Everything that the pages are made of. Lists of articles are newest first; undated ones come last.</summary>
public sealed record Site
{
    /// <summary>Settings of <c>site.yaml</c>.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>Every published article.</summary>
    public required IReadOnlyList<SiteArticle> Articles { get; init; }

    /// <summary>Topics with at least one article, in the order of <c>topics.yaml</c>.</summary>
    public required IReadOnlyList<TermArticles<Topic>> Topics { get; init; }

    /// <summary>Entities with at least one article, in the order of <c>entities.yaml</c>.</summary>
    public required IReadOnlyList<TermArticles<Entity>> Entities { get; init; }

    /// <summary>Outlets with at least one article, in the order of <c>outlets.yaml</c>.</summary>
    public required IReadOnlyList<TermArticles<Outlet>> Outlets { get; init; }

    /// <summary>Events that several articles report, by slug.</summary>
    public required IReadOnlyList<Story> Stories { get; init; }

    /// <summary>What finding stories may start from the next time.</summary>
    public required StoryState StoryState { get; init; }

    /// <summary>Years with at least one article, newest first.</summary>
    public required IReadOnlyList<Year> Years { get; init; }

    /// <summary>Articles without any date.</summary>
    public required IReadOnlyList<SiteArticle> Undated { get; init; }
}

/// <summary>A term and the articles filed under it.</summary>
/// <param name="Term">Topic, entity or outlet.</param>
/// <param name="Articles">Its articles, newest first; never empty.</param>
public sealed record TermArticles<T>(T Term, IReadOnlyList<SiteArticle> Articles);

/// <summary>A year of the archive.</summary>
/// <param name="Date">The year.</param>
/// <param name="Articles">All articles of the year, those with no month last.</param>
/// <param name="Months">Months with articles, newest first.</param>
public sealed record Year(PartialDate Date, IReadOnlyList<SiteArticle> Articles, IReadOnlyList<Month> Months);

/// <summary>A month of the archive.</summary>
/// <param name="Date">The month.</param>
/// <param name="Articles">All articles of the month, those with no day last.</param>
/// <param name="Days">Days with articles, newest first.</param>
public sealed record Month(PartialDate Date, IReadOnlyList<SiteArticle> Articles, IReadOnlyList<Day> Days);

/// <summary>A day of the archive.</summary>
/// <param name="Date">The day.</param>
/// <param name="Articles">The articles of the day.</param>
public sealed record Day(PartialDate Date, IReadOnlyList<SiteArticle> Articles);
