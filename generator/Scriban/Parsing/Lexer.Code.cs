namespace Scriban.Parsing;

internal sealed partial class Lexer
{
    private enum CodeEnd
    {
        Braces,
        InterpolationBrace,
        FrontMatterMarker,
        EndOfFile,
    }

    private CodeEnd _codeEnd;
    private int _openBraces;

    /// <summary>Where one symbol begins another, the longer one comes first.</summary>
    private static readonly (string Text, TokenKind Kind)[] Symbols =
    [
        ("...", TokenKind.Ellipsis), ("..<", TokenKind.DotDotLess), ("..", TokenKind.DotDot), (".", TokenKind.Dot),
        ("//=", TokenKind.SlashSlashEqual), ("//", TokenKind.SlashSlash), ("/=", TokenKind.SlashEqual), ("/", TokenKind.Slash),
        ("++", TokenKind.PlusPlus), ("+=", TokenKind.PlusEqual), ("+", TokenKind.Plus),
        ("--", TokenKind.MinusMinus), ("-=", TokenKind.MinusEqual), ("-", TokenKind.Minus),
        ("*=", TokenKind.StarEqual), ("*", TokenKind.Star), ("%=", TokenKind.PercentEqual), ("%", TokenKind.Percent),
        ("==", TokenKind.EqualEqual), ("=", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("!", TokenKind.Not),
        ("<=", TokenKind.LessEqual), ("<<", TokenKind.ShiftLeft), ("<", TokenKind.Less),
        (">=", TokenKind.GreaterEqual), (">>", TokenKind.ShiftRight), (">", TokenKind.Greater),
        ("&&", TokenKind.AndAnd), ("&", TokenKind.And), ("||", TokenKind.OrOr), ("|>", TokenKind.PipeGreater), ("|", TokenKind.Pipe),
        ("??", TokenKind.QuestionQuestion), ("?!", TokenKind.QuestionNot), ("?.", TokenKind.QuestionDot), ("?", TokenKind.Question),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (",", TokenKind.Comma), (":", TokenKind.Colon),
        (";", TokenKind.Semicolon), ("@", TokenKind.At), ("^", TokenKind.Caret),
    ];

    private void ScanCode(CodeEnd end)
    {
        var (outerEnd, outerBraces) = (_codeEnd, _openBraces);
        (_codeEnd, _openBraces) = (end, 0);
        while (_position < _text.Length && !TryEndCode())
        {
            var afterBlank = SkipBlanks();
            if (_position < _text.Length && !EndsHere) ScanToken(afterBlank);
        }

        (_codeEnd, _openBraces) = (outerEnd, outerBraces);
    }

    private bool EndsHere => _codeEnd switch
    {
        CodeEnd.Braces => _openBraces == 0 && (IsAt("}}") || IsAt("-}}") || IsAt("~}}")),
        CodeEnd.InterpolationBrace => _openBraces == 0 && Current == '}',
        CodeEnd.FrontMatterMarker => IsMarkerLine(options.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker),
        _ => false,
    };

    private bool TryEndCode()
    {
        if (!EndsHere) return false;
        if (_codeEnd == CodeEnd.Braces)
        {
            var start = _position;
            var control = TakeControl();
            _position += 2;
            Add(TokenKind.CodeExit, start);
            TrimAfter(control);
        }

        return true;
    }

    private bool SkipBlanks()
    {
        var start = _position;
        while (_position < _text.Length && Current != '\n' && char.IsWhiteSpace(Current)) _position++;
        return _position > start;
    }

    private void ScanToken(bool afterBlank)
    {
        var start = _position;
        var c = Current;
        if (c == '\n')
        {
            _position++;
            Add(TokenKind.NewLine, start, afterBlank);
        }
        else if (c == '#') SkipComment();
        else if (char.IsAsciiDigit(c)) ScanNumber(afterBlank);
        else if (c is '\'' or '"') ScanString(c, afterBlank);
        else if (c == '`') ScanVerbatim(afterBlank);
        else if (c == '$' && Peek(1) is '"' or '\'') ScanInterpolation(afterBlank);
        else if (c == '$' || c == '_' || char.IsLetter(c)) ScanIdentifier(afterBlank);
        else ScanSymbol(afterBlank);
    }

    private void ScanIdentifier(bool afterBlank)
    {
        var start = _position++;
        var local = _text[start] == '$';
        if (local && Current == '$') _position++;
        else while (IsIdentifierPart(Current)) _position++;
        if (Current == '?' && IsEmptyTest(start)) _position++;
        var name = string.Intern(_text[start.._position]);
        Add(local ? TokenKind.LocalIdentifier : TokenKind.Identifier, start, afterBlank, name);
    }

    private static bool IsIdentifierPart(char c) =>
        c == '_' || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary><c>x.empty?</c> is the only name with a question mark.</summary>
    private bool IsEmptyTest(int start) =>
        start > 0 && _text[start - 1] == '.' && _text.AsSpan(start, _position - start).SequenceEqual("empty");

    private void SkipComment()
    {
        var start = _position;
        if (Peek(1) == '#')
        {
            var close = _text.IndexOf("##", _position + 2, StringComparison.Ordinal);
            if (close < 0) Error(start, start + 2, "The comment `##` is not closed: expecting another `##`");
            _position = close < 0 ? _text.Length : close + 2;
            return;
        }

        while (_position < _text.Length && Current != '\n' && !EndsHere) _position++;
    }

    private void ScanSymbol(bool afterBlank)
    {
        var start = _position;
        foreach (var (text, kind) in Symbols)
        {
            if (text[0] != Current || !IsAt(text) || (kind == TokenKind.QuestionDot && char.IsAsciiDigit(Peek(2)))) continue;
            _position += text.Length;
            if (kind == TokenKind.OpenBrace) _openBraces++;
            if (kind == TokenKind.CloseBrace && _openBraces > 0) _openBraces--;
            Add(kind, start, afterBlank);
            return;
        }

        _position += char.IsHighSurrogate(Current) ? 2 : 1;
        Error(start, _position, $"Unexpected character `{_text[start.._position]}`");
        Add(TokenKind.Invalid, start, afterBlank);
    }
}
