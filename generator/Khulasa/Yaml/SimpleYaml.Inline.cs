using System.Buffers;

namespace Khulasa.Yaml;

/// <summary>Values within one line: plain, in quotes, in brackets.</summary>
internal ref partial struct SimpleYaml
{
    private static readonly SearchValues<char> PlainEnds = SearchValues.Create("\n:#");
    private static readonly SearchValues<char> PlainEndsInBrackets = SearchValues.Create("\n:#,[]{}");
    private static readonly SearchValues<char> DoubleQuoteEnds = SearchValues.Create("\"\\\n");
    private static readonly SearchValues<char> SingleQuoteEnds = SearchValues.Create("'\n");

    private YamlNode? ReadInline(bool isInBrackets) => Current switch
    {
        '"' => ReadDoubleQuoted(),
        '\'' => ReadSingleQuoted(),
        '[' => ReadBracketed(isMap: false),
        '{' => ReadBracketed(isMap: true),
        _ => ReadPlain(isInBrackets),
    };

    private YamlScalar? ReadPlain(bool isInBrackets)
    {
        // Only what no rule of YAML can give another meaning begins a plain value here.
        if (!char.IsLetterOrDigit(Current)) return null;
        var (start, column) = (_position, Column);
        while (true)
        {
            var span = _text.AsSpan(_position);
            var stop = span.IndexOfAny(isInBrackets ? PlainEndsInBrackets : PlainEnds);
            _position = stop < 0 ? _text.Length : _position + stop;
            if (Current is '[' or '{' || isInBrackets && Current is ':' or '#') return null;
            if (Current == ':' && Next is ' ' or '\n') return null;
            if (Current == '#' && _text[_position - 1] == ' ') break;
            if (Current is not (':' or '#')) break;
            _position++;
        }
        var end = _position;
        while (_text[end - 1] == ' ') end--;
        // So that what follows sees the blank before a comment.
        _position = end;
        return new YamlScalar(_text[start..end], true, Line, column, end - start);
    }

    private YamlScalar? ReadDoubleQuoted()
    {
        var (start, column) = (_position, Column);
        var hasEscapes = false;
        _position++;
        while (true)
        {
            var stop = _text.AsSpan(_position).IndexOfAny(DoubleQuoteEnds);
            if (stop < 0 || _text[_position + stop] == '\n') return null;
            _position += stop;
            if (Current == '"') break;
            if (Next is not ('"' or '\\')) return null;
            hasEscapes = true;
            _position += 2;
        }
        var inner = _text[(start + 1).._position];
        _position++;
        return new YamlScalar(hasEscapes ? Unescape(inner) : inner, false, Line, column, _position - start);
    }

    private static string Unescape(string inner)
    {
        var plain = new System.Text.StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++) plain.Append(inner[i] == '\\' ? inner[++i] : inner[i]);
        return plain.ToString();
    }

    private YamlScalar? ReadSingleQuoted()
    {
        var (start, column) = (_position, Column);
        _position++;
        while (true)
        {
            var stop = _text.AsSpan(_position).IndexOfAny(SingleQuoteEnds);
            if (stop < 0 || _text[_position + stop] == '\n') return null;
            _position += stop;
            if (Next != '\'') break;
            _position += 2;
        }
        var inner = _text[(start + 1).._position].Replace("''", "'", StringComparison.Ordinal);
        _position++;
        return new YamlScalar(inner, false, Line, column, _position - start);
    }

    private YamlNode? ReadBracketed(bool isMap)
    {
        var (column, close) = (Column, isMap ? '}' : ']');
        var entries = new List<YamlEntry>(isMap ? 4 : 0);
        var items = new List<YamlNode>(isMap ? 0 : 4);
        if (++_depth > YamlReader.MaxDepth) return null;
        _position++;
        SkipBlanks();
        while (Current != close)
        {
            if (isMap ? !ReadEntry(entries) : !ReadItem(items)) return null;
            SkipBlanks();
            if (Current == close) break;
            if (Current != ',') return null;
            _position++;
            SkipBlanks();
            // A comma before the closing bracket is for the full parser to judge.
            if (Current == close) return null;
        }
        _position++;
        _depth--;
        return isMap ? new YamlMap(entries, Line, column, 1) : new YamlList(items, Line, column, 1);
    }

    private bool ReadItem(List<YamlNode> items)
    {
        if (ReadInline(isInBrackets: true) is not { } item) return false;
        items.Add(item);
        return true;
    }

    private bool ReadEntry(List<YamlEntry> entries)
    {
        if (ReadKey() is not { } key || Contains(entries, key.Text) || Current != ' ') return false;
        SkipBlanks();
        if (ReadInline(isInBrackets: true) is not { } value) return false;
        entries.Add(new YamlEntry(key, value));
        return true;
    }
}
