using Khulasa.Concurrency;

namespace Khulasa.Stories;

/// <summary>
/// The words of the articles of each period, read when they are first needed and let go when the last period beside theirs
/// is compared: those of all articles together would take more memory than everything else.
/// </summary>
internal sealed class PeriodReader
{
    private const int PeriodsPerCollection = 20;

    private readonly Timeline _timeline;
    private readonly Lazy<PeriodTerms>?[] _terms;
    private readonly int[] _uses;
    private int _letGo;

    /// <summary>Reads nothing yet.</summary>
    /// <param name="timeline">All articles.</param>
    /// <param name="isMissing">For each period whether it is going to be compared.</param>
    public PeriodReader(Timeline timeline, Predicate<int> isMissing)
    {
        _timeline = timeline;
        _terms = new Lazy<PeriodTerms>?[timeline.Periods.Count];
        _uses = new int[_terms.Length];
        for (var period = 0; period < _uses.Length; period++)
        {
            var articles = timeline.Periods[period];
            _terms[period] = new Lazy<PeriodTerms>(() => Read(articles));
            if (!isMissing(period)) continue;
            var beside = Beside(period);
            for (var i = beside.Start; i < beside.End; i++) _uses[i]++;
        }
    }

    /// <summary>The words of a period and of those beside it, in order. Each period is asked for once.</summary>
    public PeriodTerms[] Take(int period)
    {
        var beside = Beside(period);
        var all = new PeriodTerms[beside.Count];
        for (var i = 0; i < all.Length; i++) all[i] = _terms[beside.Start + i]!.Value; // let go after its last use only
        for (var i = beside.Start; i < beside.End; i++)
            if (Interlocked.Decrement(ref _uses[i]) == 0) LetGo(i);
        return all;
    }

    // What is let go has lived so long that nobody looks at it before memory is short: on a site of ten thousand articles
    // it is a third of all memory by then.
    private void LetGo(int period)
    {
        _terms[period] = null;
        if (Interlocked.Increment(ref _letGo) % PeriodsPerCollection == 0)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    // A range of periods.
    private Period Beside(int period) => new(Math.Max(period - 1, 0), Math.Min(period + 2, _terms.Length));

    private PeriodTerms Read(Period period)
    {
        var features = new ArticleFeatures[period.Count];
        AllCores.For(features.Length, i => features[i] = _timeline.Articles[period.Start + i].Features());
        return new PeriodTerms(features);
    }
}
