using Khulasa.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Khulasa.Articles;

/// <summary>Reads files of cleaning phrases: a mapping from the name of a list to its phrases.</summary>
public static class RuleFile
{
    private const string Advice = "quote phrases that hold : or #";

    /// <summary>Reads one file. Adds <c>KH2001</c> for broken YAML, <c>KH3002</c> for an unknown list or a wrong type.</summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="into">Where the phrases are added, by the name of their list.</param>
    /// <param name="findings">Where problems are added.</param>
    public static void Read(string yaml, string path, IDictionary<string, List<string>> into, ICollection<Diagnostic> findings)
    {
        var source = new SourceText(path, yaml);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return;
            if (stream.Documents[0].RootNode is YamlMappingNode root) ReadLists(root, source, into, findings);
            else if (stream.Documents[0].RootNode is not YamlScalarNode { Value: null or "" })
                findings.Add(Problem(source, stream.Documents[0].RootNode, "the file must be a mapping of lists", "write the name of a list, a colon, and its phrases below it"));
        }
        catch (YamlException e)
        {
            findings.Add(source.Error(DiagnosticCodes.BadYaml, (int)e.Start.Line, (int)e.Start.Column, 1, e.Message, Advice));
        }
    }

    private static void ReadLists(YamlMappingNode root, SourceText source, IDictionary<string, List<string>> into, ICollection<Diagnostic> findings)
    {
        foreach (var (key, value) in root.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!CleaningRules.ListNames.Contains(name))
            {
                var advice = SpellingSuggester.Question(name, CleaningRules.ListNames) ?? "the lists are: " + string.Join(", ", CleaningRules.ListNames);
                findings.Add(Problem(source, key, $"unknown list \"{name}\"", advice));
            }
            else if (value is YamlSequenceNode items) ReadPhrases(items, source, Of(into, name), findings);
            else if (value is not YamlScalarNode { Value: null or "" })
                findings.Add(Problem(source, value, $"\"{name}\" must be a list of phrases", "give each phrase a line of its own that begins with a dash"));
        }
    }

    private static void ReadPhrases(YamlSequenceNode items, SourceText source, List<string> phrases, ICollection<Diagnostic> findings)
    {
        foreach (var item in items)
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } phrase }) phrases.Add(phrase);
            else findings.Add(Problem(source, item, "a phrase must be one line of text", Advice));
        }
    }

    private static List<string> Of(IDictionary<string, List<string>> lists, string name)
    {
        if (!lists.TryGetValue(name, out var phrases)) lists[name] = phrases = [];
        return phrases;
    }

    private static Diagnostic Problem(SourceText source, YamlNode node, string message, string advice)
    {
        var length = node is YamlScalarNode { Value: { Length: > 0 } text } ? text.Length : 1;
        return source.Error(DiagnosticCodes.BadSetting, (int)node.Start.Line, (int)node.Start.Column, length, message, advice);
    }
}
