using Khulasa.Yaml;
using Khulasa.Diagnostics;
using Khulasa.Digests;

namespace Khulasa.Content;

/// <summary>Reads <c>site.yaml</c>, which must be there, and the lists beside it, which may be.</summary>
public static class SiteContentReader
{
    private const string SiteFile = "content/site.yaml";
    private const string TopicsFile = "content/topics.yaml";
    private const string EntitiesFile = "content/entities.yaml";
    private const string OutletsFile = "content/outlets.yaml";

    /// <summary>
    /// Reads the files under a project root. Adds KH3001 when <c>site.yaml</c> is missing, KH3002 for unknown settings,
    /// wrong types and ranges, KH3003 for a slug that stands twice in a list, KH3004 (warning) for a missing English name.
    /// </summary>
    public static SiteContent Read(string root)
    {
        var diagnostics = new List<Diagnostic>();
        var settings = ReadSettings(root, diagnostics);
        var entities = ReadList(root, EntitiesFile, ListEntryReader.ReadEntity, diagnostics);
        var places = entities.Exists && !entities.IsReadable ? null : entities.Slugs;
        var topics = ReadList(root, TopicsFile, (fields, slug) => ListEntryReader.ReadTopic(fields, slug, places), diagnostics);
        var outlets = ReadList(root, OutletsFile, ListEntryReader.ReadOutlet, diagnostics);
        return new SiteContent
        {
            Settings = settings,
            HasTopicList = topics.Exists,
            Topics = topics.Entries,
            TopicSlugs = topics.IsReadable ? topics.Slugs : null,
            Entities = entities.Entries,
            EntitySlugs = entities.IsReadable ? entities.Slugs : null,
            Outlets = outlets.Entries,
            Diagnostics = diagnostics,
        };
    }

    private static SiteSettings? ReadSettings(string root, List<Diagnostic> diagnostics)
    {
        if (!File.Exists(Path.Combine(root, SiteFile)))
        {
            diagnostics.Add(Diagnostic.Error(
                DiagnosticCodes.MissingSiteFile, new SourceLocation(SiteFile), "the settings of the site are missing",
                "create the file with a line title: and the name of the site"));
            return null;
        }
        if (SourceFileReader.Read(root, SiteFile, ContentLimits.MaxListBytes, diagnostics) is not { } source) return null;
        var count = diagnostics.Count;
        var node = YamlReader.Read(source, source.Text, 1, diagnostics);
        if (node is YamlMap map)
        {
            var settings = SettingsReader.Read(new MapFields(source, map, FieldCodes.Site, diagnostics));
            return settings is null ? null : settings with { Digest = Digest.Of(source.Text) };
        }
        if (diagnostics.Count == count)
        {
            diagnostics.Add(source.Error(
                DiagnosticCodes.BadSetting, 1, 1, 1, "the settings have no title", "write title: and the name of the site"));
        }
        return null;
    }

    private static ListFile<T> ReadList<T>(
        string root, string path, Func<MapFields, YamlScalar, T?> readEntry, List<Diagnostic> diagnostics) where T : class
    {
        var list = new ListFile<T> { Exists = File.Exists(Path.Combine(root, path)) };
        if (!list.Exists) return list;
        if (SourceFileReader.Read(root, path, ContentLimits.MaxListBytes, diagnostics) is not { } source) return list;
        var count = diagnostics.Count;
        var node = YamlReader.Read(source, source.Text, 1, diagnostics);
        if (node is null or YamlScalar { IsNull: true }) return list with { IsReadable = diagnostics.Count == count };
        if (node is not YamlList items)
        {
            diagnostics.Add(source.Error(
                DiagnosticCodes.BadSetting, node.Line, node.Column, node.Length,
                $"the file must be a list, but it is {node.Kind}", "begin each entry with - slug: …"));
            return list;
        }
        ReadEntries(source, items, list, readEntry, diagnostics);
        return list with { IsReadable = true };
    }

    private static void ReadEntries<T>(
        SourceText source, YamlList items, ListFile<T> list, Func<MapFields, YamlScalar, T?> readEntry, List<Diagnostic> diagnostics)
        where T : class
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items.Items)
        {
            if (item is not YamlMap map)
            {
                diagnostics.Add(source.Error(
                    DiagnosticCodes.BadSetting, item.Line, item.Column, item.Length,
                    $"an entry must be keys with values, but it is {item.Kind}", "write - slug: …, and name: below it"));
                continue;
            }
            var fields = new MapFields(source, map, FieldCodes.Site, diagnostics);
            if (fields.RequiredSlug() is not { } slug) continue;
            if (!lines.TryAdd(slug.Text, slug.Line))
            {
                fields.Add(
                    DiagnosticCodes.DuplicateEntry, slug, $"the slug \"{slug.Text}\" stands twice",
                    $"it is already on line {lines[slug.Text]}; join the two entries");
                continue;
            }
            list.Slugs.Add(slug.Text);
            if (readEntry(fields, slug) is { } entry) list.Entries.Add(entry);
        }
    }

    private sealed record ListFile<T>
    {
        public required bool Exists { get; init; }

        public bool IsReadable { get; init; }

        public List<T> Entries { get; } = [];

        public HashSet<string> Slugs { get; } = new(StringComparer.Ordinal);
    }
}
