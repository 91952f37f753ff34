using Khulasa.Text;

namespace Khulasa.Dates;

/// <summary>Names of weekdays of the languages in <c>Dates/Names</c>, compared over folded words.</summary>
public static class Weekdays
{
    private static readonly Dictionary<string, HashSet<DayOfWeek>> Names = Build();

    /// <summary>True when a folded word names a weekday.</summary>
    public static bool IsName(string foldedWord) => Names.ContainsKey(foldedWord);

    /// <summary>True when a folded word names the weekday of a day, in any of the languages; false for other words too.</summary>
    public static bool Matches(string foldedWord, DayOfWeek day) => Names.TryGetValue(foldedWord, out var days) && days.Contains(day);

    private static Dictionary<string, HashSet<DayOfWeek>> Build()
    {
        var names = new Dictionary<string, HashSet<DayOfWeek>>(StringComparer.Ordinal);
        foreach (var list in DateNameFiles.Lists("weekdays"))
            for (var day = 0; day < list.Count; day++)
                foreach (var name in list[day].Split('|')) Add(names, name, (DayOfWeek)day);
        return names;
    }

    // Of a name of several words the last one counts: it stands right before the date.
    private static void Add(Dictionary<string, HashSet<DayOfWeek>> names, string name, DayOfWeek day)
    {
        if (Tokenizer.FoldedWords(name) is not [.., var word]) return;
        if (!names.TryGetValue(word, out var days)) names[word] = days = [];
        days.Add(day);
    }
}
