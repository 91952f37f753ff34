namespace Khulasa.Stories;

/// <summary>The likest others of every article, as the findings of the periods have them.</summary>
internal sealed class NeighbourTable
{
    private readonly PeriodFindings[] _found;
    private readonly Timeline _timeline;
    private readonly int[] _periodOf;

    public NeighbourTable(Timeline timeline, PeriodFindings[] found)
    {
        (_timeline, _found) = (timeline, found);
        _periodOf = new int[timeline.Articles.Length];
        for (var period = 0; period < found.Length; period++)
            _periodOf.AsSpan(timeline.Periods[period].Start..timeline.Periods[period].End).Fill(period);
    }

    /// <summary>The likest others of an article, the likest first; their indices count from <see cref="FirstFor"/>.</summary>
    public ReadOnlySpan<Neighbour> Of(int article)
    {
        var period = _periodOf[article];
        return _found[period].NeighboursOf(article - _timeline.Periods[period].Start);
    }

    /// <summary>The article that the indices of an article's neighbours count from.</summary>
    public int FirstFor(int article) => _timeline.Around(_periodOf[article]).Start;
}
