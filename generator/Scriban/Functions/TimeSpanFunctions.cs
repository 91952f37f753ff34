using System.Globalization;

namespace Scriban.Functions;

/// <summary>The <c>timespan</c> object.</summary>
public static class TimeSpanFunctions
{
    /// <summary>A span of so many days.</summary>
    public static TimeSpan FromDays(double days) => TimeSpan.FromDays(days);

    /// <summary>A span of so many hours.</summary>
    public static TimeSpan FromHours(double hours) => TimeSpan.FromHours(hours);

    /// <summary>A span of so many minutes.</summary>
    public static TimeSpan FromMinutes(double minutes) => TimeSpan.FromMinutes(minutes);

    /// <summary>A span of so many seconds.</summary>
    public static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(seconds);

    /// <summary>A span of so many milliseconds.</summary>
    public static TimeSpan FromMilliseconds(double millis) => TimeSpan.FromMilliseconds(millis);

    /// <summary>A span from its .NET text form, such as <c>1.02:03:04</c>.</summary>
    public static TimeSpan Parse(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);

    internal static BuiltinMembers Members()
    {
        var members = Functions();
        members.AddConstant("zero", TimeSpan.Zero);
        return members;
    }

    private static BuiltinMembers Functions() => new()
    {
        { "from_days", FromDays }, { "from_hours", FromHours }, { "from_milliseconds", FromMilliseconds },
        { "from_minutes", FromMinutes }, { "from_seconds", FromSeconds }, { "parse", Parse },
    };
}
