using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Topics;

namespace Khulasa.Importing;

/// <summary>Chooses topics by their keywords in headline, lead and text.</summary>
public sealed class TopicChooser
{
    private const double TitleWeight = 3;
    private const double LeadWeight = 2;
    private const double BodyWeight = 1;
    private const double Threshold = 4;
    private const int MaxTopics = 5;

    private readonly IReadOnlyList<Topic> _topics;
    private readonly NameMatcher<string> _keywords;

    /// <summary>Prepares the keywords of all topics.</summary>
    public TopicChooser(IReadOnlyList<Topic> topics)
    {
        _topics = topics;
        _keywords = new NameMatcher<string>(
            topics.SelectMany(topic => topic.Keywords.Append(topic.Name).Distinct(StringComparer.Ordinal).Select(keyword => KeyValuePair.Create(keyword, topic.Slug))));
    }

    /// <summary>Slugs of the topics, the strongest first; of two equal ones the first of the list.</summary>
    public IReadOnlyList<string> Choose(string title, IReadOnlyList<Block> body)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        Count(scores, title, TitleWeight);
        for (var i = 0; i < body.Count; i++) Count(scores, body[i].Text, i == 0 ? LeadWeight : BodyWeight);
        return [.. _topics.Select((topic, index) => (topic.Slug, Index: index, Score: scores.GetValueOrDefault(topic.Slug)))
            .Where(topic => topic.Score >= Threshold)
            .OrderByDescending(topic => topic.Score).ThenBy(topic => topic.Index)
            .Take(MaxTopics).Select(topic => topic.Slug)];
    }

    private void Count(Dictionary<string, double> scores, string text, double weight)
    {
        foreach (var match in _keywords.Find(text))
            foreach (var slug in match.Values.Distinct(StringComparer.Ordinal))
                scores[slug] = scores.GetValueOrDefault(slug) + weight;
    }
}
