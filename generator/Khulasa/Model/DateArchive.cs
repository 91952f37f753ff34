using Khulasa.Dates;

namespace Khulasa.Model;

/// <summary>Groups articles into years, months and days.</summary>
internal static class DateArchive
{
    /// <summary>The archive of <paramref name="articles"/>, which are newest first; undated ones are left out.</summary>
    public static List<Year> Build(IReadOnlyList<SiteArticle> articles) =>
        [.. GroupRuns(articles, date => PartialDate.Create(date.Year))
            .Select(year => new Year(year.Date, year.Articles, Months(year.Articles)))];

    private static List<Month> Months(IReadOnlyList<SiteArticle> articles) =>
        [.. GroupRuns(articles, date => date.HasMonth ? PartialDate.Create(date.Year, date.Month) : null)
            .Select(month => new Month(month.Date, month.Articles, Days(month.Articles)))];

    private static List<Day> Days(IReadOnlyList<SiteArticle> articles) =>
        [.. GroupRuns(articles, date => date.IsFullDay ? date : null)];

    /// <summary>One group for each run of neighbours with the same key; those with no key belong to no group.</summary>
    private static IEnumerable<Day> GroupRuns(IReadOnlyList<SiteArticle> articles, Func<PartialDate, PartialDate?> keyOf)
    {
        var run = new List<SiteArticle>();
        PartialDate? runKey = null;
        foreach (var article in articles)
        {
            var key = article.Content.Date is { } date ? keyOf(date) : null;
            if (key != runKey && runKey is { } ended)
            {
                yield return new Day(ended, run);
                run = [];
            }

            runKey = key;
            if (key is not null) run.Add(article);
        }

        if (runKey is { } last) yield return new Day(last, run);
    }
}
