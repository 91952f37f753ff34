using System.Runtime.InteropServices;
using Khulasa.Content;

namespace Khulasa.Stories;

/// <summary>Groups of articles that grow by joining two at a time.</summary>
internal sealed class StoryGrouping
{
    // Share of the pairs between two groups that must hold; one pair is enough for groups of up to five.
    private const double NeededPairs = 0.2;

    // A group of hundreds is not found in full by its candidates.
    private const int CountedArticles = 20;

    private readonly StoryArticle[] _articles;
    private readonly StoryPair[] _pairs;
    private readonly NumberedLists<int> _partners;
    private readonly NumberedLists<int> _opposed;
    private readonly int[] _groupOf;
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, string> _editorSlugs = [];

    /// <summary>Begins with every article on its own.</summary>
    /// <param name="timeline">All articles.</param>
    /// <param name="pairs">Every pair on one event, the strongest first, and those of one form.</param>
    public StoryGrouping(Timeline timeline, StoryPair[] pairs)
    {
        (_articles, _pairs) = (timeline.Articles, Array.FindAll(pairs, pair => pair.IsOneEvent));
        _partners = Partners(_pairs);
        _opposed = Partners(Array.FindAll(pairs, pair => !pair.IsOneEvent));
        _groupOf = new int[_articles.Length];
        for (var i = 0; i < _groupOf.Length; i++) _groupOf[i] = i;
    }

    /// <summary>Joins what editors put into one story; a story named after an article has that article, too.</summary>
    public void JoinByEditor()
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _articles.Length; i++)
        {
            if (_articles[i].Story is not { } story || story == ContentArticle.NoStory) continue;
            if (firsts.TryAdd(story, i)) _editorSlugs[GroupOf(i)] = story;
            else Join(firsts[story], i);
        }

        for (var i = 0; i < _articles.Length; i++)
        {
            if (_articles[i].Story is null && firsts.TryGetValue(_articles[i].Slug, out var first)) Join(first, i);
        }
    }

    /// <summary>Joins by evidence, the strongest first.</summary>
    public void JoinByEvidence()
    {
        foreach (var pair in _pairs)
        {
            var (a, b) = (GroupOf(pair.First), GroupOf(pair.Second));
            if (a != b && MayJoin(a, b)) Join(pair.First, pair.Second);
        }
    }

    /// <summary>The groups of two and more, by slug.</summary>
    public IReadOnlyList<StoryGroup> ToStories() =>
        [.. _members.Select(group => ToStory(group.Key, group.Value)).OrderBy(story => story.Slug, StringComparer.Ordinal)];

    // The articles that each is in a pair with, in the order of the pairs.
    private static NumberedLists<int> Partners(StoryPair[] pairs)
    {
        var partners = new NumberedLists<int>();
        foreach (var pair in pairs)
        {
            partners.Add(pair.First, pair.Second);
            partners.Add(pair.Second, pair.First);
        }

        return partners;
    }

    private StoryGroup ToStory(int group, List<int> members)
    {
        members.Sort();
        return new StoryGroup(_editorSlugs.GetValueOrDefault(group, Slug(members[0])), members.ConvertAll(Slug));
    }

    private bool MayJoin(int a, int b)
    {
        if (_editorSlugs.ContainsKey(a) && _editorSlugs.ContainsKey(b)) return false;
        var (small, large) = Members(a).Count <= Members(b).Count ? (a, b) : (b, a);
        if (Members(small).Exists(member => _opposed.Of(member).Exists(other => GroupOf(other) == large))) return false;
        var counted = Math.Min(Members(small).Count, CountedArticles) * Math.Min(Members(large).Count, CountedArticles);
        return HasPairs(small, large, NeededPairs * counted);
    }

    /// <summary>True when at least so many pairs hold between two groups; a large group is judged by a part of it.</summary>
    private bool HasPairs(int small, int large, double needed)
    {
        var held = 0;
        foreach (var member in CollectionsMarshal.AsSpan(Members(small))[..Math.Min(Members(small).Count, CountedArticles)])
        {
            foreach (var partner in _partners.Of(member))
            {
                if (GroupOf(partner) == large && ++held >= needed) return true;
            }
        }

        return false;
    }

    private void Join(int first, int second)
    {
        var (a, b) = (GroupOf(first), GroupOf(second));
        if (a == b) return;
        var (from, to) = Members(a).Count < Members(b).Count ? (a, b) : (b, a);
        var joined = Members(to);
        foreach (var member in Members(from)) _groupOf[member] = to;
        joined.AddRange(Members(from));
        _members.Remove(from);
        _members[to] = joined;
        if (_editorSlugs.Remove(from, out var slug)) _editorSlugs[to] = slug;
    }

    private string Slug(int article) => _articles[article].Slug;

    private int GroupOf(int article) => _groupOf[article];

    private List<int> Members(int group) => _members.TryGetValue(group, out var members) ? members : [group];
}
