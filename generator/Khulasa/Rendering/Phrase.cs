using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>A text together with the language it is written in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
public sealed record Phrase(PlainText Text, Language Language)
{
    /// <summary>BCP 47 tag of the text.</summary>
    public string Lang => Language.Code;

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public string Dir => Language.Direction;

    /// <summary>The text for a place without markup that is in <paramref name="language"/>, isolated where it is in another.</summary>
    public PlainText Within(Language language) => ReferenceEquals(Language, language) ? Text : Text.Isolated();

    /// <summary>A phrase in Arabic.</summary>
    public static Phrase Arabic(string text) => new(new PlainText(text), Language.Arabic);

    /// <summary>A phrase in English.</summary>
    public static Phrase English(string text) => new(new PlainText(text), Language.English);

    /// <summary>The text in <paramref name="language"/> where there is one, else the other.</summary>
    public static Phrase In(Language language, string arabic, string? english) =>
        language.IsArabic || english is null ? Arabic(arabic) : English(english);
}
