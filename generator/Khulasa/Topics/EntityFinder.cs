using Khulasa.Content;

namespace Khulasa.Topics;

/// <summary>Finds the entities that a text names, under any spelling of their names and aliases.</summary>
public sealed class EntityFinder
{
    private readonly IReadOnlyList<Entity> _entities;
    private readonly NameMatcher<Entity> _names;
    private readonly Dictionary<string, Entity> _bySlug = new(StringComparer.Ordinal);

    /// <summary>Prepares the names and aliases of all entities.</summary>
    public EntityFinder(IReadOnlyList<Entity> entities)
    {
        _entities = entities;
        foreach (var entity in entities) _bySlug.TryAdd(entity.Slug, entity);
        _names = new NameMatcher<Entity>(entities.SelectMany(entity =>
            ((IEnumerable<string>)[entity.Name, entity.NameEn, .. entity.Aliases])
                .Distinct(StringComparer.Ordinal).Select(name => KeyValuePair.Create(name, entity))));
    }

    /// <summary>
    /// The entities that the front matter lists; where it lists none, those named in headline, summary or body. In the
    /// order of the list of entities either way.
    /// </summary>
    public IReadOnlyList<Entity> Find(ContentArticle article)
    {
        if (article.Entities is not { } given) return Find([article.Title, .. article.Summary, article.Body]);
        var slugs = given.ToHashSet(StringComparer.Ordinal);
        return [.. _entities.Where(entity => slugs.Contains(entity.Slug))];
    }

    /// <summary>
    /// Entities named in any of the texts, in the order of the list. A name that several entities share tells nothing
    /// and is passed over.
    /// </summary>
    public IReadOnlyList<Entity> Find(IEnumerable<string> texts)
    {
        if (_names.Count == 0) return [];
        var found = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var text in texts)
        {
            foreach (var match in _names.Find(text))
                if (IsUnambiguous(match.Values)) found.Add(match.Values[0]);
        }

        return [.. _entities.Where(found.Contains)];
    }

    /// <summary>The entity of a slug; null when there is none.</summary>
    public Entity? BySlug(string slug) => _bySlug.GetValueOrDefault(slug);

    private static bool IsUnambiguous(IReadOnlyList<Entity> values)
    {
        for (var i = 1; i < values.Count; i++)
            if (!ReferenceEquals(values[i], values[0])) return false;
        return true;
    }
}
