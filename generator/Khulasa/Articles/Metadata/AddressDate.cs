using System.Globalization;
using System.Text.RegularExpressions;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata;

/// <summary>Reads a date out of a page's own address: <c>/2023/12/21/…</c>, <c>/2023-12-21-…</c>, <c>/20231221/…</c>.</summary>
internal static partial class AddressDate
{
    public static FieldValue<PartialDate>? Read(IEnumerable<MetadataValue> addresses)
    {
        foreach (var address in addresses)
        {
            if (Pattern().Match(address.Value) is not { Success: true } match) continue;
            if (PartialDate.Create(Number(match, 1), Number(match, 2, 4), Number(match, 3, 5)) is { } date) return new FieldValue<PartialDate>(date, "address", 0.7);
        }

        return null;
    }

    private static int Number(Match match, int group, int other = 0) =>
        int.Parse(match.Groups[match.Groups[group].Success ? group : other].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[/\-_=]((?:19|20)[0-9]{2})(?:[-/_.]([01]?[0-9])[-/_.]([0-3]?[0-9])|([01][0-9])([0-3][0-9]))(?![0-9])")]
    private static partial Regex Pattern();
}
