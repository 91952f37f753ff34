using Khulasa.Content;
using Khulasa.Text;
using Khulasa.Topics;

namespace Khulasa.Articles;

/// <summary>What the lists of <c>content/</c> know; each list may be empty.</summary>
public sealed class KnownNames
{
    private readonly PhraseSet _phrases;
    private readonly NameMatcher<Outlet> _outlets;
    private readonly PhraseSet _places;

    /// <summary>Prepares the lists for matching.</summary>
    public KnownNames(IReadOnlyList<Topic> topics, IReadOnlyList<Entity> entities, IReadOnlyList<Outlet> outlets)
    {
        (Topics, Entities) = (topics, entities);
        _phrases = new PhraseSet(
            topics.SelectMany(topic => topic.Keywords.Append(topic.Name))
                .Concat(entities.SelectMany(entity => entity.Aliases.Append(entity.Name)))
                .Concat(outlets.SelectMany(outlet => outlet.Aliases.Append(outlet.Name))));
        _outlets = new NameMatcher<Outlet>(outlets.SelectMany(outlet =>
            outlet.Aliases.Append(outlet.Name).Append(outlet.NameEn).Select(name => new KnownName<Outlet>(name, outlet))));
        _places = new PhraseSet(entities.Where(entity => entity.Kind == EntityKind.Place).SelectMany(entity => entity.Aliases.Append(entity.Name)));
    }

    /// <summary>No names at all.</summary>
    public static KnownNames None { get; } = new([], [], []);

    /// <summary>The topics, in the order of their file.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The entities, in the order of their file.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>True when folded words are together one known name.</summary>
    public bool IsKnown(IReadOnlyList<string> foldedWords) => _phrases.MatchWhole(foldedWords) is not null;

    /// <summary>True when a text is a known place.</summary>
    public bool IsPlace(string text) => _places.MatchWhole(text) is not null;

    /// <summary>The outlet that a whole text names; null when none.</summary>
    public Outlet? FindOutlet(string text) => _outlets.Lookup(text) is [var outlet, ..] ? outlet : null;
}
