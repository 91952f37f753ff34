using System.Runtime.InteropServices;
using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>The entities and topics of the articles of a few periods. Immutable; safe to share between threads.</summary>
internal sealed class PeriodNames
{
    private readonly StoryArticle[] _articles;
    private readonly int[] _topics;
    private readonly TermSpace _entities;
    private readonly SparseVector[] _vectors;
    private readonly Dictionary<string, List<int>> _byTopic = new(StringComparer.Ordinal);

    /// <summary>Collects the names.</summary>
    public PeriodNames(StoryArticle[] articles)
    {
        _articles = articles;
        _topics = Array.ConvertAll(articles, article => article.Topics.Count);
        var entities = Array.ConvertAll(articles, article => Hashes(article.Entities));
        _entities = TermSpace.Of(entities, background: 0);
        _vectors = Array.ConvertAll(entities, _entities.Vector);
        for (var i = 0; i < articles.Length; i++)
            foreach (var topic in articles[i].Topics)
                (CollectionsMarshal.GetValueRefOrAddDefault(_byTopic, topic, out _) ??= []).Add(i);
    }

    /// <summary>Likeness of the entities of two articles, 0 to 1.</summary>
    public double EntityCosine(int first, int second) => _vectors[first].Cosine(_vectors[second]);

    /// <summary>The same, less where the rarest one they share is not rare: two articles that name nothing but Iraq are alike in that, but so are most.</summary>
    public double EntityOverlap(int first, int second) =>
        EntityCosine(first, second) * (_entities.RarestShared(_vectors[first], _vectors[second]) / _entities.HighestRarity);

    /// <summary>Counts for all articles how many topics they share with one.</summary>
    public void CountSharedTopics(int article, Span<int> shared)
    {
        shared.Clear();
        foreach (var topic in _articles[article].Topics)
            foreach (var other in CollectionsMarshal.AsSpan(_byTopic[topic])) shared[other]++;
    }

    /// <summary>Share of the topics of either article that both have, 0 to 1.</summary>
    /// <param name="first">An article.</param>
    /// <param name="second">Another one.</param>
    /// <param name="shared">How many they share.</param>
    public float TopicShare(int first, int second, int shared) =>
        shared == 0 ? 0 : (float)shared / (_topics[first] + _topics[second] - shared);

    private static uint[] Hashes(IReadOnlyList<string> slugs)
    {
        var hashes = new uint[slugs.Count];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = TermHash.Of(slugs[i]);
        return hashes[..SortedNumbers.SortDistinct(hashes)];
    }
}
