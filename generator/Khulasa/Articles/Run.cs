namespace Khulasa.Articles;

/// <summary>How a run of text is set.</summary>
[Flags]
public enum RunStyle
{
    /// <summary>Plain.</summary>
    None = 0,

    /// <summary>Strong.</summary>
    Bold = 1,

    /// <summary>Emphasised.</summary>
    Italic = 2,

    /// <summary>Program text.</summary>
    Code = 4,
}

/// <summary>A piece of a block's text with one look.</summary>
/// <param name="Text">The text; white space at its ends counts.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Href">Absolute http or https address it links to; null for none.</param>
public sealed record Run(string Text, RunStyle Style = RunStyle.None, string? Href = null);
