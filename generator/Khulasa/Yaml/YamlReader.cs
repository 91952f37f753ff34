using Khulasa.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Khulasa.Yaml;

/// <summary>
/// Reads YAML into nodes that know their place. Only what data needs: no anchors, aliases, tags or second documents
/// (KH2117), so that a small file can't grow into a large one.
/// </summary>
public sealed class YamlReader
{
    /// <summary>How deep lists and maps may lie in one another.</summary>
    public const int MaxDepth = 16;

    private readonly SourceText _source;
    private readonly int _lineOffset;
    private readonly List<Diagnostic> _diagnostics;
    private readonly Parser _parser;
    private YamlScalar? _last;
    private bool _isBroken;

    private YamlReader(SourceText source, string yaml, int firstLine, List<Diagnostic> diagnostics)
    {
        _source = source;
        _lineOffset = firstLine - 1;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(yaml));
    }

    /// <summary>
    /// Reads a document. Adds KH2001 for broken YAML, KH2110 for a key that stands twice in one map, KH2117 for parts of
    /// YAML that are not supported. Null when the document is empty, broken or not supported.
    /// </summary>
    /// <param name="source">The whole file, for diagnostics.</param>
    /// <param name="yaml">The YAML in it.</param>
    /// <param name="firstLine">Line of the file that <paramref name="yaml"/> begins on.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static YamlNode? Read(SourceText source, string yaml, int firstLine, List<Diagnostic> diagnostics) =>
        SimpleYaml.TryRead(yaml, firstLine) ?? ReadFully(source, yaml, firstLine, diagnostics);

    /// <summary>As <see cref="Read"/>, always with the full parser.</summary>
    internal static YamlNode? ReadFully(SourceText source, string yaml, int firstLine, List<Diagnostic> diagnostics)
    {
        yaml = WithoutOddLineEnds(source, yaml, firstLine, diagnostics);
        var reader = new YamlReader(source, yaml, firstLine, diagnostics);
        try
        {
            var node = reader.ReadDocument();
            return reader._isBroken ? null : node;
        }
        catch (YamlException e)
        {
            diagnostics.Add(YamlProblem.Explain(source, yaml, firstLine, reader._last, e));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser gives up this way on a bracket that is never closed.
            diagnostics.Add(YamlProblem.Unclosed(source, yaml, firstLine)
                ?? source.Error(DiagnosticCodes.BadYaml, firstLine, 1, 1, "broken YAML", "check the brackets and quotes"));
            return null;
        }
    }

    /// <summary>The parser takes these three for line ends, no editor does, and every place behind them would be wrong.</summary>
    private static string WithoutOddLineEnds(SourceText source, string yaml, int firstLine, List<Diagnostic> diagnostics)
    {
        const string odd = "\u0085\u2028\u2029";
        var first = yaml.AsSpan().IndexOfAny(odd);
        if (first < 0) return yaml;
        var before = yaml.AsSpan(0, first);
        diagnostics.Add(source.Warning(
            DiagnosticCodes.UnsafeCharacters, firstLine + before.Count('\n'), first - before.LastIndexOf('\n'), 1,
            $"a line separator (U+{(int)yaml[first]:X4}) was read as a blank", "delete it from the file"));
        return string.Join(' ', yaml.Split(odd.ToCharArray()));
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _)) return null;
        _parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        if (node is null) return null;
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            Refuse(second, "a second YAML document", "keep one document in a file");
        return node;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (depth > MaxDepth)
            return Refuse(_parser.Current, $"YAML nested more than {MaxDepth} deep", "use fewer levels");
        if (_parser.Accept<AnchorAlias>(out var alias))
            return Refuse(alias, "a YAML alias", "write the value out, or put quotes around a text that begins with *");
        if (_parser.Accept<NodeEvent>(out var node))
        {
            if (!node.Anchor.IsEmpty) return Refuse(node, "a YAML anchor", "leave it out, or put quotes around a text that begins with &");
            if (!node.Tag.IsEmpty) return Refuse(node, "a YAML tag", "leave it out, or put quotes around a text that begins with !");
        }
        if (node is Scalar scalar)
        {
            // Noted before the parser goes on, since that is where it finds what is wrong behind the value.
            _last = ToScalar(scalar);
            _parser.MoveNext();
            return _last;
        }
        if (_parser.TryConsume<SequenceStart>(out var list)) return ReadList(list, depth);
        return ReadMap(_parser.Consume<MappingStart>(), depth);
    }

    private YamlList? ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        var list = new YamlList(items, LineOf(start), ColumnOf(start), LengthOf(start));
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item) return null;
            items.Add(item);
        }
        return list;
    }

    private YamlMap? ReadMap(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var map = new YamlMap(entries, LineOf(start), ColumnOf(start), LengthOf(start));
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } key) return null;
            if (key is not YamlScalar name)
                return (YamlMap?)RefuseAt(key, "a list or map as a key", "use a word as the key");
            if (ReadNode(depth + 1) is not { } value) return null;
            Add(entries, new YamlEntry(name, value));
        }
        return map;
    }

    private void Add(List<YamlEntry> entries, YamlEntry entry)
    {
        var first = entries.Find(e => string.Equals(e.Key.Text, entry.Key.Text, StringComparison.Ordinal));
        if (first is null)
        {
            entries.Add(entry);
            return;
        }
        _diagnostics.Add(_source.Error(
            DiagnosticCodes.DuplicateKey, entry.Key.Line, entry.Key.Column, entry.Key.Length,
            $"the key \"{entry.Key.Text}\" stands twice", $"it is already on line {first.Key.Line}; keep one of them"));
    }

    private YamlScalar ToScalar(Scalar scalar) =>
        new(scalar.Value, scalar.Style == ScalarStyle.Plain, LineOf(scalar), ColumnOf(scalar), LengthOf(scalar));

    private YamlNode? Refuse(ParsingEvent? place, string what, string advice)
    {
        _isBroken = true;
        var (line, column, length) = place is null ? (_lineOffset + 1, 0, 1) : (LineOf(place), ColumnOf(place), LengthOf(place));
        _diagnostics.Add(_source.Error(DiagnosticCodes.UnsupportedYaml, line, column, length, $"{what} is not supported", advice));
        return null;
    }

    private YamlNode? RefuseAt(YamlNode place, string what, string advice)
    {
        _isBroken = true;
        _diagnostics.Add(_source.Error(
            DiagnosticCodes.UnsupportedYaml, place.Line, place.Column, place.Length, $"{what} is not supported", advice));
        return null;
    }

    private int LineOf(ParsingEvent e) => (int)e.Start.Line + _lineOffset;

    private static int ColumnOf(ParsingEvent e) => (int)e.Start.Column;

    private static int LengthOf(ParsingEvent e) =>
        e.Start.Line == e.End.Line ? Math.Max(1, (int)(e.End.Column - e.Start.Column)) : 1;
}
