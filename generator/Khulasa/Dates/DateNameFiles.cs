using Khulasa.Yaml;

namespace Khulasa.Dates;

/// <summary>Reads the built-in files of <c>Dates/Names</c>, one a language: lists of names by their key.</summary>
internal static class DateNameFiles
{
    private static readonly Lazy<List<Dictionary<string, List<string>>>> Files = new(ReadAll);

    /// <summary>The lists under a key, one a language that has it, in the order of the languages' codes.</summary>
    /// <remarks>An item of a list may hold several spellings, parted by a bar.</remarks>
    public static IEnumerable<IReadOnlyList<string>> Lists(string key)
    {
        foreach (var file in Files.Value)
            if (file.TryGetValue(key, out var list)) yield return list;
    }

    /// <summary>Every spelling under a key, of all languages.</summary>
    public static IEnumerable<string> Spellings(string key) => Lists(key).SelectMany(list => list).SelectMany(item => item.Split('|'));

    private static List<Dictionary<string, List<string>>> ReadAll() =>
        [.. EmbeddedYaml.Maps("Dates.Names")
            .Select(entries => entries.ToDictionary(each => each.Key.Text, each => EmbeddedYaml.Texts(each.Value).ToList(), StringComparer.Ordinal))];
}
