using AngleSharp.Dom;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Measures what ties a candidate to the headline. An article begins below it and tells of what it names; comments,
/// offers and notices leave the article out above themselves, or use none of its words.
/// </summary>
internal sealed class HeadlineTies
{
    private const double SkippedWeight = 0.3;
    private const double UnnamedWeight = 0.3;
    private const int MinLetters = 4;

    // Less is a standfirst, a summary, the text of a picture.
    private const double MinSkipped = 0.4;

    // What tells of the same names fewer words, as a part of the article does.
    private const double MinNamed = 0.4;

    private readonly PageBlocks _page;
    private readonly int _headlineEnd;
    private readonly HashSet<int> _words;
    private readonly Dictionary<ContentCandidate, int> _named = [];
    private readonly int _mostNamed;

    /// <param name="page">The page.</param>
    /// <param name="candidates">All candidates.</param>
    /// <param name="headline">The element with the headline; null when none is shown.</param>
    /// <param name="title">Its text, or that of the page's window; null when unknown.</param>
    public HeadlineTies(PageBlocks page, IReadOnlyList<ContentCandidate> candidates, IElement? headline, string? title)
    {
        (_page, _headlineEnd) = (page, headline is null ? 0 : page.RangeOf(headline).End);
        _words = Tokenizer.FoldedWords(title ?? "").Where(word => word.Length >= MinLetters).SelectMany(Shingling.WordsOf).ToHashSet();
        foreach (var candidate in candidates) _named[candidate] = CountNamed(candidate);
        _mostNamed = _named.Values.DefaultIfEmpty().Max();
    }

    /// <summary>What to take off the score of one of the candidates, 0 or more: where it seems to be something else.</summary>
    public double Lack(ContentCandidate candidate) =>
        (_named[candidate] < _mostNamed * MinNamed ? UnnamedWeight : 0) + SkippedWeight * Skipped(candidate);

    // How many of the headline's words the candidate uses below it.
    private int CountNamed(ContentCandidate candidate)
    {
        var used = new HashSet<int>();
        foreach (var index in candidate.Indices)
            if (index >= _headlineEnd) used.UnionWith(_page.WordsOf(index).Where(_words.Contains));
        return used.Count;
    }

    // Of the running text above a candidate and in it, the share between the headline and the candidate.
    private double Skipped(ContentCandidate candidate)
    {
        var first = candidate.Indices.FirstOrDefault(index => _page.Worth[index] > 0, 0);
        if (_headlineEnd == 0 || first <= _headlineEnd) return 0;
        var above = _page.Worth[_headlineEnd..first].Sum();
        var share = above <= 0 ? 0 : above / (above + candidate.Indices.Sum(index => _page.Worth[index]));
        return share < MinSkipped ? 0 : share;
    }
}
