using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private ScriptExpression ParsePrimary()
    {
        var token = Token;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.String:
                Take();
                return At(new ScriptLiteral(token.Value), token.Start);
            case TokenKind.Identifier:
                return ParseIdentifier();
            case TokenKind.LocalIdentifier:
                return ParseVariable();
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            default:
                throw Fail(token, $"Expecting an expression instead of {Describe(token)}");
        }
    }

    private ScriptExpression ParseIdentifier()
    {
        if (IsStatementWord) throw Fail(Token, $"Expecting an expression instead of the keyword `{Token.Name}`");
        if (IsWord("do")) return ParseAnonymousFunction();
        var token = Token;
        ScriptExpression? literal = token.Name switch
        {
            "true" => new ScriptLiteral(Boxed.True),
            "false" => new ScriptLiteral(Boxed.False),
            "null" => new ScriptLiteral(null),
            "this" => new ScriptThisExpression(),
            _ => null,
        };
        if (literal is null) return ParseVariable();
        Take();
        return At(literal, token.Start);
    }

    private ScriptNestedExpression ParseNested()
    {
        var open = Take();
        var inHeader = _inLoopHeader;
        _inLoopHeader = false;
        SkipNewLines();
        var expression = ParseExpression();
        if (OperatorTable.TryGetAssignment(Kind, out var op)) expression = ParseAssignment(expression, op);
        SkipNewLines();
        Expect(TokenKind.CloseParen, "`)`");
        _inLoopHeader = inHeader;
        return At(new ScriptNestedExpression(expression), open.Start);
    }

    private ScriptArrayInitializerExpression ParseArray()
    {
        var open = Take();
        var items = new List<ScriptExpression>();
        SkipNewLines();
        while (Kind != TokenKind.CloseBracket)
        {
            items.Add(ParseExpression());
            SkipNewLines();
            if (!TryTake(TokenKind.Comma)) break;
            SkipNewLines();
        }

        Expect(TokenKind.CloseBracket, "`,` or `]`");
        return At(new ScriptArrayInitializerExpression([.. items]), open.Start);
    }

    private ScriptObjectInitializerExpression ParseObject()
    {
        var open = Take();
        var members = new List<KeyValuePair<string, ScriptExpression>>();
        SkipNewLines();
        while (Kind != TokenKind.CloseBrace)
        {
            var name = Token;
            if (name.Kind is not (TokenKind.Identifier or TokenKind.String))
                throw Fail(name, $"Expecting the name of a member or `}}` instead of {Describe(name)}");
            Take();
            SkipNewLines();
            Expect(TokenKind.Colon, "`:` after the name of a member");
            SkipNewLines();
            members.Add(new(name.Name, ParseExpression()));
            SkipNewLines();
            if (!TryTake(TokenKind.Comma)) break;
            SkipNewLines();
        }

        Expect(TokenKind.CloseBrace, "`,` or `}`");
        return At(new ScriptObjectInitializerExpression([.. members]), open.Start);
    }

    private ScriptInterpolatedExpression ParseInterpolation()
    {
        var open = Take();
        var parts = new List<ScriptExpression>();
        while (!TryTake(TokenKind.InterpolationEnd))
        {
            var token = Take();
            if (token.Kind == TokenKind.InterpolationText) parts.Add(At(new ScriptLiteral(token.Value), token.Start));
            else if (token.Kind == TokenKind.InterpolationOpen) parts.Add(ParseHole());
            else throw Fail(token, $"Unexpected {Describe(token)} in an interpolated string");
        }

        return At(new ScriptInterpolatedExpression([.. parts]), open.Start);
    }

    private ScriptExpression ParseHole()
    {
        var value = ParseExpression();
        Expect(TokenKind.InterpolationClose, "`}`");
        return value;
    }
}
