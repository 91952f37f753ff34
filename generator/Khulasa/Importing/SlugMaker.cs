using System.Globalization;

namespace Khulasa.Importing;

/// <summary>Makes the slugs of new articles.</summary>
public static class SlugMaker
{
    private const int MaxLength = 60;

    /// <summary>A slug of the text: ASCII, at most 60 characters, cut between words; <c>article</c> when nothing is left.</summary>
    public static string Make(string text)
    {
        var slug = "";
        foreach (var word in Transliteration.Words(text))
        {
            var longer = slug.Length == 0 ? word : slug + "-" + word;
            if (longer.Length > MaxLength) break;
            slug = longer;
        }

        return slug.Length > 0 ? slug : "article";
    }

    /// <summary>The slug itself, or with <c>-2</c>, <c>-3</c>… when it is taken.</summary>
    public static string MakeUnique(string slug, IReadOnlySet<string> taken)
    {
        if (!taken.Contains(slug)) return slug;
        for (var number = 2; ; number++)
        {
            var candidate = slug + "-" + number.ToString(CultureInfo.InvariantCulture);
            if (!taken.Contains(candidate)) return candidate;
        }
    }
}
