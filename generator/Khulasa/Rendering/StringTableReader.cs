using Khulasa.Content;
using Khulasa.Yaml;
using Khulasa.Diagnostics;
using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>Reads <c>templates/strings/</c> and sees to it that both languages say the same things.</summary>
public static class StringTableReader
{
    /// <summary>Keys below this one are counts: each has the plural forms of its language.</summary>
    private const string CountSection = "count";

    /// <summary>Reads the tables of both languages under a project root. Adds KH3101 for keys, forms and places that differ.</summary>
    public static Func<Language, StringTable> Read(string root, List<Diagnostic> diagnostics)
    {
        var files = Language.All.ToDictionary(language => language, language => ReadFile(root, language, diagnostics));
        foreach (var language in Language.All) Compare(files[language], files[language.Other], diagnostics);
        var tables = files.ToDictionary(file => file.Key, file => new StringTable(file.Key, file.Value.Texts));
        return language => tables[language];
    }

    private static StringFile ReadFile(string root, Language language, List<Diagnostic> diagnostics)
    {
        var path = $"templates/strings/{language.Code}.yaml";
        var file = new StringFile(language, SourceFileReader.Read(root, path, ContentLimits.MaxListBytes, diagnostics) ?? new SourceText(path, ""));
        if (YamlReader.Read(file.Source, file.Source.Text, 1, diagnostics) is YamlMap map) Collect(file, map, "", diagnostics);
        if (file.Texts.Count == 0 && !diagnostics.Exists(problem => problem.Severity == Severity.Error && problem.Location.Path == path))
            diagnostics.Add(file.Error(null, "the file holds no texts", "take it from the theme that comes with the generator"));
        return file;
    }

    private static void Collect(StringFile file, YamlMap map, string prefix, List<Diagnostic> diagnostics)
    {
        foreach (var (key, value) in map.Entries)
        {
            var name = prefix + key.Text;
            if (value is YamlMap inner) Collect(file, inner, name + ".", diagnostics);
            else if (value is YamlScalar { IsNull: false } text) file.Add(name, key, new UiText(TextSafety.Clean(text.Text)));
            else diagnostics.Add(file.Error(key, $"the text \"{name}\" is empty", "write the text after the colon"));
        }
    }

    private static void Compare(StringFile file, StringFile other, List<Diagnostic> diagnostics)
    {
        // A file that can't be read would lack two hundred texts.
        if (file.Texts.Count == 0 || other.Texts.Count == 0) return;
        foreach (var (name, text) in file.Texts)
        {
            if (IsCount(name)) continue;
            if (!other.Texts.TryGetValue(name, out var counterpart))
                diagnostics.Add(file.Error(file.Keys[name], $"the text \"{name}\" is missing in {other.Source.Path}", "add it there"));
            else if (text.ArgumentCount != counterpart.ArgumentCount)
                diagnostics.Add(file.Error(
                    file.Keys[name],
                    $"the text \"{name}\" has other places for values than in {other.Source.Path}",
                    "use the same {0}, {1}… in both"));
        }

        foreach (var name in file.Counts.Union(other.Counts, StringComparer.Ordinal))
        {
            foreach (var form in PluralRules.Categories(file.Language.Code))
            {
                if (!file.Texts.ContainsKey($"{name}.{form}"))
                    diagnostics.Add(file.Error(
                        null,
                        $"the plural form \"{name}.{form}\" is missing",
                        $"{file.Language.Code} has the forms {string.Join(", ", PluralRules.Categories(file.Language.Code))}"));
            }
        }
    }

    private static bool IsCount(string name) => name.StartsWith(CountSection + ".", StringComparison.Ordinal);

    /// <summary>One file as it was read.</summary>
    private sealed record StringFile(Language Language, SourceText Source)
    {
        public Dictionary<string, UiText> Texts { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, YamlScalar> Keys { get; } = new(StringComparer.Ordinal);

        /// <summary>Names of the counts, without their forms.</summary>
        public IEnumerable<string> Counts =>
            Texts.Keys.Where(IsCount).Select(name => name[..name.LastIndexOf('.')]).Distinct(StringComparer.Ordinal);

        public void Add(string name, YamlScalar key, UiText text)
        {
            Texts[name] = text;
            Keys[name] = key;
        }

        public Diagnostic Error(YamlScalar? key, string message, string advice) => key is null
            ? Diagnostic.Error(DiagnosticCodes.StringsDiffer, new SourceLocation(Source.Path), message, advice)
            : Source.Error(DiagnosticCodes.StringsDiffer, key.Line, key.Column, key.Length, message, advice);
    }
}
