using Khulasa.Checks;
using Khulasa.Concurrency;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Digests;
using Khulasa.Model;

namespace Khulasa.Incremental;

/// <summary>
/// What checking articles and rendering their bodies finds: from memory for an article that is as it was, so that a build
/// prints the same whether it looked at all articles or at one.
/// </summary>
/// <param name="site">The model.</param>
/// <param name="memory">What earlier builds found.</param>
internal sealed class ArticleFindings(Site site, ContentMemory memory)
{
    /// <summary>Runs the checks.</summary>
    /// <param name="glossary">Names to check by.</param>
    /// <param name="lists">Digest of the lists that the glossary is one of.</param>
    public IReadOnlyDictionary<Digest, IReadOnlyList<Diagnostic>> Check(IReadOnlyList<Entity> glossary, Digest lists)
    {
        var spelling = new NameSpellingCheck(glossary);
        var keys = new Digest[site.Articles.Count];
        var results = new IReadOnlyList<Diagnostic>?[keys.Length];
        AllCores.For(keys.Length, i =>
        {
            var article = site.Articles[i];
            // Both checks look at English texts.
            if (!article.Content.HasEnglish) return;
            keys[i] = Digest.Of(article.Content.Digest, lists);
            results[i] = memory.Checks.TryGetValue(keys[i], out var known)
                ? known
                : [.. spelling.Check(article), .. StaleTranslationCheck.Check(article.Content)];
        });
        var found = new Dictionary<Digest, IReadOnlyList<Diagnostic>>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
            if (results[i] is { } result) found[keys[i]] = result;
        return found;
    }

    /// <summary>What rendering bodies found: now, for those that were rendered, or when they were.</summary>
    /// <param name="rendered">What it found now, by the path of the file.</param>
    public IReadOnlyDictionary<Digest, IReadOnlyList<Diagnostic>> OfBodies(IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> rendered)
    {
        var found = new Dictionary<Digest, IReadOnlyList<Diagnostic>>();
        foreach (var file in site.Articles.SelectMany(article => (BodyFile?[])[article.Content.BodyFile, article.Content.BodyEnFile])
            .OfType<BodyFile>())
        {
            if ((rendered.TryGetValue(file.Path, out var now) || memory.Bodies.TryGetValue(file.Digest, out now)) && now.Count > 0)
                found[file.Digest] = now;
        }

        return found;
    }
}
