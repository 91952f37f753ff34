using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>include</c> and <c>include_join</c>: templates found by the context's loader.</summary>
internal sealed class IncludeFunction : ICallable
{
    public static readonly IncludeFunction Include = new(false);
    public static readonly IncludeFunction IncludeJoin = new(true);

    private const string TemplatePrefix = "tpl:";

    private readonly bool _joins;

    private IncludeFunction(bool joins) => _joins = joins;

    public int RequiredParameterCount => 1;

    public int ParameterCount => _joins ? 4 : 1;

    public ScriptVarParamKind VarParamKind => _joins ? ScriptVarParamKind.None : ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        !_joins ? new ScriptParameterInfo(typeof(object), index == 0 ? "template_name" : string.Empty)
        : index == 0 ? new ScriptParameterInfo(typeof(object), "template_names")
        : new ScriptParameterInfo(typeof(string), index == 1 ? "separator" : index == 2 ? "begin" : "end", string.Empty);

    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        CallArguments.Invoke(this, context, callerContext, arguments, blockStatement);

    object? ICallable.Call(TemplateContext context, CallArguments arguments, ScriptNode caller, ScriptBlockStatement? block, bool mayWrite)
    {
        if (arguments.PositionalCount == 0) throw caller.Error("Expecting at least the name of the template to include");
        if (_joins) return Join(context, arguments, caller);
        if (context.ObjectToString(arguments.Values[0]) is not { Length: > 0 } name)
            throw caller.Error("Include template name cannot be null or empty");
        var template = Find(context, caller, name);
        if (!mayWrite) return RenderText(context, template, arguments, caller);
        Render(context, template, arguments, caller);
        return null;
    }

    /// <summary>Renders a template with new locals into a text of its own.</summary>
    public static string RenderText(TemplateContext context, Template template, CallArguments arguments, ScriptNode caller)
    {
        context.PushOutput();
        var text = string.Empty;
        try
        {
            Render(context, template, arguments, caller);
        }
        finally
        {
            text = context.PopText();
        }

        return text;
    }

    private static void Render(TemplateContext context, Template template, CallArguments arguments, ScriptNode caller)
    {
        if (template.Page is not { } page)
            throw new ScriptParserRuntimeException(caller.Span, $"Error while parsing template `{template.SourceFilePath}`", template.Messages);
        context.EnterCall(caller, arguments, null, hasScope: false);
        try
        {
            context.RunPage(page, template.SourceFilePath);
        }
        finally
        {
            context.LeaveCall();
        }
    }

    private static Template Find(TemplateContext context, ScriptNode caller, string name)
    {
        if (context.TemplateLoader is not { } loader) throw caller.Error($"Unable to include `{name}`: no TemplateLoader is set in the context");
        var path = PathOf(context, loader, caller, name);
        if (!context.CachedTemplates.TryGetValue(path, out var template))
        {
            template = Load(context, loader, caller, path);
            context.CachedTemplates[path] = template;
        }

        return template;
    }

    private static string PathOf(TemplateContext context, ITemplateLoader loader, ScriptNode caller, string name)
    {
        try
        {
            return loader.GetPath(context, caller.Span, name) ?? throw caller.Error($"Include template path is null for `{name}`");
        }
        catch (Exception e) when (e is not ScriptRuntimeException)
        {
            throw caller.Error($"Unexpected exception while getting the path for the include name `{name}`", e);
        }
    }

    private static Template Load(TemplateContext context, ITemplateLoader loader, ScriptNode caller, string path)
    {
        string? text;
        try
        {
            text = loader.Load(context, caller.Span, path);
        }
        catch (Exception e) when (e is not ScriptRuntimeException)
        {
            throw caller.Error($"Unexpected exception while creating template from path `{path}`", e);
        }

        if (text is null) throw caller.Error($"The result of including `{path}` cannot be null");
        return Template.Parse(text, path, context.TemplateLoaderParserOptions, context.TemplateLoaderLexerOptions);
    }

    private static string Join(TemplateContext context, CallArguments arguments, ScriptNode caller)
    {
        var names = context.ToList(caller.Span, arguments.Values[0]) ?? new ScriptArray();
        var separator = Part(context, arguments, caller, 1, "separator");
        var text = new System.Text.StringBuilder(Part(context, arguments, caller, 2, "begin"));
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0) text.Append(separator);
            text.Append(RenderText(context, Find(context, caller, context.ObjectToString(names[i])), CallArguments.None(context), caller));
            context.CheckLength(text.Length, caller);
        }

        return text.Append(Part(context, arguments, caller, 3, "end")).ToString();
    }

    /// <summary>A text between the templates; with <c>tpl:name</c> it is a template too.</summary>
    private static string Part(TemplateContext context, CallArguments arguments, ScriptNode caller, int index, string name)
    {
        if (!arguments.TryGetNamed(name, out var value) && index < arguments.PositionalCount) value = arguments.Values[index];
        var text = context.ObjectToString(value);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? RenderText(context, Find(context, caller, text[TemplatePrefix.Length..]), CallArguments.None(context), caller)
            : text;
    }
}
