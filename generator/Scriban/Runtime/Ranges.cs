using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The operators <c>..</c> and <c>..&lt;</c>.</summary>
internal static class Ranges
{
    public static ScriptRange Make(TemplateContext context, ScriptNode place, ScriptBinaryOperator op, object? left, object? right)
    {
        var (first, last) = left is int a && right is int b ? (a, b) : (Bound(left), Bound(right));
        var length = Int128.Abs((Int128)last - first) + (op == ScriptBinaryOperator.RangeInclude ? 1 : 0);
        if (context.LoopLimit > 0 && length > context.LoopLimit) throw place.Error($"Range expression exceeds LoopLimit of {context.LoopLimit}");
        return length <= int.MaxValue ? new ScriptRange(first, last, (int)length) : throw TooLong();

        long Bound(object? value)
        {
            if (value is null || !Numbers.IsNumber(value)) throw Operators.Unsupported(context, place, op, left, right);
            var number = Numbers.ToDouble(value);
            if (!(Math.Abs(number) < long.MaxValue)) throw TooLong();
            return Numbers.IsWhole(value) ? (long)Numbers.ToBig(value) : (long)number;
        }

        ScriptRuntimeException TooLong() => place.Error($"The range `{place}` is too long");
    }
}
