using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>The one table of binary operators; a higher precedence binds tighter.</summary>
internal static class OperatorTable
{
    /// <summary>Lowest level: everything, pipes and conditionals included.</summary>
    public const int Lowest = 0;

    /// <summary>An argument of a call: binary operators, no pipe and no conditional.</summary>
    public const int Argument = 1;

    private static readonly Entry[] Entries =
    [
        new(TokenKind.QuestionQuestion, ScriptBinaryOperator.EmptyCoalescing, 20, "??"),
        new(TokenKind.QuestionNot, ScriptBinaryOperator.NotEmptyCoalescing, 20, "?!"),
        new(TokenKind.OrOr, ScriptBinaryOperator.Or, 30, "||"),
        new(TokenKind.AndAnd, ScriptBinaryOperator.And, 40, "&&"),
        new(TokenKind.And, ScriptBinaryOperator.BinaryAnd, 70, "&"),
        new(TokenKind.EqualEqual, ScriptBinaryOperator.CompareEqual, 80, "=="),
        new(TokenKind.NotEqual, ScriptBinaryOperator.CompareNotEqual, 80, "!="),
        new(TokenKind.Less, ScriptBinaryOperator.CompareLess, 90, "<"),
        new(TokenKind.LessEqual, ScriptBinaryOperator.CompareLessOrEqual, 90, "<="),
        new(TokenKind.Greater, ScriptBinaryOperator.CompareGreater, 90, ">"),
        new(TokenKind.GreaterEqual, ScriptBinaryOperator.CompareGreaterOrEqual, 90, ">="),
        new(TokenKind.DotDot, ScriptBinaryOperator.RangeInclude, 100, ".."),
        new(TokenKind.DotDotLess, ScriptBinaryOperator.RangeExclude, 100, "..<"),
        new(TokenKind.ShiftLeft, ScriptBinaryOperator.ShiftLeft, 110, "<<"),
        new(TokenKind.ShiftRight, ScriptBinaryOperator.ShiftRight, 110, ">>"),
        new(TokenKind.Plus, ScriptBinaryOperator.Add, 120, "+"),
        new(TokenKind.Minus, ScriptBinaryOperator.Subtract, 120, "-"),
        new(TokenKind.Star, ScriptBinaryOperator.Multiply, 130, "*"),
        new(TokenKind.Slash, ScriptBinaryOperator.Divide, 130, "/"),
        new(TokenKind.SlashSlash, ScriptBinaryOperator.DivideRound, 130, "//"),
        new(TokenKind.Percent, ScriptBinaryOperator.Modulus, 130, "%"),
    ];

    // An array instead of a dictionary: one of enumerations would be compiled anew at every start.
    private static readonly Entry?[] ByKind = IndexByKind();

    public static bool TryGetBinary(TokenKind kind, out ScriptBinaryOperator op, out int precedence)
    {
        var entry = ByKind[(int)kind];
        (op, precedence) = entry is null ? (default, 0) : (entry.Operator, entry.Precedence);
        return entry is not null;
    }

    /// <summary>The operator of <c>+=</c> and its kind, null for a plain <c>=</c>.</summary>
    public static bool TryGetAssignment(TokenKind kind, out ScriptBinaryOperator? op)
    {
        op = kind switch
        {
            TokenKind.PlusEqual => ScriptBinaryOperator.Add,
            TokenKind.MinusEqual => ScriptBinaryOperator.Subtract,
            TokenKind.StarEqual => ScriptBinaryOperator.Multiply,
            TokenKind.SlashEqual => ScriptBinaryOperator.Divide,
            TokenKind.SlashSlashEqual => ScriptBinaryOperator.DivideRound,
            TokenKind.PercentEqual => ScriptBinaryOperator.Modulus,
            _ => null,
        };
        return op is not null || kind == TokenKind.Equal;
    }

    public static string TextOf(ScriptBinaryOperator op) =>
        Array.Find(Entries, entry => entry.Operator == op)!.Text; // every operator is in the table

    private static Entry?[] IndexByKind()
    {
        var index = new Entry?[byte.MaxValue];
        foreach (var entry in Entries) index[(int)entry.Kind] = entry;
        return index;
    }

    private sealed record Entry(TokenKind Kind, ScriptBinaryOperator Operator, int Precedence, string Text);
}
