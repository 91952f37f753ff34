using Khulasa.Content;
using Khulasa.Text;

namespace Khulasa.Topics;

/// <summary>Where in an article something speaks for a topic.</summary>
public enum EvidencePlace
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The first paragraph.</summary>
    Lead,

    /// <summary>Any other paragraph.</summary>
    Body,

    /// <summary>A keyword that the publisher gave.</summary>
    Tag,
}

/// <summary>What speaks for a topic.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Phrase">The words as the article writes them, the first time.</param>
/// <param name="Count">How often the keyword stands there.</param>
/// <param name="Points">What that counts.</param>
public sealed record TopicEvidence(EvidencePlace Place, string Phrase, int Count, double Points);

/// <summary>A topic that an article was filed under, and why.</summary>
/// <param name="Slug">The topic.</param>
/// <param name="Points">All points of the evidence.</param>
/// <param name="Evidence">The evidence, by place.</param>
/// <param name="IsElsewhere">True when the topic is tied to places and the article names none of them.</param>
public sealed record TopicAssignment(string Slug, double Points, IReadOnlyList<TopicEvidence> Evidence, bool IsElsewhere);

/// <summary>
/// Files articles under topics by their keywords. A keyword counts by its place, and less each time it comes again; a
/// longer form of a keyword (تنظيم داعش beside داعش) counts as the same one. A topic needs the points of <see cref="ThresholdOf"/>, which one passing mention never has.
/// A topic that is tied to places (<see cref="Topic.Places"/>) needs the name of one of them as well: an article on the budget
/// of an alliance is not about its mission in one country.
/// </summary>
public sealed class TopicAssigner
{
    /// <summary>Points that a topic of a long article needs.</summary>
    public const double Threshold = 2.25;

    // A short report has no room to come back to its subject: one mention in its lead, or two in its text, tell it.
    private const double ShortThreshold = 2;
    private const int ShortWords = 150;

    private const double HeadlinePoints = 3;
    private const double TagPoints = 2.5;
    private const double LeadPoints = 2;
    private const double BodyPoints = 1;

    // Each further mention counts this share of the one before it: the tenth says nothing new.
    private const double Repetition = 0.6;

    private readonly IReadOnlyList<Topic> _topics;
    private readonly NameMatcher<TopicKeyword> _keywords;
    private readonly EntityFinder _entities;
    private readonly int _maxTopics;

    /// <summary>Prepares the keywords of all topics.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="entities">Finds the places that topics are tied to.</param>
    /// <param name="maxTopics">How many topics an article may have.</param>
    public TopicAssigner(IReadOnlyList<Topic> topics, EntityFinder entities, int maxTopics = 6)
    {
        (_topics, _entities, _maxTopics) = (topics, entities, maxTopics);
        _keywords = new NameMatcher<TopicKeyword>(topics.SelectMany(KeywordsOf));
    }

    /// <summary>The topics of an article, the strongest first; of two equal ones the first of the list.</summary>
    /// <param name="title">Headline.</param>
    /// <param name="paragraphs">Plain text, a paragraph an item.</param>
    /// <param name="tags">Keywords of the publisher.</param>
    public IReadOnlyList<TopicAssignment> Assign(string title, IReadOnlyList<string> paragraphs, IReadOnlyList<string> tags)
    {
        var threshold = ThresholdOf(paragraphs);
        return [.. Weigh(title, paragraphs, tags).Where(topic => topic.Points >= threshold && !topic.IsElsewhere).Take(_maxTopics)];
    }

    /// <summary>Points that a topic of a text needs.</summary>
    /// <param name="paragraphs">Plain text, a paragraph an item.</param>
    public static double ThresholdOf(IReadOnlyList<string> paragraphs)
    {
        var words = 0;
        for (var i = 0; i < paragraphs.Count && words < ShortWords; i++) words += Tokenizer.CountFoldedWords(paragraphs[i]);
        return words < ShortWords ? ShortThreshold : Threshold;
    }

