using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Diagnostics;
using Khulasa.Seeds;
using Khulasa.Summaries;
using Khulasa.Text;
using Khulasa.Topics;

namespace Khulasa.Importing;

/// <summary>Joins a cleaned article with its sidecar to a content article. Every guess that remains is reported.</summary>
public sealed class ArticleComposer
{
    private readonly KnownNames _names;
    private readonly TopicAssigner _topics;
    private readonly EntityFinder _entities;

    /// <summary>Prepares the known names.</summary>
    public ArticleComposer(KnownNames names)
    {
        (_names, _entities) = (names, new EntityFinder(names.Entities));
        _topics = new TopicAssigner(names.Topics, _entities);
    }

    /// <summary>
    /// Makes the content article, all of it but its slug and path, which depend on other articles; null, with <c>KH1003</c>,
    /// when the capture has no text. Safe to call from many threads.
    /// </summary>
    /// <param name="seed">The capture's file.</param>
    /// <param name="article">The cleaned article.</param>
    /// <param name="sidecar">What an editor knows.</param>
    /// <param name="findings">Where findings are added.</param>
    public ContentArticle? Compose(SeedFile seed, Article article, SeedSidecar sidecar, List<Diagnostic> findings)
    {
        foreach (var block in article.Body) QuoteStyle.Apply(block);
        var body = article.Paragraphs.ToList();
        var title = sidecar.Title ?? ((article.Title ?? article.WorkingTitle) is { } found ? HouseQuotes.Apply(found.Value) : null);
        findings.AddRange(article.Findings.Where(finding => !IsSettled(finding, sidecar)));
        if (body.Count == 0 || title is null)
        {
            findings.Add(Diagnostic.Error(
                DiagnosticCodes.NoBody, new SourceLocation(seed.Path), "no article text was found in this capture",
                "look at what was cut with `khulasa explain`, or add the missing phrase to content/cleaning.yaml"));
            return null;
        }

        var date = sidecar.Date ?? article.Date?.Value;
        ReportDate(seed, article, date, sidecar, findings);
        return WithOriginal(Build(seed, article, sidecar, findings, body, title)) with { Date = date };
    }

    /// <summary>Gives an article that was composed its slug, and with it its place in the content.</summary>
    /// <param name="article">The article.</param>
    /// <param name="seed">The capture's file.</param>
    /// <param name="sidecar">What an editor knows.</param>
    /// <param name="slugs">Slugs in use; the article's is added.</param>
    /// <param name="findings">Where findings are added.</param>
    public static ContentArticle Name(ContentArticle article, SeedFile seed, SeedSidecar sidecar, SlugRegister slugs, List<Diagnostic> findings)
    {
        var slug = ChooseSlug(seed, sidecar, article.Title, slugs, findings);
        return article with { Slug = slug, Path = ArticleLocation.PathOf(article.Date, slug) };
    }

    // An editor who translated the capture's text did so before anybody could change the content file.
    private static ContentArticle WithOriginal(ContentArticle article) => article.Translation is { Of: null } translation
        ? article with { Translation = translation with { Of = new TranslatedOriginal(OriginalDigest.Of(article), new SourceLocation(article.Path)) } }
        : article;

    private ContentArticle Build(SeedFile seed, Article article, SeedSidecar sidecar, List<Diagnostic> findings, List<Block> body, string title)
    {
        var entities = _entities.Find([title, .. article.Summary, .. body.Select(block => block.Text)]).All;
        var (summary, by) = ChooseSummary(seed, article, sidecar, body, title, entities, findings);
        return new ContentArticle
        {
            Path = "",
            Title = title,
            Slug = "",
            TitleEn = sidecar.TitleEn,
            Updated = sidecar.Updated ?? article.Updated?.Value,
            Source = ChooseSource(article, sidecar),
            Author = sidecar.Author ?? (article.Authors is { } authors ? string.Join("، ", authors.Value) : null),
            Place = sidecar.Place ?? article.Place?.Value,
            Topics = sidecar.Topics ?? ChooseTopics(seed, article, sidecar.Title ?? article.Title?.Value ?? "", body, findings),
            Entities = sidecar.Entities ?? (_names.Entities.Count == 0 ? null : [.. entities.Select(entity => entity.Slug)]),
            Story = sidecar.Story,
            Summary = summary,
            SummaryBy = by,
            SummaryEn = sidecar.SummaryEn ?? [],
            Translation = sidecar.Translation,
            IsDraft = sidecar.IsDraft ?? false,
            Seed = new SeedReference(seed.Name, seed.Sha256),
            Body = MarkdownWriter.Write(article.Body),
        };
    }

