using System.Globalization;
using Khulasa.Content;

namespace Khulasa.Dates;

/// <summary>
/// Prints dates and numbers from the project's own tables. Runtime cultures differ between machines and mix
/// digit styles in Arabic, so none is used.
/// </summary>
/// <param name="isArabic">True for Arabic text, false for English.</param>
/// <param name="months">Which Arabic month names to print.</param>
/// <param name="digits">Which digits to print in Arabic.</param>
public sealed class DatePrinter(bool isArabic, MonthStyle months, DigitStyle digits)
{
    private static readonly string[] LevantMonths =
    [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
        "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
    ];

    private static readonly string[] EuropeanMonths =
    [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
        "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] HijriMonths =
    [
        "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
        "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
    ];

    private static readonly string[] HijriMonthsEn =
    [
        "Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Thani", "Jumada al-Ula", "Jumada al-Akhirah",
        "Rajab", "Shaaban", "Ramadan", "Shawwal", "Dhu al-Qaada", "Dhu al-Hijja",
    ];

    private static readonly string[] ArabicWeekdays =
        ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    private static readonly string[] ArabicWeekdaysShort = ["أحد", "اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت"];

    private static readonly string[] EnglishWeekdays =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly UmAlQuraCalendar Hijri = new();

    /// <summary>The date as exact as it is: <c>1 أيلول/سبتمبر 2024</c>, <c>September 2024</c>, <c>2024</c>.</summary>
    public string Date(PartialDate date)
    {
        var year = Digits(date.Year);
        if (!date.HasMonth) return year;
        return date.IsFullDay ? $"{Digits(date.Day)} {Month(date.Month)} {year}" : $"{Month(date.Month)} {year}";
    }

    /// <summary>A full day with its weekday: <c>الأحد 1 أيلول/سبتمبر 2024</c>; other dates as <see cref="Date"/>.</summary>
    public string LongDate(PartialDate date) =>
        date.ToDateOnly() is { } day ? $"{Weekday(day.DayOfWeek)} {Date(date)}" : Date(date);

    /// <summary>
    /// The Hijri day by the Umm al-Qura calendar: <c>28 صفر 1446 هـ</c>; null for dates that are not full days or
    /// lie outside the calendar's range (1900 to 2077).
    /// </summary>
    public string? HijriDate(PartialDate date)
    {
        if (date.ToDateOnly() is not { } day) return null;
        var moment = day.ToDateTime(TimeOnly.MinValue);
        if (moment < Hijri.MinSupportedDateTime || moment > Hijri.MaxSupportedDateTime) return null;
        var month = (isArabic ? HijriMonths : HijriMonthsEn)[Hijri.GetMonth(moment) - 1];
        return $"{Digits(Hijri.GetDayOfMonth(moment))} {month} {Digits(Hijri.GetYear(moment))} {(isArabic ? "هـ" : "AH")}";
    }

    /// <summary>Name of a month, 1 to 12.</summary>
    public string Month(int month)
    {
        if (!isArabic) return EnglishMonths[month - 1];
        return months switch
        {
            MonthStyle.Levant => LevantMonths[month - 1],
            MonthStyle.European => EuropeanMonths[month - 1],
            _ => $"{LevantMonths[month - 1]}/{EuropeanMonths[month - 1]}",
        };
    }

    /// <summary>Name of a weekday.</summary>
    public string Weekday(DayOfWeek day) => (isArabic ? ArabicWeekdays : EnglishWeekdays)[(int)day];

    /// <summary>Short name of a weekday, for the heads of calendars.</summary>
    public string ShortWeekday(DayOfWeek day) =>
        isArabic ? ArabicWeekdaysShort[(int)day] : EnglishWeekdays[(int)day][..3];

    /// <summary>A whole number without grouping, as years and days are printed.</summary>
    public string Digits(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return isArabic && digits == DigitStyle.Arabic ? ToArabicIndic(text) : text;
    }

    /// <summary>A count with its thousands grouped: <c>12,345</c>, in Arabic-Indic digits <c>١٢٬٣٤٥</c>.</summary>
    public string Number(int number)
    {
        var text = number.ToString("#,0", CultureInfo.InvariantCulture);
        return isArabic && digits == DigitStyle.Arabic ? ToArabicIndic(text.Replace(',', '٬')) : text;
    }

    private static string ToArabicIndic(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsAsciiDigit(source[i]) ? (char)('\u0660' + (source[i] - '0')) : source[i];
        });
}
