using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Text;

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

    /// <summary>
    /// True where a direction that is guessed from the first letter would be wrong: BBC عربي is Arabic. A text without any letter
    /// of its language's direction is left to guessing.
    /// </summary>
    public bool NeedsDirection =>
        TextDirection.OfFirstLetter(Text.Value) is { } isRightToLeft
        && isRightToLeft != Language.IsArabic
        && TextDirection.HasLetter(Text.Value, Language.IsArabic);

    /// <summary>The text between isolates of its direction, for places without markup.</summary>
    public PlainText Isolated() => NeedsDirection ? Text.Isolated(Language.IsArabic) : Text.Isolated();

    /// <summary>The text for a place without markup that is in <paramref name="language"/>, isolated where it is in another or opens like another.</summary>
    public PlainText Within(Language language) => ReferenceEquals(Language, language) && !NeedsDirection ? Text : Isolated();

    /// <summary>
    /// A phrase that stands where Arabic does. A name in Latin letters alone, or the headline of an article that was captured in
    /// English, is English there too.
    /// </summary>
    public static Phrase Arabic(string text) => new(new PlainText(text), LanguageOf(text));

    /// <summary>A phrase in English.</summary>
    public static Phrase English(string text) => new(new PlainText(text), Language.English);

    /// <summary>The text in <paramref name="language"/> where there is one, else the other.</summary>
    public static Phrase In(Language language, string arabic, string? english) =>
        language.IsArabic || english is null ? Arabic(arabic) : English(english);

    /// <summary>The language of sentences that stand where Arabic does.</summary>
    public static Language LanguageOf(IReadOnlyList<string> sentences) =>
        BlockScript.IsLatinAlone(sentences) ? Language.English : Language.Arabic;

    /// <summary>English for a text that has Latin letters and no Arabic ones, else Arabic.</summary>
    public static Language LanguageOf(string text) => BlockScript.IsLatinAlone(text) ? Language.English : Language.Arabic;
}
