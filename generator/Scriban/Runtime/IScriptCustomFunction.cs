using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>How a function takes more arguments than it has parameters.</summary>
public enum ScriptVarParamKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It takes the arguments as they come.</summary>
    Direct,

    /// <summary>Its last parameter takes all that is left.</summary>
    LastParameter,
}

/// <summary>What is known of one parameter.</summary>
/// <param name="ParameterType">The type its arguments are converted to.</param>
/// <param name="Name">The name for named arguments.</param>
public readonly record struct ScriptParameterInfo(Type ParameterType, string Name)
{
    /// <summary>Makes an optional parameter.</summary>
    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue)
        : this(parameterType, name)
    {
        HasDefaultValue = true;
        DefaultValue = defaultValue;
    }

    /// <summary>True when the argument may be left out.</summary>
    public bool HasDefaultValue { get; }

    /// <summary>The value of an argument that is left out.</summary>
    public object? DefaultValue { get; }
}

/// <summary>What a function takes and gives.</summary>
public interface IScriptFunctionInfo
{
    /// <summary>The number of arguments that can't be left out.</summary>
    int RequiredParameterCount { get; }

    /// <summary>The number of parameters.</summary>
    int ParameterCount { get; }

    /// <summary>Whether further arguments are taken.</summary>
    ScriptVarParamKind VarParamKind { get; }

    /// <summary>The type of the result.</summary>
    Type ReturnType { get; }

    /// <summary>The parameter at an index.</summary>
    ScriptParameterInfo GetParameterInfo(int index);
}

/// <summary>A function that a template can call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    /// <summary>Calls the function; <paramref name="blockStatement"/> is the block of a <c>wrap</c>.</summary>
    object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    /// <summary>Calls the function; by default at once.</summary>
    ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>A function of this library: takes its arguments from the context's stack, so that a call makes no array.</summary>
internal interface ICallable : IScriptCustomFunction
{
    /// <summary>With <paramref name="mayWrite"/> the function may write its text instead of giving it back.</summary>
    object? Call(TemplateContext context, CallArguments arguments, ScriptNode caller, ScriptBlockStatement? block, bool mayWrite);
}
