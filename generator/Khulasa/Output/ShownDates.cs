using Khulasa.Dates;
using Khulasa.Digests;
using Khulasa.Model;

namespace Khulasa.Output;

/// <summary>Digests of what the pages of the archive show beside entries.</summary>
internal static class ShownDates
{
    /// <summary>The neighbours of an item in a list that is newest first.</summary>
    public static Digest Neighbours<T>(IReadOnlyList<T> newestFirst, int index, Func<T, PartialDate> dateOf) => Digest.Of(
        index > 0 ? Date(dateOf(newestFirst[index - 1])) : default,
        index + 1 < newestFirst.Count ? Date(dateOf(newestFirst[index + 1])) : default);

    /// <summary>When the articles of a list were published.</summary>
    public static Digest Of(IReadOnlyList<SiteArticle> articles)
    {
        // Lists are long, so their dates go into one digest instead of having one each.
        var all = new DigestCombiner();
        foreach (var article in articles) all.Add(article.Content.Date?.Number ?? 0);
        return all.ToDigest();
    }

    /// <summary>The calendar of a month and its counts.</summary>
    public static Digest Calendar(Month month) => Digest.Of(
        Date(month.Date),
        Shown.Numbers(month.Articles.Count),
        Shown.List(month.Days, day => Shown.Numbers(day.Date.Day, day.Articles.Count)));

    /// <summary>The calendars of a year and its counts.</summary>
    public static Digest Calendars(Year year) => Digest.Of(Shown.Numbers(year.Articles.Count), Shown.List(year.Months, Calendar));

    /// <summary>Which years there are.</summary>
    public static Digest Years(IReadOnlyList<Year> years) => Shown.List(years, year => Date(year.Date));

    /// <summary>The counts of all years and months.</summary>
    public static Digest Counts(IReadOnlyList<Year> years) => Shown.List(years, year => Digest.Of(
        Date(year.Date),
        Shown.Numbers(year.Articles.Count),
        Shown.List(year.Months, month => Digest.Of(Date(month.Date), Shown.Numbers(month.Articles.Count)))));

    private static Digest Date(PartialDate date) => Shown.Numbers(date.Number);
}
