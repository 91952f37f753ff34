using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>How often a text uses its telling words, to see whether another text tells the same story.</summary>
internal sealed class StoryWords
{
    // Enough to know a story by; a capture may hold many megabytes.
    private const int MaxLetters = 60_000;
    private const int MinLetters = 4;
    private const int StemLetters = 7;

    // A Korean sign is a whole syllable, and most words are two or three of them with an ending.
    private const int KoreanStem = 2;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _letters;

    /// <summary>Counts the words of a text.</summary>
    public void Add(string text, CleaningRules rules)
    {
        if (_letters > MaxLetters) return;
        if (text.Length > MaxLetters) text = text[..MaxLetters];
        _letters += text.Length;
        foreach (var word in Tokenizer.FoldedWords(text))
        {
            if (Ideographs.IsSign(word[0]))
            {
                AddPairs(word);
                continue;
            }

            var isKorean = Ideographs.IsSyllable(word[0]);
            if (word.Length < (isKorean ? KoreanStem : MinLetters) || rules.StopWords.Contains(word) || word.All(char.IsAsciiDigit)) continue;
            // العراق and للعراق are one word of a story; words of other scripts have no such prefixes, but other endings.
            var stem = ArabicStemmer.Stem(word.AsSpan()).ToString();
            var letters = isKorean ? KoreanStem : StemLetters;
            if (stem.Length > letters) stem = stem[..letters];
            _counts[stem] = _counts.GetValueOrDefault(stem) + 1;
        }
    }

    // Without spaces every two neighbouring signs stand for a word.
    private void AddPairs(string signs)
    {
        for (var i = 0; i + 1 < signs.Length; i++)
        {
            var pair = signs.Substring(i, 2);
            _counts[pair] = _counts.GetValueOrDefault(pair) + 1;
        }
    }

    /// <summary>
    /// Cosine of the counts of two texts, 0 to 1. Two halves of one article seldom stay below 0.1, two articles of
    /// one paper seldom rise above it.
    /// </summary>
    public double Likeness(StoryWords other)
    {
        if (_counts.Count > other._counts.Count) return other.Likeness(this);
        double common = 0;
        foreach (var (word, count) in _counts) common += (double)count * other._counts.GetValueOrDefault(word);
        return common == 0 ? 0 : common / Math.Sqrt(Norm() * other.Norm());
    }

    /// <summary>This text with another one behind it.</summary>
    public StoryWords Join(StoryWords other)
    {
        foreach (var (word, count) in other._counts) _counts[word] = _counts.GetValueOrDefault(word) + count;
        return this;
    }

    /// <summary>Share of the telling words of a short text that this text uses too, 0 to 1.</summary>
    public double Share(string text, CleaningRules rules)
    {
        var asked = new StoryWords();
        asked.Add(text, rules);
        return asked._counts.Count == 0 ? 0 : (double)asked._counts.Keys.Count(_counts.ContainsKey) / asked._counts.Count;
    }

    /// <summary>How many telling words of a short text this text uses and another one does not.</summary>
    public int CountOwn(string text, StoryWords other, CleaningRules rules)
    {
        var asked = new StoryWords();
        asked.Add(text, rules);
        return asked._counts.Keys.Count(word => _counts.ContainsKey(word) && !other._counts.ContainsKey(word));
    }

    private double Norm() => _counts.Values.Sum(count => (double)count * count);
}
