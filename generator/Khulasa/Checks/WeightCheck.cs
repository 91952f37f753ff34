using System.Globalization;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Files that are too heavy for a weak phone (KH6401), before compression. A long article is a warning, since its text is
/// what readers came for; that half of all articles are too heavy is an error of the theme.
/// </summary>
public static class WeightCheck
{
    /// <summary>What an article's page may weigh, in bytes.</summary>
    public const int MaxArticleBytes = 40 * 1024;

    /// <summary>What any other page may weigh, in bytes.</summary>
    public const int MaxPageBytes = 60 * 1024;

    /// <summary>What a stylesheet may weigh, in bytes.</summary>
    public const int MaxStyleBytes = 15 * 1024;

    private const string Advice = "shorten the list with page_size, or take markup out of the template";

    /// <summary>Weighs the files of a site.</summary>
    /// <param name="files">Path below the site's folder, path for people, and size in bytes.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<(string File, string Path, long Bytes)> files)
    {
        List<(string File, string Path, long Bytes)> articles = [.. files.Where(file => IsArticle(file.File)).OrderBy(file => file.Bytes).ThenBy(file => file.File, StringComparer.Ordinal)];
        if (articles.Count > 0 && articles[articles.Count / 2] is var median && median.Bytes > MaxArticleBytes)
            yield return Diagnostic.Error(DiagnosticCodes.TooHeavy, new SourceLocation(median.Path), $"half of all articles weigh {Kilobytes(median.Bytes)} or more; {Kilobytes(MaxArticleBytes)} is the budget", Advice);
        foreach (var (_, path, bytes) in articles.Where(article => article.Bytes > MaxArticleBytes))
            yield return Diagnostic.Warning(DiagnosticCodes.TooHeavy, new SourceLocation(path), $"the article weighs {Kilobytes(bytes)}; {Kilobytes(MaxArticleBytes)} is the budget", Advice);
        foreach (var (file, path, bytes) in files)
        {
            if (Budget(file) is { } budget && bytes > budget)
                yield return Diagnostic.Error(DiagnosticCodes.TooHeavy, new SourceLocation(path), $"the file weighs {Kilobytes(bytes)}; {Kilobytes(budget)} is the budget", Advice);
        }
    }

    private static int? Budget(string file)
    {
        if (file.EndsWith(".css", StringComparison.Ordinal)) return MaxStyleBytes;
        return file.EndsWith(".html", StringComparison.Ordinal) && !IsArticle(file) ? MaxPageBytes : null;
    }

    private static bool IsArticle(string file) =>
        (file.StartsWith("articles/", StringComparison.Ordinal) || file.StartsWith("en/articles/", StringComparison.Ordinal)) && file.EndsWith(".html", StringComparison.Ordinal);

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KB");
}