    /// <summary>Every topic that anything speaks for, the strongest first, whether it reaches the threshold or not.</summary>
    public IReadOnlyList<TopicAssignment> Weigh(string title, IReadOnlyList<string> paragraphs, IReadOnlyList<string> tags)
    {
        var found = new Dictionary<(TopicKeyword Keyword, EvidencePlace Place), (string Phrase, int Count)>();
        Collect(found, title, EvidencePlace.Headline);
        for (var i = 0; i < paragraphs.Count; i++) Collect(found, paragraphs[i], i == 0 ? EvidencePlace.Lead : EvidencePlace.Body);
        foreach (var tag in tags) Collect(found, tag, EvidencePlace.Tag);
        var byTopic = found.ToLookup(pair => pair.Key.Keyword.Topic, pair => Evidence(pair.Key.Place, pair.Value.Phrase, pair.Value.Count));
        var named = new Lazy<HashSet<string>>(() => _entities.Find([title, .. paragraphs, .. tags]).All.Select(entity => entity.Slug)
            .ToHashSet(StringComparer.Ordinal));
        return
        [
            .. _topics.Where(topic => byTopic.Contains(topic.Slug))
                .Select(topic => Assignment(topic.Slug, byTopic[topic.Slug], topic.Places.Count > 0 && !named.Value.Overlaps(topic.Places)))
                .OrderByDescending(topic => topic.Points),
        ];
    }

    // A keyword that names an entity stands for its other names, too: عين الأسد for قاعدة عين الأسد, NATO for الناتو.
    private IEnumerable<KnownName<TopicKeyword>> KeywordsOf(Topic topic)
    {
        var keywords = topic.Keywords.Append(topic.Name).SelectMany(keyword => _entities.OtherNames(keyword).Prepend(keyword))
            .DistinctBy(Folded, StringComparer.Ordinal).ToList();
        var folded = keywords.ConvertAll(Folded);
        for (var i = 0; i < keywords.Count; i++)
        {
            var family = folded.Where(other => $" {folded[i]} ".Contains($" {other} ", StringComparison.Ordinal))
                .OrderBy(other => other.Length).ThenBy(other => other, StringComparer.Ordinal).FirstOrDefault();
            yield return new KnownName<TopicKeyword>(keywords[i], new TopicKeyword(topic.Slug, family ?? folded[i]));
        }
    }

    private static string Folded(string keyword) => string.Join(' ', Tokenizer.FoldedWords(keyword));

    private static TopicAssignment Assignment(string slug, IEnumerable<TopicEvidence> evidence, bool isElsewhere)
    {
        var sorted = evidence.OrderBy(one => one.Place)
            .ThenByDescending(one => one.Points)
            .ThenBy(one => one.Phrase, StringComparer.Ordinal)
            .ToList();
        return new TopicAssignment(slug, sorted.Sum(one => one.Points), sorted, isElsewhere);
    }

    private void Collect(Dictionary<(TopicKeyword, EvidencePlace), (string Phrase, int Count)> found, string text, EvidencePlace place)
    {
        foreach (var match in _keywords.Find(text))
        {
            foreach (var keyword in match.Values)
            {
                found.TryGetValue((keyword, place), out var before);
                found[(keyword, place)] = (before.Phrase ?? text.Substring(match.Start, match.Length), before.Count + 1);
            }
        }
    }

    private static TopicEvidence Evidence(EvidencePlace place, string phrase, int count)
    {
        var once = place switch
        {
            EvidencePlace.Headline => HeadlinePoints,
            EvidencePlace.Tag => TagPoints,
            EvidencePlace.Lead => LeadPoints,
            _ => BodyPoints,
        };
        return new TopicEvidence(place, phrase, count, once * (1 - Math.Pow(Repetition, count)) / (1 - Repetition));
    }

    /// <summary>A keyword of a topic; its longer forms have the same family.</summary>
    private sealed record TopicKeyword(string Topic, string Family);
}
