using Khulasa.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Khulasa.Seeds;

/// <summary>Typed access to the keys of one YAML mapping; every wrong type and unknown key is a <c>KH1002</c>.</summary>
internal sealed class SidecarFields
{
    private readonly string _path;
    private readonly string[] _lines;
    private readonly List<Diagnostic> _findings;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _fields = new(StringComparer.Ordinal);

    public SidecarFields(YamlMappingNode mapping, IReadOnlyList<string> names, string path, string[] lines, List<Diagnostic> findings)
    {
        (_path, _lines, _findings) = (path, lines, findings);
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (names.Contains(name)) _fields[name] = (key, value);
            else Report(key, $"unknown key \"{name}\"", Nearest(name, names));
        }
    }

    public YamlNode? Node(string name) => _fields.TryGetValue(name, out var field) ? field.Value : null;

    public string? Text(string name)
    {
        if (Node(name) is not { } node || IsNull(node)) return null;
        if (node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value)) return value.Trim();
        Report(node, $"\"{name}\" must be a text", "write it in double quotes on one line");
        return null;
    }

    public IReadOnlyList<string>? List(string name)
    {
        if (Node(name) is not { } node || IsNull(node)) return null;
        if (node is YamlSequenceNode items && items.All(item => item is YamlScalarNode { Value.Length: > 0 }))
            return [.. items.Select(item => ((YamlScalarNode)item).Value ?? "")];
        Report(node, $"\"{name}\" must be a list of texts", $"write {name}: [\"…\", \"…\"]");
        return null;
    }

    public bool? Flag(string name)
    {
        if (Text(name) is not { } text) return null;
        if (text is "true" or "false") return text == "true";
        ReportAt(name, $"\"{name}\" must be true or false", null);
        return null;
    }

    public SidecarFields? Mapping(string name, IReadOnlyList<string> names)
    {
        if (Node(name) is not { } node || IsNull(node)) return null;
        if (node is YamlMappingNode mapping) return new SidecarFields(mapping, names, _path, _lines, _findings);
        Report(node, $"\"{name}\" must be a mapping", $"its keys are: {string.Join(", ", names)}");
        return null;
    }

    public void ReportAt(string name, string message, string? advice)
    {
        if (Node(name) is { } node) Report(node, message, advice);
    }

    private static bool IsNull(YamlNode node) => node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    public SourceLocation LocationOf(string name) => Node(name) is { } node ? Place(node) : new SourceLocation(_path);

    private SourceLocation Place(YamlNode node)
    {
        var length = node.End.Line == node.Start.Line ? Math.Max(1, (int)(node.End.Column - node.Start.Column)) : 1;
        return new SourceLocation(_path, (int)node.Start.Line, (int)node.Start.Column, length);
    }

    private void Report(YamlNode node, string message, string? advice)
    {
        var place = Place(node);
        var line = place.Line;
        var source = line >= 1 && line <= _lines.Length ? _lines[line - 1] : null;
        _findings.Add(Diagnostic.Error(DiagnosticCodes.BadSidecar, place, message, advice, source));
    }

    private static string Nearest(string name, IReadOnlyList<string> names)
    {
        var near = names.FirstOrDefault(known => known.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(known, StringComparison.Ordinal)
            || known.Length == name.Length && known.Zip(name).Count(pair => pair.First != pair.Second) <= 2);
        return near is null ? "the keys are: " + string.Join(", ", names) : $"did you mean \"{near}\"?";
    }
}
