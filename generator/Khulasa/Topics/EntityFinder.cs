using Khulasa.Content;
using Khulasa.Text;

namespace Khulasa.Topics;

/// <summary>
/// Finds the entities that a text names, under any spelling of their names and aliases, and places by their adjectives.
/// </summary>
public sealed class EntityFinder
{
    private readonly IReadOnlyList<Entity> _entities;

    // Prepared when they are first looked for: what is known of an article already needs none of them.
    private readonly Lazy<NameMatcher<int>> _preparedNames;
    private readonly Lazy<PlaceAdjectives> _preparedAdjectives;

    private readonly Dictionary<string, int> _bySlug = new(StringComparer.Ordinal);

    /// <summary>Finds the names, aliases and adjectives of some entities.</summary>
    public EntityFinder(IReadOnlyList<Entity> entities)
    {
        _entities = entities;
        for (var i = 0; i < entities.Count; i++) _bySlug.TryAdd(entities[i].Slug, i);
        _preparedAdjectives = new(() => new PlaceAdjectives(entities));
        _preparedNames = new(() => new NameMatcher<int>(
            entities.SelectMany((entity, i) => NamesOf(entity).Distinct(StringComparer.Ordinal).Select(name => new KnownName<int>(name, i)))));
    }

    private NameMatcher<int> Names => _preparedNames.Value;

    private PlaceAdjectives Adjectives => _preparedAdjectives.Value;

    /// <summary>
    /// The entities that the front matter lists; where it lists none, those named in headline, summary or body. In the
    /// order of the list of entities either way.
    /// </summary>
    public NamedEntities Find(ContentArticle article)
    {
        using var body = new FoldedText(article.Body);
        return Find(article, body);
    }

    /// <summary>The same with a body that is cut into words already.</summary>
    public NamedEntities Find(ContentArticle article, FoldedText body)
    {
        if (Names.Count == 0) return new NamedEntities([], []);
        var found = new Findings();
        if (article.Entities is null || !Adjectives.IsEmpty)
        {
            foreach (var text in article.Summary.Prepend(article.Title)) Collect(text, found);
            Collect(body, found);
        }

        return article.Entities is { } given ? InOrder(found) with { All = Named(given) } : InOrder(found);
    }

    /// <summary>
    /// Entities named in any of the texts, in the order of the list. A name that several entities share tells nothing
    /// and is passed over.
    /// </summary>
    public NamedEntities Find(IEnumerable<string> texts)
    {
        var found = new Findings();
        if (Names.Count > 0)
            foreach (var text in texts) Collect(text, found);
        return InOrder(found);
    }

    /// <summary>
    /// Every place where a text names an entity, in order, and then those of adjectives; what several entities share is left
    /// out.
    /// </summary>
    public IReadOnlyList<(Entity Entity, NameMatch<int> Match)> Places(string text)
    {
        using var words = new FoldedText(text);
        var names = Names.Find(words);
        return [.. names.Concat(Adjectives.Find(words, names))
            .Where(match => IsUnambiguous(match.Values))
            .Select(match => (_entities[match.Values[0]], match))];
    }

    /// <summary>Names in a text that several entities share, so that they tell nothing.</summary>
    public IEnumerable<(IReadOnlyList<Entity> Entities, NameMatch<int> Match)> Ambiguous(string text) =>
        Names.Find(text).Where(match => !IsUnambiguous(match.Values))
            .Select(match => ((IReadOnlyList<Entity>)[.. match.Values.Distinct().Select(value => _entities[value])], match));

    /// <summary>All names of the entity that a whole text names; none where it names none, or several.</summary>
    public IEnumerable<string> OtherNames(string name) =>
        Names.Lookup(name) is { Count: > 0 } found && IsUnambiguous(found) ? NamesOf(_entities[found[0]]) : [];

    /// <summary>The entity of a slug; null when there is none.</summary>
    public Entity? BySlug(string slug) => _bySlug.TryGetValue(slug, out var index) ? _entities[index] : null;

    private void Collect(string text, Findings found)
    {
        using var words = new FoldedText(text);
        Collect(words, found);
    }

    private void Collect(FoldedText text, Findings found)
    {
        var names = Names.Find(text);
        Add(names, found.Names);
        Add(Adjectives.Find(text, names), found.Adjectives);
    }

    private static void Add(IEnumerable<NameMatch<int>> matches, List<int> found)
    {
        foreach (var match in matches)
            if (IsUnambiguous(match.Values)) found.Add(match.Values[0]);
    }

    /// <summary>The entities of slugs, in the order of the list of entities; unknown slugs are passed over.</summary>
    public IReadOnlyList<Entity> Named(IReadOnlyList<string> slugs)
    {
        if (slugs.Count == 0) return [];
        var found = new List<int>(slugs.Count);
        foreach (var slug in slugs)
            if (_bySlug.TryGetValue(slug, out var index)) found.Add(index);
        return InOrder(found);
    }

    private List<Entity> InOrder(List<int> found)
    {
        found.Sort();
        var entities = new List<Entity>(found.Count);
        for (var i = 0; i < found.Count; i++)
            if (i == 0 || found[i] != found[i - 1]) entities.Add(_entities[found[i]]);
        return entities;
    }

    private static IEnumerable<string> NamesOf(Entity entity) => [entity.Name, entity.NameEn, .. entity.Aliases];

    private static bool IsUnambiguous(IReadOnlyList<int> values)
    {
        for (var i = 1; i < values.Count; i++)
            if (values[i] != values[0]) return false;
        return true;
    }

    private NamedEntities InOrder(Findings found) =>
        new(InOrder([.. found.Names, .. found.Adjectives]), InOrder(found.Adjectives.FindAll(entity => !found.Names.Contains(entity))));

    private sealed class Findings
    {
        public List<int> Names { get; } = [];

        public List<int> Adjectives { get; } = [];
    }
}
