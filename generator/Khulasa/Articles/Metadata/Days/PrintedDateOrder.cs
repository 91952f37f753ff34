using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Dates;
using Khulasa.Seeds;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Tells which number of 03/04/2024 is the day from the other days of a page: 28/03/2024 has only one reading, and
/// addresses such as <c>/2024/03/</c> tell the month.
/// </summary>
internal static partial class PrintedDateOrder
{
    private const int MaxDates = 200;

    /// <summary>The order; unknown when no day tells it, or not all tell the same.</summary>
    /// <param name="document">The page.</param>
    /// <param name="addresses">Addresses of the page and its pictures.</param>
    public static DateOrder Of(IDocument document, IEnumerable<MetadataValue> addresses)
    {
        var months = addresses.SelectMany(address => MonthPattern().Matches(address.Value))
            .Select(match => (Year: Number(match, 1), Month: Number(match, 2)))
            .ToHashSet();
        return Agreed(Dates(document).Take(MaxDates).Select(match => OrderOf(match, months)));
    }

    /// <summary>What all days say that say anything; unknown when none does, or two contradict each other.</summary>
    public static DateOrder Agreed(IEnumerable<DateOrder> orders)
    {
        var order = DateOrder.Unknown;
        foreach (var found in orders)
        {
            if (found == DateOrder.Unknown) continue;
            if (order != DateOrder.Unknown && order != found) return DateOrder.Unknown;
            order = found;
        }

        return order;
    }

    private static DateOrder OrderOf(Match date, HashSet<(int Year, int Month)> months)
    {
        var (first, second, year) = (Number(date, 1), Number(date, 2), Number(date, 3));
        if (year < 100) year = DateReading.FullYear(year);
        var mayBeDay = second is > 0 and <= 12 && first is > 0 and <= 31;
        var mayBeMonth = first is > 0 and <= 12 && second is > 0 and <= 31;
        if (mayBeDay && mayBeMonth) (mayBeDay, mayBeMonth) = (months.Contains((year, second)), months.Contains((year, first)));
        return mayBeDay == mayBeMonth ? DateOrder.Unknown : mayBeDay ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static IEnumerable<Match> Dates(IDocument document)
    {
        if (document.Body is null) yield break;
        var walk = new TreeWalk(document.Body);
        while (walk.MoveNext())
        {
            if (walk.Current is IElement { LocalName: "script" or "style" or "noscript" or "template" or "textarea" or "select" }) walk.Skip();
            if (walk.Current is not IText text || !text.Data.Contains('/', StringComparison.Ordinal)) continue;
            foreach (Match match in Pattern().Matches(text.Data)) yield return match;
        }
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9/.-])([0-3]?[0-9])/([0-3]?[0-9])/((?:19|20)[0-9]{2}|[0-9]{2})(?![0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("/((?:19|20)[0-9]{2})/([01]?[0-9])/", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();
}
