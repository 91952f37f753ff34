using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>Lists of topics, outlets and entities, the A to Z, and the page for wrong addresses.</summary>
/// <param name="edition">The edition.</param>
public sealed class TermPageFactory(Edition edition)
{
    /// <summary>All topics.</summary>
    public TermsPage Topics() => Terms(SitePath.Topics, "topics", [new TermGroupView(null, TopicTerms())]);

    /// <summary>All outlets.</summary>
    public TermsPage Outlets() => Terms(SitePath.Outlets, "outlets", [new TermGroupView(null, OutletTerms())]);

    /// <summary>All entities, by kind.</summary>
    public TermsPage Entities() => Terms(SitePath.Entities, "entities", EntityGroups());

    /// <summary>Everything that can be looked up by its name.</summary>
    public SearchPage Search() => new()
    {
        Frame = edition.Frame(SitePath.Search),
        Title = edition.Say("search.title"),
        Description = edition.Strings.Plain("search.lead"),
        Breadcrumbs = [edition.HomeLink()],
        Groups =
        [
            .. Group("nav.topics", TopicTerms()),
            .. EntityGroups(),
            .. Group("nav.outlets", OutletTerms()),
        ],
        IndexUrl = edition.Urls.File(SitePath.SearchIndex),
        OtherHomeUrl = edition.Urls.Href(edition.Language.Other, SitePath.Home),
        Topics = Filters(edition.Site.Topics.Select(topic => new FilterView(
            new PlainText(topic.Term.Slug), edition.Name(topic.Term.Name, topic.Term.NameEn)))),
        Outlets = Filters(edition.Site.Outlets.Select(outlet => new FilterView(
            new PlainText(outlet.Term.Slug), edition.Name(outlet.Term.Name, outlet.Term.NameEn)))),
        Years = [.. edition.Site.Years.Select(year => year.Date)],
        Months = [.. Enumerable.Range(1, 12).Select(month => new PlainText(edition.Dates.Month(month)))],
    };

    /// <summary>The page for addresses that don't exist.</summary>
    public NotFoundPage NotFound() => Notice("404.html", "not_found");

    /// <summary>The page in place of one that is not there without a connection.</summary>
    /// <param name="file">Its file.</param>
    public NotFoundPage Offline(string file) => Notice(file, "offline");

    private NotFoundPage Notice(string file, string key) => new()
    {
        Frame = edition.Frame(file) with { Alternates = [], OtherUrl = edition.Frame(SitePath.Home).OtherUrl },
        Title = edition.Say($"{key}.title"),
        IsIndexed = false,
        Lead = edition.Strings.Plain($"{key}.lead"),
        OtherTitle = new Phrase(edition.OtherStrings.Plain($"{key}.title"), edition.Language.Other),
        OtherLead = edition.OtherStrings.Plain($"{key}.lead"),
        Homes =
        [
            .. Language.All.Select(language => new LinkView(
                Phrase.In(language, edition.Site.Settings.Title.Ar, edition.Site.Settings.Title.En),
                edition.Urls.Href(language, SitePath.Home))),
        ],
    };

    private TermsPage Terms(string path, string key, IReadOnlyList<TermGroupView> groups) => new()
    {
        Frame = edition.Frame(path),
        Title = edition.Say($"nav.{key}"),
        Lead = edition.Strings.Plain($"{key}.lead"),
        Description = edition.Strings.Plain($"{key}.lead"),
        Breadcrumbs = [edition.HomeLink()],
        Groups = groups,
    };

    private IReadOnlyList<TermView> TopicTerms() => ByName(edition.Site.Topics.Select(edition.Term));

    private IReadOnlyList<TermView> OutletTerms() => ByName(edition.Site.Outlets.Select(outlet =>
        edition.Term(SitePath.Outlet(outlet.Term.Slug), outlet.Term.Name, outlet.Term.NameEn, outlet.Articles.Count)));

    private IReadOnlyList<TermGroupView> EntityGroups() =>
        [.. Kinds.All.SelectMany(kind => Group($"kinds.{Kinds.Key(kind)}", EntityTerms(kind)))];

    private IReadOnlyList<TermView> EntityTerms(EntityKind kind) => ByName(edition.Site.Entities
        .Where(entity => entity.Term.Kind == kind)
        .Select(entity => edition.Term(SitePath.Entity(entity.Term.Slug), entity.Term.Name, entity.Term.NameEn, entity.Articles.Count)));

    private IEnumerable<TermGroupView> Group(string headingKey, IReadOnlyList<TermView> terms) =>
        terms.Count == 0 ? [] : [new TermGroupView(edition.Strings.Plain(headingKey), terms)];

    private static IReadOnlyList<FilterView> Filters(IEnumerable<FilterView> filters) =>
        [.. filters.OrderBy(filter => SortKey.Of(filter.Name), StringComparer.Ordinal).ThenBy(filter => filter.Slug.Value, StringComparer.Ordinal)];

    /// <summary>In the order of the page's alphabet; Arabic ones without their article, as dictionaries have them.</summary>
    private static IReadOnlyList<TermView> ByName(IEnumerable<TermView> terms) =>
        [.. terms.OrderBy(term => SortKey.Of(term.Name), StringComparer.Ordinal)
            .ThenBy(term => term.Url, StringComparer.Ordinal)];
}
