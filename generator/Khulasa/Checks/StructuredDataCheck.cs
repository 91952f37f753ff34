using System.Text.Json;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// JSON-LD that is no JSON (KH6301), lacks what its type needs or says something else than its page (KH6303), or leads to no
/// page (KH6001); and pages for search engines without any.
/// </summary>
/// <param name="site">The site.</param>
public sealed class StructuredDataCheck(BuiltSite site) : IPageCheck
{
    private const string Advice = "schema.org says what each type needs; structured_data writes it for a page";

    /// <inheritdoc />
    public IEnumerable<Diagnostic> Check(PageMarkup page)
    {
        var found = false;
        for (var i = 0; i < page.Tokens.Count; i++)
        {
            if (page.Tokens[i] is not HtmlTagToken { Type: HtmlTokenType.StartTag, Name: "script" } tag
                || PageMarkup.Attribute(tag, "type") != "application/ld+json")
            {
                continue;
            }

            found = true;
            var text = i + 1 < page.Tokens.Count && page.Tokens[i + 1].Type == HtmlTokenType.Character ? page.Tokens[i + 1].Data : "";
            foreach (var problem in Problems(page, tag, text)) yield return problem;
        }

        if (!found && page.Links("canonical").FirstOrDefault() is { } canonical)
            yield return page.Error(canonical, DiagnosticCodes.IncompleteStructuredData, "a page for search engines without JSON-LD", Advice);
    }

    private List<Diagnostic> Problems(PageMarkup page, HtmlTagToken tag, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            var language = LanguageOf(page, "html");
            return
            [
                .. StructuredDataRules.Check(root, language, LanguageOf(page, "h1") ?? language)
                    .Select(problem => page.Error(tag, DiagnosticCodes.IncompleteStructuredData, problem, Advice)),
                .. JsonStrings.Addresses(root).Where(address => !site.Follow(page.File, address).IsFound).Distinct()
                    .Select(address => page.Error(
                        tag, DiagnosticCodes.BrokenLink, $"JSON-LD names \"{address}\", which leads to no page of the site", Advice)),
                .. JsonStrings.Of(root).Where(each => BidiCheck.ControlProblem(each.Value) is not null)
                    .Select(each => page.Error(
                        tag, DiagnosticCodes.UnbalancedIsolates, $"{BidiCheck.ControlProblem(each.Value)} in {each.Name}", Advice)),
            ];
        }
        catch (JsonException error)
        {
            return [page.Error(
                tag, DiagnosticCodes.MalformedFile, $"JSON-LD that is no JSON: {error.Message}", "structured_data writes it for a page")];
        }
    }

    private static string? LanguageOf(PageMarkup page, string element) =>
        page.Tags.Where(tag => tag.Name == element).Select(tag => PageMarkup.Attribute(tag, "lang")).FirstOrDefault(lang => lang is not null);
}
