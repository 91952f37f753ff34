using Khulasa.Dates;

namespace Khulasa.Articles;

/// <summary>Reads the times that metadata states; the day as it is written there, in the zone it is written in.</summary>
internal static class MetadataDates
{
    public static List<FieldValue<PartialDate>> Read(IEnumerable<MetadataValue> values)
    {
        var dates = new List<FieldValue<PartialDate>>();
        foreach (var value in values)
            if (Read(value.Value) is { } date) dates.Add(new FieldValue<PartialDate>(date, value.Origin, 0.9));
        return dates;
    }

    private static PartialDate? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 8 && trimmed.All(char.IsAsciiDigit)) trimmed = $"{trimmed[..4]}-{trimmed[4..6]}-{trimmed[6..]}";
        return ArabicDateParser.FindFirst(trimmed) is { Date.IsFullDay: true } match ? match.Date : null;
    }
}
