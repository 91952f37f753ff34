using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Running pages, for their text or their value, and leaving the context as it was.</summary>
public partial class TemplateContext
{
    private readonly Stack<string?> _sourceFiles = new();

    /// <summary>Whether expression statements keep their values instead of writing them.</summary>
    internal bool KeepsValues { get; private set; }

    internal object? LastValue { get; set; }

    /// <summary>Tells which template is being rendered, until <see cref="PopSourceFile"/>.</summary>
    public void PushSourceFile(string? sourceFile) => _sourceFiles.Push(sourceFile);

    /// <summary>Goes back to the template before.</summary>
    public string? PopSourceFile() => _sourceFiles.Pop();

    /// <summary>The value of a node; null for a statement.</summary>
    public virtual object? Evaluate(ScriptNode? scriptNode) => scriptNode?.Evaluate(this);

    /// <summary>Runs a page for its value: of its <c>ret</c>, or of its last expression. What it writes is dropped.</summary>
    internal object? EvaluatePage(ScriptPage page, string? path)
    {
        var (keepsValues, lastValue) = (KeepsValues, LastValue);
        (KeepsValues, LastValue) = (true, null);
        PushOutput();
        try
        {
            return RunPage(page, path) ?? LastValue;
        }
        finally
        {
            PopText();
            (KeepsValues, LastValue) = (keepsValues, lastValue);
        }
    }

    /// <summary>Runs a page from outside or from a function; an error leaves the context as it was before.</summary>
    internal object? RunPage(ScriptPage page, string? path)
    {
        var isOutermost = _callDepth == 0 && _sourceFiles.Count == 0;
        if (isOutermost) _written = 0;
        var outputs = _outputs.Count;
        PushSourceFile(path);
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
    internal void RunGuarded(ScriptStatement statement)
    {
        var (arguments, bindings, outputs, indent) = (Arguments.Count, BindingCount, _outputs.Count, CurrentIndent);
        try
        {
            statement.Execute(this);
        }
        catch (Exception e) when (e is not (ScriptAbortException or InsufficientExecutionStackException) && RenderRuntimeException is not null)
        {
            Arguments.PopTo(arguments);
            UnbindTo(bindings);
            while (_outputs.Count > outputs) PopText();
            CurrentIndent = indent;
            Write(RenderRuntimeException(e as ScriptRuntimeException ?? statement.Error(e.Message, e)));
        }
    }

    private void ResetRun()
    {
        UnbindTo(0);
        Arguments.PopTo(0);
        _frame = new CallFrame();
        (_callDepth, _loopDepth, _loopSteps) = (0, 0, 0);
        (_returnValue, _isReturned, Flow) = (null, false, FlowState.Next);
        CurrentIndent = null;
    }
}
