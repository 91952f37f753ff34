using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A condition with the block it guards.</summary>
internal sealed record ScriptConditionalBranch(ScriptExpression Condition, ScriptBlockStatement Body);

/// <summary><c>if … else if … else … end</c>.</summary>
public sealed class ScriptIfStatement : ScriptStatement
{
    private readonly ScriptConditionalBranch[] _branches;
    private readonly ScriptBlockStatement? _otherwise;

    internal ScriptIfStatement(ScriptConditionalBranch[] branches, ScriptBlockStatement? otherwise) =>
        (_branches, _otherwise) = (branches, otherwise);

    internal override void Execute(TemplateContext context)
    {
        foreach (var branch in _branches)
        {
            if (!context.ToBool(branch.Condition.Evaluate(context))) continue;
            branch.Body.Execute(context);
            return;
        }

        _otherwise?.Execute(context);
    }
}

/// <summary>The values of a <c>when</c> with the block they choose.</summary>
internal sealed record ScriptWhenBranch(ScriptExpression[] Values, ScriptBlockStatement Body);

/// <summary><c>case value when a, b … else … end</c>.</summary>
public sealed class ScriptCaseStatement : ScriptStatement
{
    private readonly ScriptExpression _value;
    private readonly ScriptWhenBranch[] _branches;
    private readonly ScriptBlockStatement? _otherwise;

    internal ScriptCaseStatement(ScriptExpression value, ScriptWhenBranch[] branches, ScriptBlockStatement? otherwise) =>
        (_value, _branches, _otherwise) = (value, branches, otherwise);

    internal override void Execute(TemplateContext context)
    {
        var value = _value.Evaluate(context);
        foreach (var branch in _branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (!Comparison.AreEqual(context, value, candidate.Evaluate(context))) continue;
                branch.Body.Execute(context);
                return;
            }
        }

        _otherwise?.Execute(context);
    }
}
