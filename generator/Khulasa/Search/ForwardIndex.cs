using Khulasa.Concurrency;
using Khulasa.Digests;
using Khulasa.Model;

namespace Khulasa.Search;

/// <summary>The words of each article: those that are known from the last build, and those of texts read now.</summary>
internal sealed class ForwardIndex
{
    private readonly IReadOnlyList<SiteArticle> _articles;
    private readonly SearchMemory _known;
    private readonly int[] _knownAs;
    private readonly WordNumbers _numbers = new();
    private readonly Occurrence[]?[] _read;

    /// <summary>Reads what is new.</summary>
    /// <param name="site">The model.</param>
    /// <param name="articles">Its articles, the oldest first.</param>
    /// <param name="known">What the last build knew, and whether the words of texts belong to it.</param>
    public ForwardIndex(Site site, IReadOnlyList<SiteArticle> articles, SearchMemory known)
    {
        (_articles, _known) = (articles, known);
        _knownAs = FindKnown();
        _read = new Occurrence[]?[articles.Count];
        AllCores.For(articles.Count, () => new WordCollector(_numbers), Read);
        Names = new ArticleNames(site, _numbers);
        var change = known.Lexicon.Merge(KeptWords(), _numbers.Keys);
        Names.Renumber(change.Added);
        Memory = Join(change);
    }

    /// <summary>The words of all articles.</summary>
    public SearchMemory Memory { get; }

    /// <summary>The names that go with them.</summary>
    public ArticleNames Names { get; }

    private int[] FindKnown()
    {
        var places = new Dictionary<Digest, int>(_known.Articles.Count);
        for (var i = 0; i < _known.Articles.Count; i++) places.TryAdd(_known.Articles[i], i);
        // An article that was not read from a file has no digest.
        return [.. _articles.Select(article =>
            article.Content.Digest != default && places.TryGetValue(article.Content.Digest, out var place) ? place : -1)];
    }

    private void Read(int article, WordCollector collector)
    {
        if (_knownAs[article] < 0) _read[article] = collector.OfArticle(_articles[article].Content, _known.HasBodies);
    }

    private bool[] KeptWords()
    {
        var isKept = new bool[_known.Lexicon.Count];
        foreach (var place in _knownAs)
        {
            if (place < 0) continue;
            foreach (var occurrence in _known.Of(place)) isKept[occurrence.Word] = true;
        }

        return isKept;
    }

    private SearchMemory Join(LexiconChange change)
    {
        var starts = new int[_articles.Count + 1];
        for (var i = 0; i < _articles.Count; i++) starts[i + 1] = starts[i] + (_read[i]?.Length ?? _known.Of(_knownAs[i]).Length);
        var words = new Occurrence[starts[^1]];
        for (var i = 0; i < _articles.Count; i++)
        {
            var from = _read[i] ?? _known.Of(_knownAs[i]);
            var numbers = _read[i] is null ? change.Old : change.Added;
            var to = words.AsSpan(starts[i], from.Length);
            for (var k = 0; k < from.Length; k++) to[k] = Occurrence.Of(numbers[from[k].Word], from[k].Field);
            _read[i] = null;
        }

        return _known with
        {
            Lexicon = change.Lexicon,
            Articles = [.. _articles.Select(article => article.Content.Digest)],
            Starts = starts,
            Words = words,
        };
    }
}
