using System.Text.RegularExpressions;
using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Importing;

/// <summary>A content file that came from a seed.</summary>
/// <param name="Path">Its path, relative to the project root, with <c>/</c>.</param>
/// <param name="SeedSha256">Digest of the seed it was made from; empty when the file is too broken to tell.</param>
public sealed record ExistingArticle(string Path, string SeedSha256);

/// <summary>What is in <c>content/articles</c> already: which seeds have their article, and which slugs are taken.</summary>
/// <param name="BySeed">Articles by the name of their seed's file.</param>
/// <param name="Slugs">Slugs in use.</param>
public sealed partial record ExistingArticles(IReadOnlyDictionary<string, ExistingArticle> BySeed, IReadOnlySet<string> Slugs)
{
    private const int MaxBrokenBytes = ContentLimits.MaxArticleBytes;

    /// <summary>
    /// Looks at the content of a project. A file with errors counts too, as far as its seed can be made out: an import
    /// must neither overwrite it nor make a second article of its seed.
    /// </summary>
    public static ExistingArticles Of(string root, ContentReadResult content)
    {
        var bySeed = new Dictionary<string, ExistingArticle>(StringComparer.Ordinal);
        var slugs = content.Articles.Select(article => article.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var article in content.Articles)
        {
            if (article.Seed is { } seed) bySeed.TryAdd(seed.File, new ExistingArticle(article.Path, seed.Sha256));
        }

        if (content.HasErrors) AddBroken(root, content, bySeed, slugs);
        return new ExistingArticles(bySeed, slugs);
    }

    private static void AddBroken(
        string root, ContentReadResult content, Dictionary<string, ExistingArticle> bySeed, HashSet<string> slugs)
    {
        var readable = content.Articles.Select(article => article.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in ContentFiles.Find(root, []).Where(path => !readable.Contains(path) && !ContentReader.IsTranslation(path)))
        {
            slugs.Add(Path.GetFileNameWithoutExtension(path));
            var text = SourceFileReader.Read(root, path, MaxBrokenBytes, new List<Diagnostic>())?.Text ?? "";
            if (SlugKey().Match(text) is { Success: true } slug) slugs.Add(slug.Groups[1].Value);
            if (SeedFileKey().Match(text) is not { Success: true } seed) continue;
            bySeed.TryAdd(seed.Groups[1].Value.Trim(), new ExistingArticle(path, Digest().Match(text).Value));
        }
    }

    [GeneratedRegex("""^slug:\s*["']?([a-z0-9-]+)""", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SlugKey();

    [GeneratedRegex("""^seed:\s*\{?\s*file:\s*["']?([^"',}\n]+)""", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SeedFileKey();

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digest();
}
