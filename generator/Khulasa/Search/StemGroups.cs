using Khulasa.Text;

namespace Khulasa.Search;

/// <summary>The words of a lexicon by their stems; a stem with all its forms is a group.</summary>
internal sealed class StemGroups
{
    private const int MinStemLetters = 3;

    private readonly Lexicon _lexicon;
    private readonly List<int> _firstWords = [];
    private readonly int[] _bases;
    private readonly int[] _firstFormsInBase;
    private readonly Dictionary<int, List<int>> _joined = [];

    /// <summary>Groups the words.</summary>
    public StemGroups(Lexicon lexicon)
    {
        _lexicon = lexicon;
        Of = new int[lexicon.Count];
        for (var word = 0; word < Of.Length; word++)
        {
            if (word == 0 || !WordKey.Stem(lexicon[word]).SequenceEqual(WordKey.Stem(lexicon[word - 1]))) _firstWords.Add(word);
            Of[word] = _firstWords.Count - 1;
        }

        _firstWords.Add(lexicon.Count);
        (_bases, _firstFormsInBase) = (new int[Count], new int[Count]);
        Array.Fill(_bases, -1);
    }

    /// <summary>Number of groups.</summary>
    public int Count => _firstWords.Count - 1;

    /// <summary>The group of each word.</summary>
    public int[] Of { get; }

    /// <summary>The stem of a group, encoded.</summary>
    public ReadOnlySpan<byte> Stem(int group) => WordKey.Stem(_lexicon[_firstWords[group]]);

    /// <summary>The group that the words of a group belong to as well, without their preposition; negative for none.</summary>
    public int BaseOf(int group) => _bases[group];

    /// <summary>Number of a word among the forms of its group.</summary>
    public int FormOf(int word) => word - _firstWords[Of[word]];

    /// <summary>Number of a word among the forms of the group that it belongs to without its preposition.</summary>
    public int FormInBase(int word) => _firstFormsInBase[Of[word]] + FormOf(word);

    /// <summary>The spellings of a group, encoded, in the order of their numbers.</summary>
    public List<ReadOnlyMemory<byte>> Forms(int group)
    {
        var forms = new List<ReadOnlyMemory<byte>>();
        foreach (var each in _joined.TryGetValue(group, out var joined) ? [group, .. joined] : (IEnumerable<int>)[group])
            for (var word = _firstWords[each]; word < _firstWords[each + 1]; word++) forms.Add(Spelling(word));
        return forms;
    }

    /// <summary>
    /// Joins groups whose stem is a preposition and the stem of a more frequent group, such as بدمشق (in Damascus), to that
    /// group: the stemmer leaves ب ك ل ف where it can't know that they are no part of the word.
    /// </summary>
    /// <param name="counts">How often each group occurs.</param>
    public void JoinPrepositions(int[] counts)
    {
        var prepositions = new byte[4];
        LetterCode.Encode("بكلف", prepositions);
        for (var group = 0; group < Count; group++)
        {
            var stem = Stem(group);
            if (stem.Length <= MinStemLetters || !prepositions.AsSpan().Contains(stem[0]) || IsKnown(stem)) continue;
            var target = Find(stem[1..]);
            if (target < 0 || counts[target] < counts[group]) continue;
            if (!_joined.TryGetValue(target, out var joined)) _joined.Add(target, joined = []);
            (_bases[group], _firstFormsInBase[group]) = (target, OwnForms(target) + joined.Sum(OwnForms));
            joined.Add(group);
        }
    }

    private static bool IsKnown(ReadOnlySpan<byte> stem)
    {
        var text = LetterCode.Decode(stem);
        return LanguageWords.Default.Lexicon[text] is { IsWhole: true } or { Stem: not null };
    }

    private int Find(ReadOnlySpan<byte> stem)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var side = Stem(middle).SequenceCompareTo(stem);
            if (side == 0) return middle;
            if (side < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private int OwnForms(int group) => _firstWords[group + 1] - _firstWords[group];

    private ReadOnlyMemory<byte> Spelling(int word)
    {
        var (start, end) = (_lexicon.Starts.Span[word], _lexicon.Starts.Span[word + 1]);
        return _lexicon.Keys[(end - WordKey.Spelling(_lexicon[word]).Length)..end];
    }
}
