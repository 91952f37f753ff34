using Khulasa.Articles;
using Khulasa.Text;

namespace Khulasa.Importing;

/// <summary>Picks a summary from the text where the publisher gave none: whole sentences, by position.</summary>
public static class SummaryPicker
{
    private const int MaxSentences = 3;
    private const int MinWords = 6;
    private const int MaxWords = 100;

    /// <summary>The lead and the first sentences of the next paragraphs, at most three, about a hundred words in all.</summary>
    public static IReadOnlyList<string> Pick(IEnumerable<Block> body)
    {
        var picked = new List<string>();
        var words = 0;
        foreach (var block in body)
        {
            if (picked.Count == MaxSentences) break;
            if (block.Kind != BlockKind.Paragraph || !Prose.IsProse(block.Text)) continue;
            var sentence = SentenceSplitter.Split(block.Text)[0];
            var length = Prose.CountWords(sentence);
            if (length < MinWords || !SentenceSplitter.IsTerminated(sentence) || OpensQuotation(sentence)) continue;
            // What stands further down is less of a summary than a short one.
            if (picked.Count > 0 && words + length > MaxWords) break;
            picked.Add(sentence);
            words += length;
        }

        return picked;
    }

    // Half of a quotation can't stand alone.
    private static bool OpensQuotation(string sentence) => Quotes.IsInside(sentence, sentence.Length);
}
