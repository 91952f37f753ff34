using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private static readonly HashSet<string> LoopArguments = ["limit", "offset", "reversed", "cols"];

    private bool _inLoopHeader;

    private bool AtLoopArgument => _inLoopHeader && Kind == TokenKind.Identifier && LoopArguments.Contains(Token.Name)
        && (Token.Name == "reversed" || NextKind == TokenKind.Colon);

    private ScriptForStatement ParseFor(Token keyword, bool isTable)
    {
        var header = Recover(ParseLoopHeader);
        var body = ParseBlock();
        var otherwise = TryTakeWord("else") ? ParseBlock() : null;
        ExpectEnd(keyword);
        header ??= new ScriptForHeader(new ScriptVariableGlobal("_"), new ScriptLiteral(null), [], false);
        return isTable ? new ScriptTableRowStatement(header, body, otherwise) : new ScriptForStatement(header, body, otherwise);
    }

    private ScriptForHeader ParseLoopHeader()
    {
        var variable = ParseVariable();
        if (!TryTakeWord("in")) throw Fail(Token, $"Expecting `in` instead of {Describe(Token)}");
        var outer = _inLoopHeader;
        _inLoopHeader = true;
        try
        {
            var items = ParseExpression();
            RejectBareRange(items);
            return new ScriptForHeader(variable, items, ParseLoopArguments(out var reversed), reversed);
        }
        finally
        {
            _inLoopHeader = outer;
        }
    }

    /// <summary>The end of a range would be called with the arguments that follow it: the range needs brackets.</summary>
    private void RejectBareRange(ScriptExpression items)
    {
        if (AtLoopArgument
            && items is ScriptBinaryExpression { Operator: ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude } range)
            throw FailAt(range.Right, "A range before loop arguments needs brackets: `for x in (1..6) limit:2`");
    }

    private List<ScriptArgument> ParseLoopArguments(out bool reversed)
    {
        var arguments = new List<ScriptArgument>();
        reversed = false;
        while (!AtEndOfStatement)
        {
            if (!AtLoopArgument)
                throw Fail(Token, $"Unexpected {Describe(Token)}: a loop takes `limit:`, `offset:`, `reversed` and, in a tablerow, `cols:`");
            var name = Take().Name;
            if (name == "reversed")
            {
                reversed = true;
                continue;
            }

            Take();
            arguments.Add(new ScriptArgument(name, ParseArgument(), false));
        }

        return arguments;
    }

    private ScriptVariable ParseVariable()
    {
        var token = Token;
        if (token.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
            throw Fail(token, $"Expecting a variable instead of {Describe(token)}");
        Take();
        return At(ScriptVariable.Create(token.Name), token.Start);
    }
}
