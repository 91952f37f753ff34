using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>The binary operators; their texts and precedences are in one table of the parser.</summary>
public enum ScriptBinaryOperator
{
    EmptyCoalescing,
    NotEmptyCoalescing,
    Or,
    And,
    BinaryAnd,
    CompareEqual,
    CompareNotEqual,
    CompareLess,
    CompareLessOrEqual,
    CompareGreater,
    CompareGreaterOrEqual,
    RangeInclude,
    RangeExclude,
    ShiftLeft,
    ShiftRight,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Modulus,
}

/// <summary><c>left op right</c>.</summary>
public sealed class ScriptBinaryExpression(ScriptBinaryOperator op, ScriptExpression left, ScriptExpression right) : ScriptExpression
{
    /// <summary>The operator.</summary>
    public ScriptBinaryOperator Operator { get; } = op;

    /// <summary>The first operand.</summary>
    public ScriptExpression Left { get; } = left;

    /// <summary>The second operand.</summary>
    public ScriptExpression Right { get; } = right;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var leftValue = Left.Evaluate(context);
        return Operator switch
        {
            ScriptBinaryOperator.And => Boxed.Of(context.ToBool(leftValue) && context.ToBool(Right.Evaluate(context))),
            ScriptBinaryOperator.Or => Boxed.Of(context.ToBool(leftValue) || context.ToBool(Right.Evaluate(context))),
            ScriptBinaryOperator.EmptyCoalescing => leftValue ?? Right.Evaluate(context),
            ScriptBinaryOperator.NotEmptyCoalescing => leftValue is null ? null : Right.Evaluate(context),
            _ => Operators.Apply(context, this, Operator, leftValue, Right.Evaluate(context)),
        };
    }
}

/// <summary><c>-x</c>, <c>+x</c>, <c>!x</c>, <c>@f</c> and, in arguments, <c>^list</c>.</summary>
public sealed class ScriptUnaryExpression : ScriptExpression
{
    private readonly TokenKind _operator;
    private readonly ScriptExpression _operand;

    internal ScriptUnaryExpression(TokenKind op, ScriptExpression operand)
    {
        _operator = op;
        _operand = operand;
    }

    /// <summary>True for <c>^list</c>, whose items become arguments.</summary>
    internal bool IsExpand => _operator == TokenKind.Caret;

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        return _operator switch
        {
            TokenKind.At => context.GetFunction(_operand),
            TokenKind.Not => Boxed.Of(!context.ToBool(_operand.Evaluate(context))),
            TokenKind.Minus => Operators.Negate(context, this, _operand.Evaluate(context)),
            TokenKind.Plus => Operators.Plus(context, this, _operand.Evaluate(context)),
            _ => _operand.Evaluate(context),
        };
    }
}

/// <summary><c>condition ? a : b</c>.</summary>
public sealed class ScriptConditionalExpression(ScriptExpression condition, ScriptExpression whenTrue, ScriptExpression whenFalse) : ScriptExpression
{
    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context) => Choose(context).Evaluate(context);

    internal override void Print(TemplateContext context) => Choose(context).Print(context);

    private ScriptExpression Choose(TemplateContext context) => context.ToBool(condition.Evaluate(context)) ? whenTrue : whenFalse;
}

/// <summary><c>x++</c>, <c>--x</c>.</summary>
public sealed class ScriptIncrementExpression : ScriptExpression
{
    private readonly IAssignable _target;
    private readonly int _step;
    private readonly bool _isPrefix;

    internal ScriptIncrementExpression(IAssignable target, int step, bool isPrefix) => (_target, _step, _isPrefix) = (target, step, isPrefix);

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        var before = _target.Evaluate(context);
        var after = Operators.Apply(context, this, ScriptBinaryOperator.Add, before, Boxed.Of(_step));
        _target.Assign(context, after);
        return _isPrefix ? after : before;
    }
}

/// <summary><c>x = 1</c>, <c>x += 1</c>; has no value of its own.</summary>
public sealed class ScriptAssignExpression : ScriptExpression
{
    private readonly IAssignable _target;
    private readonly ScriptBinaryOperator? _operator;
    private readonly ScriptExpression _value;

    internal ScriptAssignExpression(IAssignable target, ScriptBinaryOperator? op, ScriptExpression value) =>
        (_target, _operator, _value) = (target, op, value);

    /// <inheritdoc/>
    public override object? Evaluate(TemplateContext context)
    {
        var value = _operator is { } op
            ? Operators.Apply(context, this, op, _target.Evaluate(context), _value.Evaluate(context))
            : _value.Evaluate(context);
        _target.Assign(context, value);
        return null;
    }
}
