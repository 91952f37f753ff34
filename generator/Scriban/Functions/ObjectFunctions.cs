using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>object</c> object: what holds for values of any type.</summary>
public static partial class ObjectFunctions
{
    private const int MaxFormatWidth = 1000;

    /// <summary>The value, or the other one for null and the empty text.</summary>
    public static object? Default(object? value, object? @default) => value is null or EmptyValue or string { Length: 0 } ? @default : value;

    /// <summary>The value in a .NET format, in the named culture or the context's; null stays null.</summary>
    public static string? Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        if (value is null) return null;
        if (format is not null) CheckWidths(context, format);
        if (value is not IFormattable formattable)
            throw new ScriptRuntimeException(span, $"Unexpected value {context.Describe(value)}: it has no formats");
        return formattable.ToString(format, culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture));
    }

    /// <summary>Whether the object has such a member.</summary>
    public static bool HasKey(TemplateContext context, object? value, string key) =>
        value is not null && MemberAccess.Names(context, value).Contains(key);

    /// <summary>Whether the object has such a member and it is not null.</summary>
    public static bool HasValue(TemplateContext context, object? value, string key) =>
        value is not null && MemberAccess.TryGet(context, value, key, context.CurrentSpan, out var member) && member is not null;

    /// <summary>The names of the members.</summary>
    public static ScriptArray Keys(TemplateContext context, object? value) =>
        value is null ? [] : new ScriptArray(MemberAccess.Names(context, value));

    /// <summary>The values of the members.</summary>
    public static ScriptArray Values(TemplateContext context, object? value)
    {
        var result = new ScriptArray();
        foreach (var name in Keys(context, value))
        {
            MemberAccess.TryGet(context, value!, (string)name!, context.CurrentSpan, out var member); // there are no keys without an object
            result.Add(member);
        }

        return result;
    }

    /// <summary>The number of characters, items or members; 0 for all else.</summary>
    public static int Size(TemplateContext context, object? value) => value switch
    {
        string text => text.Length,
        ICollection collection => collection.Count,
        IEnumerable => ArrayFunctions.Size(context, value),
        IScriptObject script => script.Count,
        _ => 0,
    };

    /// <summary>number, string, boolean, array, object or iterator; null for null.</summary>
    public static string? Typeof(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string => "string",
        IList => "array",
        ScriptRange => "iterator",
        IScriptCustomFunction => "object",
        _ when Iteration.IsMap(value) => "object",
        IEnumerable => "iterator",
        _ => Numbers.IsNumber(value) ? "number" : "object",
    };

    /// <summary>The exact type: int, double, range and so on; null for null.</summary>
    public static string? Kind(TemplateContext context, object? value) => value is null ? null : context.GetTypeName(value);

    /// <summary>The value of an expression given as text.</summary>
    public static object? Eval(TemplateContext context, SourceSpan span, string? template)
    {
        if (template is null) return null;
        var parsed = Parse(context, span, template, new LexerOptions { Mode = ScriptMode.ScriptOnly });
        return parsed.Evaluate(context);
    }

    /// <summary>The text of a template given as text.</summary>
    public static string? EvalTemplate(TemplateContext context, SourceSpan span, string? template)
    {
        if (template is null) return null;
        var parsed = Parse(context, span, template, LexerOptions.Default);
        return IncludeFunction.RenderText(context, parsed, CallArguments.None(context), context.CurrentNode);
    }

    internal static BuiltinMembers Members() => new()
    {
        { "default", Default }, { "eval", Eval }, { "eval_template", EvalTemplate }, { "format", Format }, { "from_json", FromJson },
        { "has_key", HasKey }, { "has_value", HasValue }, { "keys", Keys }, { "kind", Kind }, { "size", Size }, { "to_json", ToJson },
        { "typeof", Typeof }, { "values", Values },
    };

    /// <summary>A format such as <c>N999999999</c> must not make a text without bound.</summary>
    private static void CheckWidths(TemplateContext context, string format)
    {
        var width = 0L;
        foreach (var c in format)
        {
            width = char.IsAsciiDigit(c) ? width * 10 + (c - '0') : 0;
            if (width > MaxFormatWidth) throw context.CurrentNode.Error($"The format `{format}` asks for more than {MaxFormatWidth} digits");
        }
    }

    private static Template Parse(TemplateContext context, SourceSpan span, string text, LexerOptions options)
    {
        var template = Template.Parse(text, "<eval>", context.TemplateLoaderParserOptions, options);
        return template.HasErrors
            ? throw new ScriptParserRuntimeException(span, "Error while parsing the text to evaluate", template.Messages)
            : template;
    }
}
