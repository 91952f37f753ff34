using System.Globalization;

namespace Khulasa.Checks;

/// <summary>Dates as feeds write them.</summary>
internal static class MachineDates
{
    /// <summary>RFC 822 with a year of four digits, as RSS 2.0 wants it.</summary>
    public static bool IsRfc822(string text) => DateTime.TryParseExact(
        text, ["ddd, dd MMM yyyy HH:mm:ss '+0000'", "ddd, dd MMM yyyy HH:mm:ss 'GMT'"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>RFC 3339.</summary>
    public static bool IsRfc3339(string text) => DateTimeOffset.TryParseExact(
        text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
        && text.Length >= 20;
}
