using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private static bool IsCallable(ScriptExpression expression) =>
        expression is ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression or ScriptNestedExpression;

    /// <summary>Whether the token begins an argument of a call without brackets.</summary>
    private bool AtArgument => Kind switch
    {
        TokenKind.Identifier => !IsStatementWord && !AtLoopArgument && !IsWord("in"),
        TokenKind.LocalIdentifier or TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart => true,
        TokenKind.OpenBrace or TokenKind.At or TokenKind.Caret or TokenKind.Not => true,
        TokenKind.OpenParen or TokenKind.OpenBracket => Token.AfterBlank,
        _ => false,
    };

    /// <summary>A call without brackets: <c>f 1 name: 2</c>.</summary>
    private ScriptFunctionCall ParseCall(ScriptExpression target)
    {
        if (!IsCallable(target)) throw FailAt(target, $"`{target}` is not a function and can't be called with {Describe(Token)}");
        var arguments = new List<ScriptArgument>();
        while (AtArgument) arguments.Add(ParseCallArgument());
        return At(new ScriptFunctionCall(target, [.. arguments]), target.StartOffset);
    }

    /// <summary>A call with brackets: <c>f(1, name: 2)</c>.</summary>
    private ScriptFunctionCall ParseExplicitCall(ScriptExpression target)
    {
        Take();
        var arguments = new List<ScriptArgument>();
        SkipNewLines();
        while (Kind != TokenKind.CloseParen)
        {
            if (arguments.Count > 0) ExpectComma();
            arguments.Add(ParseExplicitArgument());
            SkipNewLines();
        }

        Take();
        return At(new ScriptFunctionCall(target, [.. arguments]), target.StartOffset);
    }

    private ScriptArgument ParseExplicitArgument()
    {
        var name = TakeArgumentName();
        var value = ParseExpression();
        return new ScriptArgument(name, value, value is ScriptUnaryExpression { IsExpand: true });
    }

    private ScriptArgument ParseCallArgument()
    {
        var name = TakeArgumentName();
        var value = ParseArgument();
        return new ScriptArgument(name, value, value is ScriptUnaryExpression { IsExpand: true });
    }

    /// <summary>One argument: binary operators belong to it, calls, pipes and conditionals do not.</summary>
    private ScriptExpression ParseArgument()
    {
        if (!StartsExpression) throw Fail(Token, $"Expecting a value instead of {Describe(Token)}");
        return ParseExpression(OperatorTable.Argument, mayCall: false);
    }

    private string? TakeArgumentName()
    {
        if (Kind != TokenKind.Identifier || NextKind != TokenKind.Colon) return null;
        // In `c ? f x : y` the colon belongs to the condition, in `c ? f x:1 : y` the first one does not.
        if (_conditionals > 0 && _tokens[_index + 1].AfterBlank) return null;
        var name = Take().Name;
        Take();
        SkipNewLines();
        return name;
    }

    /// <summary>The piped value becomes the first argument of what follows.</summary>
    private ScriptFunctionCall ParsePipe(ScriptExpression value)
    {
        var pipe = Take();
        SkipNewLines();
        if (!StartsExpression) throw Fail(Token, $"Expecting a function after `{Text(pipe)}` instead of {Describe(Token)}");
        var target = ParseUnary(mayCall: true);
        var piped = new ScriptArgument(null, value, value is ScriptUnaryExpression { IsExpand: true });
        var call = target is ScriptFunctionCall inner
            ? new ScriptFunctionCall(inner.Target, [piped, .. inner.Arguments])
            : new ScriptFunctionCall(target, [piped]);
        return At(call, value.StartOffset);
    }
}
