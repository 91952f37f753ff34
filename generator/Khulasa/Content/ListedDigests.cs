using Khulasa.Digests;

namespace Khulasa.Content;

/// <summary>What lists show of an article from its files, as digests: most pages that name it show no more of it.</summary>
/// <param name="Link">Headline, day, outlet and address.</param>
/// <param name="Entry">What an entry or a feed's item has beside them: summary, byline, correction, the original's address.</param>
public readonly record struct ListedDigests(Digest Link, Digest Entry)
{
    /// <summary>The digests of an article together with those of its English text.</summary>
    public ListedDigests With(ListedDigests english) => new(Digest.Of(Link, english.Link), Digest.Of(Entry, english.Entry));

    /// <summary>The digests of an English text.</summary>
    public static ListedDigests Of(TranslationFile file)
    {
        var entry = new DigestBuilder();
        entry.Add(file.SummaryEn);
        return new ListedDigests(Digest.Of(file.TitleEn), entry.ToDigest());
    }

    /// <summary>The digests of an article.</summary>
    public static ListedDigests Of(ContentArticle article)
    {
        var link = new DigestBuilder();
        link.Add(article.Slug);
        link.Add(article.Title);
        link.Add(article.TitleEn);
        link.Add(article.Date?.ToString());
        link.Add(article.Source?.Name);
        link.Add(article.Source?.NameEn);
        var linked = link.ToDigest();
        var entry = new DigestBuilder();
        entry.Add(article.Summary);
        entry.Add(article.SummaryEn);
        entry.Add(article.Author);
        entry.Add(article.Source?.Url);
        entry.Add(article.Updated?.ToString());
        return new ListedDigests(linked, entry.ToDigest());
    }
}
