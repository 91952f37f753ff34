using Khulasa.Yaml;

namespace Khulasa.Text;

/// <summary>Reads the embedded files <c>Text/Languages/*.yaml</c>: lists of words, and maps of such lists.</summary>
internal static class WordListReader
{
    /// <summary>The lists of all files, by <c>name</c> or <c>name/key</c>, in the order of the files' names.</summary>
    public static IReadOnlyList<WordList> ReadAll()
    {
        var lists = new List<WordList>();
        foreach (var file in EmbeddedYaml.Maps("Text.Languages")) Read(file, "", lists);
        return lists;
    }

    private static void Read(IReadOnlyList<YamlEntry> entries, string prefix, List<WordList> lists)
    {
        foreach (var (key, value) in entries)
        {
            var name = prefix + key.Text;
            if (value is YamlMap map) Read(map.Entries, name + "/", lists);
            else lists.Add(new WordList(name, [.. EmbeddedYaml.Texts(value)]));
        }
    }
}
