namespace Khulasa.Stories;

/// <summary>An article held against another one.</summary>
/// <param name="Slug">The other one.</param>
/// <param name="Verdict">What decided.</param>
/// <param name="Strength">All signals together.</param>
/// <param name="Needed">How strong they must be for the days, the outlet and the length.</param>
/// <param name="NumberOverlap">Share of numbers in common, of all that either has, 0 to 1.</param>
/// <param name="Evidence">The signals.</param>
public sealed record StoryJudgement(string Slug, EventVerdict Verdict, double Strength, double Needed, double NumberOverlap, StoryEvidence Evidence)
{
    /// <summary>Days between two articles that one event can still account for.</summary>
    public const int WindowDays = EventRule.WindowDays;
}

/// <summary>Tells why articles are or are not in one story.</summary>
public static class StoryExplainer
{
    /// <summary>Holds an article against some others, and against those likest to it.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="slug">The article.</param>
    /// <param name="others">Slugs of articles to hold it against.</param>
    /// <param name="more">How many of the likest others to add.</param>
    /// <returns>The judgements, those of <paramref name="others"/> first, then the likest.</returns>
    public static IReadOnlyList<StoryJudgement> Judge(IReadOnlyList<StoryArticle> articles, string slug, IReadOnlyList<string> others, int more)
    {
        var timeline = Timeline.Of(articles);
        var article = Array.FindIndex(timeline.Articles, each => each.Slug == slug);
        var own = PeriodOf(timeline, article);
        var compared = others.Select(other => Array.FindIndex(timeline.Articles, each => each.Slug == other)).ToList();
        // A pair is judged among the articles around its later one.
        var periods = compared.Select(other => PeriodOf(timeline, Math.Max(article, other)))
            .Append(own)
            .Append(Math.Min(own + 1, timeline.Periods.Count - 1))
            .ToHashSet();
        var reader = new PeriodReader(timeline, periods.Contains);
        var comparers = periods.ToDictionary(period => period, period => new PeriodComparer(timeline, period, reader.Take(period)));
        var likest = comparers[own].Likest(article).Where(other => !compared.Contains(other)).Take(more);
        var evidence = new StoryEvidenceReader(timeline.Articles);
        return [.. compared.Concat(likest)
            .Select(other => Judge(timeline, comparers[PeriodOf(timeline, Math.Max(article, other))], evidence, article, other))];
    }

    private static StoryJudgement Judge(Timeline timeline, PeriodComparer comparer, StoryEvidenceReader evidence, int article, int other)
    {
        var (first, second) = (Math.Min(article, other), Math.Max(article, other));
        var signals = comparer.Signals(first, second);
        var score = EventRule.Judge(signals, out var verdict);
        return new StoryJudgement(
            timeline.Articles[other].Slug, verdict, EventRule.Strength(signals), EventRule.Needed(signals), signals.NumberOverlap,
            evidence.Of(new StoryPair(first, second, score), signals));
    }

    private static int PeriodOf(Timeline timeline, int article) =>
        Enumerable.Range(0, timeline.Periods.Count).First(period => article < timeline.Periods[period].End);
}
