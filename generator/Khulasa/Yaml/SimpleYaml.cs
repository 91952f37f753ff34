using System.Buffers;
using System.Text;

namespace Khulasa.Yaml;

/// <summary>
/// Reads the YAML that nearly every content file consists of, some ten times faster than a full parser: maps and lists
/// by indentation or in brackets, one-line values plain or in quotes, comments.
/// </summary>
/// <remarks>
/// It gives up (null) on everything else and on everything doubtful: values over several lines, block texts, escapes
/// other than <c>\"</c> and <c>\\</c>, odd signs, keys that stand twice, every error. The full parser then reads the text
/// again and finds the words for what is wrong. A test compares both over random texts: where this one gives an answer
/// it is, places included, that of the full parser.
/// </remarks>
internal ref partial struct SimpleYaml
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create(UnusualSigns());

    private readonly string _text;
    private readonly int _lineOffset;
    private int _position;
    private int _line;
    private int _lineStart;
    private int _depth;
    private bool _isGivenUp;

    // Controls but the end of a line, and what ends lines elsewhere.
    private static string UnusualSigns()
    {
        var signs = new StringBuilder("\u2028\u2029\uFEFF");
        for (var c = '\0'; c < '\u00A0'; c++)
            if (char.IsControl(c) && c != '\n') signs.Append(c);
        return signs.ToString();
    }

    private SimpleYaml(string text, int firstLine)
    {
        _text = text;
        _lineOffset = firstLine - 1;
        _line = 1;
    }

    /// <summary>The nodes of a text; null when it is empty or more than this reads.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="firstLine">Line of the file that it begins on.</param>
    public static YamlNode? TryRead(string text, int firstLine)
    {
        if (text.AsSpan().ContainsAny(Unusual)) return null;
        var reader = new SimpleYaml(text, firstLine);
        if (!reader.SkipToContent() || reader.Column != 1) return null;
        var node = reader.ReadBlock();
        return reader._isGivenUp || reader._position < text.Length ? null : node;
    }

    private readonly int Column => _position - _lineStart + 1;

    private readonly char Current => _position < _text.Length ? _text[_position] : '\n';

    private readonly char Next => _position + 1 < _text.Length ? _text[_position + 1] : '\n';

    private readonly int Line => _line + _lineOffset;

    private readonly bool IsAtDash => Current == '-' && Next is ' ' or '\n';

    private YamlNode? GiveUp()
    {
        _isGivenUp = true;
        return null;
    }

    private YamlNode? ReadBlock()
    {
        if (++_depth > YamlReader.MaxDepth) return GiveUp();
        var node = IsAtDash ? ReadBlockList() : ReadBlockMap();
        _depth--;
        return node;
    }

    private YamlNode? ReadBlockMap()
    {
        var column = Column;
        var entries = new List<YamlEntry>();
        var map = new YamlMap(entries, Line, column, 1);
        do
        {
            if (ReadKey() is not { } key || Contains(entries, key.Text)) return GiveUp();
            if (ReadMapValue(column) is not { } value) return GiveUp();
            entries.Add(new YamlEntry(key, value));
        }
        while (_position < _text.Length && Column == column && !IsAtDash);
        // Deeper than the map: a value that goes on. The shallower is for the block around to judge.
        return _position < _text.Length && Column > column ? GiveUp() : map;
    }

    /// <summary>Reads from behind the colon to the first sign of the next line with content.</summary>
    private YamlNode? ReadMapValue(int mapColumn)
    {
        var (line, column) = (Line, Column);
        SkipBlanks();
        if (Current != '\n') return Current == '#' ? null : ReadLineValue();
        if (SkipToContent() && (Column > mapColumn || Column == mapColumn && IsAtDash)) return ReadBlock();
        return new YamlScalar("", true, line, column, 1);
    }

    private YamlNode? ReadBlockList()
    {
        var column = Column;
        var items = new List<YamlNode>();
        var list = new YamlList(items, Line, column, 1);
        do
        {
            _position++;
            SkipBlanks();
            if (Current is '\n' or '#' || IsAtDash) return GiveUp();
            if ((IsAtKey() ? ReadBlock() : ReadLineValue()) is not { } item) return GiveUp();
            items.Add(item);
        }
        while (_position < _text.Length && Column == column && IsAtDash);
        return _position < _text.Length && Column > column ? GiveUp() : list;
    }

    /// <summary>A value that takes the rest of its line, and on to the next line with content.</summary>
    private YamlNode? ReadLineValue()
    {
        var value = ReadInline(isInBrackets: false);
        if (value is null) return null;
        var isApart = Current is ' ' or '\n';
        SkipBlanks();
        if (Current != '\n' && !(Current == '#' && isApart)) return GiveUp();
        SkipToContent();
        return value;
    }

    private readonly bool IsAtKey()
    {
        var end = _position;
        while (end < _text.Length && IsKeyChar(_text[end])) end++;
        return end > _position && end < _text.Length && _text[end] == ':' && (end + 1 == _text.Length || _text[end + 1] is ' ' or '\n');
    }

    private YamlScalar? ReadKey()
    {
        if (!IsAtKey()) return null;
        var (start, column) = (_position, Column);
        _position = _text.IndexOf(':', start) + 1;
        var length = _position - 1 - start;
        return length > 100 ? null : new YamlScalar(KeyNames.Of(_text.AsSpan(start, length)), true, Line, column, length);
    }

    private static bool Contains(List<YamlEntry> entries, string key)
    {
        foreach (var entry in entries)
        {
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsKeyChar(char c) => char.IsLetterOrDigit(c) || c == '_';

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] == ' ') _position++;
    }

    /// <summary>Goes from the end of a line to the first sign of the next that is neither blank nor a comment; false at the end.</summary>
    private bool SkipToContent()
    {
        while (_position < _text.Length)
        {
            SkipBlanks();
            if (_position < _text.Length && Current is not ('\n' or '#')) return true;
            var end = _text.IndexOf('\n', _position);
            if (end < 0)
            {
                _position = _text.Length;
                return false;
            }
            _position = _lineStart = end + 1;
            _line++;
        }
        return false;
    }
}
