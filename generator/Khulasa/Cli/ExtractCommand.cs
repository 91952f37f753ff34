using System.CommandLine;
using Khulasa.Articles;
using Khulasa.Importing;
using Khulasa.Seeds;

namespace Khulasa.Cli;

/// <summary><c>khulasa extract</c>: shows the cleaned article of any page; writes nothing.</summary>
public static class ExtractCommand
{
    private const int LargeBytes = 3_000_000;

    // The tree of a page takes thirty times its bytes: two of the largest at a time would not fit into a gigabyte.
    private static readonly Lock OneLargePage = new();

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Captures or folders of captures", Arity = ArgumentArity.OneOrMore }.RefusingOptions();
        var format = new FormatOption("markdown");
        var command = new Command("extract", "Prints the cleaned article of each page; writes nothing") { paths, format };
        command.SetAction(result => Run(result.GetValue(paths) ?? [], format.IsJson(result)));
        return command;
    }

    private static int Run(string[] paths, bool isJson)
    {
        using var output = StandardOutput.Open();
        var cleaner = new ArticleCleaner(ProjectRules(), KnownNames.None);
        var failed = false;
        // Only what is printed is kept of a page: its tree is a hundred times as large.
        foreach (var page in InOrder.Select(CaptureFiles.List(paths), path => Print(Extract(path, cleaner), isJson)))
        {
            failed |= page.IsError;
            output.Write(page.Text);
        }

        return failed ? ExitCode.InputProblem : ExitCode.Fine;
    }

    private static (string Text, bool IsError) Print(ExtractedPage page, bool isJson) =>
        (isJson ? ExtractedJson.Write(page) : ExtractedMarkdown.Write(page), page.Error is not null);

    /// <summary>The phrases of the project that the command runs in, or the built-in ones outside of any.</summary>
    private static CleaningRules ProjectRules() =>
        ProjectRoot.TryFind() is { } root ? CleaningRulesReader.Read(root, []) : CleaningRules.Default;

    private static ExtractedPage Extract(string path, ArticleCleaner cleaner)
    {
        var reading = SeedReader.Read(path, path);
        if (reading.File is not { } seed) return new ExtractedPage(path, null, reading.Problem?.Message ?? "the page can't be read");
        if (seed.Page.Bytes.Length < LargeBytes) return Clean(path, seed, cleaner);
        lock (OneLargePage) return Clean(path, seed, cleaner);
    }

    private static ExtractedPage Clean(string path, SeedFile seed, ArticleCleaner cleaner)
    {
        try
        {
            var article = cleaner.Clean(CaptureReader.Read(seed), path);
            return article.Paragraphs.Any() ? new ExtractedPage(path, article, null) : new ExtractedPage(path, null, "no article text was found");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One page that trips us must not take the others with it; the message says which one it was.
            return new ExtractedPage(path, null, $"internal error: {e.GetType().Name}: {e.Message}");
        }
    }
}

/// <summary>What came of one page: an article, or why there is none.</summary>
/// <param name="File">The path as given.</param>
/// <param name="Article">The article; null when there is an error.</param>
/// <param name="Error">What went wrong; null when nothing did.</param>
internal sealed record ExtractedPage(string File, Article? Article, string? Error);
