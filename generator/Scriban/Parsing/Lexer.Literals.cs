using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private const int MaxExponent = 10_000;

    private void ScanNumber(bool afterBlank)
    {
        var start = _position;
        object value = Current == '0' && Peek(1) is 'x' or 'X' ? ScanBits(16)
            : Current == '0' && Peek(1) is 'b' or 'B' ? ScanBits(2)
            : ScanDecimal();
        if (IsIdentifierPart(Current)) Error(_position, _position + 1, $"Unexpected `{Current}` after a number");
        Add(TokenKind.Number, start, afterBlank, value);
    }

    private object ScanBits(int radix)
    {
        var start = _position;
        _position += 2;
        var bits = BigInteger.Zero;
        var digits = 0;
        for (; radix == 16 ? char.IsAsciiHexDigit(Current) || Current == '_' : Current is '0' or '1' or '_'; _position++)
        {
            if (Current == '_') continue;
            bits = bits * radix + Convert.ToInt32(Current.ToString(), 16);
            digits++;
        }

        if (digits == 0) Error(start, _position, "Expecting a digit after the base of the number");
        if (digits > 64) Error(start, _position, "The number has too many digits");
        if (TakeSuffix('u') || bits > ulong.MaxValue) return Numbers.Shrink(bits);
        return bits > uint.MaxValue ? unchecked((long)(ulong)bits) : unchecked((int)(uint)bits);
    }

    private object ScanDecimal()
    {
        var digits = new StringBuilder();
        TakeDigits(digits);
        var isFloat = Current == '.' && char.IsAsciiDigit(Peek(1));
        if (isFloat)
        {
            digits.Append('.');
            _position++;
            TakeDigits(digits);
        }

        var exponent = Current is 'e' or 'E' ? TakeExponent(isFloat) : 0;
        if (TakeSuffix('m')) return ParseDecimal(digits, exponent);
        if (TakeSuffix('f')) return float.Parse(Scientific(digits, exponent), CultureInfo.InvariantCulture);
        if (TakeSuffix('d') || isFloat) return double.Parse(Scientific(digits, exponent), CultureInfo.InvariantCulture);
        TakeSuffix('u');
        return Numbers.Shrink(BigInteger.Parse(digits.ToString(), CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent));
    }

    private decimal ParseDecimal(StringBuilder digits, int exponent)
    {
        if (decimal.TryParse(Scientific(digits, exponent), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return value;
        Error(_position - 1, _position, "The number is too large for a decimal");
        return 0;
    }

    private static string Scientific(StringBuilder digits, int exponent) => $"{digits}e{exponent}";

    private void TakeDigits(StringBuilder digits)
    {
        for (; char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(Peek(1))); _position++)
        {
            if (Current != '_') digits.Append(Current);
        }
    }

    private int TakeExponent(bool mayBeNegative)
    {
        var start = _position++;
        var negative = Current == '-' && mayBeNegative;
        if (negative || Current == '+') _position++;
        var digits = new StringBuilder();
        TakeDigits(digits);
        if (digits.Length == 0)
        {
            Error(_position, _position + 1, "Expecting at least one digit after the exponent of the number");
            return 0;
        }

        if (!int.TryParse(digits.ToString(), out var exponent) || exponent > MaxExponent)
        {
            Error(start, _position, $"The exponent of the number is larger than {MaxExponent}");
            return 0;
        }

        return negative ? -exponent : exponent;
    }

    private bool TakeSuffix(char suffix)
    {
        if (char.ToLowerInvariant(Current) != suffix || IsIdentifierPart(Peek(1))) return false;
        _position++;
        return true;
    }

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
        ScanCode(CodeEnd.InterpolationBrace);
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
