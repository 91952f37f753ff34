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
        var names = new List<Occurrence[]>();
        var ends = new int[articles.Count];
        for (var article = 0; article < ends.Length; article++)
        {
            forward.Names.AddTo(names, articles[article]);
            ends[article] = names.Count;
        }

        var counts = Count(forward.Memory.Words.Span, names);
        Groups.JoinPrepositions(counts);
        _starts = Starts(counts);
        _postings = new Posting[_starts[^1]];
        var next = _starts.AsSpan(0, counts.Length).ToArray();
        for (var article = articles.Count - 1; article >= 0; article--)
        {
            Add(article, forward.Memory.Of(article), next);
            for (var name = article == 0 ? 0 : ends[article - 1]; name < ends[article]; name++) Add(article, names[name], next);
        }
    }

    /// <summary>The stems with their forms.</summary>
    public StemGroups Groups { get; }

    /// <summary>Where a stem occurs, the newest article first; a form may stand twice in an article, in different places.</summary>
    public ReadOnlySpan<Posting> Of(int group) => _postings.AsSpan(_starts[group].._starts[group + 1]);

    /// <summary>How often a stem occurs.</summary>
    public int Count(int group) => _starts[group + 1] - _starts[group];

    private int[] Count(ReadOnlySpan<Occurrence> words, List<Occurrence[]> names)
    {
        var counts = new int[Groups.Count];
        foreach (var occurrence in words) counts[Groups[occurrence.Word].Group]++;
        foreach (var list in names)
            foreach (var occurrence in list) counts[Groups[occurrence.Word].Group]++;
        return counts;
    }

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

    private void Add(int article, ReadOnlySpan<Occurrence> words, int[] next)
    {
        foreach (var occurrence in words)
        {
            var (group, form) = Groups[occurrence.Word];
            _postings[next[group]++] = Posting.Of(article, form, occurrence.Field);
            if (Groups.BaseOf(group) is var target and >= 0)
                _postings[next[target]++] = Posting.Of(article, Groups.FirstFormInBase(group) + form, occurrence.Field);
        }
    }
}
