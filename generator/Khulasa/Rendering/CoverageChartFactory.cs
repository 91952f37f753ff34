using Khulasa.Dates;
using Khulasa.Model;
using Khulasa.Rendering.Views;

namespace Khulasa.Rendering;

/// <summary>How many articles a list has in each month, or each year where the months are many.</summary>
/// <param name="edition">The edition.</param>
internal sealed class CoverageChartFactory(Edition edition)
{
    private const int MonthsInYear = 12;

    // More bars than this are too thin for a phone.
    private const int MaxMonths = 24;
    private const int MaxHeight = 100;

    /// <summary>The chart; null where there is nothing to compare: fewer than two months with articles.</summary>
    public CoverageChartView? Make(IReadOnlyList<SiteArticle> articles)
    {
        var months = Counts(articles, date => date.HasMonth ? MonthNumber(date) : null);
        if (months.Count < 2) return null;
        var (first, last) = (int.MaxValue, 0);
        foreach (var month in months.Keys) (first, last) = (Math.Min(first, month), Math.Max(last, month));
        return last - first < MaxMonths
            ? View(first, last, months, Month)
            : View(first / MonthsInYear, last / MonthsInYear, Counts(articles, date => date.Year), year => PartialDate.Create(year));
    }

    private CoverageChartView View(int first, int last, Dictionary<int, int> counts, Func<int, PartialDate?> dateOf)
    {
        var most = 0;
        foreach (var count in counts.Values) most = Math.Max(most, count);
        var bars = new List<CoverageBarView>(last - first + 1);
        for (var period = first; period <= last; period++)
        {
            var count = counts.GetValueOrDefault(period);
            // Time runs as the text does.
            var place = edition.Language.IsArabic ? last - period : period - first;
            bars.Add(new CoverageBarView(dateOf(period)!.Value, count, place, (count * MaxHeight + most - 1) / most));
        }

        return new CoverageChartView(bars, bars.Count, MaxHeight);
    }

    private static Dictionary<int, int> Counts(IReadOnlyList<SiteArticle> articles, Func<PartialDate, int?> periodOf)
    {
        var counts = new Dictionary<int, int>();
        foreach (var article in articles)
        {
            if (article.Content.Date is { } date && periodOf(date) is { } period) counts[period] = counts.GetValueOrDefault(period) + 1;
        }

        return counts;
    }

    private static int MonthNumber(PartialDate date) => (date.Year * MonthsInYear) + date.Month - 1;

    private static PartialDate? Month(int number) => PartialDate.Create(number / MonthsInYear, (number % MonthsInYear) + 1);
}
