using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target[index]</c>.</summary>
public sealed class ScriptIndexerExpression(ScriptExpression target, ScriptExpression index) : ScriptExpression, IAssignable, IChain
{
    /// <summary>The list or object.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>A number (counted from the end when negative) or the name of a member.</summary>
    public ScriptExpression Index { get; } = index;

    int IAssignable.StartOffset => StartOffset;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => ((IChain)this).Evaluate(context, out _);

    object? IChain.Evaluate(TemplateContext context, out bool isCut)
    {
        var value = GetUncalled(context, out isCut);
        return value is IScriptCustomFunction function ? context.Call(function, this) : value;
    }

    internal object? GetUncalled(TemplateContext context, out bool isCut)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        isCut = false;
        var owner = Target is IChain chain ? chain.Evaluate(context, out isCut) : Target.Evaluate(context);
        if (isCut) return null;
        if (owner is not null) return IndexAccess.Get(context, owner, Index.Evaluate(context), this);
        if (context.EnableRelaxedTargetAccess || context.EnableNullIndexer) return null;
        throw NullOwner();
    }

    void IAssignable.Assign(TemplateContext context, object? value)
    {
        var owner = Target.Evaluate(context) ?? throw NullOwner();
        IndexAccess.Set(context, owner, Index.Evaluate(context), value, this);
    }

    private ScriptRuntimeException NullOwner() => Error($"Object `{Target}` is null. Cannot access indexer: {this}");
}
