using System.Collections.Frozen;

namespace Khulasa.Yaml;

/// <summary>One string for each key that content files have thousands of times.</summary>
internal static class KeyNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "title", "title_en", "slug", "date", "updated", "source", "name", "name_en", "url", "author", "place", "topics",
        "summary", "summary_en", "summary_by", "translation", "by", "status", "draft", "seed", "file", "sha256",
        "kind", "aliases", "keywords", "description", "description_en", "site").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The key as a string.</summary>
    public static string Of(ReadOnlySpan<char> key) => Known.TryGetValue(key, out var known) ? known : key.ToString();
}
