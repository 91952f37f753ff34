using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Every run of words in an article's title and text, up to a length, for looking phrases up.</summary>
internal sealed class ArticlePhrases
{
    private const int MaxWords = 7;
    private const int MaxTextLength = 100_000;

    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);

    public static ArticlePhrases Of(ArticleDraft draft)
    {
        var phrases = new ArticlePhrases();
        var left = MaxTextLength;
        foreach (var block in draft.Open)
        {
            if (LineLabel.Read(block.Text, draft.Rules.TagLabels) is not null) continue;
            left -= block.Text.Length;
            if (left < 0) break;
            phrases.Add(block.Text);
        }

        return phrases;
    }

    public bool Contains(IReadOnlyList<string> foldedWords) => _phrases.Contains(string.Join(' ', foldedWords));

    private void Add(string text)
    {
        var words = Tokenizer.Words(text);
        var folded = words.ConvertAll(word => ArabicNormalizer.Fold(word.In(text)));
        for (var start = 0; start < words.Count; start++)
        {
            foreach (var first in Clitics.Readings(folded[start]))
            {
                // A phrase is read with its article (العراق) and without the و or ب before it (وأميركا), not cut further.
                if (first.PrefixLetters > 0 && folded[start].AsSpan().StartsWith("ال", StringComparison.Ordinal)) continue;
                AddFrom(text, words, folded, start, first.Stem);
            }
        }
    }

    private void AddFrom(string text, List<Word> words, List<string> folded, int start, string firstWord)
    {
        var phrase = firstWord;
        _phrases.Add(phrase);
        for (var i = start + 1; i < words.Count && i < start + MaxWords; i++)
        {
            // A comma or stop ends a phrase; only spaces may stand between its words.
            if (!string.IsNullOrWhiteSpace(text[words[i - 1].End..words[i].Start])) return;
            phrase += " " + folded[i];
            _phrases.Add(phrase);
        }
    }
}
