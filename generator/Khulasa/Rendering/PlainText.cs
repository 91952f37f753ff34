namespace Khulasa.Rendering;

/// <summary>
/// Text from content or strings. In a template it prints escaped, in markup, attributes and XML alike, so that
/// escaping is what happens when nobody thinks of it.
/// </summary>
/// <param name="value">The text as it is meant to be read.</param>
public sealed class PlainText(string value) : IFormattable
{
    private string? _escaped;

    /// <summary>The text itself, unescaped.</summary>
    public string Value { get; } = value;

    /// <summary>The text, escaped for HTML and XML, content and attributes. Made once: most texts stand on many pages.</summary>
    public override string ToString() => _escaped ??= MarkupEscaper.Escape(Value);

    /// <inheritdoc />
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>
    /// The text between U+2068 and U+2069, the isolate whose direction follows its first strong letter (Unicode
    /// Bidirectional Algorithm, section 2.4): for places that have no markup, such as titles, attributes and feeds.
    /// </summary>
    public PlainText Isolated() => new($"\u2068{Value}\u2069");

    /// <summary>The text between the isolates of a known direction, U+2067 or U+2066, and U+2069.</summary>
    /// <param name="isRightToLeft">Its direction.</param>
    public PlainText Isolated(bool isRightToLeft) => new($"{(isRightToLeft ? '\u2067' : '\u2066')}{Value}\u2069");

    /// <summary>Wraps a text; null stays null.</summary>
    public static PlainText? From(string? value) => value is null ? null : new PlainText(value);
}

/// <summary>Markup that the project's own functions made: every value in it is escaped already. Prints as it is.</summary>
/// <param name="html">Well-formed HTML or XML.</param>
public sealed class Markup(string html) : IFormattable
{
    /// <summary>Nothing at all.</summary>
    public static readonly Markup Empty = new("");

    /// <inheritdoc />
    public override string ToString() => html;

    /// <inheritdoc />
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => html;
}

/// <summary>
/// HTML that has passed the allow-list. It prints escaped like any other text; only the template function
/// <c>raw</c> turns it into <see cref="Markup"/>, so each place that trusts it can be found by searching for that word.
/// </summary>
/// <param name="html">The checked HTML.</param>
public sealed class TrustedHtml(string html) : IFormattable
{
    /// <summary>The HTML as it may be printed by <c>raw</c>.</summary>
    public string Html { get; } = html;

    /// <summary>The HTML shown as text.</summary>
    public override string ToString() => MarkupEscaper.Escape(Html);

    /// <inheritdoc />
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
