using Khulasa.Content;
using Khulasa.Model;

namespace Khulasa.Search;

/// <summary>
/// The names that go with articles: of topics, outlets, people, organisations and places, in both languages and with all
/// aliases, so that who looks for America finds أميركا; and what readers can filter by.
/// </summary>
internal sealed class ArticleNames
{
    /// <summary>Kind of filter: a topic.</summary>
    public const char TopicFacet = 't';

    /// <summary>Kind of filter: an outlet.</summary>
    public const char OutletFacet = 'o';

    /// <summary>Kind of filter: a language other than Arabic, which every article has.</summary>
    public const char LanguageFacet = 'l';

    private readonly Dictionary<object, Occurrence[]> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Occurrence[] _english;

    /// <summary>Numbers the words of all names of a site.</summary>
    public ArticleNames(Site site, WordNumbers numbers)
    {
        var collector = new WordCollector(numbers);
        foreach (var topic in site.Topics)
            _words[topic.Term] = [.. collector.OfNames([topic.Term.Name, topic.Term.NameEn]), Facet(TopicFacet, topic.Term.Slug)];
        foreach (var outlet in site.Outlets)
            _words[outlet.Term] = [.. collector.OfNames([outlet.Term.Name, outlet.Term.NameEn, .. outlet.Term.Aliases]), Facet(
                OutletFacet, outlet.Term.Slug)];
        foreach (var entity in site.Entities)
            _words[entity.Term] = collector.OfNames(
                [entity.Term.Name, entity.Term.NameEn, .. entity.Term.Aliases, .. entity.Term.Adjectives], FieldOf(entity.Term));
        _english = [Facet(LanguageFacet, Language.English.Code)];

        Occurrence Facet(char kind, string name) => Occurrence.Of(numbers.OfFacet(kind, name), Field.Body);
    }

    /// <summary>Adds the words of an article's names to a list, those of each thing that is named together.</summary>
    public void AddTo(List<Occurrence[]> names, SiteArticle article)
    {
        foreach (var topic in article.Topics) names.Add(_words[topic]);
        foreach (var entity in article.Entities) names.Add(_words[entity]);
        if (article.Outlet is { } outlet) names.Add(_words[outlet]);
        if (article.Content.HasEnglishTitle) names.Add(_english);
    }

    // A person is found by their surname, which stands in the text: البغدادي asks for the man before it asks for Baghdad.
    private static Field FieldOf(Entity entity) => entity.Kind == EntityKind.Person ? Field.Summary : Field.Name;

    /// <summary>Gives the words their numbers in the sorted lexicon.</summary>
    public void Renumber(int[] numbers)
    {
        foreach (var words in _words.Values.Append(_english))
            for (var i = 0; i < words.Length; i++) words[i] = Occurrence.Of(numbers[words[i].Word], words[i].Field);
    }
}
