using System.Text.RegularExpressions;
using Khulasa.Articles;
using YamlDotNet.RepresentationModel;

namespace Khulasa.Content;

/// <summary>A content file that came from a seed.</summary>
/// <param name="Path">Its path, relative to the project root, with <c>/</c>.</param>
/// <param name="SeedSha256">Digest of the seed it was made from.</param>
public sealed record ExistingArticle(string Path, string SeedSha256);

/// <summary>Finds which seeds have content files already, by the <c>seed</c> key of their front matter.</summary>
public static partial class SeedIndex
{
    private const int MaxFrontMatterLines = 200;

    /// <summary>Every article with a seed, by the seed's file name, and every slug in use.</summary>
    public static (IReadOnlyDictionary<string, ExistingArticle> BySeed, IReadOnlySet<string> Slugs, KnownNames Names) Read(string root)
    {
        var bySeed = new Dictionary<string, ExistingArticle>(StringComparer.Ordinal);
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        var folder = Path.Combine(root, "content", "articles");
        if (!Directory.Exists(folder)) return (bySeed, slugs, ReadNames(root));
        foreach (var path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (path.EndsWith(".en.md", StringComparison.Ordinal)) continue;
            slugs.Add(Path.GetFileNameWithoutExtension(path));
            foreach (var line in File.ReadLines(path).Take(MaxFrontMatterLines))
            {
                if (Slug().Match(line) is { Success: true } slug) slugs.Add(slug.Groups[1].Value);
                if (Seed().Match(line) is not { Success: true } seed) continue;
                bySeed.TryAdd(seed.Groups[1].Value, new ExistingArticle(Path.GetRelativePath(root, path).Replace('\\', '/'), seed.Groups[2].Value));
                break;
            }
        }

        return (bySeed, slugs, ReadNames(root));
    }

    private static KnownNames ReadNames(string root) => new(
        [.. Entries(root, "topics.yaml").Select(entry => new Topic { Slug = One(entry, "slug"), Name = One(entry, "name"), NameEn = One(entry, "name_en"), Keywords = Many(entry, "keywords") })],
        [.. Entries(root, "entities.yaml").Select(entry => new Entity
        {
            Slug = One(entry, "slug"), Name = One(entry, "name"), NameEn = One(entry, "name_en"), Aliases = Many(entry, "aliases"),
            Kind = Enum.TryParse<EntityKind>(One(entry, "kind"), true, out var kind) ? kind : EntityKind.Organisation,
        })],
        [.. Entries(root, "outlets.yaml").Select(entry => new Outlet { Slug = One(entry, "slug"), Name = One(entry, "name"), NameEn = One(entry, "name_en"), Aliases = Many(entry, "aliases") })]);

    private static IEnumerable<YamlMappingNode> Entries(string root, string name)
    {
        var path = Path.Combine(root, "content", name);
        if (!File.Exists(path)) return [];
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(path)));
        return stream.Documents is [{ RootNode: YamlSequenceNode items }, ..] ? items.OfType<YamlMappingNode>() : [];
    }

    private static string One(YamlMappingNode entry, string key) => entry.Children.TryGetValue(key, out var value) ? value.ToString() : "";

    private static string[] Many(YamlMappingNode entry, string key) =>
        entry.Children.TryGetValue(key, out var value) && value is YamlSequenceNode items ? [.. items.Select(item => item.ToString())] : [];

    [GeneratedRegex("""^slug:\s*"?([a-z0-9-]+)""")]
    private static partial Regex Slug();

    [GeneratedRegex("""^seed:\s*\{\s*file:\s*"?([^",]+)"?\s*,\s*sha256:\s*"?([0-9a-f]{64})""")]
    private static partial Regex Seed();
}
