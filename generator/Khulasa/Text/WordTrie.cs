using System.Diagnostics.CodeAnalysis;

namespace Khulasa.Text;

/// <summary>A set of phrases over folded words, each with a value; finds the longest one at a place.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class WordTrie<T>
{
    private readonly Node _root = new();

    /// <summary>Number of different phrases.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase; a phrase without words is ignored. Values of equal phrases collect in order.</summary>
    public void Add(string phrase, T value)
    {
        var node = _root;
        foreach (var word in Tokenizer.FoldedWords(phrase)) node = node.Next(word);
        if (node == _root) return;
        if (node.Values.Count == 0) Count++;
        node.Values.Add(value);
    }

    /// <summary>
    /// Finds the longest phrase that begins with the given first word and goes on at <paramref name="start"/> + 1.
    /// </summary>
    /// <param name="words">Folded words of the text.</param>
    /// <param name="start">Index of the word where the phrase begins.</param>
    /// <param name="firstWord">The first word as it is to be compared, such as without a prefix.</param>
    /// <param name="length">Number of words of the phrase found.</param>
    /// <param name="values">Values of the phrase found.</param>
    public bool TryMatch(
        IReadOnlyList<string> words, int start, string firstWord, out int length, [NotNullWhen(true)] out IReadOnlyList<T>? values)
    {
        (length, values) = (0, null);
        var node = _root.Find(firstWord);
        for (var i = start + 1; node is not null; i++)
        {
            if (node.Values.Count > 0) (length, values) = (i - start, node.Values);
            node = i < words.Count ? node.Find(words[i]) : null;
        }

        return values is not null;
    }

    /// <summary>The place before any word, for callers that read a text word by word without making strings.</summary>
    internal Node Root => _root;

    /// <summary>A place in the trie: the words read so far.</summary>
    internal sealed class Node
    {
        private Dictionary<string, Node>? _next;

        /// <summary>Values of the phrase that ends here; empty when none does.</summary>
        public List<T> Values { get; } = [];

        /// <summary>The place behind one more folded word; null when no phrase goes on with it.</summary>
        public Node? Find(ReadOnlySpan<char> word) =>
            _next is not null && _next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var node) ? node : null;

        public Node Next(string word)
        {
            _next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_next.TryGetValue(word, out var node)) _next[word] = node = new Node();
            return node;
        }
    }
}
