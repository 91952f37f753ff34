using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Turns tokens into a page. A mistake ends its statement only: it is reported, and parsing goes on behind it.
/// Areas: this file has tokens and errors, the others statements, loops, functions, expressions, calls, literals.
/// </summary>
internal sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly LogMessageBag _messages;
    private readonly LogMessageBag _lexerMessages = new();
    private int _lexerMessagesTaken;
    private readonly ParserOptions _options;
    private readonly List<Token> _tokens;
    private int _index;
    private int _expressionDepth;
    private int _blockDepth;
    private bool _isStopped;

    public Parser(SourceText source, ParserOptions options, LexerOptions lexerOptions, LogMessageBag messages)
    {
        _source = source;
        _options = options;
        _messages = messages;
        _tokens = new Lexer(source, lexerOptions, _lexerMessages).Run();
    }

    public ScriptPage ParsePage()
    {
        ScriptFrontMatter? frontMatter = null;
        if (_tokens.Exists(token => token.Kind == TokenKind.FrontMatter))
        {
            frontMatter = At(new ScriptFrontMatter(ParsePageBody()), 0);
            Take();
        }

        var body = ParsePageBody();
        TakeLexerMessages(long.MaxValue);
        return At(new ScriptPage(frontMatter, body), 0);
    }

    private ScriptBlockStatement ParsePageBody()
    {
        var statements = new List<ScriptStatement>();
        while (true)
        {
            var block = ParseBlock();
            statements.AddRange(block.Statements);
            if (Kind is TokenKind.EndOfFile or TokenKind.FrontMatter) break;
            Report(Token, $"`{Text(Token)}` without a statement that it belongs to");
            Take();
        }

        return At(new ScriptBlockStatement(statements), 0);
    }

    private Token Token => _tokens[_index];

    private TokenKind Kind => _tokens[_index].Kind;

    private TokenKind NextKind => _index + 1 < _tokens.Count ? _tokens[_index + 1].Kind : TokenKind.EndOfFile;

    private Token Take()
    {
        var token = _tokens[_index];
        if (_index < _tokens.Count - 1) _index++;
        return token;
    }

    private bool TryTake(TokenKind kind)
    {
        if (Kind != kind) return false;
        Take();
        return true;
    }

    private Token Expect(TokenKind kind, string what)
    {
        if (Kind != kind) throw Fail(Token, $"Expecting {what} instead of {Describe(Token)}");
        return Take();
    }

    private bool IsWord(string word) => Kind == TokenKind.Identifier && Token.Name == word;

    private bool TryTakeWord(string word)
    {
        if (!IsWord(word)) return false;
        Take();
        return true;
    }

    private void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine) Take();
    }

    private bool AtEndOfStatement => Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.CodeEnter
        or TokenKind.Text or TokenKind.EndOfFile or TokenKind.FrontMatter;

    /// <summary>Gives a node its place: from <paramref name="start"/> to the end of the last token taken.</summary>
    private T At<T>(T node, int start)
        where T : ScriptNode
    {
        node.Place(_source, start, _index > 0 ? _tokens[_index - 1].End : start);
        return node;
    }

    private string Text(Token token) => _source.Slice(token.Start, token.End);

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeExit => "the end of the code block",
        _ => $"`{Text(token)}`",
    };

    private void Report(Token token, string message) => ReportAt(token.Start, token.End, message);

    private void ReportAt(int start, int end, string message)
    {
        // The lexer has already reported what it could not read.
        if (_isStopped || (Kind == TokenKind.Invalid && start == Token.Start)) return;
        TakeLexerMessages(Token.End);
        _messages.Add(new LogMessage(ParserMessageType.Error, new SourceSpan(_source, start, end), message));
    }

    /// <summary>The lexer has read the whole text already; its messages take their places among the parser's.</summary>
    private void TakeLexerMessages(long end)
    {
        while (_lexerMessagesTaken < _lexerMessages.Count && (uint)_lexerMessages[_lexerMessagesTaken].Span.Start.Offset < end)
            _messages.Add(_lexerMessages[_lexerMessagesTaken++]);
    }

    private ParseFailure Fail(Token token, string message)
    {
        Report(token, message);
        return new ParseFailure();
    }

    private ParseFailure FailAt(ScriptNode node, string message)
    {
        ReportAt(node.StartOffset, node.EndOffset, message);
        return new ParseFailure();
    }

    /// <summary>Runs <paramref name="parse"/>; after a mistake skips to the end of the statement and gives null.</summary>
    private T? Recover<T>(Func<T> parse)
        where T : class
    {
        var (expressionDepth, blockDepth) = (_expressionDepth, _blockDepth);
        try
        {
            return parse();
        }
        catch (ParseFailure)
        {
            (_expressionDepth, _blockDepth) = (expressionDepth, blockDepth);
            while (!AtEndOfStatement) Take();
            return null;
        }
    }

    /// <summary>Counts nesting. Too deep ends the parse, so that neither parsing nor rendering can overflow the stack.</summary>
    private void Enter(ref int depth, Token token)
    {
        var isAllowed = ++depth <= _options.ExpressionDepthLimit || _options.ExpressionDepthLimit <= 0;
        if (isAllowed && RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
        Report(
            token,
            isAllowed
                ? "The nesting exceeds the stack"
                : $"The nesting exceeds the limit of {_options.ExpressionDepthLimit}: split the expression or the blocks");
        _isStopped = true;
        _index = _tokens.Count - 1;
        throw new ParseFailure();
    }

    /// <summary>Ends the statement being parsed; the message is already in the bag.</summary>
    private sealed class ParseFailure : Exception;
}
