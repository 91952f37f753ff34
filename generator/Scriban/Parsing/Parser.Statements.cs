using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    private static readonly HashSet<string> BlockEnds = ["end", "else", "when"];

    private static readonly HashSet<string> StatementWords =
        ["if", "case", "for", "while", "tablerow", "func", "capture", "readonly", "import", "with", "wrap", "ret", "break", "continue", "end",
         "else", "when"];

    private bool IsStatementWord => Kind == TokenKind.Identifier && StatementWords.Contains(Token.Name)
        && NextKind is not (TokenKind.Dot or TokenKind.Equal or TokenKind.QuestionDot or TokenKind.Colon);

    /// <summary>Statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the page, which are left for the caller.</summary>
    private ScriptBlockStatement ParseBlock()
    {
        var start = Token.Start;
        var statements = new List<ScriptStatement>();
        var indent = (Blanks: (string?)null, From: 0);
        while (!AtBlockEnd())
        {
            switch (Kind)
            {
                case TokenKind.CodeEnter:
                    indent = ((string?)Take().Value, statements.Count);
                    break;
                case TokenKind.CodeExit:
                    Take();
                    Indent(statements, ref indent);
                    break;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    Take();
                    break;
                default:
                    if (Recover(ParseStatement) is { } statement) statements.Add(statement);
                    break;
            }
        }

        Indent(statements, ref indent);
        return At(new ScriptBlockStatement(statements), start);
    }

    private bool AtBlockEnd() => Kind is TokenKind.EndOfFile or TokenKind.FrontMatter || (IsStatementWord && BlockEnds.Contains(Token.Name));

    /// <summary>Puts the statements of an indented code block into one statement that indents what they write.</summary>
    private static void Indent(List<ScriptStatement> statements, ref (string? Blanks, int From) indent)
    {
        var count = statements.Count - indent.From;
        if (indent.Blanks is { } blanks && count > 0)
        {
            var indented = new ScriptIndentStatement(blanks, statements.GetRange(indent.From, count));
            indented.PlaceLike(statements[indent.From]);
            statements.RemoveRange(indent.From, count);
            statements.Add(indented);
        }

        indent = (null, statements.Count);
    }

    private ScriptStatement ParseStatement()
    {
        var token = Token;
        if (token.Kind == TokenKind.Text)
        {
            Take();
            return At(new ScriptRawStatement(_source.Text, token.Start, token.End - token.Start), token.Start);
        }

        Enter(ref _blockDepth, token);
        var statement = IsStatementWord ? ParseKeyword(Take()) : ParseExpressionStatement();
        if (!AtEndOfStatement)
        {
            Report(Token, $"Unexpected {Describe(Token)}: expecting the end of the statement");
            while (!AtEndOfStatement) Take();
        }

        _blockDepth--;
        return statement;
    }

    private ScriptStatement ParseKeyword(Token keyword)
    {
        ScriptStatement statement = keyword.Name switch
        {
            "if" => ParseIf(keyword),
            "case" => ParseCase(keyword),
            "for" => ParseFor(keyword, isTable: false),
            "tablerow" => ParseFor(keyword, isTable: true),
            "while" => new ScriptWhileStatement(ParseHeader(), ParseBody(keyword)),
            "func" => ParseFunctionStatement(keyword),
            "capture" => new ScriptCaptureStatement(ParseHeader(), ParseBody(keyword)),
            "with" => new ScriptWithStatement(ParseHeader(), ParseBody(keyword)),
            "wrap" => new ScriptWrapStatement(ParseHeader(), ParseBody(keyword)),
            "import" => new ScriptImportStatement(ParseExpression()),
            "readonly" => new ScriptReadOnlyStatement(ParseVariable()),
            "ret" => ParseReturn(),
            "break" => new ScriptBreakStatement(),
            _ => new ScriptContinueStatement(),
        };
        return At(statement, keyword.Start);
    }

    /// <summary>The expression behind a keyword; after a mistake a null literal, so that the block is still read as one.</summary>
    private ScriptExpression ParseHeader() => Recover(() => EndHeader(ParseExpression())) ?? At(new ScriptLiteral(null), Token.Start);

    private ScriptExpression EndHeader(ScriptExpression header) =>
        AtEndOfStatement ? header : throw Fail(Token, $"Unexpected {Describe(Token)}: expecting the end of the statement");

    private ScriptBlockStatement ParseBody(Token keyword)
    {
        var body = ParseBlock();
        ExpectEnd(keyword);
        return body;
    }

    private void ExpectEnd(Token keyword)
    {
        if (IsWord("end")) Take();
        else Report(keyword, $"The `{keyword.Name}` has no `end`: found {Describe(Token)}{AdviceOnWords(keyword)}");
    }

    /// <summary>Words of other languages that are mere variables here.</summary>
    private string AdviceOnWords(Token keyword)
    {
        var word = _tokens.Find(token => token.Start > keyword.Start
            && token.Kind == TokenKind.Identifier
            && (token.Name is "elseif" or "elsif" or "elif" || token.Name == "end" + keyword.Name));
        if (word.Value is null) return string.Empty;
        return word.Name[1] == 'l' ? $". Write `else if` for `{word.Name}`" : $". Write `end` for `{word.Name}`";
    }

    private ScriptReturnStatement ParseReturn()
    {
        var value = AtEndOfStatement ? null : ParseExpression();
        _returnsValue |= value is not null;
        return new ScriptReturnStatement(value);
    }

    private ScriptIfStatement ParseIf(Token keyword)
    {
        var branches = new List<ScriptConditionalBranch> { new(ParseHeader(), ParseBlock()) };
        ScriptBlockStatement? otherwise = null;
        while (otherwise is null && TryTakeWord("else"))
        {
            if (TryTakeWord("if")) branches.Add(new ScriptConditionalBranch(ParseHeader(), ParseBlock()));
            else otherwise = ParseBlock();
        }

        ExpectEnd(keyword);
        return new ScriptIfStatement([.. branches], otherwise);
    }

    private ScriptCaseStatement ParseCase(Token keyword)
    {
        var value = ParseHeader();
        SkipToWhen();
        var branches = new List<ScriptWhenBranch>();
        while (TryTakeWord("when"))
        {
            var values = new List<ScriptExpression>();
            do values.Add(Recover(() => ParseExpression()) ?? At(new ScriptLiteral(null), Token.Start));
            while (TryTake(TokenKind.Comma));
            branches.Add(new ScriptWhenBranch([.. values.SelectMany(Alternatives)], ParseBlock()));
        }

        var otherwise = TryTakeWord("else") ? ParseBlock() : null;
        ExpectEnd(keyword);
        return new ScriptCaseStatement(value, [.. branches], otherwise);
    }

    /// <summary>Between <c>case</c> and the first <c>when</c> only blanks may stand.</summary>
    private void SkipToWhen()
    {
        foreach (var statement in ParseBlock().Statements)
        {
            if (statement is ScriptRawStatement { IsBlank: true }) continue;
            ReportAt(statement.StartOffset, statement.EndOffset, "Expecting `when` after `case`");
            return;
        }
    }

    private static IEnumerable<ScriptExpression> Alternatives(ScriptExpression value) =>
        value is ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } either
            ? Alternatives(either.Left).Concat(Alternatives(either.Right))
            : [value];

    private ScriptStatement ParseExpressionStatement()
    {
        var start = Token.Start;
        if (IsInlineFunction()) return ParseInlineFunction();
        var expression = ParseExpression();
        if (OperatorTable.TryGetAssignment(Kind, out var op)) expression = ParseAssignment(expression, op);
        return At(new ScriptExpressionStatement(expression), start);
    }

    private ScriptAssignExpression ParseAssignment(ScriptExpression target, ScriptBinaryOperator? op)
    {
        if (target is not IAssignable assignable) throw FailAt(target, "Only a variable, a member or an indexed item can be assigned");
        Take();
        SkipNewLines();
        return At(new ScriptAssignExpression(assignable, op, ParseExpression()), target.StartOffset);
    }
}
