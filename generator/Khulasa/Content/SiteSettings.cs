using Khulasa.Digests;

namespace Khulasa.Content;

/// <summary><c>content/site.yaml</c>; only the title is required.</summary>
public sealed record SiteSettings
{
    /// <summary>Name of the site in both languages.</summary>
    public required LocalText Title { get; init; }

    /// <summary>One sentence about the site; null when not given.</summary>
    public LocalText? Description { get; init; }

    /// <summary>Absolute address that the site is published under, ending in <c>/</c>.</summary>
    public string BaseUrl { get; init; } = "http://localhost/";

    /// <summary>Entries on one list page, 1 to 1000.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Which Arabic month names are printed.</summary>
    public MonthStyle Months { get; init; } = MonthStyle.Both;

    /// <summary>Which digits Arabic pages print.</summary>
    public DigitStyle Digits { get; init; } = DigitStyle.European;

    /// <summary>True to print the Hijri date beside the Gregorian one.</summary>
    public bool Hijri { get; init; }

    /// <summary>First day of the week in calendars: Saturday, Sunday or Monday.</summary>
    public DayOfWeek WeekStarts { get; init; } = DayOfWeek.Saturday;

    /// <summary>Digest of the file: another one for any change of a setting.</summary>
    public Digest Digest { get; init; }
}

/// <summary>The same text in both languages.</summary>
/// <param name="Ar">Arabic.</param>
/// <param name="En">English.</param>
public sealed record LocalText(string Ar, string En);

/// <summary>Arabic names of the Gregorian months.</summary>
public enum MonthStyle
{
    /// <summary>أيلول/سبتمبر.</summary>
    Both,

    /// <summary>أيلول.</summary>
    Levant,

    /// <summary>سبتمبر.</summary>
    European,
}

/// <summary>Digits printed on Arabic pages; English pages always print European ones.</summary>
public enum DigitStyle
{
    /// <summary>0 1 2 3.</summary>
    European,

    /// <summary>٠ ١ ٢ ٣ (Arabic-Indic).</summary>
    Arabic,
}
