using Khulasa.Concurrency;
using Khulasa.Digests;

namespace Khulasa.Stories;

/// <summary>A digest for each period of all that comparing its articles looks at: they and those of the periods beside it.</summary>
internal sealed class PeriodKeys
{
    private readonly Digest[] _keys;

    public PeriodKeys(Timeline timeline)
    {
        var periods = new Digest[timeline.Periods.Count];
        AllCores.For(periods.Length, i => periods[i] = DigestOf(timeline, timeline.Periods[i]));
        _keys = new Digest[periods.Length];
        for (var i = 0; i < periods.Length; i++)
            _keys[i] = Digest.Of(i == 0 ? default : periods[i - 1], periods[i], i + 1 == periods.Length ? default : periods[i + 1]);
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
        digest.Add(article.TextDigest);
        digest.Add(article.Date?.Number ?? 0);
        digest.Add(article.IsAlone ? 1 : 0);
        digest.Add(article.Outlet);
        digest.Add(article.Entities);
        digest.Add(article.Topics);
    }
}
