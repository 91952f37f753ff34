namespace Scriban.Parsing;

/// <summary>Splits a template into tokens: here the text between the code; the other parts read code and literals.</summary>
internal sealed partial class Lexer(SourceText source, LexerOptions options, LogMessageBag messages)
{
    private readonly string _text = source.Text;
    private readonly List<Token> _tokens = [];
    private int _position;
    private bool _isStopped;

    public List<Token> Run()
    {
        _position = Math.Clamp(options.StartPosition.Offset, 0, _text.Length);
        var goOn = options.Mode is not (ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent) || ScanFrontMatter();
        if (goOn && options.Mode == ScriptMode.ScriptOnly) ScanCode(CodeEnd.EndOfFile);
        else if (goOn) ScanText();
        _tokens.Add(new Token(TokenKind.EndOfFile, _text.Length, _text.Length, true));
        return _tokens;
    }

    private char Current => Peek(0);

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private bool IsAt(string expected) => _text.AsSpan(_position).StartsWith(expected, StringComparison.Ordinal);

    private void Add(TokenKind kind, int start, bool afterBlank = false, object? value = null) =>
        _tokens.Add(new Token(kind, start, _position, afterBlank, value));

    private void Error(int start, int end, string message)
    {
        if (!_isStopped) messages.Add(new LogMessage(ParserMessageType.Error, new SourceSpan(source, start, end), message));
    }

    private void ScanText()
    {
        var textStart = _position;
        while (_position < _text.Length)
        {
            var open = _text.IndexOf('{', _position);
            if (open < 0) break;
            _position = open;
            if (Peek(1) == '{')
            {
                EnterCode(textStart);
                textStart = _position;
            }
            else if (PercentsAfterBrace() is var percents and > 0)
            {
                ScanRaw(textStart, percents);
                textStart = _position;
            }
            else
            {
                _position++;
            }
        }

        _position = _text.Length;
        AddText(textStart, _text.Length);
    }

    private void EnterCode(int textStart)
    {
        var open = _position;
        _position += 2;
        var control = TakeControl();
        AddText(textStart, TrimBefore(textStart, open, control));
        var indent = control == '\0' ? IndentBefore(textStart, open) : null;
        Add(TokenKind.CodeEnter, open, value: indent);
        ScanCode(CodeEnd.Braces);
    }

    /// <summary>The number of percent signs in <c>{%%{</c>, or 0 where no raw block begins.</summary>
    private int PercentsAfterBrace()
    {
        var percents = 0;
        while (Peek(1 + percents) == '%') percents++;
        return Peek(1 + percents) == '{' ? percents : 0;
    }

    private void ScanRaw(int textStart, int percents)
    {
        var open = _position;
        _position += percents + 2;
        var control = TakeControl();
        AddText(textStart, TrimBefore(textStart, open, control));
        var close = "}" + new string('%', percents) + "}";
        var contentEnd = _text.IndexOf(close, _position, StringComparison.Ordinal);
        if (contentEnd < 0)
        {
            AddText(_position, _text.Length);
            _position = _text.Length;
            return;
        }

        var exit = contentEnd > _position && _text[contentEnd - 1] is '-' or '~' ? _text[contentEnd - 1] : '\0';
        AddText(_position, exit == '\0' ? contentEnd : contentEnd - 1);
        _position = contentEnd + close.Length;
        TrimAfter(exit);
    }

    private void AddText(int start, int end)
    {
        if (end > start) _tokens.Add(new Token(TokenKind.Text, start, end, false));
    }

    private char TakeControl()
    {
        if (Current is not ('-' or '~')) return '\0';
        return _text[_position++];
    }

    private int TrimBefore(int start, int end, char control)
    {
        while (control != '\0' && end > start && (control == '-' ? char.IsWhiteSpace(_text[end - 1]) : IsBlank(_text[end - 1]))) end--;
        return end;
    }

    private void TrimAfter(char control)
    {
        if (control == '\0') return;
        while (_position < _text.Length && (control == '-' ? char.IsWhiteSpace(Current) : IsBlank(Current))) _position++;
        if (control != '~') return;
        if (Current == '\r' && Peek(1) == '\n') _position++;
        if (Current == '\n') _position++;
    }

    /// <summary>The blanks between the start of the line and a code block, null when there are none or something else stands there.</summary>
    private string? IndentBefore(int textStart, int open)
    {
        var start = open;
        while (start > textStart && IsBlank(_text[start - 1])) start--;
        var atLineStart = start == 0 || _text[start - 1] == '\n';
        return start < open && atLineStart ? _text[start..open] : null;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\f' or '\v' or '\u00A0' or '\r';

    private bool ScanFrontMatter()
    {
        var marker = options.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker;
        if (!IsMarkerLine(marker))
        {
            if (options.Mode == ScriptMode.FrontMatterOnly)
                Error(_position, _position + 1, $"Expecting a line `{marker}` at the start of the front matter");
            return options.Mode == ScriptMode.FrontMatterAndContent;
        }

        SkipLine();
        ScanCode(CodeEnd.FrontMatterMarker);
        if (_position >= _text.Length)
        {
            Error(_text.Length, _text.Length, $"End of file: expecting a line `{marker}` at the end of the front matter");
            return false;
        }

        Add(TokenKind.FrontMatter, _position);
        SkipLine();
        return options.Mode == ScriptMode.FrontMatterAndContent;
    }

    private bool IsMarkerLine(string marker)
    {
        if (!IsAt(marker) || (_position > 0 && _text[_position - 1] != '\n')) return false;
        var end = _text.IndexOf('\n', _position);
        return _text.AsSpan(_position + marker.Length, (end < 0 ? _text.Length : end) - _position - marker.Length).IsWhiteSpace();
    }

    private void SkipLine()
    {
        var end = _text.IndexOf('\n', _position);
        _position = end < 0 ? _text.Length : end + 1;
    }
}
