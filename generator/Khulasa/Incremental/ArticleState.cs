using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.State;

namespace Khulasa.Incremental;

/// <summary>Keeps what article files say, without their bodies.</summary>
internal static class ArticleState
{
    /// <summary>Writes what a file says.</summary>
    public static void Write(StateWriter writer, ArticleFile file)
    {
        writer.Text(file.Path);
        writer.Text(file.Slug);
        writer.Text(file.SlugLine);
        Optional(writer, file.SlugLocation, DiagnosticState.WritePlace);
        writer.List(file.Diagnostics, DiagnosticState.Write);
        Optional(writer, file.Article, WriteArticle);
    }

    /// <summary>Reads what a file says; its body will be read from below <paramref name="root"/>.</summary>
    public static ArticleFile Read(StateReader reader, string root)
    {
        var (path, slug) = (reader.Text(), reader.OptionalText());
        return new ArticleFile
        {
            Path = path,
            Slug = slug,
            SlugLine = reader.OptionalText(),
            SlugLocation = Optional(reader, from => DiagnosticState.ReadPlace(from, path)),
            Diagnostics = reader.List(DiagnosticState.Read),
            Article = reader.Flag() ? ReadArticle(reader, root, path) : null,
        };
    }

    /// <summary>Writes what an English text says.</summary>
    public static void Write(StateWriter writer, TranslationFile file)
    {
        writer.Text(file.Path);
        writer.Text(file.TitleEn);
        writer.Texts(file.SummaryEn);
        Optional(writer, file.Translation, WriteTranslation);
        writer.Number(file.BodyLine);
        writer.Digest(file.Digest);
        Write(writer, file.Listed);
        writer.Flag(file.HasText);
        writer.List(file.Diagnostics, DiagnosticState.Write);
    }

    /// <summary>Reads what an English text says; its body will be read from below <paramref name="root"/>.</summary>
    public static TranslationFile ReadTranslationFile(StateReader reader, string root)
    {
        var file = new TranslationFile
        {
            Path = reader.Text(),
            TitleEn = reader.OptionalText(),
            SummaryEn = reader.Texts(),
            Translation = Optional(reader, ReadTranslation),
            BodyLine = reader.Small(),
            Digest = reader.Digest(),
            Listed = ReadListed(reader),
        };
        return file with
        {
            BodyFile = reader.Flag() ? new BodyFile(root, file.Path, file.Digest) : null,
            Diagnostics = reader.List(DiagnosticState.Read),
        };
    }

    private static void WriteArticle(StateWriter writer, ContentArticle article)
    {
        writer.Digest(article.Digest);
        writer.Text(article.Slug);
        writer.Number(article.Date?.Number ?? 0);
        writer.Number(article.Updated?.Number ?? 0);
        writer.Text(article.Story);
        writer.Texts(article.Topics);
        Optional(writer, article.Entities, static (to, entities) => to.Texts(entities));
        Optional(writer, article.PlacesByAdjective, static (to, places) => to.Texts(places));
        Optional(writer, article.Source, static (to, source) =>
        {
            foreach (var text in (ReadOnlySpan<string?>)[source.Name, source.NameEn, source.Url]) to.Text(text);
        });
        writer.Number(article.SummaryBy is { } author ? (int)author : -1);
        Optional(writer, article.Translation, WriteTranslation);
        writer.Text(article.Original);
        writer.Flag(article.IsDraft);
        writer.Number(article.BodyLine);
        writer.Digest(article.TextDigest);
        writer.Flag(article.Listed is not null);
        if (article.Listed is { } listed) Write(writer, listed);
        writer.Flag(article.HasEnglish);
        writer.Flag(article.HasEnglishTitle);
        KeptTexts.Write(writer, article);
    }

    private static ContentArticle ReadArticle(StateReader reader, string root, string path)
    {
        var digest = reader.Digest();
        return new ContentArticle
        {
            Path = path,
            Digest = digest,
            BodyFile = new BodyFile(root, path, digest),
            Slug = reader.Text(),
            Date = ReadDate(reader),
            Updated = ReadDate(reader),
            Story = reader.OptionalText(),
            Topics = reader.SharedTexts(),
            Entities = reader.Flag() ? reader.SharedTexts() : null,
            PlacesByAdjective = reader.Flag() ? reader.SharedTexts() : null,
            Source = reader.Flag() ? new ArticleSource(reader.SharedText(), reader.SharedText(), reader.OptionalText()) : null,
            SummaryBy = reader.Small() is var author and >= 0 ? (SummaryAuthor)author : null,
            Translation = Optional(reader, ReadTranslation),
            Original = reader.OptionalText(),
            IsDraft = reader.Flag(),
            BodyLine = reader.Small(),
            TextDigest = reader.Digest(),
            Listed = reader.Flag() ? ReadListed(reader) : null,
            Kept = new KeptTexts(reader.Flag(), reader.Flag(), reader.Rest),
            // These are read from there, the body from its file.
            Title = null!,
            Summary = null!,
            SummaryEn = null!,
            Body = null!,
        };
    }

    private static void Write(StateWriter writer, ListedDigests listed)
    {
        writer.Digest(listed.Link);
        writer.Digest(listed.Entry);
    }

    private static ListedDigests ReadListed(StateReader reader) => new(reader.Digest(), reader.Digest());

    private static void WriteTranslation(StateWriter writer, Translation translation)
    {
        writer.Text(translation.By);
        writer.Flag(translation.IsReviewed);
        Optional(writer, translation.Of, static (to, of) =>
        {
            to.Text(of.Digest);
            DiagnosticState.WriteLocation(to, of.Location);
            to.Text(of.SourceLine);
        });
    }

    private static Translation ReadTranslation(StateReader reader) => new(
        reader.Text(), reader.Flag(), Optional(
            reader, static from => new TranslatedOriginal(from.Text(), DiagnosticState.ReadLocation(from), from.OptionalText())));

    private static PartialDate? ReadDate(StateReader reader) => PartialDate.OfNumber(reader.Small());

    private static void Optional<T>(StateWriter writer, T? value, Action<StateWriter, T> write)
        where T : class
    {
        writer.Flag(value is not null);
        if (value is not null) write(writer, value);
    }

    private static T? Optional<T>(StateReader reader, Func<StateReader, T> read)
        where T : class =>
        reader.Flag() ? read(reader) : null;
}
