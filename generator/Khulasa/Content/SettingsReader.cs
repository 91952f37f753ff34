using Khulasa.Yaml;
using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>Reads the keys of <c>site.yaml</c>.</summary>
internal static class SettingsReader
{
    private const int MaxPageSize = 1000;

    private static readonly string[] Keys =
        ["title", "description", "base_url", "page_size", "months", "digits", "hijri", "week_starts"];

    private static readonly Dictionary<string, MonthStyle> MonthStyles = new(StringComparer.Ordinal)
    {
        ["both"] = MonthStyle.Both,
        ["levant"] = MonthStyle.Levant,
        ["european"] = MonthStyle.European,
    };

    private static readonly Dictionary<string, DigitStyle> DigitStyles = new(StringComparer.Ordinal)
    {
        ["european"] = DigitStyle.European,
        ["arabic"] = DigitStyle.Arabic,
    };

    private static readonly Dictionary<string, DayOfWeek> FirstDays = new(StringComparer.Ordinal)
    {
        ["saturday"] = DayOfWeek.Saturday,
        ["sunday"] = DayOfWeek.Sunday,
        ["monday"] = DayOfWeek.Monday,
    };

    /// <summary>The settings, with defaults for what is absent or wrong; null when there is no title.</summary>
    public static SiteSettings? Read(MapFields fields)
    {
        fields.CheckKeys(Keys);
        var title = ReadTitle(fields);
        var defaults = new SiteSettings { Title = title ?? new LocalText("", "") };
        var settings = defaults with
        {
            Description = ReadLocalText(fields, "description"),
            BaseUrl = ReadBaseUrl(fields) ?? defaults.BaseUrl,
            PageSize = fields.Number("page_size", 1, MaxPageSize) ?? defaults.PageSize,
            Months = fields.Choice("months", MonthStyles) ?? defaults.Months,
            Digits = fields.Choice("digits", DigitStyles) ?? defaults.Digits,
            Hijri = fields.Flag("hijri") ?? defaults.Hijri,
            WeekStarts = fields.Choice("week_starts", FirstDays) ?? defaults.WeekStarts,
        };
        return title is null ? null : settings;
    }

    private static LocalText? ReadTitle(MapFields fields) =>
        fields.Value("title") is YamlMap
            ? ReadLocalText(fields, "title")
            : fields.RequiredText("title", "write title: and the name of the site, or { ar: \"…\", en: \"…\" }") is { } both
                ? new LocalText(both, both) : null;

    /// <summary>One text for both languages, or one for each; a language that is missing takes the other's.</summary>
    private static LocalText? ReadLocalText(MapFields fields, string key)
    {
        if (fields.Value(key) is not YamlMap map) return fields.Text(key) is { } both ? new LocalText(both, both) : null;
        if (fields.Fields(key) is not { } texts) return null;
        texts.CheckKeys(["ar", "en"]);
        var arabic = texts.Text("ar");
        var english = texts.Text("en");
        if (arabic is null && english is null)
        {
            fields.Add(fields.Codes.MissingKey, map, $"\"{key}\" has no text", "write { ar: \"…\", en: \"…\" }");
            return null;
        }
        if (english is null)
            fields.Warn(
                DiagnosticCodes.MissingEnglishName, map, $"\"{key}\" has no English text, English pages show the Arabic one", "write en: beside ar:");
        return new LocalText(arabic ?? english ?? "", english ?? arabic ?? "");
    }

    private static string? ReadBaseUrl(MapFields fields)
    {
        if (fields.Address("base_url") is not { } address) return null;
        if (address.AsSpan().ContainsAny('?', '#'))
        {
            fields.Add(fields.Codes.BadAddress, fields.Value("base_url")!, "\"base_url\" has a ? or # in it", "write the address of the folder only");
            return null;
        }
        return address.EndsWith('/') ? address : address + "/";
    }
}
