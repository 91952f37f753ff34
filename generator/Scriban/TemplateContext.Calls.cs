using System.Runtime.CompilerServices;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Calls of functions and includes: frames with their arguments, locals and results.</summary>
public partial class TemplateContext
{
    private readonly Stack<Frame> _freeFrames = new();
    private readonly Stack<string?> _sourceFiles = new();
    private Frame _frame = new();
    private int _callDepth;
    private object? _returnValue;
    private bool _isReturned;

    /// <summary>Tells which template is being rendered, until <see cref="PopSourceFile"/>.</summary>
    public void PushSourceFile(string sourceFile) => _sourceFiles.Push(sourceFile);

    /// <summary>Goes back to the template before.</summary>
    public string? PopSourceFile() => _sourceFiles.Pop();

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
        var suggestion = target is ScriptVariable variable ? Suggestion.For(variable.Name, KnownNames()) : string.Empty;
        return target.Error($"The function `{target}` was not found{suggestion}");
    }

    internal void EnterCall(ScriptNode caller, CallArguments arguments, ScriptBlockStatement? block, bool hasScope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        CheckCancelled(caller);
        if (RecursiveLimit > 0 && _callDepth >= RecursiveLimit) throw caller.Error($"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{caller}`");
        _callDepth++;
        var frame = _freeFrames.TryPop(out var free) ? free : new Frame();
        frame.Open(_frame, arguments, block, BindingCount, _loopDepth);
        _frame = frame;
        if (hasScope) BindFunctionScope();
    }

    internal void LeaveCall()
    {
        var frame = _frame;
        UnbindTo(frame.BindingMark);
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

    /// <summary>Runs a page from outside or from a function; an error leaves the context as it was before.</summary>
    internal object? RunPage(ScriptPage page, string? path)
    {
        var isOutermost = _callDepth == 0 && _sourceFiles.Count == 0;
        if (isOutermost) _written = 0;
        var outputs = _outputs.Count;
        PushSourceFile(path!); // a template without a path has none while it runs
        try
        {
            return page.Evaluate(this);
        }
        catch (InsufficientExecutionStackException e)
        {
            throw CurrentNode.Error("The template nests too deeply for the stack", e);
        }
        catch (Exception)
        {
            while (_outputs.Count > outputs) PopText();
            if (isOutermost && _buffer is not null) _buffer.Clear();
            throw;
        }
        finally
        {
            PopSourceFile();
            if (isOutermost) ResetRun();
        }
    }

    /// <summary>Runs a statement and writes what <see cref="RenderRuntimeException"/> makes of its error.</summary>
    internal void RunGuarded(Action<TemplateContext> statement)
    {
        var (arguments, bindings, outputs) = (Arguments.Count, BindingCount, _outputs.Count);
        try
        {
            statement(this);
        }
        catch (ScriptRuntimeException e) when (e is not ScriptAbortException && RenderRuntimeException is not null)
        {
            Arguments.PopTo(arguments);
            UnbindTo(bindings);
            while (_outputs.Count > outputs) PopText();
            Write(RenderRuntimeException(e));
        }
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
        if (_frame.HasArguments && _frame.Arguments.TryGetNamed(variable.Name[1..], out value)) return value;
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
            throw caller.Error($"Invalid number of arguments `{values.Count}` passed to `{caller}` while expecting `{function.RequiredParameterCount}` arguments");
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

    private void ResetRun()
    {
        UnbindTo(0);
        Arguments.PopTo(0);
        _frame = new Frame();
        (_callDepth, _loopDepth, _loopSteps) = (0, 0, 0);
        (_returnValue, _isReturned, Flow) = (null, false, FlowState.Next);
        CurrentIndent = null;
    }

    /// <summary>One running page or call.</summary>
    private sealed class Frame
    {
        public Frame? Outer { get; private set; }

        public CallArguments Arguments { get; private set; }

        public bool HasArguments { get; private set; }

        public ScriptBlockStatement? Block { get; private set; }

        public int BindingMark { get; private set; }

        public int LoopMark { get; private set; }

        public ScriptObject? Locals { get; set; }

        public ScriptArray? ArgumentArray { get; set; }

        public void Open(Frame outer, CallArguments arguments, ScriptBlockStatement? block, int bindingMark, int loopMark)
        {
            (Outer, Arguments, HasArguments, Block) = (outer, arguments, true, block);
            (BindingMark, LoopMark) = (bindingMark, loopMark);
        }

        public void Close()
        {
            (Outer, Arguments, HasArguments, Block) = (null, default, false, null);
            (Locals, ArgumentArray) = (null, null);
        }
    }
}
