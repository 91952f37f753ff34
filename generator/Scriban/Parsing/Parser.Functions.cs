using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Whether the function being parsed has a <c>ret</c> with a value.</summary>
    private bool _returnsValue;

    private ScriptFunctionStatement ParseFunctionStatement(Token keyword)
    {
        var name = Recover(ParseVariable) ?? new ScriptVariableGlobal("_");
        var function = ParseFunctionRest(keyword, name.Name);
        return new ScriptFunctionStatement(name, function);
    }

    private ScriptAnonymousFunction ParseAnonymousFunction()
    {
        var keyword = Take();
        return At(new ScriptAnonymousFunction(ParseFunctionRest(keyword, null)), keyword.Start);
    }

    private ScriptFunction ParseFunctionRest(Token keyword, string? name)
    {
        var parameters = Kind == TokenKind.OpenParen ? Recover(ParseParameters) : null;
        if (!AtEndOfStatement) Recover<ScriptNode>(() => throw Fail(Token, $"Unexpected {Describe(Token)}: expecting the end of the statement"));
        var outer = _returnsValue;
        _returnsValue = false;
        var body = ParseBody(keyword);
        var function = new ScriptFunction(name, parameters?.Items, body, _returnsValue);
        _returnsValue = outer;
        return At(function, keyword.Start);
    }

    private ScriptParameters ParseParameters()
    {
        var start = Take().Start;
        var parameters = new List<ScriptParameter>();
        SkipNewLines();
        while (Kind != TokenKind.CloseParen)
        {
            if (parameters.Count > 0) ExpectComma();
            parameters.Add(ParseParameter(parameters));
            SkipNewLines();
        }

        Take();
        return At(new ScriptParameters([.. parameters]), start);
    }

    private void ExpectComma()
    {
        Expect(TokenKind.Comma, "`,` or `)`");
        SkipNewLines();
    }

    private ScriptParameter ParseParameter(List<ScriptParameter> before)
    {
        var token = Token;
        var name = ParseVariable().Name;
        if (before.Exists(other => other.Name == name)) Report(token, $"The parameter `{name}` stands twice");
        if (before is [.., { IsVariadic: true }]) Report(token, $"The parameter `{name}` can't follow one with `...`");
        if (TryTake(TokenKind.Ellipsis)) return new ScriptParameter(name, null, true);
        if (TryTake(TokenKind.Equal)) return new ScriptParameter(name, ParseArgument(), false);
        if (before is [.., { Default: not null }]) Report(token, $"The parameter `{name}` needs a default value, because the one before it has one");
        return new ScriptParameter(name, null, false);
    }

    /// <summary><c>name(a, b) = expression</c>: found by looking for the <c>=</c> behind the matching bracket.</summary>
    private bool IsInlineFunction()
    {
        if (Kind != TokenKind.Identifier || NextKind != TokenKind.OpenParen || _tokens[_index + 1].AfterBlank) return false;
        var depth = 0;
        for (var i = _index + 1; i < _tokens.Count; i++)
        {
            var kind = _tokens[i].Kind;
            if (kind is TokenKind.EndOfFile or TokenKind.CodeExit) return false;
            if (kind == TokenKind.OpenParen) depth++;
            if (kind == TokenKind.CloseParen && --depth == 0) return _tokens[i + 1].Kind == TokenKind.Equal;
        }

        return false;
    }

    private ScriptFunctionStatement ParseInlineFunction()
    {
        var name = ParseVariable();
        var parameters = ParseParameters();
        Take();
        SkipNewLines();
        var value = ParseExpression();
        var result = At(new ScriptReturnStatement(value), value.StartOffset);
        var body = At(new ScriptBlockStatement([result]), value.StartOffset);
        var function = At(new ScriptFunction(name.Name, parameters.Items, body, true), name.StartOffset);
        return At(new ScriptFunctionStatement(name, function), name.StartOffset);
    }
}
