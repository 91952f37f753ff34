using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>
/// The places where a dateline may end at the start of a paragraph, and its words without the day that agencies print
/// beside the city: <c>الدوحة في 3 مارس /قنا/</c>, <c>الكويت - 2 - 5 (كونا) --</c>, <c>رام الله 13-9-2023 وفا-</c>.
/// </summary>
internal static class DatelineHead
{
    private const int MaxLength = 60;

    // Two calendars take more room than one.
    private const int MaxDatedLength = 90;

    /// <summary>Where a dateline may end, the farthest first: <c>بغداد - المسلة:</c> has two ends and the second one counts.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static List<DatelineEnd> Ends(string text, CleaningRules rules)
    {
        var ends = new List<DatelineEnd>();
        for (var i = 1; i < text.Length && i < MaxLength; i++)
        {
            var c = text[i];
            if (c is '.' or '؟' or '"' or '«' or '“') break;
            var isDash = c is '-' or '–' or '—' && i + 1 < text.Length && (text[i - 1] == ' ' || text[i - 1] == ')' || text[i + 1] == ' ');
            // "بغداد/ " and the second slash of "أبوظبي في 4 سبتمبر / وام / ".
            var isSlash = c == '/' && i + 1 < text.Length && text[i + 1] == ' ' && (text[i - 1] != ' ' || text.AsSpan(0, i).Contains('/'));
            if (c is ':' or '|' || isDash || isSlash) ends.Insert(0, new DatelineEnd(i, Behind(text, i + 1), isDash ? '-' : c));
            else if (c == ')' && IsAgencyBefore(text, i, rules)) ends.Insert(0, new DatelineEnd(i + 1, Behind(text, i + 1), c));
        }

        if (ends.Count == 0 && AgencyBehindDay(text, rules) is { } agency) ends.Add(agency);
        return ends;
    }

    /// <summary>The text of a dateline without the numbers and months in it, and whether there were any.</summary>
    /// <param name="head">The dateline.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static (string Text, bool HasDay) WithoutDay(string head, CleaningRules rules)
    {
        var words = Tokenizer.Words(head);
        var folded = words.ConvertAll(word => ArabicNormalizer.Fold(word.In(head)));
        if (!folded.Exists(IsNumber)) return (head, false);
        var rest = head.ToCharArray();
        for (var i = words.Count - 1; i > 0; i--)
            if (IsNumber(folded[i]) || rules.DayWords.MatchWhole([folded[i]]) is not null) Blank(rest, words, i, 1);
            else if (MonthNames.ReadAt(folded, i) is { } month && IsBesideNumber(folded, i, month.WordCount)) Blank(rest, words, i, month.WordCount);
            else if (Weekdays.IsName(folded[i])) Blank(rest, words, i, 1);
        return (new string(rest), true);
    }

    private static void Blank(char[] text, List<Word> words, int index, int count)
    {
        // The dot of an abbreviation and the strokes inside a date go with it.
        for (var i = words[index].Start; i < words[index + count - 1].End; i++) text[i] = ' ';
    }

    private static bool IsBesideNumber(List<string> folded, int index, int count) =>
        IsNumber(folded[index - 1]) || index + count < folded.Count && IsNumber(folded[index + count]);

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static int Behind(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '-' or '–' or '—' or ':') start++;
        return start;
    }

    // "نيويورك (أ ف ب) عقد": no dash follows.
    private static bool IsAgencyBefore(string text, int close, CleaningRules rules)
    {
        var open = text.LastIndexOf('(', close);
        return open > 1 && rules.CreditWords.MatchWhole(text[(open + 1)..close]) is not null;
    }

    // "مكة المكرمة 08 ذو الحجة 1445 هـ الموافق 14 يونيو 2024 م واس أكدت": nothing but the agency's name ends it.
    private static DatelineEnd? AgencyBehindDay(string text, CleaningRules rules)
    {
        var line = text.Length > MaxDatedLength ? text[..MaxDatedLength] : text;
        var words = Tokenizer.Words(line);
        var hasNumber = false;
        foreach (var word in words)
        {
            var letters = word.In(line);
            if (IsNumber(ArabicNormalizer.Fold(letters))) hasNumber = true;
            else if (hasNumber && rules.CreditWords.MatchWhole(letters) is not null) return new DatelineEnd(word.End, Behind(text, word.End), ' ');
        }

        return null;
    }
}

/// <summary>A place where a dateline may end.</summary>
/// <param name="HeadEnd">Offset behind its last letter.</param>
/// <param name="BodyStart">Offset of the first sentence.</param>
/// <param name="Mark">The mark that ends it; a space when none does.</param>
internal readonly record struct DatelineEnd(int HeadEnd, int BodyStart, char Mark);
