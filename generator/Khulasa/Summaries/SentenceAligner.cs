using Khulasa.Text;

namespace Khulasa.Summaries;

/// <summary>Finds the paragraph that a sentence of a summary is taken from or retells, so that a page can link to it.</summary>
public static class SentenceAligner
{
    // Share of a sentence's words, rare ones counting more, that its paragraph must have. A retelling keeps the names
    // and figures and changes the rest.
    private const double MinShare = 0.4;

    /// <summary>
    /// For each sentence the index of the closest paragraph, from 0; null where none is close, such as a sentence in
    /// another language. Of two equally close ones the first.
    /// </summary>
    public static IReadOnlyList<int?> Align(IReadOnlyList<string> sentences, IReadOnlyList<string> paragraphs)
    {
        var terms = paragraphs.Select(paragraph => TextTerms.Of(paragraph).ToHashSet()).ToList();
        var counts = terms.SelectMany(set => set).CountBy(term => term).ToDictionary();
        var weights = counts.ToDictionary(pair => pair.Key, pair => Weight(pair.Value, paragraphs.Count));
        return [.. sentences.Select(sentence => Closest(TextTerms.Of(sentence).ToHashSet(), terms, weights, Weight(1, paragraphs.Count)))];
    }

    private static int? Closest(HashSet<uint> sentence, List<HashSet<uint>> paragraphs, Dictionary<uint, double> weights, double unknownWeight)
    {
        // A word that no paragraph has counts as a rare one: it speaks against all of them. Summed in the order of the
        // numbers, because sums of fractions depend on it.
        var words = sentence.Order().ToList();
        var all = words.Sum(term => weights.GetValueOrDefault(term, unknownWeight));
        int? best = null;
        var bestScore = 0.0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var shared = words.Sum(term => paragraphs[i].Contains(term) ? weights[term] : 0);
            // A long paragraph has more of any words; where two have the same share the shorter one is meant.
            var score = shared / all - 0.0005 * paragraphs[i].Count;
            if (shared >= MinShare * all && all > 0 && (best is null || score > bestScore)) (best, bestScore) = (i, score);
        }

        return best;
    }

    private static double Weight(int paragraphsWithTerm, int paragraphs) =>
        Math.Log(1 + (paragraphs - paragraphsWithTerm + 0.5) / (paragraphsWithTerm + 0.5)) + 0.5;
}
