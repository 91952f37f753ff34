using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>The one table of binary and assignment operators; a higher precedence binds tighter.</summary>
internal static class OperatorTable
{
    /// <summary>Lowest level: everything, pipes and conditionals included.</summary>
    public const int Lowest = 0;

    /// <summary>An argument of a call: binary operators, no pipe and no conditional.</summary>
    public const int Argument = 1;

    private static readonly Dictionary<TokenKind, (ScriptBinaryOperator Operator, int Precedence, string Text)> Binary = new()
    {
        [TokenKind.QuestionQuestion] = (ScriptBinaryOperator.EmptyCoalescing, 20, "??"),
        [TokenKind.QuestionNot] = (ScriptBinaryOperator.NotEmptyCoalescing, 20, "?!"),
        [TokenKind.OrOr] = (ScriptBinaryOperator.Or, 30, "||"),
        [TokenKind.AndAnd] = (ScriptBinaryOperator.And, 40, "&&"),
        [TokenKind.And] = (ScriptBinaryOperator.BinaryAnd, 70, "&"),
        [TokenKind.EqualEqual] = (ScriptBinaryOperator.CompareEqual, 80, "=="),
        [TokenKind.NotEqual] = (ScriptBinaryOperator.CompareNotEqual, 80, "!="),
        [TokenKind.Less] = (ScriptBinaryOperator.CompareLess, 90, "<"),
        [TokenKind.LessEqual] = (ScriptBinaryOperator.CompareLessOrEqual, 90, "<="),
        [TokenKind.Greater] = (ScriptBinaryOperator.CompareGreater, 90, ">"),
        [TokenKind.GreaterEqual] = (ScriptBinaryOperator.CompareGreaterOrEqual, 90, ">="),
        [TokenKind.DotDot] = (ScriptBinaryOperator.RangeInclude, 100, ".."),
        [TokenKind.DotDotLess] = (ScriptBinaryOperator.RangeExclude, 100, "..<"),
        [TokenKind.ShiftLeft] = (ScriptBinaryOperator.ShiftLeft, 110, "<<"),
        [TokenKind.ShiftRight] = (ScriptBinaryOperator.ShiftRight, 110, ">>"),
        [TokenKind.Plus] = (ScriptBinaryOperator.Add, 120, "+"),
        [TokenKind.Minus] = (ScriptBinaryOperator.Subtract, 120, "-"),
        [TokenKind.Star] = (ScriptBinaryOperator.Multiply, 130, "*"),
        [TokenKind.Slash] = (ScriptBinaryOperator.Divide, 130, "/"),
        [TokenKind.SlashSlash] = (ScriptBinaryOperator.DivideRound, 130, "//"),
        [TokenKind.Percent] = (ScriptBinaryOperator.Modulus, 130, "%"),
    };

    private static readonly Dictionary<TokenKind, ScriptBinaryOperator?> Assignments = new()
    {
        [TokenKind.Equal] = null,
        [TokenKind.PlusEqual] = ScriptBinaryOperator.Add,
        [TokenKind.MinusEqual] = ScriptBinaryOperator.Subtract,
        [TokenKind.StarEqual] = ScriptBinaryOperator.Multiply,
        [TokenKind.SlashEqual] = ScriptBinaryOperator.Divide,
        [TokenKind.SlashSlashEqual] = ScriptBinaryOperator.DivideRound,
        [TokenKind.PercentEqual] = ScriptBinaryOperator.Modulus,
    };

    public static bool TryGetBinary(TokenKind kind, out ScriptBinaryOperator op, out int precedence)
    {
        var found = Binary.TryGetValue(kind, out var entry);
        (op, precedence) = (entry.Operator, entry.Precedence);
        return found;
    }

    /// <summary>The operator of <c>+=</c> and its kind, null for a plain <c>=</c>.</summary>
    public static bool TryGetAssignment(TokenKind kind, out ScriptBinaryOperator? op) => Assignments.TryGetValue(kind, out op);

    public static string TextOf(ScriptBinaryOperator op) => Binary.Values.First(entry => entry.Operator == op).Text;
}
