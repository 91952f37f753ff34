namespace Khulasa.Stories;

/// <summary>What two articles have in common, as numbers; see <see cref="StoryEvidence"/>.</summary>
internal readonly record struct PairSignals
{
    public required double Cosine { get; init; }

    public required double TitleCosine { get; init; }

    public required double HeadlineShare { get; init; }

    public required double ShingleOverlap { get; init; }

    public required double EntityOverlap { get; init; }

    /// <summary>Share of numbers in common, of all that either article has.</summary>
    public required double NumberOverlap { get; init; }

    /// <summary>How many numbers the article with fewer of them has.</summary>
    public required int FewerNumbers { get; init; }

    public required int? DaysApart { get; init; }

    public required bool IsOneOutlet { get; init; }

    /// <summary>Number of different words of the shorter article.</summary>
    public required int ShorterTerms { get; init; }
}

/// <summary>
/// The rule that tells articles on one event from articles on one subject. The likeness of words must be high enough for
/// the days and the outlet, and a second signal must agree: headline, entities, or runs of words. Two articles of one form,
/// such as the reports of two matches, are never on one event, however alike they are.
/// </summary>
/// <remarks>The numbers come from the project's five captures and the story corpora of the tests, which pin the outcome.</remarks>
internal static class EventRule
{
    /// <summary>Days between two articles that one event can still account for.</summary>
    public const int WindowDays = 14;

    /// <summary>Share of word runs in common from which two texts are one.</summary>
    public const double CopyOverlap = 0.5;

    /// <summary>Likeness of words below which nothing else can make up for it.</summary>
    public const double MinCosine = 0.1;

    private const double MaxShingleGain = 0.1;

    private const double TitleWeight = 0.1;
    private const double EntityWeight = 0.1;

    private const double NeededAtOnce = 0.205;
    private const double NeededPerDay = 0.014;
    private const double NeededPerDoubling = 0.03;
    private const double NeededOfOneOutlet = 0.17;
    private const int ShortArticleTerms = 40;

    // An agency's sentences are copied while the event is new; later the same runs are names and background.
    private const int CopyingDays = 2;

    // A line or two share their few words with anything.
    private const int MinTerms = 8;

    private const double FormRuns = 0.05;
    private const double FormTitleCosine = 0.15;
    private const int FormNumbers = 3;

    /// <summary>All signals as one number, 0 to 2: 1 and more speaks for one event, 0 excludes it.</summary>
    public static double Score(in PairSignals pair) => Judge(pair, out _);

    /// <summary>The same, and what decided.</summary>
    public static double Judge(in PairSignals pair, out EventVerdict verdict)
    {
        verdict = Exclusion(pair);
        if (verdict == EventVerdict.Copy) return 1 + pair.ShingleOverlap;
        if (verdict != EventVerdict.OneEvent) return 0;
        var score = Math.Min(Strength(pair) / Needed(pair), 1.5);
        if (score < 1) verdict = EventVerdict.NotAlikeEnough;
        return score;
    }

    /// <summary>How alike two articles are, all signals together.</summary>
    public static double Strength(in PairSignals pair) => Likeness(pair) + Math.Min(SharedRuns(pair), MaxShingleGain);

    /// <summary>The score that a pair has at most, whatever runs of words it shares, copies aside.</summary>
    public static double HighestScore(in PairSignals pair) =>
        pair.DaysApart is null ? 0 : (Likeness(pair) + MaxShingleGain) / Needed(pair);

    /// <summary>
    /// True for two reports by one pattern on two events: the same sentences with other names or numbers in them. An outlet
    /// that comes back to an event tells what is new under a new headline.
    /// </summary>
    public static bool IsOneForm(in PairSignals pair)
    {
        if (pair.ShingleOverlap is < FormRuns or >= CopyOverlap) return false;
        return pair.IsOneOutlet && pair.TitleCosine >= FormTitleCosine || pair is { FewerNumbers: >= FormNumbers, NumberOverlap: < 0.25 };
    }

    private static double Likeness(in PairSignals pair) => pair.Cosine + TitleWeight * pair.TitleCosine + EntityWeight * pair.EntityOverlap;

    // Runs that an outlet shares with itself are its manner of writing and its background paragraphs.
    private static double SharedRuns(in PairSignals pair) => pair.IsOneOutlet || pair.DaysApart > CopyingDays ? 0 : pair.ShingleOverlap;

    /// <summary>How alike two articles must be to be on one event.</summary>
    public static double Needed(in PairSignals pair)
    {
        var needed = NeededAtOnce + NeededPerDay * (pair.DaysApart ?? 0);
        // Long articles share more words by chance.
        if (pair.ShorterTerms > ShortArticleTerms) needed += NeededPerDoubling * Math.Log2((double)pair.ShorterTerms / ShortArticleTerms);
        // An outlet that comes back to a subject repeats its own words.
        return pair.IsOneOutlet ? needed + NeededOfOneOutlet : needed;
    }

    // What decides before any likeness is weighed; one event where nothing does.
    private static EventVerdict Exclusion(in PairSignals pair)
    {
        if (pair.DaysApart > WindowDays) return EventVerdict.TooFarApart;
        if (pair.ShorterTerms < MinTerms) return EventVerdict.TooShort;
        if (pair.Cosine < MinCosine) return EventVerdict.OtherWords;
        if (IsSeries(pair)) return EventVerdict.Series;
        if (pair.ShingleOverlap >= CopyOverlap) return EventVerdict.Copy;
        // Without a date there is nothing to tell two attacks on one base apart.
        if (pair.DaysApart is null) return EventVerdict.Undated;
        if (IsOneForm(pair)) return EventVerdict.OneForm;
        if (HasOtherNumbers(pair)) return EventVerdict.OtherNumbers;
        return HasSecondSignal(pair) ? EventVerdict.OneEvent : EventVerdict.NoSecondSignal;
    }

    private static bool HasSecondSignal(in PairSignals pair) =>
        pair.TitleCosine >= 0.1 || pair.HeadlineShare >= 0.3 || SharedRuns(pair) >= 0.008 || pair.EntityOverlap >= 0.1;

    // Exchange rates, oil exports, weather: the same text every day or month, with other numbers.
    private static bool IsSeries(in PairSignals pair) =>
        pair is { DaysApart: not 0, TitleCosine: >= 0.6, FewerNumbers: >= 2, NumberOverlap: < 0.25 };

    // The reports of two market days, each in its own words: the facts are others.
    private static bool HasOtherNumbers(in PairSignals pair) =>
        pair is { DaysApart: not 0, FewerNumbers: >= FormNumbers, NumberOverlap: 0 };
}
