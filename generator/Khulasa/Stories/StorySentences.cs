using Khulasa.Text;

namespace Khulasa.Stories;

/// <summary>A sentence of a report, ready for comparing.</summary>
/// <param name="Report">Index of its report in the timeline, copies left out.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Terms">Its different terms, ascending.</param>
/// <param name="Numbers">What it counts.</param>
internal sealed record ReportSentence(int Report, StorySentence Sentence, uint[] Terms, IReadOnlyList<CountedNumber> Numbers)
{
    /// <summary>Who says it: sentences of one outlet never confirm each other.</summary>
    public string Voice => Sentence.Outlet ?? Sentence.Slug;
}

/// <summary>Cuts reports into sentences.</summary>
internal static class StorySentences
{
    // All sentences are compared with one another, so the size of a story's page is bounded here.
    private const int MaxReports = 24;
    private const int MaxSentences = 80;
    private const int MinTerms = 4;

    /// <summary>Sentences of at least four words that say something, in the order of the timeline and the text.</summary>
    public static List<ReportSentence> Of(List<StoryText> reports)
    {
        var sentences = new List<ReportSentence>();
        for (var report = 0; report < Math.Min(reports.Count, MaxReports); report++)
        {
            foreach (var sentence in Of(reports[report]).Take(MaxSentences))
            {
                using var words = new FoldedText(sentence.Text);
                var terms = TermsOf(words);
                if (terms.Length >= MinTerms) sentences.Add(new ReportSentence(report, sentence, terms, NumberReader.Read(sentence.Text, words)));
            }
        }

        return sentences;
    }

    private static IEnumerable<StorySentence> Of(StoryText text) => text.Paragraphs.SelectMany((paragraph, i) =>
        SentenceSplitter.Split(paragraph).Select(sentence => new StorySentence(text.Slug, text.Outlet, i, sentence)));

    private static uint[] TermsOf(FoldedText sentence)
    {
        var terms = TextTerms.Of(sentence).ToArray();
        return terms[..SortedNumbers.SortDistinct(terms)];
    }
}
