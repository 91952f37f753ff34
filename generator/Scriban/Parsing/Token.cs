namespace Scriban.Parsing;

/// <summary>The kinds of token. Those from <see cref="Identifier"/> on stand in code only.</summary>
internal enum TokenKind : byte
{
    EndOfFile, Text, CodeEnter, CodeExit, FrontMatter, Invalid,
    NewLine, Semicolon, Comma, Colon,
    Identifier, LocalIdentifier, Number, String,
    InterpolationStart, InterpolationText, InterpolationOpen, InterpolationClose, InterpolationEnd,
    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
    Dot, QuestionDot, DotDot, DotDotLess, Ellipsis,
    Question, QuestionQuestion, QuestionNot,
    Plus, Minus, Star, Slash, SlashSlash, Percent, PlusPlus, MinusMinus,
    Equal, PlusEqual, MinusEqual, StarEqual, SlashEqual, SlashSlashEqual, PercentEqual,
    EqualEqual, NotEqual, Less, LessEqual, Greater, GreaterEqual, ShiftLeft, ShiftRight,
    Not, AndAnd, OrOr, And, Pipe, PipeGreater, At, Caret,
}

/// <summary>
/// A stretch of the source. <see cref="Value"/> holds a literal's value or an identifier's name (interned);
/// of a <see cref="TokenKind.CodeEnter"/> the blanks before it, when it is the first thing on its line.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool AfterBlank, object? Value = null)
{
    public string Name => (string)Value!; // only asked of identifiers, which always carry their name
}
