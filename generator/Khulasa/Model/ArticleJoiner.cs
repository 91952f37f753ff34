using Khulasa.Concurrency;
using Khulasa.Content;
using Khulasa.Topics;

namespace Khulasa.Model;

/// <summary>Looks up what each article names: topics by slug, its outlet by name, entities by their names in the text.</summary>
internal sealed class ArticleJoiner
{
    private readonly ContentReadResult _content;
    private readonly Dictionary<string, Topic> _topics;
    private readonly OutletFinder _outlets;
    private readonly EntityFinder _entities;

    public ArticleJoiner(ContentReadResult content)
    {
        _content = content;
        _topics = content.Topics.ToDictionary(topic => topic.Slug, StringComparer.Ordinal);
        _outlets = new OutletFinder(content.Site.Outlets);
        _entities = new EntityFinder(content.Site.Entities);
    }

    /// <summary>Every article that is not a draft. Each stands alone, so all cores share the work.</summary>
    public List<SiteArticle> Join()
    {
        ContentArticle[] published = [.. _content.Articles.Where(article => !article.IsDraft)];
        var joined = new SiteArticle[published.Length];
        AllCores.For(joined.Length, i => joined[i] = Join(published[i]));
        return [.. joined];
    }

    private SiteArticle Join(ContentArticle article)
    {
        var named = NamedIn(article);
        return new SiteArticle
        {
            Content = article,
            Path = SitePath.Article(article.Date, article.Slug),
            Topics = TopicsOf(article),
            Entities = named.All,
            PlacesByAdjective = named.ByAdjective,
            Outlet = _outlets.Find(article.Source),
        };
    }

    private List<Topic> TopicsOf(ContentArticle article)
    {
        var topics = new List<Topic>(article.Topics.Count);
        foreach (var slug in article.Topics)
            if (_topics.TryGetValue(slug, out var topic)) topics.Add(topic);
        return topics;
    }

    private NamedEntities NamedIn(ContentArticle article) => article is { Entities: { } all, PlacesByAdjective: { } places }
        ? new NamedEntities(_entities.Named(all), _entities.Named(places))
        : _entities.Find(article);
}
