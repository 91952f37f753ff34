using System.Globalization;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Files that are too heavy for a weak phone (KH6401), before compression. One long article or list is a warning, since its
/// text is what readers came for; the front pages, half of all articles, a stylesheet, script or picture, or twice a budget are
/// errors.
/// </summary>
public static class WeightCheck
{
    /// <summary>What an article's page may weigh, in bytes.</summary>
    public const int MaxArticleBytes = 40 * 1024;

    /// <summary>What any other page may weigh, in bytes.</summary>
    public const int MaxPageBytes = 60 * 1024;

    /// <summary>What a stylesheet may weigh, in bytes.</summary>
    public const int MaxStyleBytes = 15 * 1024;

    /// <summary>What a script may weigh, in bytes.</summary>
    public const int MaxScriptBytes = 30 * 1024;

    /// <summary>What a picture may weigh, in bytes.</summary>
    public const int MaxPictureBytes = 100 * 1024;

    private const string Advice = "shorten the list with page_size, or take markup out of the template";

    /// <summary>Weighs the files of a site.</summary>
    /// <param name="files">Path below the site's folder, path for people, and size in bytes.</param>
    public static IEnumerable<Diagnostic> Check(IReadOnlyCollection<(string File, string Path, long Bytes)> files)
    {
        List<(string File, string Path, long Bytes)> articles = [.. files.Where(file => IsArticle(file.File))
            .OrderBy(file => file.Bytes)
            .ThenBy(file => file.File, StringComparer.Ordinal)];
        if (articles.Count > 0 && articles[articles.Count / 2] is var median && median.Bytes > MaxArticleBytes)
            yield return Diagnostic.Error(
                DiagnosticCodes.TooHeavy,
                new SourceLocation(median.Path),
                $"half of all articles weigh {Kilobytes(median.Bytes)} or more; {Kilobytes(MaxArticleBytes)} is the budget",
                Advice);
        foreach (var (file, path, bytes) in files)
        {
            if (Budget(file) is not { } budget || bytes <= budget) continue;
            var message = $"the file weighs {Kilobytes(bytes)}; {Kilobytes(budget)} is the budget";
            yield return IsStrict(file) || bytes > 2 * budget
                ? Diagnostic.Error(DiagnosticCodes.TooHeavy, new SourceLocation(path), message, Advice)
                : Diagnostic.Warning(DiagnosticCodes.TooHeavy, new SourceLocation(path), message, Advice);
        }
    }

    private static int? Budget(string file) => Path.GetExtension(file) switch
    {
        ".css" => MaxStyleBytes,
        ".js" => MaxScriptBytes,
        ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif" or ".svg" => MaxPictureBytes,
        ".html" => IsArticle(file) ? MaxArticleBytes : MaxPageBytes,
        _ => null,
    };

    private static bool IsStrict(string file) => file is "index.html" or "en/index.html" || !file.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsArticle(string file) =>
        (file.StartsWith("articles/", StringComparison.Ordinal) || file.StartsWith("en/articles/", StringComparison.Ordinal))
        && file.EndsWith(".html", StringComparison.Ordinal);

    private static string Kilobytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KB");
}
