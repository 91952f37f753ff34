namespace Khulasa.Stories;

/// <summary>
/// The words of the articles of each period, read when they are first needed and let go when the last period beside theirs
/// is compared: those of all articles together would take more memory than everything else.
/// </summary>
internal sealed class PeriodReader
{
    private readonly Timeline _timeline;
    private readonly Lazy<PeriodTerms>?[] _terms;
    private readonly int[] _uses;

    /// <summary>Reads nothing yet.</summary>
    /// <param name="timeline">All articles.</param>
    /// <param name="isMissing">For each period whether it is going to be compared.</param>
    public PeriodReader(Timeline timeline, Predicate<int> isMissing)
    {
        _timeline = timeline;
        _terms = [.. timeline.Periods.Select(period => new Lazy<PeriodTerms>(() => Read(period)))];
        _uses = new int[_terms.Length];
        for (var period = 0; period < _uses.Length; period++)
        {
            if (!isMissing(period)) continue;
            foreach (var beside in Beside(period)) _uses[beside]++;
        }
    }

    /// <summary>The words of a period and of those beside it, in order. Each period is asked for once.</summary>
    public PeriodTerms[] Take(int period)
    {
        var all = Beside(period).Select(beside => _terms[beside]!.Value).ToArray(); // let go after its last use only
        foreach (var beside in Beside(period))
            if (Interlocked.Decrement(ref _uses[beside]) == 0) _terms[beside] = null;
        return all;
    }

    private IEnumerable<int> Beside(int period)
    {
        var first = Math.Max(period - 1, 0);
        return Enumerable.Range(first, Math.Min(period + 1, _terms.Length - 1) - first + 1);
    }

    private PeriodTerms Read(Period period)
    {
        var features = new ArticleFeatures[period.Count];
        Parallel.For(0, features.Length, i => features[i] = _timeline.Articles[period.Start + i].Features());
        return new PeriodTerms(features);
    }
}
