using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Fragments in the script of the other language that do not say so (KH6101). A guess by letters, so it keeps to elements
/// that hold nothing else: a name inside a sentence needs no language of its own.
/// </summary>
public sealed class FragmentLanguageCheck : IPageCheck
{
    // Shorter Latin texts in Arabic pages are names and abbreviations: NATO, RSS, BBC.
    private const int MinLatinLetters = 20;

    // What is in no language, and what only stresses a part of a sentence.
    private static readonly HashSet<string> Unspoken = new(
        ["script", "style", "title", "code", "pre", "kbd", "samp", "strong", "em", "b", "i", "mark"], StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        var open = new List<(HtmlTagToken Tag, string Language)>();
        for (var i = 0; i < page.Tokens.Count; i++)
        {
            var token = page.Tokens[i];
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start && !start.IsSelfClosing && !PageMarkup.IsVoid(start.Name))
            {
                open.Add((start, PageMarkup.Attribute(start, "lang") ?? (open.Count > 0 ? open[^1].Language : "")));
            }
            else if (token is HtmlTagToken { Type: HtmlTokenType.EndTag } end)
            {
                Close(open, end.Name);
            }
            else if (token.Type == HtmlTokenType.Character && open.Count > 0 && IsAlone(page, i) && IsForeign(token.Data, open))
            {
                yield return page.Error(
                    open[^1].Tag, DiagnosticCodes.MissingLanguage, $"a fragment that is not in \"{open[^1].Language}\" does not say its language",
                    "write both lang and dir; in templates lang_of gives them for a phrase");
            }
        }
    }

    private static void Close(List<(HtmlTagToken Tag, string Language)> open, string name)
    {
        var place = open.FindLastIndex(element => element.Tag.Name == name);
        if (place >= 0) open.RemoveRange(place, open.Count - place);
    }

    private static bool IsAlone(PageMarkup page, int text) =>
        page.Tokens[text - 1].Type == HtmlTokenType.StartTag && text + 1 < page.Tokens.Count && page.Tokens[text + 1].Type == HtmlTokenType.EndTag;

    private static bool IsForeign(string text, List<(HtmlTagToken Tag, string Language)> open)
    {
        var (tag, language) = open[^1];
        if (Unspoken.Contains(tag.Name) || (tag.Name == "bdi" && PageMarkup.Attribute(tag, "lang") is null)) return false;
        // A link in a sentence is a part of it, like a name.
        if (tag.Name == "a" && open.Count > 1 && open[^2].Tag.Name is "p" or "td") return false;
        var arabic = text.Count(letter => letter is >= '\u0620' and <= '\u064A');
        var latin = text.Count(char.IsAsciiLetter);
        return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? arabic > 2 && arabic > latin
            : language.StartsWith("ar", StringComparison.OrdinalIgnoreCase) && arabic == 0 && latin > MinLatinLetters && text.Trim().Contains(' ');
    }
}
