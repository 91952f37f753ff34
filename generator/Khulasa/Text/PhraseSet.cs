namespace Khulasa.Text;

/// <summary>Cue words and phrases of the cleaning rules, compared over folded words.</summary>
public sealed class PhraseSet
{
    private const int MaxStart = 500;

    private readonly WordTrie<string> _trie = new();

    /// <summary>Makes a set; phrases keep the words only, so punctuation in them does not matter.</summary>
    public PhraseSet(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases) _trie.Add(phrase, phrase);
    }

    /// <summary>True when nothing is in the set.</summary>
    public bool IsEmpty => _trie.Count == 0;

    /// <summary>The phrase that is the whole text, punctuation and symbols aside; null when none is.</summary>
    public string? MatchWhole(string text) => MatchWhole(Tokenizer.FoldedWords(text));

    /// <summary>The phrase that all these folded words together are; null when none is.</summary>
    public string? MatchWhole(IReadOnlyList<string> words) =>
        words.Count > 0 && _trie.TryMatch(words, 0, words[0], out var length, out var values) && length == words.Count ? values[0] : null;

    /// <summary>The longest phrase the text begins with, and the offset behind it; null when none.</summary>
    public (string Phrase, int End)? MatchStart(string text)
    {
        // No phrase is longer, and a line may have many megabytes.
        if (text.Length > MaxStart) text = text[..MaxStart];
        return MatchAt(text, Tokenizer.Words(text), 0);
    }

    /// <summary>The first phrase anywhere in the text, with its offsets; null when none.</summary>
    public (string Phrase, int Start, int End)? MatchAnywhere(string text)
    {
        if (IsEmpty) return null;
        var words = Tokenizer.Words(text);
        var folded = Folded(text, words);
        for (var i = 0; i < words.Count; i++)
            if (_trie.TryMatch(folded, i, folded[i], out var length, out var values))
                return (values[0], words[i].Start, words[i + length - 1].End);
        return null;
    }

    private (string Phrase, int End)? MatchAt(string text, List<Word> words, int index)
    {
        if (index >= words.Count || IsEmpty) return null;
        var folded = Folded(text, words);
        if (!_trie.TryMatch(folded, index, folded[index], out var length, out var values)) return null;
        return (values[0], words[index + length - 1].End);
    }

    private static List<string> Folded(string text, List<Word> words) =>
        words.ConvertAll(word => ArabicNormalizer.Fold(word.In(text)));
}
