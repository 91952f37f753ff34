using Khulasa.Stories;
using Khulasa.Topics;

namespace Khulasa.Explaining;

/// <summary>Why an article is filed as it is: every decision with its evidence.</summary>
public sealed record ArticleExplanation
{
    /// <summary>Its headline.</summary>
    public required string Title { get; init; }

    /// <summary>Points that a topic needs.</summary>
    public required double TopicThreshold { get; init; }

    /// <summary>Topics that it is filed under or that something speaks for, the strongest first.</summary>
    public required IReadOnlyList<TopicExplanation> Topics { get; init; }

    /// <summary>Entities that it names or lists.</summary>
    public required IReadOnlyList<EntityExplanation> Entities { get; init; }

    /// <summary>Names in the text that several entities share, so that they were left out.</summary>
    public required IReadOnlyList<AmbiguousName> AmbiguousNames { get; init; }

    /// <summary>Names and keywords that no list knows, each once, with what they stand behind.</summary>
    public IReadOnlyList<FoundCandidate> Candidates { get; init; } = [];

    /// <summary>Who wrote the summary: publisher, extracted or editor; null when there is none.</summary>
    public string? SummaryBy { get; init; }

    /// <summary>The sentences of the summary.</summary>
    public required IReadOnlyList<SentenceExplanation> Summary { get; init; }

    /// <summary>Its story, and what it was held against; null for a capture, which is compared when it is imported.</summary>
    public StoryExplanation? Story { get; init; }

    /// <summary>Slugs of related articles, best first.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];
}

/// <summary>What speaks for a topic.</summary>
/// <param name="Slug">The topic.</param>
/// <param name="IsFiled">True when the article is filed under it.</param>
/// <param name="IsEnough">True when the evidence reaches the threshold, and a topic that is tied to places has one of them.</param>
/// <param name="IsElsewhere">True when the topic is tied to places and the article names none of them.</param>
/// <param name="Points">All points.</param>
/// <param name="Evidence">Place, words, number of times and points of each piece of evidence.</param>
public sealed record TopicExplanation(
    string Slug, bool IsFiled, bool IsEnough, bool IsElsewhere, double Points, IReadOnlyList<EvidenceExplanation> Evidence);

/// <summary>One piece of evidence.</summary>
/// <param name="Place">headline, lead, body or tag.</param>
/// <param name="Phrase">The words as the article writes them, the first time.</param>
/// <param name="Count">How often they stand there.</param>
/// <param name="Points">What that counts; null where nothing is counted.</param>
public sealed record EvidenceExplanation(string Place, string Phrase, int Count, double? Points = null);

/// <summary>Where an entity is named.</summary>
/// <param name="Slug">The entity.</param>
/// <param name="IsListed">True when the article counts as naming it.</param>
/// <param name="Evidence">Where its names stand; empty where an editor listed it and the text does not name it.</param>
public sealed record EntityExplanation(string Slug, bool IsListed, IReadOnlyList<EvidenceExplanation> Evidence);

/// <summary>A name of several entities.</summary>
/// <param name="Phrase">The words as the article writes them.</param>
/// <param name="Entities">Whose name it is.</param>
public sealed record AmbiguousName(string Phrase, IReadOnlyList<string> Entities);

/// <summary>Where a sentence of the summary comes from.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Paragraph">Its paragraph, from 1; null where it is close to none.</param>
public sealed record SentenceExplanation(string Sentence, int? Paragraph);

/// <summary>Why an article is in a story, or in none.</summary>
/// <param name="Slug">The story; null for none.</param>
/// <param name="Articles">All articles of the story.</param>
/// <param name="Editor">What the front matter says: a story's slug, or none; null when the text decides.</param>
/// <param name="Judgements">The articles that it was held against, those of its story first, then the likest.</param>
public sealed record StoryExplanation(string? Slug, IReadOnlyList<string> Articles, string? Editor, IReadOnlyList<StoryJudgement> Judgements);
