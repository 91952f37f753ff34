using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>One argument: its name (null by position), its value, and whether the value's items are the arguments.</summary>
internal sealed record ScriptArgument(string? Name, ScriptExpression Value, bool IsExpanded);

/// <summary><c>f a b</c>, <c>f(a, b)</c> and <c>a | f b</c>. Errors of the call stand at the function's name.</summary>
public sealed class ScriptFunctionCall : ScriptExpression
{
    private readonly string[] _names;

    internal ScriptFunctionCall(ScriptExpression target, ScriptArgument[] arguments)
    {
        Target = target;
        Arguments = arguments;
        Positional = [.. arguments.Where(argument => argument.Name is null)];
        Named = [.. arguments.Where(argument => argument.Name is not null)];
        _names = [.. Named.Select(argument => string.Intern(argument.Name!))]; // only those with a name are left
    }

    /// <summary>The function.</summary>
    public ScriptExpression Target { get; }

    internal ScriptArgument[] Arguments { get; }

    private ScriptArgument[] Positional { get; }

    private ScriptArgument[] Named { get; }

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => Call(context, null, false);

    internal override void Print(TemplateContext context)
    {
        var result = Call(context, null, true);
        if (result is not null) context.WriteValue(result, this);
    }

    /// <summary>
    /// Calls the function; with <paramref name="mayWrite"/> it may write its text to the output instead of giving it back.
    /// </summary>
    internal object? Call(TemplateContext context, ScriptBlockStatement? block, bool mayWrite)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var target = context.GetFunction(Target);
        if (target is not IScriptCustomFunction function)
        {
            if (target is null && context.EnableRelaxedFunctionAccess) return null;
            throw context.NotAFunction(Target, target);
        }

        var stack = context.Arguments;
        var mark = stack.Count;
        PushValues(context, stack);
        var positional = stack.Count - mark;
        foreach (var argument in Named) stack.Push(argument.Value.Evaluate(context));
        var result = context.Call(function, new CallArguments(stack, mark, positional, _names), Target, block, mayWrite);
        stack.PopTo(mark);
        return result;
    }

    private void PushValues(TemplateContext context, ValueStack stack)
    {
        foreach (var argument in Positional)
        {
            var value = argument.Value.Evaluate(context);
            if (!argument.IsExpanded || context.ToList(Span, value) is not { } list)
            {
                stack.Push(value);
                continue;
            }

            foreach (var item in list) stack.Push(item);
        }
    }
}
