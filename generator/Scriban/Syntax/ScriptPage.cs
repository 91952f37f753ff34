namespace Scriban.Syntax;

/// <summary>Statements in a row.</summary>
public sealed class ScriptBlockStatement : ScriptStatement
{
    private readonly ScriptStatement[] _statements;

    internal ScriptBlockStatement(IEnumerable<ScriptStatement> statements) => _statements = [.. statements];

    /// <summary>The statements in the order of the template.</summary>
    public IReadOnlyList<ScriptStatement> Statements => _statements;

    internal override void Execute(TemplateContext context)
    {
        var index = 0;
        try
        {
            for (; index < _statements.Length && context.Flow == FlowState.Next; index++)
            {
                context.CheckCancelled(_statements[index]);
                if (context.RenderRuntimeException is null) _statements[index].Execute(context);
                else context.RunGuarded(_statements[index]);
            }
        }
        catch (Exception e) when (e is not (ScriptRuntimeException or InsufficientExecutionStackException))
        {
            // Members, lists and sequences of the caller's may throw anything.
            throw _statements[index].Error(e.Message, e);
        }
    }
}

/// <summary>A parsed template.</summary>
public sealed class ScriptPage(ScriptFrontMatter? frontMatter, ScriptBlockStatement body) : ScriptNode
{
    /// <summary>The code before the page, where the lexer was asked to look for it.</summary>
    public ScriptFrontMatter? FrontMatter { get; } = frontMatter;

    /// <summary>The page.</summary>
    public ScriptBlockStatement Body { get; } = body;

    /// <summary>Runs the page; the value is that of its <c>ret</c>.</summary>
    public override object? Evaluate(TemplateContext context)
    {
        Body.Execute(context);
        return context.TakeReturnValue(out _);
    }
}

/// <summary>The code between the marker lines at the start of a page; runs when it is evaluated.</summary>
public sealed class ScriptFrontMatter(ScriptBlockStatement statements) : ScriptStatement
{
    /// <summary>The code.</summary>
    public ScriptBlockStatement Statements { get; } = statements;

    internal override void Execute(TemplateContext context) => Statements.Execute(context);
}

/// <summary>What runs next: loops and calls look at it after every statement.</summary>
internal enum FlowState : byte
{
    Next,
    Break,
    Continue,
    Return,
}
