using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>date</c> object. Formats are those of strftime; <c>date.format</c> is the one that dates print in.</summary>
public static class DateTimeFunctions
{
    /// <summary>The format that <c>date.format</c> begins with.</summary>
    public const string DefaultFormat = "%d %b %Y";

    /// <summary>The time here and now.</summary>
    public static DateTime Now() => DateTime.Now;

    /// <summary>The universal time now.</summary>
    public static DateTime UtcNow() => DateTime.UtcNow;

    /// <summary>The date some days later, earlier with a negative number.</summary>
    public static DateTime AddDays(DateTime date, double days) => date.AddDays(days);

    /// <summary>The date some months later; a day that the month does not have becomes its last.</summary>
    public static DateTime AddMonths(DateTime date, int months) => date.AddMonths(months);

    /// <summary>The date some years later.</summary>
    public static DateTime AddYears(DateTime date, int years) => date.AddYears(years);

    /// <summary>The time some hours later.</summary>
    public static DateTime AddHours(DateTime date, double hours) => date.AddHours(hours);

    /// <summary>The time some minutes later.</summary>
    public static DateTime AddMinutes(DateTime date, double minutes) => date.AddMinutes(minutes);

    /// <summary>The time some seconds later.</summary>
    public static DateTime AddSeconds(DateTime date, double seconds) => date.AddSeconds(seconds);

    /// <summary>The time some milliseconds later.</summary>
    public static DateTime AddMilliseconds(DateTime date, double millis) => date.AddMilliseconds(millis);

    /// <summary>
    /// Reads a date, in a strftime or .NET pattern where one is given. An offset is converted to local time; null and the
    /// empty text are null, and what is no date is 1 January 0001.
    /// </summary>
    public static DateTime? Parse(TemplateContext context, string? text, string? pattern = null, string? culture = null)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var info = CultureNamed(context, culture);
        if (pattern is null) return DateTime.TryParse(text, info, DateTimeStyles.None, out var date) ? date : default(DateTime);
        return StrfTime.TryParse(text, pattern, info, out var exact) ? exact : default(DateTime);
    }

    /// <summary>A text that holds a date in another pattern.</summary>
    public static string? ParseToString(
        TemplateContext context, string? text, string? outputPattern, string? inputPattern = null, string? culture = null) =>
        ToString(context, Parse(context, text, inputPattern, culture), outputPattern, culture);

    /// <summary>The date in a pattern; null stays null.</summary>
    public static string? ToString(TemplateContext context, DateTime? datetime, string? pattern = null, string? culture = null)
    {
        return datetime is { } date ? StrfTime.Format(date, pattern ?? CurrentFormat(context), CultureNamed(context, culture)) : null;
    }

    /// <summary>The date as it prints without a pattern.</summary>
    internal static string ToText(TemplateContext context, DateTime date) => StrfTime.Format(date, CurrentFormat(context), context.CurrentCulture);

    internal static BuiltinMembers Members()
    {
        var members = Functions();
        members.AddConstant("format", DefaultFormat);
        members.AddConstant("default_format", DefaultFormat);
        return members;
    }

    private static BuiltinMembers Functions() => new()
    {
        { "now", Now }, { "utc_now", UtcNow }, { "add_days", AddDays },
        { "add_months", AddMonths }, { "add_years", AddYears }, { "add_hours", AddHours }, { "add_minutes", AddMinutes },
        { "add_seconds", AddSeconds }, { "add_milliseconds", AddMilliseconds }, { "parse", Parse }, { "parse_to_string", ParseToString },
        { "to_string", (Func<TemplateContext, DateTime?, string?, string?, string?>)ToString },
    };

    private static string CurrentFormat(TemplateContext context) =>
        context.BuiltinObject["date"] is IScriptObject date && date.TryGetValue("format", out var format) && format is string text
            ? text
            : DefaultFormat;

    private static CultureInfo CultureNamed(TemplateContext context, string? culture) =>
        culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture);
}
