using Khulasa.Yaml;
using Khulasa.Diagnostics;

namespace Khulasa.Articles;

/// <summary>Reads files of cleaning phrases: a mapping from the name of a list to its phrases.</summary>
public static class RuleFile
{
    /// <summary>
    /// Reads one file. Adds the codes of <see cref="YamlReader"/> for YAML that can't be read, <c>KH3002</c> for an unknown
    /// list or a wrong type.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="into">Where the phrases are added, by the name of their list.</param>
    /// <param name="findings">Where problems are added.</param>
    public static void Read(SourceText source, IDictionary<string, List<string>> into, List<Diagnostic> findings)
    {
        var node = YamlReader.Read(source, source.Text, 1, findings);
        if (node is YamlMap lists) ReadLists(source, lists, into, findings);
        else if (node is not (null or YamlScalar { IsNull: true }))
            findings.Add(Problem(source, node, "the file must be a mapping of lists", "write the name of a list, a colon, and its phrases below it"));
    }

    private static void ReadLists(SourceText source, YamlMap lists, IDictionary<string, List<string>> into, List<Diagnostic> findings)
    {
        foreach (var (key, value) in lists.Entries)
        {
            if (!CleaningRules.ListNames.Contains(key.Text))
            {
                var advice = SpellingSuggester.Question(key.Text, CleaningRules.ListNames)
                    ?? "the lists are: " + string.Join(", ", CleaningRules.ListNames);
                findings.Add(Problem(source, key, $"unknown list \"{key.Text}\"", advice));
            }
            else if (value is YamlList phrases) ReadPhrases(source, phrases, Of(into, key.Text), findings);
            else if (value is not YamlScalar { IsNull: true })
                findings.Add(Problem(
                    source, value, $"\"{key.Text}\" must be a list of phrases", "give each phrase a line of its own that begins with a dash"));
        }
    }

    private static void ReadPhrases(SourceText source, YamlList items, List<string> phrases, List<Diagnostic> findings)
    {
        foreach (var item in items.Items)
        {
            if (item is YamlScalar { Text.Length: > 0 } phrase) phrases.Add(phrase.Text);
            else findings.Add(Problem(source, item, "a phrase must be one line of text", "quote phrases that hold : or #"));
        }
    }

    private static List<string> Of(IDictionary<string, List<string>> lists, string name)
    {
        if (!lists.TryGetValue(name, out var phrases)) lists[name] = phrases = [];
        return phrases;
    }

    private static Diagnostic Problem(SourceText source, YamlNode place, string message, string advice) =>
        source.Error(DiagnosticCodes.BadSetting, place.Line, place.Column, place.Length, message, advice);
}
