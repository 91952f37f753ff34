using Khulasa.Text;

namespace Khulasa.Summaries;

/// <summary>Finds the paragraph that a sentence of a summary is taken from or retells, so that a page can link to it.</summary>
public static class SentenceAligner
{
    // Share of a sentence's words, rare ones counting more, that its paragraph must have. A retelling keeps the names
    // and figures and changes the rest.
    private const double MinShare = 0.4;

    private const string Stops = ".!?؟…";

    // So many letters in a row are not in another paragraph by chance.
    private const int MinLiteral = 24;

    /// <summary>
    /// For each sentence the index of the closest paragraph, from 0; null where none is close, such as a sentence in
    /// another language. A paragraph that has the sentence word for word is the closest; of two equally close ones the first.
    /// </summary>
    public static IReadOnlyList<int?> Align(IReadOnlyList<string> sentences, IReadOnlyList<string> paragraphs)
    {
        int?[] places = [.. sentences.Select(sentence => Literal(sentence, paragraphs))];
        if (!places.Contains(null)) return places;
        uint[][] words = [.. sentences.Select((sentence, i) => places[i] is null ? Distinct(sentence) : [])];
        var found = new SharedWords(words, paragraphs);
        for (var i = 0; i < places.Length; i++) places[i] ??= Closest(words[i], found);
        return places;
    }

    // Most summaries are made of sentences of the text, some of them cut short.
    private static int? Literal(string sentence, IReadOnlyList<string> paragraphs)
    {
        var letters = sentence.AsSpan().TrimEnd(Stops);
        if (letters.Length < MinLiteral) return null;
        for (var i = 0; i < paragraphs.Count; i++)
            if (paragraphs[i].AsSpan().IndexOf(letters, StringComparison.Ordinal) >= 0) return i;
        return null;
    }

    // Sums go through the words in the order of their numbers, because sums of fractions depend on it.
    private static int? Closest(uint[] words, SharedWords found)
    {
        var weights = found.Weights(words);
        var all = weights.Sum();
        int? best = null;
        var bestScore = 0.0;
        for (var i = 0; i < found.Paragraphs; i++)
        {
            var shared = 0.0;
            foreach (var word in found.In(i)) shared += weights[word];
            // A long paragraph has more of any words; where two have the same share the shorter one is meant.
            var score = shared / all - 0.0005 * found.Length(i);
            if (shared >= MinShare * all && all > 0 && (best is null || score > bestScore)) (best, bestScore) = (i, score);
        }

        return best;
    }

    private static uint[] Distinct(string text)
    {
        var terms = TextTerms.Of(text).ToArray();
        Array.Sort(terms);
        var count = 0;
        foreach (var term in terms)
            if (count == 0 || terms[count - 1] != term) terms[count++] = term;
        return terms[..count];
    }
}
