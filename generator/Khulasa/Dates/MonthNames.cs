using Khulasa.Text;

namespace Khulasa.Dates;

/// <summary>A calendar that month names belong to.</summary>
public enum CalendarKind
{
    /// <summary>The common calendar.</summary>
    Gregorian,

    /// <summary>The Islamic calendar, read as Umm al-Qura.</summary>
    Hijri,
}

/// <summary>A month by its number.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Calendar">The calendar the name is of.</param>
public readonly record struct MonthName(int Number, CalendarKind Calendar);

/// <summary>
/// Names of months as newspapers print them: Levant and Iraq, Egypt and the Gulf, Algeria and Tunisia, Morocco,
/// English with its short forms, other languages of newspapers in Latin and Cyrillic script, and the Hijri months. Compared over folded words.
/// </summary>
public static class MonthNames
{
    private static readonly string[] Gregorian =
    [
        // Levant and Iraq | Egypt and the Gulf | Algeria and Tunisia | Morocco | English | others
        "كانون الثاني|كانون ثاني|كانون ثان|كانون 2|كانون2|يناير|جانفي|january|jan|januar|jänner|janvier|enero|janeiro|gennaio|januari|ocak|stycznia|января",
        "شباط|فبراير|فيفري|febuary|february|feb|februar|février|febrero|fevereiro|febbraio|februari|şubat|lutego|февраля",
        "آذار|اذار|مارس|march|mar|märz|mars|marzo|março|maart|mart|marca|марта",
        "نيسان|أبريل|إبريل|ابريل|أفريل|افريل|أبريـل|april|apr|avril|abril|aprile|nisan|kwietnia|апреля",
        "أيار|ايار|مايو|ماي|may|mai|mayo|maio|maggio|mei|mayıs|maja|мая",
        "حزيران|يونيو|يونيه|جوان|june|jun|juni|juin|junio|junho|giugno|haziran|czerwca|июня",
        "تموز|يوليو|يوليه|جويلية|جويليه|يوليوز|july|jul|juli|juillet|julio|julho|luglio|temmuz|lipca|июля",
        "آب|اب|أغسطس|اغسطس|أوت|اوت|غشت|august|aug|août|agosto|augustus|ağustos|sierpnia|августа",
        "أيلول|ايلول|سبتمبر|شتنبر|septembre|september|sept|sep|septembre|septiembre|setembro|settembre|eylül|września|сентября",
        "تشرين الأول|تشرين اول|تشرين أول|تشرين 1|تشرين1|أكتوبر|اكتوبر|october|oct|oktober|octobre|octubre|outubro|ottobre|ekim|października|октября",
        "تشرين الثاني|تشرين ثاني|تشرين ثان|تشرين 2|تشرين2|نوفمبر|نونبر|november|nov|novembre|noviembre|novembro|kasım|listopada|ноября",
        "كانون الأول|كانون اول|كانون أول|كانون 1|كانون1|ديسمبر|دجنبر|december|dec|dezember|décembre|diciembre|dezembro|dicembre|aralık|grudnia|декабря",
    ];

    private static readonly string[] Hijri =
    [
        "محرم|المحرم|محرّم", "صفر", "ربيع الأول|ربيع أول", "ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع آخر",
        "جمادى الأولى|جمادى الأول|جمادى أول", "جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني", "رجب", "شعبان",
        "رمضان", "شوال", "ذو القعدة|ذي القعدة|ذو القعده", "ذو الحجة|ذي الحجة",
    ];

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
        for (var month = 0; month < 12; month++)
        {
            foreach (var name in Gregorian[month].Split('|')) trie.Add(name, new MonthName(month + 1, CalendarKind.Gregorian));
            foreach (var name in Hijri[month].Split('|')) trie.Add(name, new MonthName(month + 1, CalendarKind.Hijri));
        }

        return trie;
    }
}
