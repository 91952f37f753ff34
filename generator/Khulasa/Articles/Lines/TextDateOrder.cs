using System.Globalization;
using System.Text.RegularExpressions;
using Khulasa.Articles.Metadata.Days;
using Khulasa.Dates;

namespace Khulasa.Articles.Lines;

/// <summary>
/// Tells which number of 03/04/2024 is the day in a text capture, where another day of the page leaves no doubt: 12/16/2025.
/// </summary>
internal static partial class TextDateOrder
{
    private const int Months = 12;

    /// <summary>The order of the page's days; unknown for pages, and where nothing tells it or two days contradict each other.</summary>
    public static DateOrder Of(ArticleDraft draft) => draft.Capture.IsHtml
        ? DateOrder.Unknown
        : PrintedDateOrder.Agreed(draft.Blocks
            .Where(block => block.Text.Contains('/', StringComparison.Ordinal))
            .SelectMany(block => Day().Matches(block.Text))
            .Select(OrderOf));

    private static DateOrder OrderOf(Match day)
    {
        bool isFirstLarge = Number(day, 1) > Months, isSecondLarge = Number(day, 2) > Months;
        return isFirstLarge == isSecondLarge ? DateOrder.Unknown : isFirstLarge ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static int Number(Match day, int group) => int.Parse(day.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/])([0-3]?[0-9])/([0-3]?[0-9])/(?:20)?[0-9]{2}(?![\d/])")]
    private static partial Regex Day();
}
