using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What the operators do with values of each kind.</summary>
internal static class Operators
{
    private const int MaxBits = 1 << 18;

    public static object? Apply(TemplateContext context, ScriptNode place, ScriptBinaryOperator op, object? left, object? right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.CompareEqual: return Boxed.Of(Comparison.AreEqual(context, left, right));
            case ScriptBinaryOperator.CompareNotEqual: return Boxed.Of(!Comparison.AreEqual(context, left, right));
            case ScriptBinaryOperator.CompareLess: return Boxed.Of(Comparison.Order(context, left, right, place, op) < 0);
            case ScriptBinaryOperator.CompareLessOrEqual: return Boxed.Of(Comparison.Order(context, left, right, place, op) <= 0);
            case ScriptBinaryOperator.CompareGreater: return Boxed.Of(Comparison.Order(context, left, right, place, op) > 0);
            case ScriptBinaryOperator.CompareGreaterOrEqual: return Boxed.Of(Comparison.Order(context, left, right, place, op) >= 0);
            case ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude: return Ranges.Make(context, place, op, left, right);
        }

        if (left is string || right is string) return WithText(context, place, op, left, right);
        if (left is IList || right is IList || left is ScriptRange || right is ScriptRange)
            return ListOperators.Apply(context, place, op, left, right);
        if (left is null || right is null) return null;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right)) return WithNumbers(context, place, op, left, right);
        return WithTimes(op, left, right) ?? throw Unsupported(context, place, op, left, right);
    }

    public static object? Negate(TemplateContext context, ScriptNode place, object? value) => value switch
    {
        null => null,
        int.MinValue => -(long)int.MinValue,
        int whole => Boxed.Of(-whole),
        decimal number => -number,
        double number => -number,
        float number => -number,
        TimeSpan time => -time,
        _ when Numbers.IsNumber(value) => Numbers.Calculate(ScriptBinaryOperator.Subtract, 0, value),
        _ => throw place.Error($"The operator `-` is not supported for {context.Describe(value)}"),
    };

    public static object? Plus(TemplateContext context, ScriptNode place, object? value) =>
        value is null || Numbers.IsNumber(value) ? value : throw place.Error($"The operator `+` is not supported for {context.Describe(value)}");

    public static ScriptRuntimeException Unsupported(TemplateContext context, ScriptNode place, ScriptBinaryOperator op, object? left, object? right) =>
        place.Error($"The operator `{OperatorTable.TextOf(op)}` is not supported between {context.Describe(left)} and {context.Describe(right)}");

    private static string? WithText(TemplateContext context, ScriptNode place, ScriptBinaryOperator op, object? left, object? right)
    {
        if (op == ScriptBinaryOperator.Add)
        {
            var (a, b) = (context.ObjectToString(left), context.ObjectToString(right));
            context.CheckLength((long)a.Length + b.Length, place);
            return string.Concat(a, b);
        }

        if (op != ScriptBinaryOperator.Multiply) throw Unsupported(context, place, op, left, right);
        var (text, times) = left is string first ? (first, right) : ((string)right!, left); // one of the two is a string
        if (times is null) return null;
        if (!Numbers.IsNumber(times)) throw Unsupported(context, place, op, left, right);
        var count = context.ToInt(place.Span, times);
        if (count <= 0) return string.Empty;
        context.CheckLength((long)text.Length * count, place);
        return new System.Text.StringBuilder(text.Length * count).Insert(0, text, count).ToString();
    }

    private static object WithNumbers(TemplateContext context, ScriptNode place, ScriptBinaryOperator op, object left, object right)
    {
        if (op is ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight or ScriptBinaryOperator.BinaryAnd)
            return Bits(context, place, op, left, right);
        try
        {
            var result = Numbers.Calculate(op, left, right);
            return result is BigInteger big && big.GetBitLength() > MaxBits ? throw new OverflowException() : result;
        }
        catch (DivideByZeroException e)
        {
            throw place.Error($"Division by zero: `{place}`", e);
        }
        catch (OverflowException e)
        {
            throw place.Error($"The result of `{place}` is too large", e);
        }
    }

    private static object Bits(TemplateContext context, ScriptNode place, ScriptBinaryOperator op, object left, object right)
    {
        if (!Numbers.IsWhole(left) || !Numbers.IsWhole(right)) throw Unsupported(context, place, op, left, right);
        var value = Numbers.ToBig(left);
        if (op == ScriptBinaryOperator.BinaryAnd) return Numbers.Shrink(value & Numbers.ToBig(right));
        var count = context.ToInt(place.Span, right);
        if (Math.Abs((long)count) > MaxBits) throw place.Error($"A shift by {count} bits exceeds the limit of {MaxBits}");
        return Numbers.Shrink(op == ScriptBinaryOperator.ShiftLeft ? value << count : value >> count);
    }

    private static object? WithTimes(ScriptBinaryOperator op, object left, object right) => (op, left, right) switch
    {
        (ScriptBinaryOperator.Subtract, DateTime a, DateTime b) => a - b,
        (ScriptBinaryOperator.Subtract, DateTime a, TimeSpan b) => a - b,
        (ScriptBinaryOperator.Add, DateTime a, TimeSpan b) => a + b,
        (ScriptBinaryOperator.Subtract, DateTimeOffset a, DateTimeOffset b) => a - b,
        (ScriptBinaryOperator.Subtract, TimeSpan a, TimeSpan b) => a - b,
        (ScriptBinaryOperator.Add, TimeSpan a, TimeSpan b) => a + b,
        (ScriptBinaryOperator.BinaryAnd, bool a, bool b) => Boxed.Of(a & b),
        _ => null,
    };
}
