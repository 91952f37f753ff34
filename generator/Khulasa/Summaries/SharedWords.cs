using Khulasa.Text;

namespace Khulasa.Summaries;

/// <summary>
/// Which of the words that are asked for the paragraphs of a text have: each paragraph is read once, and only what is asked
/// for is kept of it.
/// </summary>
internal sealed class SharedWords
{
    private readonly uint[] _asked;

    // Whether a word with these last bits is asked for: nearly all words of a text are told from the asked ones by this.
    private readonly bool[] _lastBits = new bool[1024];
    private readonly int[][] _found;
    private readonly int[] _lengths;
    private readonly int[] _paragraphsWith;

    /// <summary>Reads a text.</summary>
    /// <param name="asked">Words, as <see cref="TextTerms"/>, in any number of lists.</param>
    /// <param name="paragraphs">The text.</param>
    public SharedWords(IEnumerable<uint[]> asked, IReadOnlyList<string> paragraphs)
    {
        _asked = [.. asked.SelectMany(words => words).Distinct().Order()];
        foreach (var word in _asked) _lastBits[word % _lastBits.Length] = true;
        (_found, _lengths, _paragraphsWith) = (new int[paragraphs.Count][], new int[paragraphs.Count], new int[_asked.Length]);
        var terms = new List<uint>();
        var seen = new HashSet<int>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            terms.Clear();
            seen.Clear();
            TextTerms.Add(paragraphs[i], terms);
            foreach (var term in terms)
                if (_lastBits[term % _lastBits.Length] && Array.BinarySearch(_asked, term) is >= 0 and var word && seen.Add(word))
                    _paragraphsWith[word]++;
            (_found[i], _lengths[i]) = ([.. seen.Order()], terms.Count);
        }
    }

    /// <summary>How many paragraphs there are.</summary>
    public int Paragraphs => _found.Length;

    /// <summary>How many words a paragraph has.</summary>
    public int Length(int paragraph) => _lengths[paragraph];

    /// <summary>The asked words that a paragraph has, by their places among all of them, ascending.</summary>
    public ReadOnlySpan<int> In(int paragraph) => _found[paragraph];

    /// <summary>What each asked word counts in a comparison with some of them, by its place: the rarer the more, and the others nothing.</summary>
    public double[] Weights(uint[] words)
    {
        var weights = new double[_asked.Length];
        foreach (var word in words)
        {
            var place = Array.BinarySearch(_asked, word);
            weights[place] = Weight(_paragraphsWith[place]);
        }

        return weights;
    }

    // A word that no paragraph has counts as a rare one: it speaks against all of them.
    private double Weight(int paragraphsWith)
    {
        var with = Math.Max(1, paragraphsWith);
        return Math.Log(1 + (Paragraphs - with + 0.5) / (with + 0.5)) + 0.5;
    }
}
