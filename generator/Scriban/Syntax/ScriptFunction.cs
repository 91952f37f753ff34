using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A declared parameter: required, with a default, or taking all that is left.</summary>
internal sealed record ScriptParameter(string Name, ScriptExpression? Default, bool IsVariadic);

/// <summary>The parameter list while it is parsed.</summary>
internal sealed class ScriptParameters(ScriptParameter[] items) : ScriptNode
{
    public ScriptParameter[] Items { get; } = items;

    public override object? Evaluate(TemplateContext context) => null;
}

/// <summary>A function written in a template; without a parameter list its arguments are <c>$0</c>, <c>$1</c> and on.</summary>
public sealed class ScriptFunction : ScriptNode, ICallable
{
    private readonly ScriptParameter[]? _parameters;
    private readonly ScriptBlockStatement _body;
    private readonly bool _returnsValue;

    internal ScriptFunction(string? name, ScriptParameter[]? parameters, ScriptBlockStatement body, bool returnsValue)
    {
        Name = name;
        _parameters = parameters;
        _body = body;
        _returnsValue = returnsValue;
        RequiredParameterCount = parameters?.Count(parameter => parameter is { Default: null, IsVariadic: false }) ?? 0;
    }

    /// <summary>The name it was declared with; null for an anonymous one.</summary>
    public string? Name { get; }

    /// <inheritdoc/>
    public int RequiredParameterCount { get; }

    /// <inheritdoc/>
    public int ParameterCount => _parameters?.Length ?? 0;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind =>
        _parameters is null ? ScriptVarParamKind.Direct
        : _parameters is [.., { IsVariadic: true }] ? ScriptVarParamKind.LastParameter
        : ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) =>
        _parameters is not null && index < _parameters.Length
            ? new ScriptParameterInfo(typeof(object), _parameters[index].Name)
            : new ScriptParameterInfo(typeof(object), string.Empty);

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => this;

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        CallArguments.Invoke(this, context, callerContext, arguments, blockStatement);

    object? ICallable.Call(TemplateContext context, CallArguments arguments, ScriptNode caller, ScriptBlockStatement? block, bool mayWrite)
    {
        if (_parameters is not null) CheckCount(arguments, caller);
        context.EnterCall(caller, arguments, block, hasScope: _parameters is not null);
        try
        {
            if (_parameters is not null) BindParameters(context, arguments, caller);
            return mayWrite && !_returnsValue ? Run(context) : Capture(context);
        }
        finally
        {
            context.LeaveCall();
        }
    }

    private object? Run(TemplateContext context)
    {
        _body.Execute(context);
        return context.TakeReturnValue(out _);
    }

    /// <summary>A value from <c>ret</c> wins over text; without both there is no result.</summary>
    private object? Capture(TemplateContext context)
    {
        context.PushOutput();
        string text;
        try
        {
            _body.Execute(context);
        }
        finally
        {
            text = context.PopText();
        }

        var value = context.TakeReturnValue(out var isReturned);
        return isReturned || text.Length == 0 ? value : text;
    }

    private void CheckCount(CallArguments arguments, ScriptNode caller)
    {
        foreach (var name in arguments.Names)
        {
            if (VarParamKind == ScriptVarParamKind.None
                && !Array.Exists(_parameters!, parameter => parameter.Name == name)) // only called with a parameter list
                throw caller.Error($"`{caller}` has no parameter `{name}`{Suggestion.For(name, _parameters!.Select(parameter => parameter.Name))}");
        }

        var count = arguments.PositionalCount + arguments.NameCount;
        if (count >= RequiredParameterCount && (count <= ParameterCount || VarParamKind != ScriptVarParamKind.None)) return;
        var expected = ParameterCount == RequiredParameterCount ? $"{RequiredParameterCount}" : $"{RequiredParameterCount} to {ParameterCount}";
        throw caller.Error($"Invalid number of arguments `{count}` passed to `{caller}` while expecting `{expected}` arguments");
    }

    private void BindParameters(TemplateContext context, CallArguments arguments, ScriptNode caller)
    {
        var parameters = _parameters!; // only called with a parameter list
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (arguments.TryGetNamed(parameter.Name, out var value) && i >= arguments.PositionalCount) context.Bind(parameter.Name, value);
            else if (parameter.IsVariadic) context.Bind(parameter.Name, arguments.Rest(i));
            else if (i < arguments.PositionalCount) context.Bind(parameter.Name, arguments.Values[i]);
            else if (parameter.Default is not null) context.Bind(parameter.Name, parameter.Default.Evaluate(context));
            else throw caller.Error($"The parameter `{parameter.Name}` of `{caller}` has no value");
        }
    }
}

/// <summary><c>do … end</c> as a value.</summary>
public sealed class ScriptAnonymousFunction(ScriptFunction function) : ScriptExpression
{
    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => function;
}

/// <summary><c>func name … end</c> and <c>name(a) = expression</c>.</summary>
public sealed class ScriptFunctionStatement(ScriptVariable name, ScriptFunction function) : ScriptStatement
{
    internal override void Execute(TemplateContext context) => context.SetVariable(name, function);
}
