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
    };

    /// <summary>The page for addresses that don't exist.</summary>
    public NotFoundPage NotFound() => new()
    {
        Frame = edition.Frame("404.html") with { Alternates = [], OtherUrl = edition.Frame(SitePath.Home).OtherUrl },
        Title = edition.Say("not_found.title"),
        IsIndexed = false,
        Lead = edition.Strings.Plain("not_found.lead"),
        OtherTitle = new Phrase(edition.OtherStrings.Plain("not_found.title"), edition.Language.Other),
        OtherLead = edition.OtherStrings.Plain("not_found.lead"),
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

    /// <summary>In the order of the page's alphabet; Arabic ones without their article, as dictionaries have them.</summary>
    private static IReadOnlyList<TermView> ByName(IEnumerable<TermView> terms) =>
        [.. terms.OrderBy(term => SortKey.Of(term.Name), StringComparer.Ordinal)
            .ThenBy(term => term.Url, StringComparer.Ordinal)];
}
