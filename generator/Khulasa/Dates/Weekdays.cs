using Khulasa.Text;

namespace Khulasa.Dates;

/// <summary>Names of weekdays in Arabic and English, compared over folded words.</summary>
public static class Weekdays
{
    private static readonly Dictionary<string, DayOfWeek> Names = Build();

    /// <summary>The weekday a folded word names; null when it names none.</summary>
    public static DayOfWeek? Read(string foldedWord) => Names.TryGetValue(foldedWord, out var day) ? day : null;

    private static Dictionary<string, DayOfWeek> Build()
    {
        string[] table =
        [
            "الأحد|الاحد|أحد|sunday|sun", "الاثنين|الإثنين|الأثنين|اثنين|monday|mon", "الثلاثاء|ثلاثاء|tuesday|tue|tues",
            "الأربعاء|الاربعاء|أربعاء|wednesday|wed", "الخميس|خميس|thursday|thu|thur|thurs", "الجمعة|جمعة|friday|fri",
            "السبت|سبت|saturday|sat",
        ];
        var names = new Dictionary<string, DayOfWeek>(StringComparer.Ordinal);
        for (var day = 0; day < 7; day++)
            foreach (var name in table[day].Split('|'))
                names[ArabicNormalizer.Fold(name)] = (DayOfWeek)day;
        return names;
    }
}