    // An editor's word settles what the cleaning had to guess.
    private static bool IsSettled(Diagnostic finding, SeedSidecar sidecar) => finding.Code switch
    {
        DiagnosticCodes.GuessedHeadline => sidecar.Title is not null,
        DiagnosticCodes.GuessedDate or DiagnosticCodes.DateConflict => sidecar.Date is not null,
        DiagnosticCodes.GuessedSource => sidecar.Source is not null,
        _ => false,
    };

    private static void ReportDate(SeedFile seed, Article article, PartialDate? date, SeedSidecar sidecar, List<Diagnostic> findings)
    {
        if (date is null)
            findings.Add(Diagnostic.Warning(
                DiagnosticCodes.NoDate, new SourceLocation(seed.Path), "no date of publication was found; the article is undated",
                $"write date: YYYY-MM-DD into {Path.ChangeExtension(seed.Path, SeedKind.SidecarExtension)} if you know it"));
        else if (sidecar.Date is null && article.Date is { Confidence: < 0.6 } guess)
            findings.Add(Diagnostic.Warning(
                DiagnosticCodes.GuessedDate, new SourceLocation(seed.Path, guess.Line), $"the date {date} was guessed from the {guess.Origin}",
                "confirm it in the content file or write it into the seed's sidecar"));
    }

    private static string ChooseSlug(SeedFile seed, SeedSidecar sidecar, string title, SlugRegister slugs, List<Diagnostic> findings)
    {
        var slug = slugs.Take(seed.Name, sidecar, title);
        if (sidecar.Slug is null && sidecar.TitleEn is null)
            findings.Add(Diagnostic.Warning(
                DiagnosticCodes.GuessedSlug, new SourceLocation(seed.Path), $"the slug \"{slug}\" was spelled out from the headline",
                "write an English slug: into the seed's sidecar before the article is published; it can't change later"));
        else if (sidecar.Slug is { } wanted && wanted != slug)
            findings.Add(Diagnostic.Warning(
                DiagnosticCodes.GuessedSlug, new SourceLocation(seed.Path), $"the slug \"{wanted}\" is taken; the article got \"{slug}\"",
                "choose another one"));
        return slug;
    }

    private ArticleSource? ChooseSource(Article article, SeedSidecar sidecar)
    {
        var name = sidecar.Source?.Name ?? article.Source?.Value;
        var known = name is null ? null : _names.FindOutlet(name);
        var source = new ArticleSource(known?.Name ?? name, sidecar.Source?.NameEn ?? known?.NameEn, sidecar.Source?.Url ?? article.Address?.Value);
        return source is { Name: null, NameEn: null, Url: null } ? null : source;
    }

    private IReadOnlyList<string> ChooseTopics(SeedFile seed, Article article, string title, List<Block> body, List<Diagnostic> findings)
    {
        var topics = _topics.Assign(title, body.ConvertAll(block => block.Text), article.Tags);
        if (topics.Count > 0)
            findings.Add(Diagnostic.Warning(
                DiagnosticCodes.GuessedTopics, new SourceLocation(seed.Path),
                $"the topics were chosen by their keywords: {string.Join("; ", topics.Select(TopicEvidenceText.Of))}",
                "confirm them in the content file"));
        return [.. topics.Select(topic => topic.Slug)];
    }

    private static (IReadOnlyList<string> Summary, SummaryAuthor? By) ChooseSummary(
        SeedFile seed, Article article, SeedSidecar sidecar, List<Block> body, string title, IReadOnlyList<Entity> entities, List<Diagnostic> findings)
    {
        if (sidecar.Summary is { Count: > 0 } given) return (given, sidecar.SummaryBy ?? SummaryAuthor.Editor);
        if (article.Summary.Count > 0) return ([.. article.Summary.Select(HouseQuotes.Apply)], SummaryAuthor.Publisher);
        var paragraphs = body.Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Text).ToList();
        var picked = SummaryExtractor.Extract(title, paragraphs, entities).Select(sentence => sentence.Text).ToList();
        if (picked.Count == 0) return ([], null);
        findings.Add(Diagnostic.Warning(
            DiagnosticCodes.GuessedSummary, new SourceLocation(seed.Path), "the summary was made of sentences of the text",
            "rewrite it in the content file and set summary_by: editor"));
        return (picked, SummaryAuthor.Extracted);
    }
}
