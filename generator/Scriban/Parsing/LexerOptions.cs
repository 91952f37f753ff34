namespace Scriban.Parsing;

/// <summary>What part of a text is code.</summary>
public enum ScriptMode
{
    /// <summary>Text with <c>{{ code }}</c>.</summary>
    Default,

    /// <summary>Only the front matter is parsed; the rest is left alone.</summary>
    FrontMatterOnly,

    /// <summary>Front matter as code, then a page.</summary>
    FrontMatterAndContent,

    /// <summary>The whole text is code.</summary>
    ScriptOnly,
}

/// <summary>The language's dialect; only the default one is supported.</summary>
public enum ScriptLang
{
    /// <summary>Scriban.</summary>
    Default,

    /// <summary>Liquid: not supported, the parser says so.</summary>
    Liquid,

    /// <summary>Scientific: not supported, the parser says so.</summary>
    Scientific,
}

/// <summary>How a text is split into tokens.</summary>
public record class LexerOptions
{
    /// <summary>The marker line of front matter where no other is chosen.</summary>
    public const string DefaultFrontMatterMarker = "+++";

    /// <summary>The options of a plain page.</summary>
    public static LexerOptions Default { get; } = new();

    /// <summary>What part of the text is code.</summary>
    public ScriptMode Mode { get; init; }

    /// <summary>The dialect.</summary>
    public ScriptLang Lang { get; init; }

    /// <summary>The line that opens and closes front matter.</summary>
    public string? FrontMatterMarker { get; init; } = DefaultFrontMatterMarker;

    /// <summary>Accepted for compatibility; comments and blanks are never kept.</summary>
    public bool KeepTrivia { get; init; }

    /// <summary>Accepted for compatibility.</summary>
    public bool EnableIncludeImplicitString { get; init; }

    /// <summary>Where in the text to begin.</summary>
    public TextPosition StartPosition { get; init; }
}
