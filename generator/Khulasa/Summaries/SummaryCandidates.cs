using System.Runtime.InteropServices;
using Khulasa.Content;
using Khulasa.Text;
using Khulasa.Topics;

namespace Khulasa.Summaries;

/// <summary>A sentence that could stand in a summary.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Paragraph">Its paragraph, from 0.</param>
/// <param name="Order">Its place among all sentences of the article.</param>
/// <param name="Words">Number of its words.</param>
/// <param name="Terms">What it is about.</param>
/// <param name="IsDangling">True when its first words point back at another sentence.</param>
/// <param name="Score">How well it stands for the article.</param>
internal sealed record SummaryCandidate(string Text, int Paragraph, int Order, int Words, HashSet<uint> Terms, bool IsDangling, double Score);

/// <summary>Finds and scores the sentences of an article.</summary>
internal static class SummaryCandidates
{
    private const int MinWords = 6;
    private const int MaxWords = 70;
    private const int MaxSentences = 300;

    // A subject that is named stands right behind its verb: وقال رئيس الوزراء مصطفى الكاظمي.
    private const int SubjectWords = 5;

    private const double PositionWeight = 1.0;
    private const double CentralityWeight = 1.2;
    private const double TitleWeight = 0.6;
    private const double EntityWeight = 0.4;

    /// <summary>Whole sentences of fitting length, quotations closed.</summary>
    public static List<SummaryCandidate> Find(string title, IReadOnlyList<string> paragraphs, IReadOnlyList<Entity> entities)
    {
        var counts = Count(paragraphs);
        var titleTerms = TextTerms.Of(title).ToHashSet();
        var names = new EntityFinder(entities);
        var candidates = new List<SummaryCandidate>();
        var order = 0;
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            var place = 0;
            foreach (var sentence in SentenceSplitter.Split(paragraphs[paragraph]).Take(MaxSentences - order))
            {
                if (IsWhole(sentence) && TextTerms.Of(sentence).ToHashSet() is { Count: >= 3 } terms)
                {
                    var score = PositionWeight * Position(paragraph, place) + CentralityWeight * Centrality(terms, counts)
                        + TitleWeight * Share(titleTerms, terms) + EntityWeight * Math.Min(1, names.Find([sentence]).ByName.Count() / 3.0);
                    candidates.Add(new SummaryCandidate(
                        sentence, paragraph, order, WordCount(sentence), terms, IsDangling(sentence, names), score));
                }

                (order, place) = (order + 1, place + 1);
            }
        }

        return candidates;
    }

    private static Dictionary<uint, int> Count(IReadOnlyList<string> paragraphs)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var paragraph in paragraphs)
            foreach (var term in TextTerms.Of(paragraph)) CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
        return counts;
    }

    private static bool IsDangling(string sentence, EntityFinder names)
    {
        var language = LanguageWords.Default;
        if (language.DanglingOpeners.MatchStart(sentence) is not null) return true;
        if (language.ReportingOpeners.MatchStart(sentence) is not { } verb) return false;
        using var rest = new FoldedText(sentence[verb.End..]);
        var end = rest.Count == 0 ? 0 : rest.Place(Math.Min(SubjectWords, rest.Count) - 1).End;
        return !names.Find([sentence[verb.End..(verb.End + end)]]).ByName.Any();
    }

    // News says first what matters; within a paragraph the first sentence opens a thought.
    private static double Position(int paragraph, int place) => 1 / (1 + 0.3 * paragraph) * (place == 0 ? 1 : 0.7);

    // How frequent its words are in the whole article, a mean, so that long sentences gain nothing by their length.
    private static double Centrality(HashSet<uint> terms, Dictionary<uint, int> counts) =>
        Math.Min(1, terms.Order().Average(term => Math.Log(counts[term])) / Math.Log(6));

    private static double Share(HashSet<uint> title, HashSet<uint> sentence) =>
        title.Count == 0 ? 0 : (double)title.Count(sentence.Contains) / title.Count;

    private static bool IsWhole(string sentence) =>
        WordCount(sentence) is >= MinWords and <= MaxWords && SentenceSplitter.IsTerminated(sentence)
        && !Quotes.IsInside(sentence, sentence.Length) && !OpensWithCloser(sentence) && sentence[^1] is not ('?' or '؟');

    private static bool OpensWithCloser(string sentence) => sentence[0] is '»' or ')' or ']' or '،' or ',' or '؛';

    private static int WordCount(string sentence) => Tokenizer.CountFoldedWords(sentence);
}
