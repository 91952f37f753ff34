using Khulasa.Model;

namespace Khulasa.Search;

/// <summary>Where each stem occurs: the words of all articles turned round by counting, in linear time.</summary>
internal sealed class InvertedIndex
{
    private readonly int[] _starts;
    private readonly Posting[] _postings;

    /// <summary>Turns the words of articles round.</summary>
    /// <param name="forward">The words of each article.</param>
    /// <param name="articles">The articles, the oldest first.</param>
    public InvertedIndex(ForwardIndex forward, IReadOnlyList<SiteArticle> articles)
    {
        Groups = new StemGroups(forward.Memory.Lexicon);
        var counts = new int[Groups.Count];
        ForEach(forward, articles, (_, occurrence) => counts[Groups.Of[occurrence.Word]]++);
        Groups.JoinPrepositions(counts);
        _starts = Starts(counts);
        _postings = new Posting[_starts[^1]];
        var next = _starts.AsSpan(0, counts.Length).ToArray();
        ForEach(forward, articles, (article, occurrence) =>
        {
            var word = occurrence.Word;
            var group = Groups.Of[word];
            _postings[next[group]++] = Posting.Of(article, Groups.FormOf(word), occurrence.Field);
            if (Groups.BaseOf(group) is var target and >= 0) _postings[next[target]++] = Posting.Of(article, Groups.FormInBase(word), occurrence.Field);
        });
    }

    /// <summary>The stems with their forms.</summary>
    public StemGroups Groups { get; }

    /// <summary>Where a stem occurs, the newest article first; a form may stand twice in an article, in different places.</summary>
    public ReadOnlySpan<Posting> Of(int group) => _postings.AsSpan(_starts[group].._starts[group + 1]);

    private int[] Starts(int[] counts)
    {
        var starts = new int[counts.Length + 1];
        for (var group = 0; group < counts.Length; group++)
        {
            starts[group + 1] += counts[group];
            if (Groups.BaseOf(group) is var target and >= 0) starts[target + 1] += counts[group];
        }

        for (var group = 0; group < counts.Length; group++) starts[group + 1] += starts[group];
        return starts;
    }

    private static void ForEach(ForwardIndex forward, IReadOnlyList<SiteArticle> articles, Action<int, Occurrence> visit)
    {
        for (var article = articles.Count - 1; article >= 0; article--)
        {
            foreach (var occurrence in forward.Memory.Of(article)) visit(article, occurrence);
            foreach (var names in forward.Names.Of(articles[article]))
                foreach (var occurrence in names) visit(article, occurrence);
        }
    }
}
