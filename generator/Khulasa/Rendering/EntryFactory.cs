using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>
/// Entries of lists. The form that stands in many lists is rendered once for its edition; the others stand in one or two
/// and are not kept.
/// </summary>
/// <param name="edition">The edition.</param>
/// <param name="render">Renders one entry through the partial of its form.</param>
public sealed class EntryFactory(Edition edition, Func<EntryForm, EntryView, string> render)
{
    // Enough to tell what an article is about; the rest is on its page.
    private const int NameLimit = 6;

    private readonly TrustedHtml?[] _brief = new TrustedHtml?[edition.Site.Articles.Count];

    /// <summary>Entries under the dates they share, in the order given.</summary>
    public IReadOnlyList<EntryGroupView> Group(IReadOnlyList<SiteArticle> articles, EntryForm form) =>
        ByDate(articles, day => [new EntryClusterView(null, [.. day.Select(article => Render(article, form))])]);

    /// <summary>
    /// Full entries under the dates they share, those of one story together. Of each day the story that most outlets report
    /// comes first.
    /// </summary>
    public IReadOnlyList<EntryGroupView> GroupByStory(IReadOnlyList<SiteArticle> articles) => ByDate(articles, day =>
        [.. day.GroupBy(article => (object?)article.Story ?? article)
            .OrderByDescending(cluster => cluster.First().Story is { } story ? OutletsOf(story).Count : 1)
            .Select(cluster => new EntryClusterView(
                cluster.First().Story is { } story ? StoryOf(story) : null, [.. cluster.Select(article => Render(article, EntryForm.Full))]))]);

    /// <summary>One entry, ready to be placed in a list.</summary>
    public TrustedHtml Render(SiteArticle article, EntryForm form) =>
        form == EntryForm.Brief ? _brief[article.Place] ??= RenderNew(article, form) : RenderNew(article, form);

    private List<EntryGroupView> ByDate(
        IReadOnlyList<SiteArticle> articles, Func<IReadOnlyList<SiteArticle>, IReadOnlyList<EntryClusterView>> cluster)
    {
        var groups = new List<EntryGroupView>();
        for (int start = 0, end; start < articles.Count; start = end)
        {
            var date = articles[start].Content.Date;
            for (end = start + 1; end < articles.Count && articles[end].Content.Date == date;) end++;
            var day = articles.Skip(start).Take(end - start).ToList();
            groups.Add(new EntryGroupView(date, edition.DateUrl(day[0]), cluster(day)));
        }

        return groups;
    }

    private EntryStoryView StoryOf(Story story) =>
        new(edition.Href(SitePath.Story(story.Slug)), story.Articles.Count, [.. OutletsOf(story).Take(NameLimit)]);

    private List<LinkView> OutletsOf(Story story) =>
        [.. story.Articles.Select(edition.OutletOf).OfType<LinkView>().DistinctBy(outlet => outlet.Label.Text.Value, StringComparer.Ordinal)];

    private TrustedHtml RenderNew(SiteArticle article, EntryForm form) => new(render(form, new EntryView
    {
        Outlet = edition.OutletOf(article),
        Topics = [.. article.Topics.Select(edition.LinkTo)],
        Sides = [Side(article, edition.Language), Side(article, edition.Language.Other)],
    }));

    private EntrySideView Side(SiteArticle article, Language language)
    {
        var content = article.Content;
        var isThere = language.Has(content);

        // What an Arabic side has of an article in English is shown on the other one.
        var summary = language.Pick(isThere ? content.Summary : [], content.EnglishSummary);
        var written = language.IsArabic ? Phrase.LanguageOf(summary) : language;
        return new EntrySideView
        {
            Lang = language.Code,
            Dir = language.Direction,
            Title = Phrase.In(language, content.Title, content.TitleEn),
            Url = edition.Urls.Href(language, article.Path),
            Summary = [.. summary.Select(sentence => new Phrase(new PlainText(sentence), written))],
            Untranslated = isThere ? null : Untranslated(article, language),
            Stale = !language.IsArabic && content.IsTranslationStale ? StringsOf(language).Plain("article.stale") : null,
        };
    }

    private UntranslatedView Untranslated(SiteArticle article, Language language)
    {
        var strings = StringsOf(language);
        return new UntranslatedView(
            strings.Plain("article.not_translated"),
            strings.Plain("article.names"),
            [.. Kinds.All.SelectMany(kind => article.Entities.Where(entity => entity.Kind == kind)).Take(NameLimit).Select(entity => new LinkView(
                Phrase.In(language, entity.Name, entity.NameEn), edition.Urls.Href(language, SitePath.Entity(entity.Slug))))]);
    }

    private StringTable StringsOf(Language language) =>
        ReferenceEquals(language, edition.Language) ? edition.Strings : edition.OtherStrings;
}
