namespace Khulasa.Stories;

/// <summary>All articles, oldest first, undated ones last, divided into periods (<see cref="PeriodDivider"/>).</summary>
internal sealed class Timeline
{
    private Timeline(StoryArticle[] articles, int[] places)
    {
        (Articles, Places) = (articles, places);
        FirstDays = Array.ConvertAll(articles, article => DayRange.First(article.Date));
        LastDays = Array.ConvertAll(articles, article => DayRange.Last(article.Date));
        Periods = PeriodDivider.Divide(FirstDays, i => articles[i].Slug);
    }

    public StoryArticle[] Articles { get; }

    /// <summary>For each article its place among the articles that the timeline was made of.</summary>
    public int[] Places { get; }

    /// <summary>Day numbers that articles can be of at the earliest; <see cref="DayRange.Undated"/> for undated ones.</summary>
    public int[] FirstDays { get; }

    /// <summary>Day numbers that articles can be of at the latest.</summary>
    public int[] LastDays { get; }

    /// <summary>The periods in order, each a range of articles; together they have all articles.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>Puts articles in order. Their order before does not matter.</summary>
    public static Timeline Of(IReadOnlyList<StoryArticle> articles)
    {
        var (dates, places) = (new int[articles.Count], new int[articles.Count]);
        for (var i = 0; i < places.Length; i++) (dates[i], places[i]) = (DateNumber(articles[i]), i);
        // By numbers first: comparing dates and slugs of ten thousand articles takes longer than looking at what changed.
        Array.Sort(dates, places);
        for (int start = 0, end = 1; start < places.Length; start = end++)
        {
            while (end < places.Length && dates[end] == dates[start]) end++;
            places.AsSpan(start..end).Sort((a, b) => string.CompareOrdinal(articles[a].Slug, articles[b].Slug));
        }

        return new Timeline(Array.ConvertAll(places, place => articles[place]), places);
    }

    /// <summary>The articles that those of a period are compared with: its own and those of the periods beside it.</summary>
    public Period Around(int period) =>
        new(Periods[Math.Max(period - 1, 0)].Start, Periods[Math.Min(period + 1, Periods.Count - 1)].End);

    /// <summary>Days between two articles, 0 where the months they are of overlap; null when one is undated or only its year is known.</summary>
    public int? DaysApart(int first, int second)
    {
        if (!IsDated(first) || !IsDated(second)) return null;
        return Math.Max(0, Math.Max(FirstDays[first] - LastDays[second], FirstDays[second] - LastDays[first]));
    }

    // A year is as good as no date: every event of it would be on the same day.
    private bool IsDated(int article) => Articles[article].Date is { HasMonth: true };

    // Oldest first, undated last.
    private static int DateNumber(StoryArticle article) => article.Date?.Number ?? int.MaxValue;
}

/// <summary>A run of articles in the timeline.</summary>
/// <param name="Start">Index of the first one.</param>
/// <param name="End">Index behind the last one.</param>
internal readonly record struct Period(int Start, int End)
{
    /// <summary>Number of articles.</summary>
    public int Count => End - Start;
}
