using Khulasa.Digests;

namespace Khulasa.Stories;

/// <summary>A digest for each period of all that comparing its articles looks at: they and those of the periods beside it.</summary>
internal sealed class PeriodKeys
{
    private readonly Digest[] _keys;

    public PeriodKeys(Timeline timeline)
    {
        var periods = new Digest[timeline.Periods.Count];
        Parallel.For(0, periods.Length, i => periods[i] = DigestOf(timeline, timeline.Periods[i]));
        _keys = [.. periods.Select((own, i) => Digest.Of(periods.ElementAtOrDefault(i - 1), own, periods.ElementAtOrDefault(i + 1)))];
    }

    /// <summary>The digest of a period.</summary>
    public Digest this[int period] => _keys[period];

    private static Digest DigestOf(Timeline timeline, Period period)
    {
        var digest = new DigestBuilder();
        for (var i = period.Start; i < period.End; i++) Add(ref digest, timeline.Articles[i]);
        return digest.ToDigest();
    }

    // The slug is not looked at, only the order that follows from it.
    private static void Add(ref DigestBuilder digest, StoryArticle article)
    {
        var date = article.Date ?? default;
        digest.Add(article.TextDigest);
        digest.Add((date.Year << 9) | (date.Month << 5) | date.Day);
        digest.Add(article.IsAlone ? 1 : 0);
        digest.Add(article.Outlet);
        digest.Add(article.Entities);
        digest.Add(article.Topics);
    }
}
