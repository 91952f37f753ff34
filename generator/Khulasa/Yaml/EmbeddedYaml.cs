using Khulasa.Diagnostics;

namespace Khulasa.Yaml;

/// <summary>
/// The data files that the generator brings along, such as the words of a language. Every start of the command waits for
/// some of them, so they keep to what <see cref="SimpleYaml"/> reads.
/// </summary>
internal static class EmbeddedYaml
{
    /// <summary>The files of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder below the project, with a stop between folders.</param>
    public static IEnumerable<SourceText> Files(string folder)
    {
        var assembly = typeof(EmbeddedYaml).Assembly;
        var prefix = $"{nameof(Khulasa)}.{folder}.";
        string[] names = Array.FindAll(assembly.GetManifestResourceNames(), name => name.StartsWith(prefix, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            using var stream = assembly.GetManifestResourceStream(name)!; // the name came from the same assembly
            using var reader = new StreamReader(stream);
            yield return new SourceText(name, reader.ReadToEnd());
        }
    }

    /// <summary>The entries of each file of a folder.</summary>
    /// <param name="folder">As for <see cref="Files"/>.</param>
    /// <exception cref="InvalidDataException">A file holds something else.</exception>
    public static IEnumerable<IReadOnlyList<YamlEntry>> Maps(string folder) => Files(folder).Select(Entries);

    private static IReadOnlyList<YamlEntry> Entries(SourceText file) =>
        YamlReader.Read(file, file.Text, 1, []) is YamlMap map
            ? map.Entries
            : throw new InvalidDataException($"{file.Path} must hold keys with values");

    /// <summary>The texts of a list, or the one that stands in its place; a list of many has them in rows.</summary>
    public static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar.Text],
        YamlList list => list.Items.SelectMany(Texts),
        _ => throw new InvalidDataException($"a list was expected, not {node.Kind}"),
    };
}
