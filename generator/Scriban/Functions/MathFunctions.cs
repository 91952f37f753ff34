using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>math</c> object.</summary>
public static class MathFunctions
{
    /// <summary>The value without its sign; null stays null.</summary>
    public static object? Abs(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        int and not int.MinValue => Boxed.Of(Math.Abs((int)value)),
        int or long or BigInteger => Numbers.Shrink(BigInteger.Abs(Numbers.ToBig(value))),
        float number => Math.Abs(number),
        double number => Math.Abs(number),
        decimal number => Math.Abs(number),
        _ => throw new ScriptRuntimeException(span, "The value is not a number"),
    };

    /// <summary>The next whole number up.</summary>
    public static double Ceil(double value) => Math.Ceiling(value);

    /// <summary>The next whole number down.</summary>
    public static double Floor(double value) => Math.Floor(value);

    /// <summary>The nearest number with so many digits behind the point.</summary>
    public static double Round(double value, int precision = 0) => Math.Round(value, Math.Clamp(precision, 0, 15));

    /// <summary>The quotient; a whole divisor makes it whole by rounding down.</summary>
    public static object? DividedBy(TemplateContext context, SourceSpan span, double value, object? divisor)
    {
        if (divisor is null || !Numbers.IsNumber(divisor))
            throw new ScriptRuntimeException(span, $"Unexpected divisor `{divisor}`: expecting a number");
        var result = value / Numbers.ToDouble(divisor);
        if (!Numbers.IsWhole(divisor)) return result;
        if (!double.IsFinite(result)) throw new ScriptRuntimeException(span, "Division by zero");
        return Numbers.Shrink(new BigInteger(Math.Floor(result)));
    }

    /// <summary>The sum.</summary>
    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Apply(context, span, ScriptBinaryOperator.Add, value, with);

    /// <summary>The difference.</summary>
    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Apply(context, span, ScriptBinaryOperator.Subtract, value, with);

    /// <summary>The product.</summary>
    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Apply(context, span, ScriptBinaryOperator.Multiply, value, with);

    /// <summary>What is left after dividing.</summary>
    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Apply(context, span, ScriptBinaryOperator.Modulus, value, with);

    /// <summary>The number in a .NET format, in the named culture or the context's.</summary>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        if (value is null) return string.Empty;
        if (!Numbers.IsNumber(value)) throw new ScriptRuntimeException(span, $"Unexpected value `{value}`: expecting a number");
        return ObjectFunctions.Format(context, span, value, format, culture) ?? string.Empty;
    }

    /// <summary>Whether the value is a number; a text with digits is none.</summary>
    public static bool IsNumber(object? value) => Numbers.IsNumber(value);

    /// <summary>A number from the first up to the second, that one left out.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "Nothing is protected by it.")]
    public static int Random(TemplateContext context, SourceSpan span, int minValue, int maxValue) =>
        maxValue > minValue
            ? System.Random.Shared.Next(minValue, maxValue)
            : throw new ScriptRuntimeException(span, "The first bound must be less than the second");

    /// <summary>A new unique identifier.</summary>
    public static string Uuid() => Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture);

    internal static BuiltinMembers Members() => new()
    {
        { "abs", Abs }, { "ceil", Ceil }, { "divided_by", DividedBy }, { "floor", Floor }, { "format", Format }, { "is_number", IsNumber },
        { "minus", Minus }, { "modulo", Modulo }, { "plus", Plus }, { "random", Random }, { "round", Round }, { "times", Times }, { "uuid", Uuid },
    };

    private static object? Apply(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right)
    {
        if ((left is not null && !Numbers.IsNumber(left)) || (right is not null && !Numbers.IsNumber(right)))
            throw new ScriptRuntimeException(span, $"Expecting numbers, not {context.Describe(left)} and {context.Describe(right)}");
        return Operators.Apply(context, context.CurrentNode, op, left, right);
    }
}
