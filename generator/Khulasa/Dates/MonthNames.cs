using Khulasa.Text;

namespace Khulasa.Dates;

/// <summary>A calendar that month names belong to.</summary>
public enum CalendarKind
{
    /// <summary>The common calendar.</summary>
    Gregorian,

    /// <summary>The Islamic calendar, read as Umm al-Qura.</summary>
    Hijri,

    /// <summary>The solar calendar of Iran and Afghanistan.</summary>
    Persian,
}

/// <summary>A month by its number.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Calendar">The calendar the name is of.</param>
public readonly record struct MonthName(int Number, CalendarKind Calendar);

/// <summary>
/// Names of months as newspapers print them, of the languages in <c>Dates/Names</c>; in Arabic those of the Levant and
/// Iraq, Egypt and the Gulf, Algeria and Tunisia, Morocco, and the Hijri months. Compared over folded words.
/// </summary>
public static class MonthNames
{
    private static readonly WordTrie<MonthName> Names = Build();

    /// <summary>Reads the month name at a word: the month and how many words it has; null when there is none.</summary>
    /// <param name="foldedWords">Words folded by <see cref="ArabicNormalizer.Fold"/>.</param>
    /// <param name="index">Where the name is to begin.</param>
    public static (MonthName Month, int WordCount)? ReadAt(IReadOnlyList<string> foldedWords, int index)
    {
        if (index < 0 || index >= foldedWords.Count) return null;
        return Names.TryMatch(foldedWords, index, foldedWords[index], out var length, out var values) ? (values[0], length) : null;
    }

    private static WordTrie<MonthName> Build()
    {
        var trie = new WordTrie<MonthName>();
        Add(trie, "months", CalendarKind.Gregorian);
        Add(trie, "hijri", CalendarKind.Hijri);
        Add(trie, "persian", CalendarKind.Persian);
        return trie;
    }

    private static void Add(WordTrie<MonthName> trie, string key, CalendarKind calendar)
    {
        foreach (var list in DateNameFiles.Lists(key))
            for (var month = 0; month < list.Count; month++)
                foreach (var name in list[month].Split('|', StringSplitOptions.RemoveEmptyEntries))
                    trie.Add(name, new MonthName(month + 1, calendar));
    }
}
