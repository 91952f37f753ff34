using System.Collections;
using System.Globalization;
using System.Text;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Values as templates print them.</summary>
internal static class ValuePrinter
{
    public static string Print(TemplateContext context, object? value, bool isNested = false)
    {
        switch (value)
        {
            case null: return isNested ? "null" : string.Empty;
            case string text: return isNested ? Quote(text) : text;
            case bool truth: return truth ? "true" : "false";
            case DateTime date: return context.FormatDate(date);
            case IScriptCustomFunction: return "<function>";
            case IFormattable formattable: return formattable.ToString(null, context.CurrentCulture);
        }

        if (!IsComposite(value)) return value.ToString() ?? string.Empty;
        var text2 = new StringBuilder();
        PrintComposite(context, value, text2, 0);
        return text2.ToString();
    }

    private static bool IsComposite(object value) => value is IEnumerable or IScriptObject;

    private static void PrintComposite(TemplateContext context, object value, StringBuilder text, int depth)
    {
        if (depth >= context.ObjectRecursionLimit && context.ObjectRecursionLimit > 0)
            throw context.CurrentNode.Error(
                $"Structure is too deeply nested or contains reference loops: the limit is {context.ObjectRecursionLimit}");
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var isMap = Iteration.IsMap(value);
        text.Append(isMap ? '{' : '[');
        if (isMap) PrintMembers(context, value, text, depth);
        else PrintItems(context, (IEnumerable)value, text, depth);
        text.Append(isMap ? '}' : ']');
    }

    private static void PrintMembers(TemplateContext context, object value, StringBuilder text, int depth)
    {
        var separator = string.Empty;
        foreach (var pair in Iteration.Items(context, value, context.CurrentNode).Cast<ScriptObject>())
        {
            text.Append(separator).Append(context.ObjectToString(pair["key"])).Append(": ");
            PrintInner(context, pair["value"], text, depth);
            separator = ", ";
        }
    }

    private static void PrintItems(TemplateContext context, IEnumerable items, StringBuilder text, int depth)
    {
        var separator = string.Empty;
        foreach (var item in items)
        {
            text.Append(separator);
            PrintInner(context, item, text, depth);
            separator = ", ";
        }
    }

    private static void PrintInner(TemplateContext context, object? value, StringBuilder text, int depth)
    {
        context.CheckLength(text.Length, context.CurrentNode);
        if (value is not null and not string && IsComposite(value) && value is not IScriptCustomFunction)
            PrintComposite(context, value, text, depth + 1);
        else text.Append(context.ObjectToString(value, true));
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
