namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    /// <summary>In the script objects of the context, or in a loop or a function's parameters.</summary>
    Global,

    /// <summary>In one page, include or function: <c>$name</c>.</summary>
    Local,
}

/// <summary>A variable by name. A variable that holds a function calls it.</summary>
public abstract class ScriptVariable(string name, ScriptVariableScope scope) : ScriptExpression, IAssignable
{
    /// <summary>The name as it stands in the template, <c>$</c> included; interned.</summary>
    public string Name { get; } = string.Intern(name);

    /// <summary>Global or local.</summary>
    public ScriptVariableScope Scope { get; } = scope;

    /// <summary>Makes a variable; <c>$</c>, <c>$$</c>, <c>$0</c> and <c>$name</c> are local.</summary>
    public static ScriptVariable Create(string name, ScriptVariableScope scope = ScriptVariableScope.Global)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (scope == ScriptVariableScope.Local && !name.StartsWith('$')) name = "$" + name;
        return name.StartsWith('$') ? new ScriptVariableLocal(name) : new ScriptVariableGlobal(name);
    }

    /// <inheritdoc/>
    public sealed override object? Evaluate(TemplateContext context)
    {
        var value = context.GetVariable(this);
        return value is Runtime.IScriptCustomFunction function ? context.Call(function, this) : value;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    int IAssignable.StartOffset => StartOffset;

    void IAssignable.Assign(TemplateContext context, object? value) => context.SetVariable(this, value);
}

/// <summary>A variable without <c>$</c>.</summary>
public sealed class ScriptVariableGlobal(string name) : ScriptVariable(name, ScriptVariableScope.Global);

/// <summary>A variable with <c>$</c>: an argument (<c>$</c>, <c>$0</c>), the wrapped block (<c>$$</c>) or a local name.</summary>
public sealed class ScriptVariableLocal(string name) : ScriptVariable(name, ScriptVariableScope.Local)
{
    /// <summary>The name that a named argument would have.</summary>
    internal string ArgumentName { get; } = name[1..];

    /// <summary>The argument's number for <c>$0</c> and on, otherwise −1.</summary>
    internal int ArgumentIndex { get; } = int.TryParse(name.AsSpan(1), System.Globalization.NumberStyles.None, null, out var index) ? index : -1;
}

/// <summary><c>this</c>: the innermost script object.</summary>
public sealed class ScriptThisExpression : ScriptExpression
{
    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => context.This;
}
