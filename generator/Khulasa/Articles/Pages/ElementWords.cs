using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>Cuts the class, id and similar names of an element into words.</summary>
internal static class ElementWords
{
    private const int MaxLength = 300;

    /// <summary>The words in lower case, and each two neighbours of one name joined.</summary>
    public static List<string> Of(IElement element)
    {
        var words = new List<string>();
        Add(words, element.ClassName);
        Add(words, element.Id);
        Add(words, element.GetAttribute("data-testid"));
        Add(words, element.GetAttribute("data-component"));
        return words;
    }

    private static void Add(List<string> words, string? names)
    {
        if (string.IsNullOrEmpty(names)) return;
        if (names.Length > MaxLength) names = names[..MaxLength];
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries)) AddName(words, name);
    }

    private static void AddName(List<string> words, string name)
    {
        string? previous = null;
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var isLetter = i < name.Length && char.IsAsciiLetter(name[i]);
            var isBorder = isLetter && start >= 0 && i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]);
            if (start >= 0 && (!isLetter || isBorder))
            {
                var word = name[start..i].ToLowerInvariant();
                words.Add(word);
                if (previous is not null) words.Add(previous + word);
                previous = word;
                start = -1;
            }

            if (isLetter && start < 0) start = i;
        }
    }
}
