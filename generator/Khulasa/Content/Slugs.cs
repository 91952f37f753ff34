using System.Globalization;
using System.Text;

namespace Khulasa.Content;

/// <summary>What may be part of an address and of a file name.</summary>
public static class Slugs
{
    private static readonly string[] ReservedNames = ["con", "prn", "aux", "nul"];

    /// <summary>
    /// What is wrong with a slug: letters other than <c>[a-z0-9-]</c>, a hyphen at an end, too long, or a name that
    /// Windows keeps for devices. Null when it is fine.
    /// </summary>
    public static string? Problem(string slug)
    {
        if (slug.Length == 0) return "the slug is empty";
        if (slug.Length > ContentLimits.MaxSlugLength)
            return string.Create(CultureInfo.InvariantCulture, $"the slug is longer than {ContentLimits.MaxSlugLength} characters");
        foreach (var c in slug)
        {
            if (!IsSlugChar(c)) return $"\"{slug}\" is no slug: only a-z, 0-9 and - may be in it";
        }
        if (slug[0] == '-' || slug[^1] == '-') return $"\"{slug}\" is no slug: it begins or ends with -";
        return IsReserved(slug) ? $"\"{slug}\" can't be a slug: Windows keeps the name for a device" : null;
    }

    /// <summary>A correct slug near a wrong one, ASCII letters only; null when nothing is left.</summary>
    public static string? Correct(string slug)
    {
        var made = new StringBuilder();
        foreach (var c in slug.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (IsSlugChar(c) && c != '-') made.Append(c);
            else if (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (made.Length > 0 && made[^1] != '-') made.Append('-');
        }
        if (made.Length > ContentLimits.MaxSlugLength) made.Length = ContentLimits.MaxSlugLength;
        var result = made.ToString().TrimEnd('-');
        return result.Length == 0 ? null : IsReserved(result) ? result + "-1" : result;
    }

    private static bool IsSlugChar(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-';

    private static bool IsReserved(string slug) =>
        ReservedNames.Contains(slug, StringComparer.Ordinal)
        || slug.Length == 4 && slug[3] is >= '1' and <= '9'
            && (slug.StartsWith("com", StringComparison.Ordinal) || slug.StartsWith("lpt", StringComparison.Ordinal));
}
