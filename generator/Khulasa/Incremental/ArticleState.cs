using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Diagnostics;
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
        Optional(writer, file.SlugLocation, DiagnosticState.WriteLocation);
        writer.Text(file.SlugLine);
        writer.List(file.Diagnostics, DiagnosticState.Write);
        Optional(writer, file.Article, WriteArticle);
    }

    /// <summary>Reads what a file says; its body will be read from below <paramref name="root"/>.</summary>
    public static ArticleFile Read(StateReader reader, string root)
    {
        var path = reader.Text();
        return new ArticleFile
        {
            Path = path,
            Slug = reader.OptionalText(),
            SlugLocation = Optional(reader, DiagnosticState.ReadLocation),
            SlugLine = reader.OptionalText(),
            Diagnostics = reader.List(DiagnosticState.Read),
            Article = Optional(reader, each => ReadArticle(each, root, path)),
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
        foreach (var text in (ReadOnlySpan<string?>)[article.Title, article.TitleEn, article.Slug, article.Author, article.Place, article.Story, article.Original])
            writer.Text(text);
        writer.Text(article.Date?.ToString());
        writer.Text(article.Updated?.ToString());
        foreach (var list in (ReadOnlySpan<IReadOnlyList<string>>)[article.Topics, article.Summary, article.SummaryEn]) writer.Texts(list);
        Optional(writer, article.Entities, static (to, entities) => to.Texts(entities));
        Optional(writer, article.PlacesByAdjective, static (to, places) => to.Texts(places));
        Optional(writer, article.Source, static (to, source) =>
        {
            foreach (var text in (ReadOnlySpan<string?>)[source.Name, source.NameEn, source.Url]) to.Text(text);
        });
        writer.Number(article.SummaryBy is { } author ? (int)author : -1);
        Optional(writer, article.Translation, WriteTranslation);
        writer.Flag(article.IsDraft);
        writer.Text(article.Seed?.File);
        writer.Text(article.Seed?.Sha256);
        writer.Number(article.BodyLine);
        writer.Digest(article.Digest);
        writer.Digest(article.TextDigest);
        writer.Flag(article.Listed is not null);
        if (article.Listed is { } listed) Write(writer, listed);
    }

    private static ContentArticle ReadArticle(StateReader reader, string root, string path)
    {
        var article = new ContentArticle
        {
            Path = path,
            Title = reader.Text(),
            TitleEn = reader.OptionalText(),
            Slug = reader.Text(),
            Author = reader.OptionalText(),
            Place = reader.OptionalText(),
            Story = reader.OptionalText(),
            Original = reader.OptionalText(),
            Date = ReadDate(reader),
            Updated = ReadDate(reader),
            Topics = reader.Texts(),
            Summary = reader.Texts(),
            SummaryEn = reader.Texts(),
            Entities = Optional(reader, static from => from.Texts()),
            PlacesByAdjective = Optional(reader, static from => from.Texts()),
            Source = Optional(reader, static from => new ArticleSource(from.OptionalText(), from.OptionalText(), from.OptionalText())),
            SummaryBy = reader.Small() is var author and >= 0 ? (SummaryAuthor)author : null,
            Translation = Optional(reader, ReadTranslation),
            IsDraft = reader.Flag(),
            Seed = reader.OptionalText() is { } seed ? new SeedReference(seed, reader.Text()) : Skip(reader),
            BodyLine = reader.Small(),
            Digest = reader.Digest(),
            TextDigest = reader.Digest(),
            Listed = reader.Flag() ? ReadListed(reader) : null,
            Body = null!, // It is read from its file.
        };
        return article with { BodyFile = new BodyFile(root, path, article.Digest) };
    }

    private static void Write(StateWriter writer, ListedDigests listed)
    {
        writer.Digest(listed.Link);
        writer.Digest(listed.Entry);
    }

    private static ListedDigests ReadListed(StateReader reader) => new(reader.Digest(), reader.Digest());

    private static SeedReference? Skip(StateReader reader)
    {
        reader.OptionalText();
        return null;
    }

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
        reader.Text(), reader.Flag(), Optional(reader, static from => new TranslatedOriginal(from.Text(), DiagnosticState.ReadLocation(from), from.OptionalText())));

    private static PartialDate? ReadDate(StateReader reader) =>
        reader.OptionalText() is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date : throw new InvalidDataException("the state is damaged");

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
