using Khulasa.Content;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>Texts of an article as they stand in the state.</summary>
/// <param name="hasEnglish">True when some of the article is in English.</param>
/// <param name="hasEnglishTitle">True when its headline is.</param>
/// <param name="written">Where they begin.</param>
internal sealed class KeptTexts(bool hasEnglish, bool hasEnglishTitle, ReadOnlyMemory<byte> written) : IKeptTexts
{
    /// <inheritdoc/>
    public bool HasEnglish => hasEnglish;

    /// <inheritdoc/>
    public bool HasEnglishTitle => hasEnglishTitle;

    /// <summary>Writes the texts of an article.</summary>
    public static void Write(StateWriter writer, ContentArticle article)
    {
        foreach (var text in (ReadOnlySpan<string?>)[article.Title, article.TitleEn, article.Author, article.Place]) writer.Text(text);
        writer.Texts(article.Summary);
        writer.Texts(article.SummaryEn);
        writer.Text(article.Seed?.File);
        writer.Text(article.Seed?.Sha256);
    }

    /// <inheritdoc/>
    public ArticleHeadlines ReadHeadlines() => ReadHeadlines(new StateReader(written));

    /// <inheritdoc/>
    public ArticleTexts Read()
    {
        var reader = new StateReader(written);
        _ = ReadHeadlines(reader); // they come first
        return new ArticleTexts
        {
            Author = reader.OptionalText(),
            Place = reader.OptionalText(),
            Summary = reader.Texts(),
            SummaryEn = reader.Texts(),
            Seed = reader.OptionalText() is { } seed ? new SeedReference(seed, reader.Text()) : null,
        };
    }

    private static ArticleHeadlines ReadHeadlines(StateReader reader) => new(reader.Text(), reader.OptionalText());
}
