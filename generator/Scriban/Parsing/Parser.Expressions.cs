using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Parses operators that bind tighter than <paramref name="precedence"/>; see <see cref="OperatorTable"/>.</summary>
    private ScriptExpression ParseExpression(int precedence = OperatorTable.Lowest, bool mayCall = true)
    {
        Enter(ref _expressionDepth, Token);
        var left = ParseUnary(mayCall);
        while (true)
        {
            if (OperatorTable.TryGetBinary(Kind, out var op, out var binding) && binding > precedence)
                left = ParseBinary(left, op, binding, mayCall);
            else if (precedence == OperatorTable.Lowest && Kind is TokenKind.Pipe or TokenKind.PipeGreater)
                left = ParsePipe(left);
            else if (precedence == OperatorTable.Lowest && Kind == TokenKind.Question)
                left = ParseConditional(left);
            else break;
        }

        _expressionDepth--;
        return left;
    }

    private ScriptBinaryExpression ParseBinary(ScriptExpression left, ScriptBinaryOperator op, int binding, bool mayCall)
    {
        var token = Take();
        SkipNewLines();
        if (!StartsExpression) throw Fail(Token, $"Expecting an expression after `{Text(token)}` instead of {Describe(Token)}");
        var right = ParseExpression(binding, mayCall);
        return At(new ScriptBinaryExpression(op, left, right), left.StartOffset);
    }

    private int _conditionals;

    private ScriptConditionalExpression ParseConditional(ScriptExpression condition)
    {
        Take();
        SkipNewLines();
        _conditionals++;
        var whenTrue = ParseExpression();
        _conditionals--;
        SkipNewLines();
        Expect(TokenKind.Colon, "`:` and the other value of the condition");
        SkipNewLines();
        var whenFalse = ParseExpression();
        return At(new ScriptConditionalExpression(condition, whenTrue, whenFalse), condition.StartOffset);
    }

    private ScriptExpression ParseUnary(bool mayCall)
    {
        var token = Token;
        switch (token.Kind)
        {
            case TokenKind.Minus or TokenKind.Plus or TokenKind.Not or TokenKind.Caret:
                Take();
                return At(new ScriptUnaryExpression(token.Kind, ParseOperand(token, mayCall)), token.Start);
            case TokenKind.At:
                Take();
                return At(new ScriptUnaryExpression(token.Kind, ParseOperand(token, mayCall: false)), token.Start);
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                Take();
                return ParseIncrement(ParseOperand(token, mayCall: false), token, isPrefix: true);
            default:
                return ParsePostfix(mayCall);
        }
    }

    private ScriptExpression ParseOperand(Token token, bool mayCall)
    {
        if (!StartsExpression) throw Fail(Token, $"Expecting an expression after `{Text(token)}` instead of {Describe(Token)}");
        Enter(ref _expressionDepth, token);
        var operand = ParseUnary(mayCall);
        _expressionDepth--;
        return operand;
    }

    private ScriptIncrementExpression ParseIncrement(ScriptExpression target, Token op, bool isPrefix)
    {
        if (target is not IAssignable assignable) throw FailAt(target, $"Only a variable, a member or an indexed item can have `{Text(op)}`");
        return At(new ScriptIncrementExpression(assignable, op.Kind == TokenKind.PlusPlus
            ? 1
            : -1, isPrefix), Math.Min(op.Start, target.StartOffset));
    }

    private bool StartsExpression => Kind is TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Number or TokenKind.String
        or TokenKind.InterpolationStart or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.At
        or TokenKind.Caret or TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.PlusPlus or TokenKind.MinusMinus;

    /// <summary>A value with what hangs on it: members, indexers, calls.</summary>
    private ScriptExpression ParsePostfix(bool mayCall)
    {
        var expression = ParsePrimary();
        while (true)
        {
            var token = Token;
            if (token.Kind is TokenKind.Dot or TokenKind.QuestionDot) expression = ParseMember(expression);
            else if (token.Kind == TokenKind.OpenBracket && !token.AfterBlank) expression = ParseIndexer(expression);
            else if (token.Kind == TokenKind.OpenParen && !token.AfterBlank && IsCallable(expression)) expression = ParseExplicitCall(expression);
            else if (token.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus && !token.AfterBlank && expression is IAssignable)
                return ParseIncrement(expression, Take(), isPrefix: false);
            else break;
        }

        return mayCall && AtArgument ? ParseCall(expression) : expression;
    }

    private ScriptMemberExpression ParseMember(ScriptExpression target)
    {
        var isNullSafe = Take().Kind == TokenKind.QuestionDot;
        var member = Token;
        if (member.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
            throw Fail(member, $"Expecting the name of a member after `.` instead of {Describe(member)}");
        Take();
        return At(new ScriptMemberExpression(target, member.Name, member.Start, isNullSafe), target.StartOffset);
    }

    private ScriptIndexerExpression ParseIndexer(ScriptExpression target)
    {
        Take();
        SkipNewLines();
        var index = ParseExpression();
        SkipNewLines();
        Expect(TokenKind.CloseBracket, "`]`");
        return At(new ScriptIndexerExpression(target, index), target.StartOffset);
    }
}
