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
        foreach (var statement in _statements)
        {
            context.CheckCancelled(statement);
            statement.Execute(context);
            if (context.Flow != FlowState.Next) return;
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
