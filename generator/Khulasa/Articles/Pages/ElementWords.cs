using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>Cuts the class, id and similar names of an element into words.</summary>
internal static class ElementWords
{
    private const int MaxLength = 300;
    private const int MaxLabelName = 30;
    private const int MaxKnown = 2000;
    private static readonly List<string> None = [];
    private static readonly char[] Separators = ['-', '_', ':', '.', '/', '#', '~'];

    // Pages use the same few names on most of their elements.
    [ThreadStatic]
    private static Dictionary<string, List<string>>? _known;

    /// <summary>
    /// The words in lower case, and each two neighbours of one name joined; not to be changed. The id of a heading is
    /// left out: it is made of the heading's own words.
    /// </summary>
    public static List<string> Of(IElement element)
    {
        var attributes = element.Attributes;
        string? names = null, id = null, test = null, component = null, part = null, label = null;
        // All in one go: each question for an attribute looks at all of them.
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!; // within its length
            switch (attribute.Name)
            {
                case "class": names = attribute.Value; break;
                case "id" when !IsHeading(element): id = attribute.Value; break;
                case "data-testid": test = attribute.Value; break;
                case "data-component": component = attribute.Value; break;
                case var name when IsPart(name) && IsName(attribute.Value): part = attribute.Value; break;
                // What is longer is made of the words of a heading.
                case "aria-labelledby" when element.LocalName == "section" && attribute.Value.Length <= MaxLabelName: label = attribute.Value; break;
            }
        }

        return Join(Read(names), Read(id), Read(test), Read(component), Read(part), Read(label));
    }

    /// <summary>True when an element has one of some words.</summary>
    public static bool Has(IElement element, IReadOnlySet<string> words)
    {
        foreach (var word in Of(element))
            if (words.Contains(word)) return true;
        return false;
    }

    private static List<string> Join(params ReadOnlySpan<List<string>> lists)
    {
        var joined = None;
        foreach (var list in lists)
            if (list.Count > 0) joined = joined.Count == 0 ? list : [.. joined, .. list];
        return joined;
    }

    // "data-module", "data-section-name"
    private static bool IsPart(string attribute) =>
        attribute.StartsWith("data-", StringComparison.Ordinal)
        && (attribute is "data-module" or "data-block" or "data-role" or "data-type" || attribute.EndsWith("-name", StringComparison.Ordinal));

    // What is longer, or of several words, is what the element shows.
    private static bool IsName(string value) => value.Length <= MaxLabelName && !value.Contains(' ', StringComparison.Ordinal);

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    private static List<string> Read(string? names)
    {
        if (string.IsNullOrEmpty(names)) return None;
        if (names.Length > MaxLength) names = names[..MaxLength];
        _known ??= new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (_known.TryGetValue(names, out var words)) return words;
        if (_known.Count >= MaxKnown) _known.Clear();
        words = [];
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries)) AddName(words, name);
        return _known[names] = words;
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
