using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Summaries;
using Khulasa.Text;
using Khulasa.Topics;

namespace Khulasa.Explaining;

/// <summary>Explains what follows from an article's text alone: topics, entities and summary.</summary>
/// <param name="topics">The topics.</param>
/// <param name="entities">The entities.</param>
/// <param name="outlets">The outlets.</param>
public sealed class TextExplainer(IReadOnlyList<Topic> topics, IReadOnlyList<Entity> entities, IReadOnlyList<Outlet> outlets)
{
    private readonly NameCandidateReader _candidates = new(new KnownNames(topics, entities, outlets).IsKnown);
    private readonly EntityFinder _entities = new(entities);
    private readonly TopicAssigner _topics = new(topics, new EntityFinder(entities));

    /// <summary>Explains a text.</summary>
    /// <param name="title">Headline.</param>
    /// <param name="paragraphs">Plain text, a paragraph an item.</param>
    /// <param name="tags">Keywords of the publisher.</param>
    /// <param name="given">The content file of the article; null for a capture.</param>
    /// <param name="published">The publisher's own summary of a capture.</param>
    public ArticleExplanation Explain(
        string title, IReadOnlyList<string> paragraphs, IReadOnlyList<string> tags, ContentArticle? given, IReadOnlyList<string>? published = null)
    {
        var named = _entities.Find([title, .. given?.Summary ?? [], .. paragraphs]).All.Select(entity => entity.Slug).ToList();
        var assigned = _topics.Assign(title, paragraphs, tags).Select(topic => topic.Slug).ToList();
        var summary = given?.Summary
            ?? (published is { Count: > 0 } ? published : null)
            ?? [.. SummaryExtractor.Extract(title, paragraphs, entities).Select(sentence => sentence.Text)];
        var places = SentenceAligner.Align(summary, paragraphs);
        return new ArticleExplanation
        {
            Title = title,
            TopicThreshold = TopicAssigner.ThresholdOf(paragraphs),
            Topics = Topics(_topics.Weigh(title, paragraphs, tags), given?.Topics ?? assigned, TopicAssigner.ThresholdOf(paragraphs)),
            Entities = Entities(title, paragraphs, given?.Entities ?? named),
            Candidates = [.. _candidates.Read(paragraphs, tags, given?.Source?.Name)
                .DistinctBy(candidate => (string.Join(' ', Tokenizer.FoldedWords(candidate.Name)), candidate.Kind))],
            AmbiguousNames = Ambiguous([title, .. paragraphs]),
            SummaryBy = given is not null ? given.SummaryBy?.ToString().ToLowerInvariant() : published is { Count: > 0 } ? "publisher" : "extracted",
            Summary = [.. summary.Select((sentence, i) => new SentenceExplanation(sentence, places[i] + 1))],
        };
    }

    private static List<TopicExplanation> Topics(IReadOnlyList<TopicAssignment> weighed, IReadOnlyList<string> filed, double threshold)
    {
        var found = weighed.Select(topic => new TopicExplanation(
            topic.Slug, filed.Contains(topic.Slug), topic.Points >= threshold && !topic.IsElsewhere, topic.IsElsewhere, topic.Points,
            [.. topic.Evidence.Select(one => new EvidenceExplanation(TopicEvidenceText.NameOf(one.Place), one.Phrase, one.Count, one.Points))]));
        var unfounded = filed.Except(weighed.Select(topic => topic.Slug), StringComparer.Ordinal)
            .Select(slug => new TopicExplanation(slug, IsFiled: true, IsEnough: false, IsElsewhere: false, 0, []));
        return [.. found, .. unfounded];
    }

    private List<EntityExplanation> Entities(string title, IReadOnlyList<string> paragraphs, IReadOnlyList<string> listed)
    {
        var mentions = Mentions(title, "headline")
            .Concat(paragraphs.SelectMany((text, i) => Mentions(text, i == 0 ? "lead" : "body")))
            .ToLookup(mention => mention.Slug);
        return
        [
            .. entities.Select(entity => entity.Slug).Where(slug => mentions.Contains(slug) || listed.Contains(slug)).Distinct(StringComparer.Ordinal)
                .Select(slug => new EntityExplanation(slug, listed.Contains(slug), Places(mentions[slug]))),
        ];
    }

    private IEnumerable<(string Slug, string Place, string Phrase)> Mentions(string text, string place) =>
        _entities.Places(text).Select(found => (found.Entity.Slug, place, text.Substring(found.Match.Start, found.Match.Length)));

    private static List<EvidenceExplanation> Places(IEnumerable<(string Slug, string Place, string Phrase)> mentions) =>
        [.. mentions.GroupBy(mention => mention.Place).Select(group => new EvidenceExplanation(group.Key, group.First().Phrase, group.Count()))];

    private List<AmbiguousName> Ambiguous(IEnumerable<string> texts) =>
    [
        .. texts.SelectMany(text => _entities.Ambiguous(text).Select(found => new AmbiguousName(
            text.Substring(found.Match.Start, found.Match.Length), [.. found.Entities.Select(entity => entity.Slug)])))
            .DistinctBy(name => string.Join(' ', name.Entities)),
    ];
}
