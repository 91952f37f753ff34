using Khulasa.Content;
using Khulasa.Topics;

namespace Khulasa.Model;

/// <summary>Finds the entities that an article names, under any spelling of their names and aliases.</summary>
internal sealed class EntityFinder
{
    private readonly IReadOnlyList<Entity> _entities;
    private readonly NameMatcher<Entity> _names;

    public EntityFinder(IReadOnlyList<Entity> entities)
    {
        _entities = entities;
        _names = new NameMatcher<Entity>(entities.SelectMany(entity =>
            ((IEnumerable<string>)[entity.Name, entity.NameEn, .. entity.Aliases])
                .Select(name => KeyValuePair.Create(name, entity))));
    }

    /// <summary>
    /// Entities named in headline, summary or body, in the order of the list. A name that several entities share tells
    /// nothing and is passed over.
    /// </summary>
    public IReadOnlyList<Entity> Find(ContentArticle article)
    {
        if (_names.Count == 0) return [];
        var found = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var text in (IEnumerable<string>)[article.Title, .. article.Summary, article.Body])
        {
            foreach (var match in _names.Find(text))
            {
                if (match.Values.Distinct().Take(2).Count() == 1) found.Add(match.Values[0]);
            }
        }

        return [.. _entities.Where(found.Contains)];
    }
}
