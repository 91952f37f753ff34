using Khulasa.Yaml;
using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>Reads one entry of a list file; null when it has no name.</summary>
internal static class ListEntryReader
{
    private static readonly Dictionary<string, EntityKind> Kinds = new(StringComparer.Ordinal)
    {
        ["person"] = EntityKind.Person,
        ["organisation"] = EntityKind.Organisation,
        ["place"] = EntityKind.Place,
    };

    /// <summary>Reads an entry of <c>topics.yaml</c>.</summary>
    /// <param name="fields">Its keys.</param>
    /// <param name="slug">Its slug.</param>
    /// <param name="knownEntities">Slugs that it may name as places; null for any.</param>
    public static Topic? ReadTopic(MapFields fields, YamlScalar slug, IReadOnlySet<string>? knownEntities)
    {
        fields.CheckKeys(["slug", "name", "name_en", "keywords", "places", "description", "description_en"]);
        var places = ReadPlaces(fields, knownEntities);
        if (ReadNames(fields) is not { } names) return null;
        return new Topic
        {
            Slug = slug.Text,
            Name = names.Ar,
            NameEn = names.En,
            Keywords = fields.Texts("keywords"),
            Places = places,
            Description = fields.Text("description"),
            DescriptionEn = fields.Text("description_en"),
        };
    }

    /// <summary>Reads an entry of <c>entities.yaml</c>.</summary>
    public static Entity? ReadEntity(MapFields fields, YamlScalar slug)
    {
        fields.CheckKeys(["slug", "kind", "name", "name_en", "aliases", "adjectives"]);
        var names = ReadNames(fields);
        var isGiven = fields.RequiredText("kind", "write kind: person, organisation or place") is not null;
        var kind = isGiven ? fields.Choice("kind", Kinds) : null;
        var aliases = fields.Texts("aliases");
        var adjectives = ReadAdjectives(fields, kind);
        if (names is null || kind is null) return null;
        return new Entity { Slug = slug.Text, Kind = kind.Value, Name = names.Ar, NameEn = names.En, Aliases = aliases, Adjectives = adjectives };
    }

    /// <summary>Reads an entry of <c>outlets.yaml</c>.</summary>
    public static Outlet? ReadOutlet(MapFields fields, YamlScalar slug)
    {
        fields.CheckKeys(["slug", "name", "name_en", "site", "aliases"]);
        var names = ReadNames(fields);
        var site = fields.Address("site");
        var aliases = fields.Texts("aliases");
        if (names is null) return null;
        return new Outlet { Slug = slug.Text, Name = names.Ar, NameEn = names.En, Site = site, Aliases = aliases };
    }

    private static List<string> ReadPlaces(MapFields fields, IReadOnlySet<string>? known)
    {
        var places = fields.Scalars("places");
        foreach (var place in places.Where(place => known?.Contains(place.Text) == false))
            fields.Add(
                DiagnosticCodes.BadSetting, place, $"unknown place \"{place.Text}\"",
                SpellingSuggester.Question(place.Text, known!) ?? "write the slug of a place in content/entities.yaml"); // known: not null, see above
        return [.. places.Select(place => place.Text)];
    }

    private static IReadOnlyList<string> ReadAdjectives(MapFields fields, EntityKind? kind)
    {
        if (kind is not EntityKind.Place && fields.Scalars("adjectives") is [var first, ..])
            fields.Add(DiagnosticCodes.BadSetting, first, "only a place has adjectives", "write other names as aliases:");
        return fields.Texts("adjectives");
    }

    private static LocalText? ReadNames(MapFields fields)
    {
        if (fields.RequiredScalar("name", "write name: and the Arabic name") is not { } name) return null;
        if (fields.Text("name_en") is { } english) return new LocalText(name.Text, english);
        fields.Warn(
            DiagnosticCodes.MissingEnglishName, name, "the English name is missing, English pages show the Arabic one",
            "write name_en: below it");
        return new LocalText(name.Text, name.Text);
    }
}
