using System.Buffers;

namespace Khulasa.Text;

/// <summary>Cue words and phrases of the cleaning rules, compared over folded words.</summary>
public sealed class PhraseSet
{
    private const int UsualLetters = 64;

    // Fewer letters may be the word's own ending.
    private const int MinGluedLetters = 3;

    // Fewer signs may be a part of some other word.
    private const int MinSigns = 4;

    // Letters of Thai and its neighbours say less than signs do.
    private const int MinRunOnLetters = 9;

    private readonly WordTrie<string> _trie = new();

    // Phrases of scripts without spaces, which stand in the middle of what reads as one word.
    private readonly List<string> _unspaced = [];

    /// <summary>Makes a set; phrases keep the words only, so punctuation in them does not matter.</summary>
    public PhraseSet(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _trie.Add(phrase, phrase);
            if (phrase.Length >= MinSigns && phrase.All(Ideographs.IsSign) || phrase.Length >= MinRunOnLetters && phrase.All(Ideographs.IsRunOn))
                _unspaced.Add(phrase);
        }
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
        var words = new FoldedWordReader(text, stackalloc char[UsualLetters]);
        return words.Next() ? MatchAt(words) : null;
    }

    /// <summary>
    /// The phrase the text begins with, also where it is written without a space before what follows, as Chinese and Thai are, and the
    /// offset behind it; null when none.
    /// </summary>
    public (string Phrase, int End)? MatchOpening(string text)
    {
        if (MatchStart(text) is { } match) return match;
        if (_unspaced.Count == 0) return null;
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        return _unspaced.Find(phrase => text.AsSpan(start).StartsWith(phrase, StringComparison.Ordinal)) is { } opening
            ? (opening, start + opening.Length)
            : null;
    }

    /// <summary>The first phrase anywhere in the text, with its offsets; null when none.</summary>
    public (string Phrase, int Start, int End)? MatchAnywhere(string text)
    {
        if (IsEmpty) return null;
        var words = new FoldedWordReader(text, stackalloc char[UsualLetters]);
        while (words.Next())
            if (MatchAt(words) is { } match)
                return (match.Phrase, words.Place.Start, match.End);
        return MatchUnspaced(text);
    }

    // Made when a text is first searched: most sets of a start are never asked for anything in the middle of one.
    private SearchValues<string> UnspacedSearch => field ??= SearchValues.Create([.. _unspaced], StringComparison.Ordinal);

    private (string Phrase, int Start, int End)? MatchUnspaced(string text)
    {
        if (_unspaced.Count == 0 || text.AsSpan().IndexOfAny(UnspacedSearch) is not (var start and >= 0)) return null;
        var phrase = _unspaced.First(other => text.AsSpan(start).StartsWith(other, StringComparison.Ordinal));
        return (phrase, start, start + phrase.Length);
    }

    /// <summary>
    /// Where a phrase of several words ends that the text begins with, when more letters follow it without a space:
    /// <c>Read moreTalks begin</c>; null when there is none.
    /// </summary>
    public int? FindGluedEnd(string text)
    {
        var words = new FoldedWordReader(text, stackalloc char[UsualLetters]);
        var place = words.Next() ? _trie.Root.Find(words.Letters) : null;
        while (place is not null && words.Next())
        {
            if (place.Find(words.Letters) is not { } next) return GluedEnd(text, words.Place, place);
            place = next;
        }

        return null;
    }

    private static int? GluedEnd(string text, Word word, WordTrie<string>.Node place)
    {
        for (var end = word.End - MinGluedLetters; end >= word.Start + MinGluedLetters; end--)
        {
            if (ArabicLetters.IsMark(text[end]) || LetterCase.IsSmall(text[end]) || !char.IsLetter(text[end])) continue;
            if (place.Find(ArabicNormalizer.Fold(text[word.Start..end])) is { Values.Count: > 0 }) return end;
        }

        return null;
    }

    // Reads no further than a phrase goes on: most words of most texts begin none. The reader is a copy, so the caller's
    // stays where it is.
    private (string Phrase, int End)? MatchAt(FoldedWordReader words)
    {
        (string, int)? longest = null;
        for (var place = _trie.Root.Find(words.Letters); place is not null; place = place.Find(words.Letters))
        {
            if (place.Values.Count > 0) longest = (place.Values[0], words.Place.End);
            if (!words.Next()) break;
        }

        return longest;
    }
}
