using Khulasa.Content;

namespace Khulasa.Summaries;

/// <summary>A sentence of a summary and where it comes from.</summary>
/// <param name="Text">The sentence as the article has it.</param>
/// <param name="ParagraphIndex">Its paragraph, from 0.</param>
public sealed record SummarySentence(string Text, int ParagraphIndex);

/// <summary>
/// Makes a summary of two to four whole sentences of an article: those near its beginning, close to all of its words and
/// its headline, with the names it is about; none that repeats another, none that points back at a sentence left out
/// where a better one exists.
/// </summary>
public static class SummaryExtractor
{
    // Two sentences with this much in common, 0 to 1, say one thing.
    private const double Repetition = 0.45;

    // A sentence that points back needs this share more to be preferred over one that stands alone.
    private const double DanglingWorth = 0.45;
    private const int MinSentences = 2;
    private const int MaxWords = 120;

    /// <summary>The summary in reading order; empty for a text without a sentence that can stand alone.</summary>
    /// <param name="title">Headline.</param>
    /// <param name="paragraphs">Plain text, a paragraph an item; headings and captions left out.</param>
    /// <param name="entities">Entities that the article names.</param>
    public static IReadOnlyList<SummarySentence> Extract(string title, IReadOnlyList<string> paragraphs, IReadOnlyList<Entity> entities)
    {
        var candidates = SummaryCandidates.Find(title, paragraphs, entities);
        var wanted = candidates.Count switch { < 8 => 2, < 20 => 3, _ => 4 };
        var chosen = new List<SummaryCandidate>();
        var open = candidates.ToList();
        while (chosen.Count < wanted && open.Count > 0)
        {
            var best = open.MaxBy(candidate => (Worth(candidate), -candidate.Order))!; // open is not empty
            open.Remove(best);
            // Two sentences that stand alone are better than a third that does not.
            if (best.IsDangling && chosen.Count >= MinSentences) continue;
            if (!Repeats(best, chosen) && Fits(best, chosen)) chosen.Add(best);
        }

        return [.. chosen.OrderBy(candidate => candidate.Order).Select(candidate => new SummarySentence(candidate.Text, candidate.Paragraph))];
    }

    private static double Worth(SummaryCandidate candidate) => candidate.IsDangling ? candidate.Score * DanglingWorth : candidate.Score;

    private static bool Repeats(SummaryCandidate candidate, List<SummaryCandidate> chosen) =>
        chosen.Exists(other => Likeness(candidate.Terms, other.Terms) >= Repetition);

    // What is too long for the rest of the room makes way for a shorter one, but one sentence alone is no summary.
    private static bool Fits(SummaryCandidate candidate, List<SummaryCandidate> chosen) =>
        chosen.Count < MinSentences || chosen.Sum(other => other.Words) + candidate.Words <= MaxWords;

    // Share of the shorter sentence's words that the other one has: a half sentence repeats the whole one.
    private static double Likeness(HashSet<uint> a, HashSet<uint> b) =>
        Math.Min(a.Count, b.Count) == 0 ? 0 : (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
}
