using System.Globalization;
using System.Text.RegularExpressions;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>Reads a date out of a page's own address: <c>/2023/12/21/…</c>, <c>/2023-12-21-…</c>, <c>/20231221/…</c>, <c>/2023/dec/21/…</c>.</summary>
internal static partial class AddressDate
{
    public static FieldValue<PartialDate>? Read(IEnumerable<MetadataValue> addresses)
    {
        foreach (var address in addresses)
            if ((ReadNumbers(address.Value) ?? ReadName(address.Value)) is { } date) return new FieldValue<PartialDate>(date, "address", 0.7);
        return null;
    }

    private static PartialDate? ReadNumbers(string address) =>
        Pattern().Match(address) is { Success: true } match ? PartialDate.Create(Number(match, 1), Number(match, 2, 4), Number(match, 3, 5)) : null;

    private static PartialDate? ReadName(string address) =>
        NamePattern().Match(address) is { Success: true } match
        && MonthNames.ReadAt([ArabicNormalizer.Fold(match.Groups[2].Value)], 0) is ({ Calendar: CalendarKind.Gregorian } month, _)
            ? PartialDate.Create(Number(match, 1), month.Number, Number(match, 3))
            : null;

    private static int Number(Match match, int group, int other = 0) =>
        int.Parse(match.Groups[match.Groups[group].Success ? group : other].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("/((?:19|20)[0-9]{2})/([A-Za-z]{3,10})/([0-3]?[0-9])/")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"[/\-_=]((?:19|20)[0-9]{2})(?:[-/_.]([01]?[0-9])[-/_.]([0-3]?[0-9])|([01][0-9])([0-3][0-9]))(?![0-9])")]
    private static partial Regex Pattern();
}
