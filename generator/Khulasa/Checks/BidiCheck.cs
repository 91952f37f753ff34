using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Pages and fragments without language or direction (KH6101), and isolates that do not balance or embeddings that should
/// be isolates (KH6102; Unicode Bidirectional Algorithm, section 2).
/// </summary>
public sealed partial class BidiCheck : IPageCheck
{
    private const string LanguageAdvice = "write both lang and dir; in templates lang_of gives them for a phrase";

    // Languages of the site; others are left to their authors.
    private static readonly Dictionary<string, string> Directions = new(StringComparer.OrdinalIgnoreCase) { ["ar"] = "rtl", ["en"] = "ltr" };

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        if (page.Tags.FirstOrDefault(tag => tag.Name == "html") is not { } html)
            yield return Diagnostic.Error(
                DiagnosticCodes.MissingLanguage,
                new SourceLocation(page.Source.Path, 1, 1),
                "the page has no html element with its language",
                LanguageAdvice);
        else if (PageMarkup.Attribute(html, "lang") is { Length: > 0 } said && Directions.ContainsKey(said) && said != LanguageOf(page.File))
            yield return page.Error(
                html, DiagnosticCodes.MissingLanguage, $"a page in \"{said}\" among those in \"{LanguageOf(page.File)}\"", LanguageAdvice);
        foreach (var token in page.Tokens)
        {
            if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } tag)
            {
                if (LanguageProblem(tag) is { } problem) yield return page.Error(tag, DiagnosticCodes.MissingLanguage, problem, LanguageAdvice);
                foreach (var attribute in tag.Attributes)
                {
                    if (ControlProblem(attribute.Value) is { } unbalanced)
                        yield return Controls(page, tag, $"{unbalanced} in the attribute {attribute.Name}");
                }
            }
            else if (token.Type == HtmlTokenType.Character && ControlProblem(token.Data) is { } unbalanced)
            {
                yield return Controls(page, token, unbalanced);
            }
        }
    }

    /// <summary>What is wrong with the direction characters of a text without markup; null when nothing is.</summary>
    public static string? ControlProblem(string text)
    {
        var open = 0;
        foreach (var letter in text)
        {
            if (letter is >= '\u202A' and <= '\u202E') return "an embedding or override mark";
            if (letter is >= '\u2066' and <= '\u2068') open++;
            if (letter == '\u2069' && --open < 0) return "the end of an isolate that never began";
        }

        return open > 0 ? "an isolate that never ends" : null;
    }

    private static string LanguageOf(string file) => file.StartsWith("en/", StringComparison.Ordinal) ? "en" : "ar";

    private static string? LanguageProblem(HtmlTagToken tag)
    {
        var lang = PageMarkup.Attribute(tag, "lang");
        var dir = PageMarkup.Attribute(tag, "dir");
        if (tag.Name == "html" && (string.IsNullOrEmpty(lang) || dir is not ("rtl" or "ltr")))
            return "the page does not say its language and direction";
        if (string.IsNullOrEmpty(lang)) return lang is null ? null : "a fragment whose language is empty";
        if (!LanguageTag().IsMatch(lang)) return $"\"{lang}\" is no language tag";
        if (dir is null) return $"a fragment in \"{lang}\" does not say its direction";
        return Directions.TryGetValue(lang.Split('-')[0], out var expected) && dir != "auto" && dir != expected
            ? $"\"{lang}\" runs {expected}, not {dir}"
            : null;
    }

    private static Diagnostic Controls(PageMarkup page, HtmlToken token, string problem) => page.Error(
        token, DiagnosticCodes.UnbalancedIsolates, problem,
        "isolate with U+2068 and U+2069 around the whole text, or with bdi where markup is allowed");

    // BCP 47, as far as news needs it.
    [GeneratedRegex("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
