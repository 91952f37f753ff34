using YamlDotNet.RepresentationModel;

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

    private static List<Dictionary<string, List<string>>> ReadAll()
    {
        var files = new List<Dictionary<string, List<string>>>();
        var assembly = typeof(DateNameFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains(".Dates.Names.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!; // the name came from the same assembly
            using var reader = new StreamReader(stream);
            files.Add(Read(reader));
        }

        return files;
    }

    private static Dictionary<string, List<string>> Read(StreamReader reader)
    {
        var yaml = new YamlStream();
        yaml.Load(reader);
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in ((YamlMappingNode)yaml.Documents[0].RootNode).Children)
            lists[key.ToString()] = value is YamlSequenceNode items ? [.. items.Select(item => item.ToString())] : [value.ToString()];
        return lists;
    }
}
