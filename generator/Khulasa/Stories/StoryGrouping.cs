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
    private readonly StoryEvidenceReader _evidence;
    private readonly NumberedLists<int> _partners;
    private readonly NumberedLists<int> _opposed;
    private readonly NumberedLists<StoryPair> _copied = new();
    private readonly int[] _groupOf;
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, string> _editorSlugs = [];
    private readonly List<StoryPair> _joins = [];

    /// <summary>Begins with every article on its own.</summary>
    /// <param name="timeline">All articles.</param>
    /// <param name="pairs">Every pair on one event, the strongest first, and those of one form.</param>
    public StoryGrouping(Timeline timeline, StoryPair[] pairs)
    {
        (_articles, _pairs, _evidence) = (timeline.Articles, Array.FindAll(pairs, pair => pair.IsOneEvent), new StoryEvidenceReader(timeline.Articles));
        _partners = Partners(_pairs);
        _opposed = Partners(Array.FindAll(pairs, pair => !pair.IsOneEvent));
        foreach (var pair in _pairs)
            if (pair.Signals.ShingleOverlap >= EventRule.CopyOverlap) _copied.Add(pair.Second, pair);
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
            if (a == b || !MayJoin(a, b)) continue;
            Join(pair.First, pair.Second);
            _joins.Add(pair);
        }
    }

    /// <summary>The groups of two and more.</summary>
    public IReadOnlyList<StoryGroup> ToStories()
    {
        var joins = new NumberedLists<StoryPair>();
        foreach (var pair in _joins) joins.Add(GroupOf(pair.First), pair);
        var groups = new List<int>(_members.Keys);
        groups.Sort();
        return [.. groups.ConvertAll(group => ToStory(group, _members[group], joins.Of(group))).OrderBy(story => story.Slug, StringComparer.Ordinal)];
    }

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

    private StoryGroup ToStory(int group, List<int> members, IEnumerable<StoryPair> joins)
    {
        members.Sort();
        var chosen = members.FindAll(member => _articles[member].Story is not null);
        var links = new List<StoryLink>();
        for (var i = 1; i < chosen.Count; i++) links.Add(new StoryLink(Slug(chosen[0]), Slug(chosen[i]), null));
        links.AddRange(joins.OrderBy(join => join.First).ThenBy(join => join.Second)
            .Select(join => new StoryLink(Slug(join.First), Slug(join.Second), _evidence.Of(join))));
        var slug = _editorSlugs.GetValueOrDefault(group, Slug(members[0]));
        return new StoryGroup(slug, members.ConvertAll(Slug), links, Copies(members));
    }

    private List<StoryCopy> Copies(List<int> members)
    {
        var copies = new Dictionary<int, StoryCopy>();
        foreach (var member in members)
        {
            var original = _copied.Of(member).Where(pair => GroupOf(pair.First) == GroupOf(member) && !copies.ContainsKey(pair.First))
                .OrderBy(pair => pair.First).FirstOrDefault();
            if (original is not null) copies.Add(member, new StoryCopy(Slug(member), Slug(original.First), original.Signals.ShingleOverlap));
        }

        return [.. copies.Values];
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
