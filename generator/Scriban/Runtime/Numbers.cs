using System.Globalization;
using System.Numerics;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Arithmetic over all number types: whole numbers grow as needed, decimals stay decimals, the rest is double.</summary>
internal static class Numbers
{
    private enum Kind
    {
        None,
        Int,
        Long,
        Big,
        Float,
        Double,
        Decimal,
    }

    public static bool IsNumber(object? value) => KindOf(value) != Kind.None;

    public static bool IsWhole(object? value) => KindOf(value) is Kind.Int or Kind.Long or Kind.Big;

    public static double ToDouble(object value) => value is BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    /// <summary>The smallest of int, long and big integer that holds the value.</summary>
    public static object Shrink(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Boxed.Of((long)value) : value;

    public static int Compare(object left, object right) => Wider(left, right) switch
    {
        Kind.Int or Kind.Long => ToLong(left).CompareTo(ToLong(right)),
        Kind.Big => ToBig(left).CompareTo(ToBig(right)),
        Kind.Decimal => ToDecimal(left).CompareTo(ToDecimal(right)),
        _ => ToDouble(left).CompareTo(ToDouble(right)),
    };

    /// <summary>Equality and order as numbers have them: false for anything with NaN.</summary>
    public static bool IsNaN(object value) => value is double.NaN or float.NaN;

    /// <summary>Both values are numbers.</summary>
    public static object Calculate(ScriptBinaryOperator op, object left, object right)
    {
        if (left is int a && right is int b && op is ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply)
            return Boxed.Of(Whole(op, a, b));
        var kind = Wider(left, right);
        if (op == ScriptBinaryOperator.Divide && kind < Kind.Float) kind = Kind.Double;
        return kind switch
        {
            Kind.Int => Boxed.Of(Whole(op, ToLong(left), ToLong(right))),
            Kind.Long => Long(op, ToLong(left), ToLong(right)),
            Kind.Big => Shrink(Big(op, ToBig(left), ToBig(right))),
            Kind.Float => Float(op, Convert.ToSingle(left, CultureInfo.InvariantCulture), Convert.ToSingle(right, CultureInfo.InvariantCulture)),
            Kind.Decimal => Decimal(op, ToDecimal(left), ToDecimal(right)),
            _ => Double(op, ToDouble(left), ToDouble(right)),
        };
    }

    public static BigInteger ToBig(object value) => value is BigInteger big ? big : value is ulong unsigned ? unsigned : ToLong(value);

    private static Kind KindOf(object? value) => value switch
    {
        int or byte or sbyte or short or ushort => Kind.Int,
        long or uint => Kind.Long,
        ulong or BigInteger => Kind.Big,
        float => Kind.Float,
        double => Kind.Double,
        decimal => Kind.Decimal,
        _ => Kind.None,
    };

    private static Kind Wider(object left, object right)
    {
        var (a, b) = (KindOf(left), KindOf(right));
        return a > b ? a : b;
    }

    private static long ToLong(object value) => value is int whole ? whole : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static decimal ToDecimal(object value) => value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static long Whole(ScriptBinaryOperator op, long left, long right) => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.DivideRound => left / right,
        _ => right == -1 ? 0 : left % right,
    };

    private static object Long(ScriptBinaryOperator op, long left, long right)
    {
        try
        {
            return checked(op switch
            {
                ScriptBinaryOperator.Add => left + right,
                ScriptBinaryOperator.Subtract => left - right,
                ScriptBinaryOperator.Multiply => left * right,
                _ => Whole(op, left, right),
            });
        }
        catch (OverflowException)
        {
            return Big(op, left, right);
        }
    }

    private static BigInteger Big(ScriptBinaryOperator op, BigInteger left, BigInteger right) => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.DivideRound => left / right,
        _ => left % right,
    };

    private static float Float(ScriptBinaryOperator op, float left, float right) => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => MathF.Round(left / right),
        _ => left % right,
    };

    private static double Double(ScriptBinaryOperator op, double left, double right) => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => Math.Round(left / right),
        _ => left % right,
    };

    private static decimal Decimal(ScriptBinaryOperator op, decimal left, decimal right) => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => decimal.Round(left / right),
        _ => left % right,
    };
}
