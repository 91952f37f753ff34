using Khulasa.Content;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>How terms are shown in lists.</summary>
internal static class Terms
{
    public static TermView Term(this Edition edition, TermArticles<Topic> topic) =>
        edition.Term(SitePath.Topic(topic.Term.Slug), topic.Term.Name, topic.Term.NameEn, topic.Articles.Count) with
        {
            Description = edition.Describe(topic.Term),
        };

    public static TermView Term(this Edition edition, string path, string name, string nameEn, int count) => new(
        edition.Name(name, nameEn),
        name == nameEn ? null : Phrase.In(edition.Language.Other, name, nameEn),
        edition.Href(path),
        count,
        null);

    /// <summary>The topic's line in the edition's language; null when nobody wrote it.</summary>
    public static Phrase? Describe(this Edition edition, Topic topic) =>
        edition.Language.Pick(topic.Description, topic.DescriptionEn) is { } text ? edition.Say(new PlainText(text)) : null;

    /// <summary>Title of a topic's feed: the site's name and the topic's.</summary>
    public static PlainText FeedTitle(this Edition edition, Phrase term) =>
        new($"{edition.SiteName().Text.Value} – {term.Text.Value}");
}
