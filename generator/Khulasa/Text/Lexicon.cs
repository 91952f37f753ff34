using System.Numerics;

namespace Khulasa.Text;

/// <summary>What is known of a folded word.</summary>
/// <param name="Word">The word.</param>
/// <param name="IsStopWord">True when it says nothing about what a text is about.</param>
/// <param name="IsWhole">True when stemming leaves it whole.</param>
/// <param name="Stem">The stem that is given for it, such as the singular of a broken plural; null when none is.</param>
public readonly record struct KnownWord(string Word, bool IsStopWord, bool IsWhole, string? Stem);

/// <summary>The known words; each is found in one step. Immutable; safe to share between threads.</summary>
public sealed class Lexicon
{
    private const int PlacesForWord = 2;

    // Words are asked for by the million, and few of them are known.
    private readonly HashFilter _filter;
    private readonly KnownWord[] _places;

    /// <summary>Collects the words.</summary>
    /// <param name="stopWords">Folded words that say nothing.</param>
    /// <param name="wholeWords">Folded words that stay whole.</param>
    /// <param name="stems">Folded words with their stems.</param>
    public Lexicon(IReadOnlySet<string> stopWords, IReadOnlySet<string> wholeWords, IReadOnlyDictionary<string, string> stems)
    {
        string[] all = [.. stopWords.Union(wholeWords).Union(stems.Keys)];
        _filter = new HashFilter(all.Length);
        _places = new KnownWord[BitOperations.RoundUpToPowerOf2((uint)all.Length * PlacesForWord + 1)];
        foreach (var word in all)
        {
            var hash = TermHash.Wide(word);
            _filter.Add(hash);
            _places[Place(word, hash)] = new KnownWord(word, stopWords.Contains(word), wholeWords.Contains(word), stems.GetValueOrDefault(word));
        }
    }

    /// <summary>What is known of a folded word; nothing at all for most.</summary>
    public KnownWord this[ReadOnlySpan<char> foldedWord] =>
        TermHash.Wide(foldedWord) is var hash && _filter.MayHave(hash) ? _places[Place(foldedWord, hash)] : default;

    private int Place(ReadOnlySpan<char> word, ulong hash)
    {
        var place = (int)hash & (_places.Length - 1);
        while (_places[place].Word is { } there && !word.SequenceEqual(there)) place = (place + 1) & (_places.Length - 1);
        return place;
    }
}
