using System.Runtime.CompilerServices;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Calls of functions and includes: frames with their arguments, locals and results.</summary>
public partial class TemplateContext
{
    private readonly Stack<CallFrame> _freeFrames = new();
    private CallFrame _frame = new();
    private int _callDepth;
    private object? _returnValue;
    private bool _isReturned;

    internal ValueStack Arguments { get; } = new();

    internal FlowState Flow { get; private set; }

    private ScriptObject Locals => _frame.Locals ??= new ScriptObject();

    /// <summary>A function named without arguments.</summary>
    internal object? Call(IScriptCustomFunction function, ScriptNode caller) => Call(function, CallArguments.None(this), caller, null, false);

    internal object? Call(IScriptCustomFunction function, CallArguments arguments, ScriptNode caller, ScriptBlockStatement? block, bool mayWrite) =>
        function is ICallable callable
            ? callable.Call(this, arguments, caller, block, mayWrite)
            : CallCustom(function, arguments, caller, block);

    /// <summary>The function an expression names, without calling it; any other value as it is.</summary>
    internal object? GetFunction(ScriptExpression expression)
    {
        switch (expression)
        {
            case ScriptVariableGlobal variable when TryFind(variable, out var found): return found;
            case ScriptVariableGlobal variable when TryGetVariable is { } hook && hook(this, variable.Span, variable, out var value): return value;
            case ScriptVariableGlobal: return null;
            case ScriptVariable variable: return GetVariable(variable);
            case ScriptMemberExpression member: return member.GetUncalled(this, out _);
            case ScriptIndexerExpression indexer: return indexer.GetUncalled(this, out _);
            case ScriptNestedExpression nested: return GetFunction(nested.Expression);
            default: return expression.Evaluate(this);
        }
    }

    internal ScriptRuntimeException NotAFunction(ScriptExpression target, object? value)
    {
        if (value is not null) return target.Error($"Invalid target function `{target}`: {Describe(value)} is not a function");
        var suggestion = target switch
        {
            ScriptVariable variable => Suggestion.For(variable.Name, KnownNames()),
            ScriptMemberExpression member when member.Target.Evaluate(this) is { } owner => Suggestion.For(
                member.Member, MemberAccess.Names(this, owner)),
            _ => string.Empty,
        };
        return target.Error($"The function `{target}` was not found{suggestion}");
    }

    /// <summary>A named argument of the running call, unless <c>$</c> has been made an array that may have changed.</summary>
    internal bool TryGetNamedArgument(string name, out object? value)
    {
        value = null;
        return _frame is { HasArguments: true, ArgumentArray: null } && _frame.Arguments.TryGetNamed(name, out value);
    }

    internal void EnterCall(ScriptNode caller, CallArguments arguments, ScriptBlockStatement? block, bool hasScope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        CheckCancelled(caller);
        if (RecursiveLimit > 0 && _callDepth >= RecursiveLimit)
            throw caller.Error($"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{caller}`");
        _callDepth++;
        var frame = _freeFrames.TryPop(out var free) ? free : new CallFrame();
        frame.Open(_frame, arguments, block, BindingCount, _loopDepth, KeepsValues);
        KeepsValues = false;
        _frame = frame;
        if (hasScope) BindScope(null);
    }

    internal void LeaveCall()
    {
        var frame = _frame;
        UnbindTo(frame.BindingMark);
        KeepsValues = frame.CallerKeepsValues;
        _callDepth--;
        Flow = FlowState.Next;
        _frame = frame.Outer!; // only the page's own frame has none, and it is never left
        frame.Close();
        _freeFrames.Push(frame);
    }

    internal void Return(object? value, bool isValue)
    {
        (_returnValue, _isReturned) = (value, isValue);
        Flow = FlowState.Return;
    }

    /// <summary>The value of the <c>ret</c> that ended the body, if one did.</summary>
    internal object? TakeReturnValue(out bool isReturned)
    {
        isReturned = _isReturned;
        var value = _returnValue;
        (_returnValue, _isReturned) = (null, false);
        Flow = FlowState.Next;
        return value;
    }

    private object? GetLocal(ScriptVariableLocal variable)
    {
        if (variable.ArgumentIndex >= 0)
        {
            if (_frame.ArgumentArray is { } array) return array[variable.ArgumentIndex];
            return variable.ArgumentIndex < _frame.Arguments.PositionalCount ? _frame.Arguments.Values[variable.ArgumentIndex] : null;
        }

        if (variable.Name == "$") return _frame.HasArguments ? _frame.ArgumentArray ??= _frame.Arguments.ToArray() : null;
        if (variable.Name == "$$") return RunBlock();
        if (_frame.Locals is { } locals && locals.TryGetValue(variable.Name, out var value)) return value;
        if (_frame.HasArguments && _frame.Arguments.TryGetNamed(variable.ArgumentName, out value)) return value;
        if (!StrictVariables) return null;
        throw variable.Error($"The variable `{variable.Name}` was not found{Suggestion.For(variable.Name, _frame.Locals?.Keys ?? [])}");
    }

    /// <summary>Writes the block of a <c>wrap</c>, with the variables of the place where it stands.</summary>
    private object? RunBlock()
    {
        var inner = _frame;
        if (inner.Block is null) return null;
        _frame = inner.Outer!; // a frame with a block was opened by a call
        try
        {
            inner.Block.Execute(this);
        }
        finally
        {
            _frame = inner;
        }

        return null;
    }

    private object? CallCustom(IScriptCustomFunction function, CallArguments arguments, ScriptNode caller, ScriptBlockStatement? block)
    {
        var values = ArrangeCustom(function, arguments, caller);
        var outer = CurrentNode;
        CurrentNode = caller;
        try
        {
            return function.Invoke(this, caller, values, block);
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not InsufficientExecutionStackException)
        {
            throw caller.Error(e.Message, e);
        }
        finally
        {
            CurrentNode = outer;
        }
    }

    /// <summary>The arguments by position; a named one goes where the function has its name, otherwise behind the others.</summary>
    private static ScriptArray ArrangeCustom(IScriptCustomFunction function, CallArguments arguments, ScriptNode caller)
    {
        var values = arguments.Rest(0);
        for (var i = 0; i < arguments.NameCount; i++)
        {
            var index = values.Count;
            for (var p = 0; p < function.ParameterCount; p++)
            {
                if (function.GetParameterInfo(p).Name == arguments.Names[i]) index = p;
            }

            values[index] = arguments.Named(i);
        }

        if (values.Count < function.RequiredParameterCount)
            throw caller.Error(
                $"Invalid number of arguments `{values.Count}` passed to `{caller}` while expecting `{function.RequiredParameterCount}` arguments");
        return values;
    }
}
