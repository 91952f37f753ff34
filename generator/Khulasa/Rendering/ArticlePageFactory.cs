using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Rendering.Views;
using Khulasa.Seeds;
using Khulasa.Summaries;

namespace Khulasa.Rendering;

/// <summary>Article pages.</summary>
/// <param name="edition">The edition.</param>
/// <param name="bodies">Renders the texts.</param>
public sealed class ArticlePageFactory(Edition edition, ArticleBodies bodies)
{
    /// <summary>The page of an article.</summary>
    public ArticlePage Make(SiteArticle article)
    {
        var content = article.Content;
        var body = bodies.Render(content, edition.Language);
        var summary = edition.Language.Pick(content.Summary, content.EnglishSummary);
        return new ArticlePage
        {
            Frame = edition.Frame(article.Path),
            Title = edition.Headline(article),
            OtherTitle = OtherHeadline(content),
            IsTranslated = edition.Language.Has(content),
            Description = Excerpt.Of(summary) ?? Excerpt.OfHeadlines(edition, [article]),
            Breadcrumbs = [edition.HomeLink(), .. article.Topics.Take(1).Select(edition.LinkTo)],
            Date = content.Date,
            DateUrl = edition.DateUrl(article),
            Updated = content.Updated,
            Outlet = edition.OutletOf(article),
            Author = content.Author is { } author ? Phrase.Arabic(author) : null,
            Place = content.Place is { } place ? PlaceName(article, place) : null,
            ReadingMinutes = body is null ? null : ReadingTime.Minutes(body.WordCount),
            Summary = SummaryOf(content, body),
            SummaryBy = content.SummaryBy?.ToString().ToLowerInvariant(),
            Body = body is null ? null : new TrustedHtml(body.Html),
            Topics = [.. article.Topics.Select(edition.LinkTo)],
            Entities = EntityGroups(article),
            Story = article.Story is { } story ? edition.LinkTo(story) : null,
            Coverage = [.. article.Story?.Articles.Where(other => other != article).Take(CoverageLimit).Select(Coverage) ?? []],
            Related = [.. article.Related.Select(Coverage)],
            Siblings = new SiblingsView(
                article.Newer is { } newer ? edition.LinkTo(newer) : null,
                article.Older is { } older ? edition.LinkTo(older) : null),
            OriginalUrl = PlainText.From(content.Source?.Url),
            SeedFile = PlainText.From(content.Seed?.File),
            IsSeedHtml = content.Seed is { } seed && SeedKind.IsHtml(seed.File, []),
            Translation = TranslationOf(content),
        };
    }

    // The whole coverage is on the story's page.
    private const int CoverageLimit = 6;

    private CoverageView Coverage(SiteArticle article) =>
        new(edition.LinkTo(article), edition.OutletOf(article), article.Content.Date);

    /// <summary>The summary, each sentence with the paragraph it comes from where the text stands on the same page.</summary>
    private List<SummarySentenceView> SummaryOf(ContentArticle content, RenderedBody? body)
    {
        // Better the Arabic summary, marked as such, than none.
        var side = content.SummaryEn.Count > 0 ? edition.Language : Language.Arabic;
        var summary = side.Pick(content.Summary, content.SummaryEn);
        var language = side.IsArabic ? Phrase.LanguageOf(summary) : side;
        var blocks = body?.Blocks ?? [];

        // Ids are given to paragraphs; where there are headings or lists too, a block's number is not a paragraph's.
        var places = blocks.Count == body?.ParagraphCount ? SentenceAligner.Align(summary, blocks) : [];
        return [.. summary.Select((sentence, i) => new SummarySentenceView(
            new Phrase(new PlainText(sentence), language),
            i < places.Count && places[i] is { } place ? place + 1 : null))];
    }

    private Phrase? OtherHeadline(ContentArticle content)
    {
        if (content.TitleEn is not { } english) return null;
        return edition.Language.IsArabic ? Phrase.English(english) : Phrase.Arabic(content.Title);
    }

    /// <summary>The dateline under the name that the glossary has for it in this language.</summary>
    private Phrase PlaceName(SiteArticle article, string place)
    {
        var known = article.Entities.FirstOrDefault(entity =>
            entity.Kind == EntityKind.Place && (entity.Name == place || entity.Aliases.Contains(place)));
        return edition.Name(place, known?.NameEn);
    }

    private List<LinkGroupView> EntityGroups(SiteArticle article) =>
        [.. Kinds.All
            .Select(kind => new LinkGroupView(
                edition.Strings.Plain($"kinds.{Kinds.Key(kind)}"),
                [.. article.Entities.Where(entity => entity.Kind == kind).Select(edition.LinkTo)]))
            .Where(group => group.Links.Count > 0)];

    private static TranslationView? TranslationOf(ContentArticle content) =>
        content.Translation is { } translation
            ? new TranslationView(
                translation.By == "editor", translation.By == "editor" ? null : new PlainText(translation.By),
                translation.IsReviewed, content.IsTranslationStale)
            : null;
}
