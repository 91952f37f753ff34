using Khulasa.Content;

namespace Khulasa.Topics;

/// <summary>The entities of an article.</summary>
/// <param name="All">All of them, in the order of <c>entities.yaml</c>.</param>
/// <param name="ByAdjective">
/// Places that the text names by an adjective alone: worth a link, but half the news of a day is about the American something,
/// so that they don't tell one event from another.
/// </param>
public sealed record NamedEntities(IReadOnlyList<Entity> All, IReadOnlyList<Entity> ByAdjective)
{
    /// <summary>The others.</summary>
    public IEnumerable<Entity> ByName => Others(All, ByAdjective);

    /// <summary>The entities of an article without the places that it names by an adjective alone.</summary>
    internal static IEnumerable<Entity> Others(IReadOnlyList<Entity> all, IReadOnlyList<Entity> byAdjective) =>
        // Most often there are none, and ten thousand articles ask.
        byAdjective.Count == 0 ? all : all.Except(byAdjective);
}
