using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>Tells from language, country and address of a page which number of 03/04/2024 is the day.</summary>
internal static class PageDateOrder
{
    // Countries that print the month first, and domains that are used there more than elsewhere.
    private static readonly HashSet<string> MonthFirstCountries = new(StringComparer.OrdinalIgnoreCase) { "US", "PH" };
    private static readonly HashSet<string> MonthFirstDomains = new(StringComparer.OrdinalIgnoreCase) { "us", "gov", "edu", "mil", "ph" };

    public static DateOrder Of(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return DateOrder.Unknown;
        var domain = Domain(draft);
        if (MonthFirstDomains.Contains(domain)) return DateOrder.MonthFirst;
        // A country's own domain says more than a language tag, which templates leave at en-US.
        if (domain.Length == 2 && domain is not ("io" or "co" or "tv" or "me" or "ai")) return DateOrder.DayFirst;
        var printed = PrintedDateOrder.Of(draft.Capture.Document, draft.Metadata.Addresses.Concat(draft.Metadata.Images));
        if (printed != DateOrder.Unknown) return printed;
        foreach (var language in draft.Metadata.Languages)
        {
            var parts = language.Value.Trim().Split('-', '_');
            if (parts[0].Length is < 2 or > 3) continue;
            if (!parts[0].Equals("en", StringComparison.OrdinalIgnoreCase)) return DateOrder.DayFirst;
            if (parts.Length > 1 && parts[^1].Length == 2) return MonthFirstCountries.Contains(parts[^1]) ? DateOrder.MonthFirst : DateOrder.DayFirst;
            if (domain.Length > 0) return DateOrder.MonthFirst;
        }

        return DateOrder.Unknown;
    }

    private static string Domain(ArticleDraft draft)
    {
        foreach (var address in draft.Metadata.Addresses)
            if (Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && uri.Host.LastIndexOf('.') is var dot and > 0)
                return uri.Host[(dot + 1)..];
        return "";
    }
}
