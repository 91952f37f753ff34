using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Khulasa.Text;

/// <summary>
/// Reads the embedded files <c>Text/Languages/*.yaml</c>: lists of words, and maps of such lists. From the parser's events,
/// because every start of the command waits for it and mapping to types takes longer than all the rest.
/// </summary>
internal static class WordListReader
{
    /// <summary>The lists of all files, by <c>name</c> or <c>name/key</c>, in the order of the files' names.</summary>
    public static IReadOnlyList<WordList> ReadAll()
    {
        var assembly = typeof(WordListReader).Assembly;
        var lists = new List<WordList>();
        foreach (var name in assembly.GetManifestResourceNames().Where(IsLanguageFile).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!; // the name came from the same assembly
            using var text = new StreamReader(stream);
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            ReadMap(parser, "", lists);
        }

        return lists;
    }

    private static bool IsLanguageFile(string name) => name.Contains(".Text.Languages.", StringComparison.Ordinal);

    private static void ReadMap(Parser parser, string prefix, List<WordList> lists)
    {
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = prefix + parser.Consume<Scalar>().Value;
            if (parser.Accept<MappingStart>(out _)) ReadMap(parser, name + "/", lists);
            else lists.Add(new WordList(name, ReadList(parser)));
        }
    }

    private static List<string> ReadList(Parser parser)
    {
        var words = new List<string>();
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _)) words.Add(parser.Consume<Scalar>().Value);
        return words;
    }
}
