using System.CommandLine;
using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Explaining;
using Khulasa.Importing;
using Khulasa.Seeds;

namespace Khulasa.Cli;

/// <summary>
/// <c>khulasa explain</c>: what was kept, cut and guessed in a capture; why an article of the site has its topics, entities,
/// summary and story.
/// </summary>
public static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "A capture, or an article of content/articles" }.RefusingOptions();
        var root = ProjectRoot.Option();
        var format = new FormatOption(json: "one object");
        var command = new Command("explain", "Tells what was kept, cut and guessed in a capture, and why an article is filed as it is") { path, root, format };
        command.SetAction(result => Run(result.GetValue(path) ?? "", ProjectRoot.Find(result.GetValue(root)), format.IsJson(result)));
        return command;
    }

    private static int Run(string path, string root, bool isJson)
    {
        var findings = new List<Diagnostic>();
        var display = RootPath.Display(root, path);
        var isContent = display.StartsWith(ArticleLocation.Root + "/", StringComparison.Ordinal) && display.EndsWith(".md", StringComparison.Ordinal);
        var report = isContent ? ExplainArticle(root, display, isJson, findings) : ExplainCapture(root, path, display, isJson, findings);
        using (var output = StandardOutput.Open()) output.Write(report);
        ConsoleReporter.Write(findings);
        return report is null ? ExitCode.InputProblem : ExitCode.Fine;
    }

    private static string? ExplainArticle(string root, string display, bool isJson, List<Diagnostic> findings)
    {
        var content = ContentReader.Read(root);
        findings.AddRange(content.Diagnostics.Where(finding => finding.Location.Path == display));
        if (new ContentExplainer(content).Explain(display) is { } explanation)
            return isJson ? ExplanationWriter.Json(explanation) : ExplanationWriter.Text(explanation);
        if (findings.Count == 0)
            findings.Add(Diagnostic.Error(
                DiagnosticCodes.UnreadableFile,
                new SourceLocation(display),
                "there is no published article in this file",
                "drafts are not filed; check the path and draft:"));
        return null;
    }

    private static string? ExplainCapture(string root, string path, string display, bool isJson, List<Diagnostic> findings)
    {
        var rules = CleaningRulesReader.Read(root, findings);
        var reading = SeedReader.Read(path, display);
        if (reading.Problem is { } problem) findings.Add(problem);
        if (reading.File is not { } seed) return null;
        var lists = SiteContentReader.Read(root);
        var names = new KnownNames(lists.Topics, lists.Entities, lists.Outlets);
        var article = new ArticleCleaner(rules, names).Clean(CaptureReader.Read(seed, keepsLines: true), seed.Path);
        if (isJson) return ExplanationJson.Write(article, seed.Path);
        var filing = new TextExplainer(lists.Topics, lists.Entities, lists.Outlets)
            .Explain(
                (article.Title ?? article.WorkingTitle)?.Value ?? "",
                [.. article.Paragraphs.Select(block => block.Text)],
                article.Tags,
                given: null,
                article.Summary);
        return $"{ExplanationText.Write(article)}\n{ExplanationWriter.Text(filing)}";
    }
}
