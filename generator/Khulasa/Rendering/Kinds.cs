using Khulasa.Content;

namespace Khulasa.Rendering;

/// <summary>Kinds of entities in the order in which pages show them.</summary>
internal static class Kinds
{
    public static readonly IReadOnlyList<EntityKind> All = [EntityKind.Person, EntityKind.Organisation, EntityKind.Place];

    /// <summary>Name of a kind in the keys of the user interface's texts.</summary>
    public static string Key(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organisation => "organisation",
        _ => "place",
    };
}
