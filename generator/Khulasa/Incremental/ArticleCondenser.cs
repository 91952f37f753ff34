using Khulasa.Content;
using Khulasa.Stories;
using Khulasa.Text;
using Khulasa.Topics;

namespace Khulasa.Incremental;

/// <summary>
/// Takes out of an article's text what the whole site has to know of it, and lets go of the text: it is read again where a
/// page shows it.
/// </summary>
/// <param name="root">Project root.</param>
/// <param name="entities">Finds the names in a text.</param>
/// <param name="features">Keeps what comparing texts needs of them.</param>
internal sealed class ArticleCondenser(string root, EntityFinder entities, FeatureStore features)
{
    /// <summary>The file without its text.</summary>
    public ArticleFile Condense(ArticleFile file) => file.Article is { } article ? file with { Article = Condense(article) } : file;

    /// <summary>The file without its text.</summary>
    public TranslationFile Condense(TranslationFile file) => file.HasText
        ? file with { Body = null, BodyFile = new BodyFile(root, file.Path, file.Digest) }
        : file with { Body = null };

    // The text is cut into words once, for all who want to know of it.
    private ContentArticle Condense(ContentArticle article)
    {
        using var words = new FoldedText(article.Body);
        var named = entities.Find(article, words);
        return article with
        {
            Entities = [.. named.All.Select(entity => entity.Slug)],
            PlacesByAdjective = [.. named.ByAdjective.Select(entity => entity.Slug)],
            TextDigest = features.Add(ArticleFeatureExtractor.Extract(article.Title, article.Body, words)),
            // Only an English text can be older than the Arabic.
            Original = article.TitleEn is null && article.Translation is null ? null : OriginalDigest.Of(article),
            Listed = ListedDigests.Of(article),
            Body = null!, // It is read from its file.
            BodyFile = new BodyFile(root, article.Path, article.Digest),
        };
    }
}
