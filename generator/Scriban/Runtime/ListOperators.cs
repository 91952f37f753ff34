using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Operators with a list on either side; the result is always a new list.</summary>
internal static class ListOperators
{
    public static object? Apply(TemplateContext context, ScriptNode place, ScriptBinaryOperator op, object? left, object? right)
    {
        var a = left as IEnumerable<object?> ?? (left as System.Collections.IList)?.Cast<object?>();
        var b = right as IEnumerable<object?> ?? (right as System.Collections.IList)?.Cast<object?>();
        return (op, a, b) switch
        {
            (ScriptBinaryOperator.ShiftLeft, not null, _) => Joined(context, place, a, [right]),
            (ScriptBinaryOperator.ShiftRight, _, not null) => Joined(context, place, [left], b),
            (ScriptBinaryOperator.Add, not null, not null) => Joined(context, place, a, b),
            (ScriptBinaryOperator.Add, not null, _) => Joined(context, place, a, [right]),
            (ScriptBinaryOperator.Add, _, not null) => Joined(context, place, [left], b),
            (ScriptBinaryOperator.Subtract, not null, not null) => new ScriptArray(a.Where(item => !Has(context, b, item))),
            (ScriptBinaryOperator.BinaryAnd, not null, not null) => new ScriptArray(a.Where(item => Has(context, b, item))),
            (ScriptBinaryOperator.Multiply, not null, null) when Numbers.IsNumber(right) => Repeated(context, place, [.. a], right!),
            (ScriptBinaryOperator.Multiply, null, not null) when Numbers.IsNumber(left) => Repeated(context, place, [.. b], left!),
            (ScriptBinaryOperator.Divide, not null, null) when Numbers.IsNumber(right) => Part(context, place, [.. a], right!, false),
            (ScriptBinaryOperator.Modulus, not null, null) when Numbers.IsNumber(right) => Part(context, place, [.. a], right!, true),
            _ when left is null || right is null => null,
            _ => throw Operators.Unsupported(context, place, op, left, right),
        };
    }

    private static bool Has(TemplateContext context, IEnumerable<object?> items, object? wanted) =>
        items.Any(item => Comparison.AreEqual(context, item, wanted));

    private static ScriptArray Joined(TemplateContext context, ScriptNode place, IEnumerable<object?> first, IEnumerable<object?> second)
    {
        var result = new ScriptArray();
        foreach (var item in first.Concat(second))
        {
            context.CheckCount(result.Count + 1, place);
            result.Add(item);
        }

        return result;
    }

    private static ScriptArray Repeated(TemplateContext context, ScriptNode place, object?[] items, object times)
    {
        var count = Math.Max(0, context.ToInt(place.Span, times));
        context.CheckCount((long)count * items.Length, place);
        var result = new ScriptArray(count * items.Length);
        for (var i = 0; i < count; i++) result.AddRange(items);
        return result;
    }

    /// <summary><c>list / n</c> is the first n-th of the list, <c>list % n</c> what is left after n equal parts.</summary>
    private static ScriptArray Part(TemplateContext context, ScriptNode place, object?[] items, object divisor, bool isRemainder)
    {
        var parts = context.ToInt(place.Span, divisor);
        if (parts <= 0) throw place.Error($"A list can't be divided into {parts} parts: `{place}`");
        var size = items.Length / parts;
        return isRemainder ? new ScriptArray(items.Skip(size * parts)) : new ScriptArray(items.Take(size));
    }
}
