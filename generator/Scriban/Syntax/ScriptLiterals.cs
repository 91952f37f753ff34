using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A number, string, true, false or null.</summary>
public sealed class ScriptLiteral(object? value) : ScriptExpression
{
    /// <summary>The value.</summary>
    public object? Value { get; } = value;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => Value;
}

/// <summary>An expression in brackets.</summary>
public sealed class ScriptNestedExpression(ScriptExpression expression) : ScriptExpression
{
    /// <summary>What stands in the brackets.</summary>
    public ScriptExpression Expression { get; } = expression;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => Expression.Evaluate(context);

    internal override void Print(TemplateContext context) => Expression.Print(context);
}

/// <summary><c>[1, 2]</c>.</summary>
public sealed class ScriptArrayInitializerExpression(ScriptExpression[] items) : ScriptExpression
{
    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items) array.Add(item.Evaluate(context));
        return array;
    }
}

/// <summary><c>{ name: value }</c>.</summary>
public sealed class ScriptObjectInitializerExpression(KeyValuePair<string, ScriptExpression>[] members) : ScriptExpression
{
    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in members) result[name] = value.Evaluate(context);
        return result;
    }
}

/// <summary><c>$"text {expression}"</c>. Holes print as .NET prints them, unlike everything else.</summary>
public sealed class ScriptInterpolatedExpression(ScriptExpression[] parts) : ScriptExpression
{
    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var value = part.Evaluate(context);
            text.Append(value is IFormattable formattable ? formattable.ToString(null, context.CurrentCulture) : PlainText(value));
            context.CheckLength(text.Length, this);
        }

        return text.ToString();
    }

    private static string? PlainText(object? value) =>
        value is ScriptArray ? "Scriban.Runtime.ScriptArray" : Convert.ToString(value, CultureInfo.InvariantCulture);
}
