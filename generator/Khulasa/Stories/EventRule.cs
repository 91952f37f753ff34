namespace Khulasa.Stories;

/// <summary>What two articles have in common, as numbers; see <see cref="StoryEvidence"/>.</summary>
internal readonly record struct PairSignals
{
    public required double Cosine { get; init; }

    public required double TitleCosine { get; init; }

    public required double ShingleOverlap { get; init; }

    public required double EntityOverlap { get; init; }

    /// <summary>Share of numbers in common; null when one article has fewer than two.</summary>
    public required double? NumberOverlap { get; init; }

    public required int? DaysApart { get; init; }

    public required bool IsOneOutlet { get; init; }

    /// <summary>Number of different words of the shorter article.</summary>
    public required int ShorterTerms { get; init; }
}

/// <summary>
/// The rule that tells articles on one event from articles on one subject. The likeness of words must be high enough for
/// the days and the outlet, and a second signal must agree: headline, entities, or runs of words.
/// </summary>
/// <remarks>The numbers come from the project's five captures and the story corpus of the tests, which pin the outcome.</remarks>
internal static class EventRule
{
    /// <summary>Days between two articles that one event can still account for.</summary>
    public const int WindowDays = 14;

    /// <summary>Share of word runs in common from which two texts are one.</summary>
    public const double CopyOverlap = 0.5;

    /// <summary>Likeness of words below which nothing else can make up for it.</summary>
    public const double MinCosine = 0.1;

    private const double TitleWeight = 0.15;
    private const double ShingleWeight = 1;
    /// <summary>Runs of words in common count no more than this.</summary>
    public const double MaxShingleGain = 0.1;
    private const double EntityWeight = 0.1;

    private const double NeededAtOnce = 0.205;
    private const double NeededPerDay = 0.014;
    private const double NeededPerDoubling = 0.03;
    private const double NeededOfOneOutlet = 0.17;
    private const int ShortArticleTerms = 40;

    /// <summary>All signals as one number, 0 to 2: 1 and more speaks for one event, 0 excludes it.</summary>
    public static double Score(in PairSignals pair)
    {
        if (pair.DaysApart > WindowDays || pair.Cosine < MinCosine || IsSeries(pair)) return 0;
        if (pair.ShingleOverlap >= CopyOverlap) return 1 + pair.ShingleOverlap;
        // Without a date there is nothing to tell two attacks on one base apart.
        if (pair.DaysApart is not { } days || !HasSecondSignal(pair)) return 0;
        var likeness = pair.Cosine + TitleWeight * pair.TitleCosine + EntityWeight * pair.EntityOverlap
            + ShingleWeight * Math.Min(SharedRuns(pair), MaxShingleGain);
        return Math.Min(likeness / Needed(pair, days), 1.5);
    }

    // Runs that an outlet shares with itself are its manner of writing and its background paragraphs.
    private static double SharedRuns(in PairSignals pair) => pair.IsOneOutlet ? 0 : pair.ShingleOverlap;

    private static double Needed(in PairSignals pair, int days)
    {
        var needed = NeededAtOnce + NeededPerDay * days;
        // Long articles share more words by chance.
        if (pair.ShorterTerms > ShortArticleTerms) needed += NeededPerDoubling * Math.Log2((double)pair.ShorterTerms / ShortArticleTerms);
        // An outlet that comes back to a subject repeats its own words.
        return pair.IsOneOutlet && days > 0 ? needed + NeededOfOneOutlet : needed;
    }

    private static bool HasSecondSignal(in PairSignals pair) =>
        pair.TitleCosine >= 0.1 || SharedRuns(pair) >= 0.008 || pair.EntityOverlap >= 0.1;

    // Exchange rates, oil exports, weather: the same text every day or month, with other numbers.
    private static bool IsSeries(in PairSignals pair) =>
        pair is { DaysApart: not 0, TitleCosine: >= 0.6, NumberOverlap: < 0.25 };
}
