using Khulasa.Content;
using Khulasa.Digests;
using Khulasa.Model;

namespace Khulasa.Output;

/// <summary>Digests of topics, outlets and entities, made once for all articles that name them.</summary>
internal sealed class ShownTerms
{
    private readonly Dictionary<object, Digest> _terms = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the digests of all terms of a site.</summary>
    public ShownTerms(Site site)
    {
        foreach (var topic in site.Topics) _terms.Add(topic.Term, Of(topic.Term));
        foreach (var outlet in site.Outlets) _terms.Add(outlet.Term, Of(outlet.Term));
        foreach (var entity in site.Entities) _terms.Add(entity.Term, Of(entity.Term));
        (Topics, Outlets, Entities) = (All(site.Topics), All(site.Outlets), All(site.Entities));
    }

    /// <summary>All topics with their counts.</summary>
    public Digest Topics { get; }

    /// <summary>All outlets with their counts.</summary>
    public Digest Outlets { get; }

    /// <summary>All people, organisations and places with their counts.</summary>
    public Digest Entities { get; }

    /// <summary>What pages say of a term: names, description, address.</summary>
    public Digest Name<T>(TermArticles<T> term) where T : class => _terms[term.Term];

    /// <summary>The same, and how many articles it has.</summary>
    public Digest Term<T>(TermArticles<T> term) where T : class
    {
        var all = new DigestCombiner();
        all.Add(_terms[term.Term]);
        all.Add(term.Articles.Count);
        return all.ToDigest();
    }

    /// <summary>Adds what an article is filed under.</summary>
    public void AddTo(ref DigestCombiner all, SiteArticle article)
    {
        all.Add(article.Topics.Count);
        foreach (var topic in article.Topics) all.Add(_terms[topic]);
        all.Add(article.Entities.Count);
        foreach (var entity in article.Entities) all.Add(_terms[entity]);
    }

    /// <summary>An article's outlet; that of nothing when it is in no list.</summary>
    public Digest Outlet(SiteArticle article) => article.Outlet is { } outlet ? _terms[outlet] : default;

    private Digest All<T>(IReadOnlyList<TermArticles<T>> terms) where T : class
    {
        var all = new DigestCombiner();
        foreach (var term in terms) all.Add(Term(term));
        return all.ToDigest();
    }

    private static Digest Of(Topic topic) => Texts([topic.Slug, topic.Name, topic.NameEn, topic.Description, topic.DescriptionEn]);

    private static Digest Of(Outlet outlet) => Texts([outlet.Slug, outlet.Name, outlet.NameEn, outlet.Site]);

    private static Digest Of(Entity entity) =>
        Texts([entity.Slug, entity.Kind.ToString(), entity.Name, entity.NameEn, .. entity.Aliases, .. entity.Adjectives]);

    private static Digest Texts(ReadOnlySpan<string?> texts)
    {
        var builder = new DigestBuilder();
        foreach (var text in texts) builder.Add(text);
        return builder.ToDigest();
    }
}
