using Khulasa.Concurrency;

namespace Khulasa.Stories;

/// <summary>Compares the articles of one period with each other and with those of the periods beside it.</summary>
internal sealed class PeriodComparer
{
    // Nearly the same words, whatever else differs: the text may be a copy.
    private const double CopyCosine = 0.35;

    private readonly Timeline _timeline;
    private readonly Period _period;
    private readonly Period _around;
    private readonly StoryArticle[] _articles;
    private readonly ArticleFeatures[] _features;
    private readonly PeriodIndex _index;
    private readonly PeriodNames _names;

    /// <summary>Prepares the articles for comparing.</summary>
    /// <param name="timeline">All articles.</param>
    /// <param name="period">Which period is compared.</param>
    /// <param name="terms">The words of the period and of those beside it, in order.</param>
    public PeriodComparer(Timeline timeline, int period, PeriodTerms[] terms)
    {
        (_timeline, _period, _around) = (timeline, timeline.Periods[period], timeline.Around(period));
        _articles = timeline.Articles[_around.Start.._around.End];
        _features = [.. terms.SelectMany(each => each.Features)];
        _index = new PeriodIndex(terms, period == 0 ? 0 : 1);
        _names = new PeriodNames(_articles);
    }

    /// <summary>What is found for each article of the period.</summary>
    public PeriodFindings Compare()
    {
        var pairs = new StoryPair[_period.Count][];
        var neighbours = new Neighbour[_period.Count][];
        AllCores.For(
            _period.Count,
            () => new Scratch(_articles.Length),
            (i, scratch) => (pairs[i], neighbours[i]) = Compare(i, scratch.Cosines, scratch.Topics));
        return PeriodFindings.Of(pairs, neighbours);
    }

    private (StoryPair[] Pairs, Neighbour[] Neighbours) Compare(int own, Span<float> cosines, Span<int> topics)
    {
        var article = _period.Start - _around.Start + own;
        _index.Cosines(own, cosines);
        _names.CountSharedTopics(article, topics);
        var pairs = PairsOf(article, cosines);
        cosines[article] = topics[article] = 0;
        // Nothing of its own story is offered after an article; what comes later is taken out when stories are known.
        foreach (var pair in pairs.Where(pair => pair.IsOneEvent)) cosines[pair.First] = topics[pair.First] = 0;
        return (pairs, new NeighbourFinder(_names).Find(article, cosines, topics));
    }

    // Each pair is looked at from its later article.
    private StoryPair[] PairsOf(int article, ReadOnlySpan<float> cosines)
    {
        if (_articles[article].IsAlone) return [];
        var pairs = new List<StoryPair>();
        for (var other = 0; other < article; other++)
        {
            if (cosines[other] < EventRule.MinCosine || _articles[other].IsAlone) continue;
            if (Signals(other, article, cosines[other]) is not { } signals) continue;
            var score = EventRule.Score(signals);
            if (score >= 1 || EventRule.IsOneForm(signals)) pairs.Add(new StoryPair(other, article, score));
        }

        return [.. pairs];
    }

    /// <summary>What an article of the period and an earlier one have in common; both by their indices in the timeline.</summary>
    public PairSignals Signals(int first, int second)
    {
        var cosines = new float[_articles.Length];
        _index.Cosines(second - _period.Start, cosines);
        var (a, b) = (first - _around.Start, second - _around.Start);
        return WithRuns(WithoutRuns(a, b, cosines[a], _timeline.DaysApart(first, second)), a, b);
    }

    /// <summary>The articles that share words with one of the period, the likest first; all by their indices in the timeline.</summary>
    public IEnumerable<int> Likest(int article)
    {
        var cosines = new float[_articles.Length];
        _index.Cosines(article - _period.Start, cosines);
        return Enumerable.Range(_around.Start, cosines.Length).Where(other => other != article && cosines[other - _around.Start] > 0)
            .OrderByDescending(other => cosines[other - _around.Start]);
    }

    // Null for a pair that no runs of words in common would make one story, or one of a form.
    private PairSignals? Signals(int first, int second, float cosine)
    {
        var daysApart = _timeline.DaysApart(_around.Start + first, _around.Start + second);
        if (daysApart > EventRule.WindowDays || daysApart is null && cosine < CopyCosine) return null;
        var signals = WithoutRuns(first, second, cosine, daysApart);
        return cosine < CopyCosine && EventRule.HighestScore(signals) < 1 ? null : WithRuns(signals, first, second);
    }

    private PairSignals WithRuns(in PairSignals signals, int first, int second) =>
        signals with { ShingleOverlap = ArticleFeatures.ShingleOverlap(_features[first].Shingles, _features[second].Shingles) };

    private PairSignals WithoutRuns(int first, int second, float cosine, int? daysApart)
    {
        var (a, b) = (_features[first], _features[second]);
        return new PairSignals
        {
            Cosine = cosine,
            TitleCosine = _index.Titles[first].Cosine(_index.Titles[second]),
            HeadlineShare = Math.Max(_index.Titles[first].ShareIn(b.Terms), _index.Titles[second].ShareIn(a.Terms)),
            ShingleOverlap = 0,
            EntityOverlap = _names.EntityOverlap(first, second),
            NumberOverlap = SortedNumbers.Jaccard(a.Numbers, b.Numbers),
            FewerNumbers = Math.Min(a.Numbers.Length, b.Numbers.Length),
            DaysApart = daysApart,
            IsOneOutlet = _articles[first].Outlet is not null && _articles[first].Outlet == _articles[second].Outlet,
            ShorterTerms = Math.Min(a.Terms.Length, b.Terms.Length),
        };
    }

    // What one core needs for one article after the other.
    private sealed class Scratch(int articles)
    {
        public float[] Cosines { get; } = new float[articles];

        public int[] Topics { get; } = new int[articles];
    }
}
