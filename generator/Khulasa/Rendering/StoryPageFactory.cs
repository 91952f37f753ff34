using Khulasa.Model;
using Khulasa.Rendering.Views;
using Khulasa.Stories;

namespace Khulasa.Rendering;

/// <summary>Story pages.</summary>
/// <param name="edition">The edition.</param>
/// <param name="bodies">Gives the plain texts that are compared.</param>
public sealed class StoryPageFactory(Edition edition, ArticleBodies bodies)
{
    // The rest is on the articles' own pages.
    private const int OwnSentences = 4;

    // Every sentence is held against every other; more reports than this hardly say anything new.
    private const int ComparedArticles = 12;

    /// <summary>The page of a story.</summary>
    public StoryPage Make(Story story)
    {
        var articles = story.Articles.ToDictionary(article => article.Content.Slug, StringComparer.Ordinal);
        var comparison = StoryComparison.Compare([.. story.Articles.Take(ComparedArticles).Select(TextOf)]);
        var copies = comparison.Copies.ToDictionary(copy => copy.Slug, copy => articles[copy.CopyOf], StringComparer.Ordinal);
        return new StoryPage
        {
            Frame = edition.Frame(SitePath.Story(story.Slug)) with
            {
                Feeds = edition.Feeds(SitePath.Story(story.Slug), edition.FeedTitle(edition.Headline(story.Articles[0]))),
            },
            Title = edition.Headline(story.Articles[0]),
            Breadcrumbs = [edition.HomeLink()],
            Outlets = [.. story.Articles.Select(edition.OutletOf).OfType<LinkView>().DistinctBy(link => link.Label.Text.Value)],
            Timeline = [.. story.Articles.Select(article => Step(article, copies))],
            Shared = [.. comparison.Shared.Select(statement => new SharedStatementView(
                Phrase.Arabic(statement.Sentences[0].Text), [.. statement.Sentences.Select(sentence => Name(articles[sentence.Slug]))]))],
            Own = [.. comparison.Unique.GroupBy(sentence => sentence.Slug).Select(own => new OwnStatementsView(
                Name(articles[own.Key]), [.. own.Take(OwnSentences).Select(sentence => Phrase.Arabic(sentence.Text))]))],
            Numbers = [.. comparison.Numbers.Select(number => new DifferingNumberView(
                Phrase.Arabic(number.Unit),
                [.. number.Values.Select(value => new ReportedNumberView(new PlainText(value.Text), Name(articles[value.Sentence.Slug])))]))],
        };
    }

    private StoryStepView Step(SiteArticle article, Dictionary<string, SiteArticle> copies) => new(
        article.Content.Date,
        edition.LinkTo(article),
        edition.OutletOf(article),
        copies.TryGetValue(article.Content.Slug, out var original) ? Name(original) : null);

    private Phrase Name(SiteArticle article) => edition.OutletOf(article)?.Label ?? edition.Headline(article);

    private StoryText TextOf(SiteArticle article) => new(
        article.Content.Slug,
        article.Content.Date,
        article.Outlet?.Slug ?? article.Content.Source?.Name,
        bodies.Paragraphs(article.Content));
}
