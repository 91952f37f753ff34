using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private const int MaxExponent = 10_000;
    private const int MaxIntegerDigits = 9;

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
        return exponent == 0 && digits.Length <= MaxIntegerDigits
            ? Boxed.Of(int.Parse(digits.ToString(), CultureInfo.InvariantCulture))
            : ParseWhole(digits, exponent);
    }

    // Apart, because most templates need no big numbers and then do not load what makes them.
    private static object ParseWhole(StringBuilder digits, int exponent) =>
        Numbers.Shrink(BigInteger.Parse(digits.ToString(), CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent));

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
}
