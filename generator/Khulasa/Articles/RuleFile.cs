using Khulasa.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Khulasa.Articles;

/// <summary>Reads files of cleaning phrases: a mapping from the name of a list to its phrases.</summary>
public static class RuleFile
{
    /// <summary>Reads one file. Adds <c>KH2001</c> for broken YAML, <c>KH3002</c> for an unknown list or a wrong type.</summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="into">Where the phrases are added, by the name of their list.</param>
    /// <param name="findings">Where problems are added.</param>
    public static void Read(string yaml, string path, IDictionary<string, List<string>> into, ICollection<Diagnostic> findings)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return;
            if (stream.Documents[0].RootNode is YamlMappingNode root) ReadLists(root, path, into, findings);
            else if (stream.Documents[0].RootNode is not YamlScalarNode { Value: null or "" })
                findings.Add(Problem(path, stream.Documents[0].RootNode.Start, "the file must be a mapping of lists"));
        }
        catch (YamlException e)
        {
            var place = new SourceLocation(path, (int)e.Start.Line, (int)e.Start.Column);
            findings.Add(Diagnostic.Error(DiagnosticCodes.BadYaml, place, e.Message, "quote phrases that hold : or #"));
        }
    }

    private static void ReadLists(YamlMappingNode root, string path, IDictionary<string, List<string>> into, ICollection<Diagnostic> findings)
    {
        foreach (var (key, value) in root.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!CleaningRules.ListNames.Contains(name))
                findings.Add(Problem(path, key.Start, $"unknown list \"{name}\""));
            else if (value is YamlSequenceNode items) ReadPhrases(items, path, Of(into, name), findings);
            else if (value is not YamlScalarNode { Value: null or "" })
                findings.Add(Problem(path, value.Start, $"\"{name}\" must be a list of phrases"));
        }
    }

    private static void ReadPhrases(YamlSequenceNode items, string path, List<string> phrases, ICollection<Diagnostic> findings)
    {
        foreach (var item in items)
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } phrase }) phrases.Add(phrase);
            else findings.Add(Problem(path, item.Start, "a phrase must be one line of text"));
        }
    }

    private static List<string> Of(IDictionary<string, List<string>> lists, string name)
    {
        if (!lists.TryGetValue(name, out var phrases)) lists[name] = phrases = [];
        return phrases;
    }

    private static Diagnostic Problem(string path, Mark place, string message) =>
        Diagnostic.Error(
            DiagnosticCodes.BadSetting, new SourceLocation(path, (int)place.Line, (int)place.Column), message,
            "the lists are: " + string.Join(", ", CleaningRules.ListNames));
}
