using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A member or an indexer: where <c>?.</c> met null, the rest of such a chain is skipped.</summary>
internal interface IChain
{
    object? Evaluate(TemplateContext context, out bool isCut);
}

/// <summary><c>target.member</c> and <c>target?.member</c>.</summary>
public sealed class ScriptMemberExpression(ScriptExpression target, string member, int memberStart, bool isNullSafe)
    : ScriptExpression, IAssignable, IChain
{
    /// <summary>The last typed member found here; replaced as a whole, so that threads can share it.</summary>
    private TypedMember? _cached;

    /// <summary><c>$.name</c>, which is read without making an array of the arguments.</summary>
    private readonly bool _isOfArguments = target is ScriptVariableLocal { Name: "$" };

    /// <summary>The object.</summary>
    public ScriptExpression Target { get; } = target;

    /// <summary>The member's name.</summary>
    public string Member { get; } = member;

    internal SourceSpan MemberSpan => SpanFrom(memberStart);

    int IAssignable.StartOffset => StartOffset;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => ((IChain)this).Evaluate(context, out _);

    object? IChain.Evaluate(TemplateContext context, out bool isCut)
    {
        var value = GetUncalled(context, out isCut);
        return value is IScriptCustomFunction function ? context.Call(function, this) : value;
    }

    internal override void Print(TemplateContext context)
    {
        if (_isOfArguments || !TryGetOwner(context, out var owner))
        {
            base.Print(context);
            return;
        }

        if (FindTyped(context, owner) is { } typed)
        {
            typed.Print(context, owner!, this); // a typed member is only found for an owner
            return;
        }

        var value = GetUntyped(context, owner);
        context.WriteValue(value is IScriptCustomFunction function ? context.Call(function, this) : value, this);
    }

    /// <summary>The member's value; a function is returned, not called.</summary>
    internal object? GetUncalled(TemplateContext context, out bool isCut)
    {
        isCut = false;
        if (_isOfArguments && context.TryGetNamedArgument(Member, out var argument)) return argument;
        isCut = !TryGetOwner(context, out var owner);
        if (isCut) return null;
        return FindTyped(context, owner) is { } typed ? typed.Get(owner!, this) : GetUntyped(context, owner);
    }

    void IAssignable.Assign(TemplateContext context, object? value)
    {
        if (!TryGetOwner(context, out var owner)) return;
        MemberAccess.Set(context, owner ?? throw NullOwner(), Member, value, MemberSpan);
    }

    private bool TryGetOwner(TemplateContext context, out object? owner)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var isCut = false;
        owner = Target is IChain chain ? chain.Evaluate(context, out isCut) : Target.Evaluate(context);
        return !isCut && (owner is not null || !isNullSafe);
    }

    private TypedMember? FindTyped(TemplateContext context, object? owner)
    {
        if (owner is null or IScriptObject or string) return null;
        var type = owner.GetType();
        var cached = _cached;
        if (cached is not null && cached.OwnerType == type && cached.Table == context.Members) return cached;
        return Iteration.IsMap(owner) ? null : _cached = context.Members.Find(type, Member);
    }

    private object? GetUntyped(TemplateContext context, object? owner)
    {
        if (owner is not null) return MemberAccess.Get(context, owner, Member, MemberSpan);
        if (Member == "empty?" || context.EnableRelaxedTargetAccess) return null;
        throw NullOwner();
    }

    private ScriptRuntimeException NullOwner() => new(MemberSpan, $"Cannot get the member {this} for a null object.");
}
