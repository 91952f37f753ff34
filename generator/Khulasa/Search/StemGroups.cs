using Khulasa.Text;

namespace Khulasa.Search;

/// <summary>The words of a lexicon by their stems; a stem with all its forms is a group.</summary>
internal sealed class StemGroups
{
    private const int MinStemLetters = 3;

    private readonly Lexicon _lexicon;
    private readonly List<int> _firstWords = [];
    private readonly List<int> _stemLengths = [];
    private readonly WordPlace[] _places;
    private readonly int[] _bases;
    private readonly int[] _firstFormsInBase;
    private readonly Dictionary<int, List<int>> _joined = [];

    /// <summary>Groups the words.</summary>
    public StemGroups(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _places = new WordPlace[lexicon.Count];
        ReadOnlySpan<byte> before = [];
        for (var word = 0; word < _places.Length; word++)
        {
            var stem = WordKey.Stem(lexicon[word]);
            if (word == 0 || !stem.SequenceEqual(before))
            {
                _firstWords.Add(word);
                _stemLengths.Add(stem.Length);
                before = stem;
            }

            _places[word] = new WordPlace(Count - 1, word - _firstWords[^1]);
        }

        _firstWords.Add(lexicon.Count);
        (_bases, _firstFormsInBase) = (new int[Count], new int[Count]);
        Array.Fill(_bases, -1);
    }

    /// <summary>Number of groups.</summary>
    public int Count => _stemLengths.Count;

    /// <summary>Where a word belongs.</summary>
    public WordPlace this[int word] => _places[word];

    /// <summary>The stem of a group, encoded.</summary>
    public ReadOnlySpan<byte> Stem(int group) => _lexicon[_firstWords[group]][.._stemLengths[group]];

    /// <summary>The group that the words of a group belong to as well, without their preposition; negative for none.</summary>
    public int BaseOf(int group) => _bases[group];

    /// <summary>Where the forms of a group begin among those of the group that they belong to without their preposition.</summary>
    public int FirstFormInBase(int group) => _firstFormsInBase[group];

    /// <summary>How many forms a group has, with those of the groups that are joined to it.</summary>
    public int Forms(int group) => OwnForms(group) + (_joined.TryGetValue(group, out var joined) ? joined.Sum(OwnForms) : 0);

    /// <summary>The spelling of a form, encoded.</summary>
    public ReadOnlySpan<byte> Form(int group, int form)
    {
        if (form >= OwnForms(group))
        {
            var inBase = form;
            var home = _joined[group].FindLast(each => _firstFormsInBase[each] <= inBase);
            (group, form) = (home, form - _firstFormsInBase[home]);
        }

        return _lexicon[_firstWords[group] + form][(_stemLengths[group] + 1)..];
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
            if (stem.Length <= MinStemLetters || !prepositions.AsSpan().Contains(stem[0])) continue;
            var target = Find(stem[1..]);
            if (target < 0 || counts[target] < counts[group] || IsKnown(stem)) continue;
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
}

/// <summary>Where a word belongs.</summary>
/// <param name="Group">The group of its stem.</param>
/// <param name="Form">Its number among the forms of the stem.</param>
internal readonly record struct WordPlace(int Group, int Form);
