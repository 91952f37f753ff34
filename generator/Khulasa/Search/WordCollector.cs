using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Khulasa.Content;
using Khulasa.Text;

namespace Khulasa.Search;

/// <summary>Collects the words of one article, each once, with the best place it stands in.</summary>
/// <param name="numbers">Numbers the words.</param>
internal sealed partial class WordCollector(WordNumbers numbers)
{
    private readonly WordCache _numbers = new(numbers);
    private readonly Dictionary<int, int> _places = [];
    private readonly List<Occurrence> _words = [];
    private readonly char[] _spelling = new char[WordKey.MaxLetters];

    /// <summary>The words of an article's own texts, in the order in which they are met.</summary>
    /// <param name="article">The article.</param>
    /// <param name="withBody">True for the words of its text, too.</param>
    public Occurrence[] OfArticle(ContentArticle article, bool withBody)
    {
        Add(article.Title, Field.Title);
        Add(article.TitleEn, Field.Title);
        foreach (var name in (ReadOnlySpan<string?>)[article.Author, article.Place, article.Source?.Name, article.Source?.NameEn])
            Add(name, Field.Name);
        foreach (var sentence in article.Summary) Add(sentence, Field.Summary);
        foreach (var sentence in article.SummaryEn) Add(sentence, Field.Summary);
        if (withBody) Add(Addresses().Replace($"{article.Body} {article.BodyEn}", " "), Field.Body);
        return Take();
    }

    /// <summary>The words of names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="field">What a word of them counts as.</param>
    public Occurrence[] OfNames(IEnumerable<string> names, Field field = Field.Name)
    {
        foreach (var name in names) Add(name, field);
        return Take();
    }

    private void Add(string? text, Field field)
    {
        var position = 0;
        while (text is not null && Tokenizer.Next(text, ref position) is { Length: > 0 } word)
        {
            var number = _numbers.Of(WordKey.Spelling(text.AsSpan(word.Start, word.Length), _spelling));
            if (number == WordNumbers.None) continue;
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, number, out var isKnown);
            if (isKnown)
            {
                if (_words[place].Field < field) _words[place] = Occurrence.Of(number, field);
                continue;
            }

            place = _words.Count;
            _words.Add(Occurrence.Of(number, field));
        }
    }

    private Occurrence[] Take()
    {
        Occurrence[] words = [.. _words];
        _places.Clear();
        _words.Clear();
        return words;
    }

    // Nobody looks for the words of addresses.
    [GeneratedRegex(@"\]\([^)\n]*\)|https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();
}
