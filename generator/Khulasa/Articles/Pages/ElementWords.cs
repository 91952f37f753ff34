using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>Cuts the class, id and similar names of an element into words.</summary>
internal static class ElementWords
{
    private const int MaxLength = 300;
    private static readonly char[] Separators = ['-', '_', ':', '.', '/', '#', '~'];

    /// <summary>
    /// The words in lower case, and each two neighbours of one name joined. The id of a heading is left out: it is made
    /// of the heading's own words.
    /// </summary>
    public static List<string> Of(IElement element)
    {
        var words = new List<string>();
        Add(words, element.ClassName);
        if (!IsHeading(element)) Add(words, element.Id);
        Add(words, element.GetAttribute("data-testid"));
        Add(words, element.GetAttribute("data-component"));
        return words;
    }

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    private static void Add(List<string> words, string? names)
    {
        if (string.IsNullOrEmpty(names)) return;
        if (names.Length > MaxLength) names = names[..MaxLength];
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries)) AddName(words, name);
    }

    private static void AddName(List<string> words, string name)
    {
        string? previous = null;
        foreach (var part in name.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsDigest(part)) previous = null;
            else AddPart(words, part, ref previous);
        }
    }

    // Digits between letters: made by a tool from the style, not chosen by anybody.
    private static bool IsDigest(string part)
    {
        var letters = part.AsSpan().TrimEnd("0123456789");
        return letters.IndexOfAnyInRange('0', '9') > 0;
    }

    private static void AddPart(List<string> words, string part, ref string? previous)
    {
        var start = -1;
        for (var i = 0; i <= part.Length; i++)
        {
            var isLetter = i < part.Length && char.IsAsciiLetter(part[i]);
            var isBorder = isLetter && start >= 0 && char.IsAsciiLetterUpper(part[i]) && char.IsAsciiLetterLower(part[i - 1]);
            if (start >= 0 && (!isLetter || isBorder))
            {
                var word = part[start..i].ToLowerInvariant();
                words.Add(word);
                // Single letters are sizes and grids; two of them in a row are no word.
                if (previous is not null && previous.Length + word.Length > 2) words.Add(previous + word);
                previous = word;
                start = -1;
            }

            if (isLetter && start < 0) start = i;
        }
    }
}
