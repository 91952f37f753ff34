using System.Globalization;
using System.Text.RegularExpressions;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Declared;

/// <summary>Reads the times that metadata states; the day as it is written there, in the zone it is written in.</summary>
internal static partial class MetadataDates
{
    /// <summary>The days of the statements that tell one, in their order.</summary>
    public static List<FieldValue<PartialDate>> Read(IEnumerable<MetadataValue> values, DateOrder order = DateOrder.Unknown)
    {
        var dates = new List<FieldValue<PartialDate>>();
        foreach (var value in values)
            if (ReadDay(value.Value, order) is { } date) dates.Add(new FieldValue<PartialDate>(date, value.Origin, 0.9));
        return dates;
    }

    /// <summary>The day that a machine-readable text tells; null when it tells none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">What a date such as 03/04/2024 means on the page.</param>
    public static PartialDate? ReadDay(string text, DateOrder order = DateOrder.Unknown)
    {
        var trimmed = text.Trim();
        // Programs write the first day of their calendar where they know none: 0001-01-01, -0001-11-30.
        if (trimmed.StartsWith("000", StringComparison.Ordinal) || trimmed.StartsWith('-')) return null;
        if (ReadStamp(Number(trimmed)) is { } stamp) return stamp;
        if (IsCompact(trimmed)) trimmed = $"{trimmed[..4]}-{trimmed[4..6]}-{trimmed[6..8]}";
        if (AmericanTime().IsMatch(trimmed)) order = DateOrder.MonthFirst;
        return ArabicDateParser.FindFirst(trimmed, order) is { Date.IsFullDay: true } match ? match.Date : null;
    }

    /// <summary>True when the first statement tells its zone and is not in UTC: then its day is the local one.</summary>
    public static bool HaveZone(IReadOnlyList<MetadataValue> values)
    {
        if (values.Count == 0) return false;
        var text = values[0].Value.AsSpan().Trim();
        var sign = text.LastIndexOfAny('+', '-');
        return sign > 10 && text[(sign + 1)..].IndexOfAnyInRange('1', '9') >= 0;
    }

    /// <summary>The statements, led by the first one that tells a local day where the most trusted one is in UTC and a day off.</summary>
    public static IReadOnlyList<MetadataValue> LocalFirst(IReadOnlyList<MetadataValue> values)
    {
        if (values.Count < 2 || HaveZone(values) || ReadDay(values[0].Value)?.ToDateOnly() is not { } first) return values;
        var local = values.FirstOrDefault(value => HaveZone([value])
            && ReadDay(value.Value)?.ToDateOnly() is { } day
            && Math.Abs(day.DayNumber - first.DayNumber) == 1);
        return local is null ? values : [local, .. values];
    }

    // 20240901, 20240901T101112 and 20240901101112.
    private static bool IsCompact(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        return digits is 8 or 12 or 14;
    }

    // "/Date(1614852000000)/" of some frameworks, "1614852000.25".
    private static string Number(string text) =>
        text.StartsWith("/Date(", StringComparison.Ordinal) && text.EndsWith(")/", StringComparison.Ordinal) ? text[6..^2]
        : text is [_, _, _, _, _, _, _, _, _, _, '.', ..] ? text[..10]
        : text;

    // "9/3/2020 11:20:00 AM": as frameworks print a time that were never told a country, whatever the language of the page.
    [GeneratedRegex("^[1-9][0-9]?/[1-9][0-9]?/[0-9]{4} [0-9]{1,2}:[0-9]{2}:[0-9]{2} [AP]M$")]
    private static partial Regex AmericanTime();

    // Seconds or milliseconds since 1970, in UTC.
    private static PartialDate? ReadStamp(string text)
    {
        if (text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var day = DateTimeOffset.FromUnixTimeSeconds(text.Length == 13 ? number / 1000 : number);
        return day.Year is >= 1995 and <= 2100 ? PartialDate.Create(day.Year, day.Month, day.Day) : null;
    }
}
