using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Text between code, a part of the template's own string.</summary>
public sealed class ScriptRawStatement(string source, int start, int length) : ScriptStatement
{
    internal bool IsBlank => source.AsSpan(start, length).IsWhiteSpace();

    internal override void Execute(TemplateContext context) => context.Write(source, start, length);
}

/// <summary>An expression whose value is written.</summary>
public sealed class ScriptExpressionStatement(ScriptExpression expression) : ScriptStatement
{
    /// <summary>The expression.</summary>
    public ScriptExpression Expression { get; } = expression;

    internal override void Execute(TemplateContext context)
    {
        if (context.KeepsValues) context.LastValue = Expression.Evaluate(context);
        else if (Expression is ScriptAssignExpression) Expression.Evaluate(context);
        else Expression.Print(context);
    }
}

/// <summary>A code block alone behind blanks: what it writes gets those blanks at every further line.</summary>
public sealed class ScriptIndentStatement : ScriptStatement
{
    private readonly string _blanks;
    private readonly ScriptBlockStatement _statements;

    internal ScriptIndentStatement(string blanks, IEnumerable<ScriptStatement> statements) =>
        (_blanks, _statements) = (blanks, new ScriptBlockStatement(statements));

    internal override void Execute(TemplateContext context)
    {
        if (!context.AutoIndent)
        {
            _statements.Execute(context);
            return;
        }

        var outer = context.CurrentIndent;
        context.CurrentIndent = outer + _blanks;
        _statements.Execute(context);
        context.CurrentIndent = outer;
    }
}

/// <summary><c>ret value</c>.</summary>
public sealed class ScriptReturnStatement(ScriptExpression? value) : ScriptStatement
{
    internal override void Execute(TemplateContext context) => context.Return(value?.Evaluate(context), value is not null);
}

/// <summary><c>break</c>.</summary>
public sealed class ScriptBreakStatement : ScriptStatement
{
    internal override void Execute(TemplateContext context) => context.LeaveLoopBody(FlowState.Break, this);
}

/// <summary><c>continue</c>.</summary>
public sealed class ScriptContinueStatement : ScriptStatement
{
    internal override void Execute(TemplateContext context) => context.LeaveLoopBody(FlowState.Continue, this);
}

/// <summary><c>capture name … end</c>: the text becomes the variable's value.</summary>
public sealed class ScriptCaptureStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    internal override void Execute(TemplateContext context)
    {
        if (target is not IAssignable assignable) throw target.Error("Only a variable, a member or an indexed item can hold the captured text");
        context.PushOutput();
        string text;
        try
        {
            body.Execute(context);
        }
        finally
        {
            text = context.PopText();
        }

        assignable.Assign(context, text);
    }
}

/// <summary><c>with object … end</c>: names are looked up and set in the object first.</summary>
public sealed class ScriptWithStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    internal override void Execute(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (TemplateContext.ToScriptObject(value) is not { } scope)
            throw target.Error($"Invalid target `{target}` for `with`: expecting an object, not {context.Describe(value)}");
        var mark = context.BindingCount;
        context.BindScope(scope);
        body.Execute(context);
        context.UnbindTo(mark);
    }
}

/// <summary><c>wrap function … end</c>: the function writes the block where it says <c>$$</c>.</summary>
public sealed class ScriptWrapStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    private readonly ScriptFunctionCall _call = target as ScriptFunctionCall ?? Plain(target);

    internal override void Execute(TemplateContext context)
    {
        if (_call.Call(context, body, true) is { } result) context.WriteValue(result, this);
    }

    private static ScriptFunctionCall Plain(ScriptExpression target)
    {
        var call = new ScriptFunctionCall(target, []);
        call.PlaceLike(target);
        return call;
    }
}

/// <summary><c>import object</c>: its members become variables.</summary>
public sealed class ScriptImportStatement(ScriptExpression source) : ScriptStatement
{
    internal override void Execute(TemplateContext context)
    {
        var value = source.Evaluate(context);
        if (value is null) return;
        if (TemplateContext.ToScriptObject(value) is not { } members)
            throw source.Error($"Unexpected value `{context.Describe(value)}` for `import`: expecting an object");
        foreach (var name in members.GetMembers())
        {
            if (members.TryGetValue(context, Span, name, out var member)) context.SetVariable(ScriptVariable.Create(name), member);
        }
    }
}

/// <summary><c>readonly name</c>: the variable can't be set again.</summary>
public sealed class ScriptReadOnlyStatement(ScriptVariable variable) : ScriptStatement
{
    internal override void Execute(TemplateContext context) => context.SetReadOnly(variable);
}
