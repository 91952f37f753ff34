using System.Text;

namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private const int MaxHoles = 32;

    private int _holes;

    private void ScanString(char quote, bool afterBlank)
    {
        var start = _position++;
        var text = new StringBuilder();
        while (_position < _text.Length && Current != quote) TakeCharacter(text);
        CloseString(start, quote);
        Add(TokenKind.String, start, afterBlank, text.ToString());
    }

    private void ScanVerbatim(bool afterBlank)
    {
        var start = _position++;
        var text = new StringBuilder();
        while (_position < _text.Length && (Current != '`' || Peek(1) == '`'))
        {
            text.Append(Current);
            _position += Current == '`' ? 2 : 1;
        }

        CloseString(start, '`');
        Add(TokenKind.String, start, afterBlank, text.ToString());
    }

    private void CloseString(int start, char quote)
    {
        if (_position < _text.Length) _position++;
        else Error(start, start + 1, $"The string is not closed: expecting another {quote}");
    }

    /// <summary>Tokens of <c>$"text {expression} text"</c>: start, text and holes, end.</summary>
    private void ScanInterpolation(bool afterBlank)
    {
        var start = _position;
        var quote = Peek(1);
        _position += 2;
        Add(TokenKind.InterpolationStart, start, afterBlank);
        while (_position < _text.Length && Current != quote)
        {
            if (Current == '{') ScanHole();
            else ScanInterpolationText(quote);
        }

        CloseString(start, quote);
        Add(TokenKind.InterpolationEnd, _position - 1);
    }

    private void ScanHole()
    {
        _position++;
        Add(TokenKind.InterpolationOpen, _position - 1);
        if (++_holes > MaxHoles)
        {
            Error(_position - 1, _position, $"More than {MaxHoles} interpolated strings inside each other");
            _position = _text.Length;
            _isStopped = true;
        }

        ScanCode(CodeEnd.InterpolationBrace);
        _holes--;
        if (_position < _text.Length) _position++;
        Add(TokenKind.InterpolationClose, _position - 1);
    }

    private void ScanInterpolationText(char quote)
    {
        var start = _position;
        var text = new StringBuilder();
        while (_position < _text.Length && Current != quote && Current != '{') TakeCharacter(text);
        Add(TokenKind.InterpolationText, start, value: text.ToString());
    }

    private void TakeCharacter(StringBuilder text)
    {
        var c = _text[_position++];
        if (c == '\\') TakeEscape(text);
        else text.Append(c);
    }

    private void TakeEscape(StringBuilder text)
    {
        var start = _position - 1;
        var c = Current;
        _position++;
        switch (c)
        {
            case '0': text.Append('\0'); break;
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case 'n': text.Append('\n'); break;
            case 'r': text.Append('\r'); break;
            case 't': text.Append('\t'); break;
            case 'v': text.Append('\v'); break;
            case '\'' or '"' or '\\' or '{' or '}': text.Append(c); break;
            case '\n': break;
            case 'u': TakeHex(text, start, 4); break;
            case 'x': TakeHex(text, start, 2); break;
            default: Error(start, start + 2, $"Unknown escape `\\{c}`: known are \\0 \\' \\\" \\\\ \\b \\f \\n \\r \\t \\v \\uXXXX \\xXX"); break;
        }
    }

    private void TakeHex(StringBuilder text, int start, int count)
    {
        var code = 0;
        for (var i = 0; i < count; i++, _position++)
        {
            if (!char.IsAsciiHexDigit(Current))
            {
                Error(start, _position, $"Expecting {count} hexadecimal digits after `\\{_text[start + 1]}`");
                return;
            }

            code = code * 16 + Convert.ToInt32(Current.ToString(), 16);
        }

        text.Append((char)code);
    }
}
