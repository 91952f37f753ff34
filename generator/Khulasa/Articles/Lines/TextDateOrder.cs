using System.Text.RegularExpressions;
using Khulasa.Dates;

namespace Khulasa.Articles.Lines;

/// <summary>
/// Tells which number of 03/04/2024 is the day in a text capture, where another day of the page leaves no doubt: 12/16/2025.
/// </summary>
internal static partial class TextDateOrder
{
    private const int Months = 12;

    /// <summary>The order of the page's days; unknown for pages, and where nothing tells it or two days contradict each other.</summary>
    public static DateOrder Of(ArticleDraft draft)
    {
        var order = DateOrder.Unknown;
        if (draft.Capture.IsHtml) return order;
        foreach (var block in draft.Blocks)
        {
            if (!block.Text.Contains('/', StringComparison.Ordinal)) continue;
            foreach (Match day in Day().Matches(block.Text))
            {
                bool isFirstLarge = Number(day, 1) > Months, isSecondLarge = Number(day, 2) > Months;
                if (isFirstLarge == isSecondLarge) continue;
                var found = isFirstLarge ? DateOrder.DayFirst : DateOrder.MonthFirst;
                if (order != DateOrder.Unknown && order != found) return DateOrder.Unknown;
                order = found;
            }
        }

        return order;
    }

    private static int Number(Match day, int group) => int.Parse(day.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/])([0-3]?[0-9])/([0-3]?[0-9])/(?:20)?[0-9]{2}(?![\d/])")]
    private static partial Regex Day();
}
