using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>Links to the pages of an edition.</summary>
internal static class Links
{
    public static LinkView LinkTo(this Edition edition, Topic topic) =>
        new(edition.Name(topic.Name, topic.NameEn), edition.Href(SitePath.Topic(topic.Slug)));

    public static LinkView LinkTo(this Edition edition, Entity entity) =>
        new(edition.Name(entity.Name, entity.NameEn), edition.Href(SitePath.Entity(entity.Slug)));

    public static LinkView LinkTo(this Edition edition, Outlet outlet) =>
        new(edition.Name(outlet.Name, outlet.NameEn), edition.Href(SitePath.Outlet(outlet.Slug)));

    /// <summary>A link to an article under its headline, Arabic where it has no English one.</summary>
    public static LinkView LinkTo(this Edition edition, SiteArticle article) =>
        new(edition.Headline(article), edition.Href(article.Path));

    /// <summary>A link to a story under its headline.</summary>
    public static LinkView LinkTo(this Edition edition, Story story) =>
        new(edition.Headline(story), edition.Href(SitePath.Story(story.Slug)));

    /// <summary>A link to one of the site's sections.</summary>
    public static LinkView LinkTo(this Edition edition, string path, string textKey) =>
        new(edition.Say(textKey), edition.Href(path));

    /// <summary>An article's outlet: a link where the outlet has a page, else its bare name; null when unknown.</summary>
    public static LinkView? OutletOf(this Edition edition, SiteArticle article)
    {
        if (article.Outlet is { } outlet) return edition.LinkTo(outlet);
        return article.Content.Source switch
        {
            { Name: { } name, NameEn: var english } => new LinkView(edition.Name(name, english), null),
            { NameEn: { } english } => new LinkView(Phrase.English(english), null),
            _ => null,
        };
    }

    /// <summary>An article's headline in the edition's language, Arabic where it has no English one.</summary>
    public static Phrase Headline(this Edition edition, SiteArticle article) =>
        edition.Name(article.Content.Title, article.Content.TitleEn);

    /// <summary>A story's headline: that of its first article, or of the first one that is in the edition's language.</summary>
    public static Phrase Headline(this Edition edition, Story story)
    {
        var headlines = story.Articles.Select(edition.Headline);
        return headlines.FirstOrDefault(headline => ReferenceEquals(headline.Language, edition.Language)) ?? headlines.First();
    }

    /// <summary>The page of an article's date: its day, month or year, or the page of undated articles.</summary>
    public static string DateUrl(this Edition edition, SiteArticle article) =>
        edition.Href(article.Content.Date is { } date ? SitePath.Date(date) : SitePath.Undated);

    /// <summary>A name in the edition's language.</summary>
    public static Phrase Name(this Edition edition, string arabic, string? english) =>
        Phrase.In(edition.Language, arabic, english);
}
