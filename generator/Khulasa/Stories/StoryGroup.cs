namespace Khulasa.Stories;

/// <summary>Articles on one event.</summary>
/// <param name="Slug">Slug of its earliest article, or the one that an editor gave the story.</param>
/// <param name="Articles">Slugs of its articles, at least two: oldest first, undated last, then by slug.</param>
public sealed record StoryGroup(string Slug, IReadOnlyList<string> Articles);

/// <summary>An article that has nearly the same text as another one.</summary>
/// <param name="Slug">The later article.</param>
/// <param name="CopyOf">The first article with the text.</param>
/// <param name="Overlap">Share of word runs in common, 0 to 1.</param>
public sealed record StoryCopy(string Slug, string CopyOf, double Overlap);

/// <summary>How much two articles have in common.</summary>
/// <param name="Cosine">Likeness of their words, rare words counting more: cosine of TF-IDF over stems, 0 to 1.</param>
/// <param name="TitleCosine">The same for their headlines alone.</param>
/// <param name="HeadlineShare">Share of the words of one headline that stand anywhere in the other article, of the two headlines the higher.</param>
/// <param name="ShingleOverlap">Share of runs of three words that both have, of all that either has, 0 to 1.</param>
/// <param name="EntityOverlap">Likeness of the entities they name, 0 to 1; small when they share only what most articles name.</param>
/// <param name="SharedEntities">Entities that both name, the rarest first.</param>
/// <param name="DaysApart">Days between them, 0 where partial dates overlap; null when one is undated or only its year is known.</param>
/// <param name="Score">All of it as one number; 1 and more joins.</param>
public sealed record StoryEvidence(
    double Cosine, double TitleCosine, double HeadlineShare, double ShingleOverlap, double EntityOverlap, IReadOnlyList<string> SharedEntities, int? DaysApart,
    double Score);
