namespace Khulasa.Stories;

/// <summary>Sentences by who has them.</summary>
/// <param name="Shared">Statements of several outlets.</param>
/// <param name="Unique">Sentences that no other outlet has anything like.</param>
/// <param name="Pairs">Pairs of sentences of different outlets that say much the same, or the same of different numbers.</param>
internal sealed record MatchedStatements(
    IReadOnlyList<SharedStatement> Shared, IReadOnlyList<StorySentence> Unique, IReadOnlyList<SentencePair> Pairs);

/// <summary>Two sentences of different outlets.</summary>
/// <param name="First">The earlier one.</param>
/// <param name="Second">The later one.</param>
internal sealed record SentencePair(ReportSentence First, ReportSentence Second);

/// <summary>Finds the sentences with which different outlets say the same.</summary>
internal static class StatementMatcher
{
    // Likeness of two sentences, 0 to 1: from the first they say the same, below the second they have nothing in common
    // but the subject of the story.
    private const double SameStatement = 0.36;
    private const double SomeLikeness = 0.22;

    // Within one story its own words are in every sentence and would count for nothing; against this many other
    // sentences all words weigh nearly the same.
    private const int OtherSentences = 300;

    /// <summary>Compares all sentences of different outlets.</summary>
    public static MatchedStatements Match(List<ReportSentence> sentences)
    {
        var space = TermSpace.Of(sentences.ConvertAll(sentence => sentence.Terms), OtherSentences);
        var vectors = sentences.ConvertAll(sentence => space.Vector(sentence.Terms));
        var likest = new double[sentences.Count];
        var pairs = new List<LikePair>();
        for (var i = 0; i < sentences.Count; i++)
        {
            for (var j = i + 1; j < sentences.Count; j++)
            {
                if (sentences[i].Voice == sentences[j].Voice) continue;
                var likeness = vectors[i].Cosine(vectors[j]);
                if (likeness >= SomeLikeness) pairs.Add(new LikePair(i, j, likeness));
                (likest[i], likest[j]) = (Math.Max(likest[i], likeness), Math.Max(likest[j], likeness));
            }
        }

        var unique = sentences.Where((_, i) => likest[i] < SomeLikeness).Select(sentence => sentence.Sentence);
        return new MatchedStatements(
            Statements(sentences, pairs), [.. unique], [.. pairs.Select(pair => new SentencePair(sentences[pair.First], sentences[pair.Second]))]);
    }

    // A statement gathers around its first sentence: the likest one of each other outlet, each sentence once.
    private static List<SharedStatement> Statements(List<ReportSentence> sentences, List<LikePair> pairs)
    {
        var used = new HashSet<int>();
        var statements = new List<SharedStatement>();
        foreach (var around in pairs.Where(pair => pair.Likeness >= SameStatement).GroupBy(pair => pair.First))
        {
            if (used.Contains(around.Key)) continue;
            var others = around.Where(pair => !used.Contains(pair.Second)).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Second)
                .DistinctBy(pair => sentences[pair.Second].Voice).OrderBy(pair => pair.Second).ToList();
            if (others.Count == 0) continue;
            used.Add(around.Key);
            foreach (var other in others) used.Add(other.Second);
            statements.Add(new SharedStatement([sentences[around.Key].Sentence, .. others.Select(other => sentences[other.Second].Sentence)]));
        }

        return [.. statements.OrderByDescending(statement => statement.Sentences.Count)];
    }

    // Two sentences by their places.
    private sealed record LikePair(int First, int Second, double Likeness);
}
