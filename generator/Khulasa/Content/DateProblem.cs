using System.Globalization;
using Khulasa.Dates;

namespace Khulasa.Content;

/// <summary>Says why a text is no date, and how the date is written.</summary>
internal static class DateProblem
{
    private const string Form = "write YYYY-MM-DD, or YYYY-MM or YYYY where only that is known";

    /// <summary>Message and advice for a text that <see cref="PartialDate.TryParse"/> refuses.</summary>
    public static (string Message, string Advice) Explain(string text)
    {
        var parts = text.Split('T', ' ')[0].Split('-', '/', '.');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return ($"\"{text}\" is no date", Form);
        }
        if (numbers.Length == 3 && parts[0].Length <= 2 && parts[2].Length == 4) Array.Reverse(numbers);
        return numbers.Length == 3 ? ExplainDay(text, numbers[0], numbers[1], numbers[2]) : ExplainShort(text, numbers);
    }

    private static (string Message, string Advice) ExplainDay(string text, int year, int month, int day)
    {
        if (PartialDate.Create(year, month, day) is { IsFullDay: true } date)
            return ($"\"{text}\" is not in the form of a date", $"write {date}");
        if (month is < 1 or > 12) return ($"\"{text}\" is no date: there is no month {month}", Form);
        if (year is < 1 or > 9999) return ($"\"{text}\" is no date", Form);
        var days = DateTime.DaysInMonth(year, month);
        var name = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1];
        return ($"there is no day \"{text}\"", $"{name} {year} has {days} days");
    }

    private static (string Message, string Advice) ExplainShort(string text, int[] numbers) =>
        numbers.Length == 2 && PartialDate.Create(numbers[0], numbers[1]) is { HasMonth: true } date
            ? ($"\"{text}\" is not in the form of a date", $"write {date}")
            : ($"\"{text}\" is no date", Form);
}
