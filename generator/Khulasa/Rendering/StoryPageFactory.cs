using Khulasa.Model;
using Khulasa.Rendering.Views;
using Khulasa.Stories;
using Khulasa.Text;

namespace Khulasa.Rendering;

/// <summary>Story pages.</summary>
/// <param name="edition">The edition.</param>
/// <param name="comparisons">Compares the reports.</param>
public sealed class StoryPageFactory(Edition edition, StoryComparisons comparisons)
{
    // The rest is on the articles' own pages.
    private const int OwnSentences = 4;

    // Long enough to compare how each puts it.
    private const int WordingLength = 220;

    /// <summary>The page of a story.</summary>
    public StoryPage Make(Story story)
    {
        var articles = story.Articles.ToDictionary(article => article.Content.Slug, StringComparer.Ordinal);
        var comparison = comparisons.Of(story);
        var copies = comparison.Copies.ToDictionary(copy => copy.Slug, copy => articles[copy.CopyOf], StringComparer.Ordinal);
        return new StoryPage
        {
            Frame = edition.Frame(SitePath.Story(story.Slug)) with
            {
                Feeds = edition.Feeds(SitePath.Story(story.Slug), edition.FeedTitle(edition.Headline(story))),
            },
            Title = edition.Headline(story),
            Description = Excerpt.OfHeadlines(edition, story.Articles),
            Breadcrumbs = [edition.HomeLink()],
            Outlets = [.. story.Articles.Select(edition.OutletOf).OfType<LinkView>().DistinctBy(link => link.Label.Text.Value)],
            Timeline = [.. story.Articles.Select(article => Step(article, copies))],
            Shared = [.. comparison.Shared.Select(statement => new SharedStatementView(
                [.. statement.Sentences.GroupBy(sentence => sentence.Text, StringComparer.Ordinal).Select(wording => new WordingView(
                    Phrase.Arabic(Excerpt.Cut(wording.Key, WordingLength)), [.. wording.Select(sentence => Name(articles[sentence.Slug]))]))]))],
            Own = [.. comparison.Unique.GroupBy(sentence => sentence.Slug).Select(own => new OwnStatementsView(
                Name(articles[own.Key]), [.. Choose([.. own]).Select(sentence => Phrase.Arabic(sentence.Text))]))],
            Numbers = [.. comparison.Numbers.Select(number => new DifferingNumberView(
                Phrase.Arabic(number.Unit),
                [.. number.Values.Select(value => new ReportedNumberView(new PlainText(value.Text), Name(articles[value.Sentence.Slug])))]))],
        };
    }

    // What points back at a sentence that is not shown (وأضاف, وهذه) stands here only where the report has nothing else.
    private static IEnumerable<StorySentence> Choose(List<StorySentence> own)
    {
        var standing = own.FindAll(sentence => LanguageWords.Default.DanglingOpeners.MatchStart(sentence.Text) is null);
        return (standing.Count > 0 ? standing : own).Take(OwnSentences);
    }

    private StoryStepView Step(SiteArticle article, Dictionary<string, SiteArticle> copies) => new(
        article.Content.Date,
        edition.LinkTo(article),
        edition.OutletOf(article),
        copies.TryGetValue(article.Content.Slug, out var original) ? Name(original) : null);

    private Phrase Name(SiteArticle article) => edition.OutletOf(article)?.Label ?? edition.Headline(article);
}
