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
    public IEnumerable<Entity> ByName => All.Except(ByAdjective);
}
