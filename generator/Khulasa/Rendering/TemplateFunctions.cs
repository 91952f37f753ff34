using System.Collections.Concurrent;
using Khulasa.Dates;
using Khulasa.Rendering.StructuredData;
using Khulasa.Rendering.Views;
using Scriban.Runtime;

namespace Khulasa.Rendering;

/// <summary>
/// What templates call. Every function returns <see cref="Markup"/>, escaped and isolated; the one that trusts its
/// argument is <c>raw</c>.
/// </summary>
/// <param name="edition">The language that is printed.</param>
/// <param name="assets">Addresses of the theme's files.</param>
public sealed class TemplateFunctions(Edition edition, AssetCatalog assets)
{
    private readonly PageDescriber _pages = new(edition);

    // A day is printed again and again, on the pages of its articles and in lists.
    private readonly ConcurrentDictionary<PartialDate, Markup> _longDates = new();

    /// <summary>Puts the functions into a script object under their template names.</summary>
    public void ImportInto(ScriptObject globals)
    {
        globals.Import("t", new Func<string, object?, object?, object?, Markup>(Text));
        globals.Import("t_attr", new Func<string, object?, object?, object?, Markup>(AttributeText));
        globals.Import("isolate", new Func<PlainText, Markup>(Isolate));
        globals.Import("phrase", new Func<Phrase, Markup>(PhraseMarkup));
        globals.Import("lang_of", new Func<Phrase, string?, Markup>(LanguageAttributes));
        globals.Import("attr", new Func<Phrase, Markup>(PhraseAttribute));
        globals.Import("href", new Func<string, string>(edition.Href));
        globals.Import("asset", new Func<string, string>(assets.Url));
        globals.Import("absolute", new Func<string, string>(edition.Urls.Absolute));
        globals.Import("json", new Func<object?, Markup>(Json));
        globals.Import("structured_data", new Func<PageView, Markup>(_pages.Describe));
        globals.Import("raw", new Func<TrustedHtml, Markup>(trusted => new Markup(trusted.Html)));
        // Numbers and dates are values: only a function whose types are known here is called without reflection.
        globals.SetValue("count", DelegateCustomFunction.CreateFunc<string, int, Markup>(Count), false);
        globals.SetValue("date", DelegateCustomFunction.CreateFunc<PartialDate, Markup>(Date), false);
        globals.SetValue("long_date", DelegateCustomFunction.CreateFunc<PartialDate, Markup>(LongDate), false);
        globals.SetValue("month_name", DelegateCustomFunction.CreateFunc<PartialDate, Markup>(MonthName), false);
        globals.SetValue("date_attr", DelegateCustomFunction.CreateFunc<PartialDate, Markup>(DateAttribute), false);
        globals.SetValue("hijri", DelegateCustomFunction.CreateFunc<PartialDate?, Markup?>(Hijri), false);
        globals.SetValue("number", DelegateCustomFunction.CreateFunc<int, Markup>(Number), false);
        globals.SetValue("day_number", DelegateCustomFunction.CreateFunc<PartialDate, Markup>(date => Safe(edition.Dates.Digits(date.Day))), false);
    }

    /// <summary><c>t 'key' a b c</c>: a text of the user interface for element content, its values isolated.</summary>
    public Markup Text(string key, object? first = null, object? second = null, object? third = null)
    {
        var text = edition.Strings.Get(key);
        return text.Constant ?? Filled(text, Inline, first, second, third);
    }

    /// <summary><c>t_attr 'key' a b c</c>: the same for attributes and titles, where only characters can isolate.</summary>
    public Markup AttributeText(string key, object? first = null, object? second = null, object? third = null)
    {
        var text = edition.Strings.Get(key);
        return text.Constant ?? Filled(text, InAttribute, first, second, third);
    }

    /// <summary><c>count 'key' n</c>: the plural form that goes with a number, the number in it.</summary>
    public Markup Count(string key, int number) =>
        new(edition.Strings.GetPlural(key, number).Format(MarkupEscaper.Escape, _ => edition.Dates.Number(number)));

    /// <summary>A date in a <c>time</c> element.</summary>
    public Markup Date(PartialDate date) => Time(date, Safe(edition.Dates.Date(date)));

    /// <summary>A date with its weekday in a <c>time</c> element; a line can end between the two, and nowhere else.</summary>
    public Markup LongDate(PartialDate date) => _longDates.GetOrAdd(date, WithWeekday);

    /// <summary>The name of a date's month.</summary>
    public Markup MonthName(PartialDate date) => Safe(edition.Dates.Month(date.Month));

    /// <summary>A date for attributes.</summary>
    public Markup DateAttribute(PartialDate date) => Safe(edition.Dates.Date(date));

    /// <summary>The Hijri day, or null where the site does not print it or the date has none.</summary>
    public Markup? Hijri(PartialDate? date) =>
        edition.Site.Settings.Hijri && date is { } known && edition.Dates.HijriDate(known) is { } text ? Safe(text) : null;

    /// <summary>A count in the digits of the page's language.</summary>
    public Markup Number(int number) => Safe(edition.Dates.Number(number));

    /// <summary>A text of unknown direction, isolated from what stands around it.</summary>
    public static Markup Isolate(PlainText text) => new($"<bdi>{text}</bdi>");

    /// <summary>A phrase, isolated, with its language where that is not the page's.</summary>
    public Markup PhraseMarkup(Phrase phrase) => new($"<bdi{Attributes(phrase)}>{phrase.Text}</bdi>");

    /// <summary>
    /// <c>lang</c> and <c>dir</c> for an element that holds just this phrase; nothing where that is the language around it, which
    /// is the page's unless <paramref name="around"/> names another.
    /// </summary>
    public Markup LanguageAttributes(Phrase phrase, string? around = null) =>
        phrase.Lang == (around ?? edition.Language.Code)
            ? Markup.Empty
            : new Markup($" lang=\"{phrase.Lang}\" dir=\"{phrase.Dir}\"");

    /// <summary>A phrase for attributes and titles, isolated by characters where its language is not the page's.</summary>
    public Markup PhraseAttribute(Phrase phrase) => new(phrase.Within(edition.Language).ToString());

    /// <summary>A text as a JSON string, its quotes included; null as <c>null</c>.</summary>
    public static Markup Json(object? value) => JsonLd.Value(value switch
    {
        Phrase phrase => phrase.Text.Value,
        PlainText text => text.Value,
        _ => value?.ToString(),
    });

    private string Inline(object? value) => value switch
    {
        null => "",
        Markup markup => markup.ToString(),
        Phrase phrase => PhraseMarkup(phrase).ToString(),
        PlainText text => Isolate(text).ToString(),
        PartialDate date => Date(date).ToString(),
        int number => edition.Dates.Number(number),
        _ => Isolate(new PlainText(value.ToString() ?? "")).ToString(),
    };

    private string InAttribute(object? value) => value switch
    {
        null => "",
        Phrase phrase => phrase.Isolated().ToString(),
        PlainText text => text.Isolated().ToString(),
        PartialDate date => DateAttribute(date).ToString(),
        int number => edition.Dates.Number(number),
        _ => new PlainText(value.ToString() ?? "").Isolated().ToString(),
    };

    private static Markup Filled(UiText text, Func<object?, string> print, object? first, object? second, object? third) => new(
        text.Format(MarkupEscaper.Escape, place => print(place switch { 0 => first, 1 => second, 2 => third, _ => null })));

    // A bdi takes the direction of its first letter unless it is told.
    private Markup Attributes(Phrase phrase) =>
        ReferenceEquals(phrase.Language, edition.Language) && phrase.NeedsDirection
            ? new Markup($" dir=\"{phrase.Dir}\"")
            : LanguageAttributes(phrase);

    private Markup WithWeekday(PartialDate date) => date.ToDateOnly() is { } day
        ? Time(date, new Markup($"{Safe(edition.Dates.Weekday(day.DayOfWeek))} <span>{Safe(edition.Dates.Date(date))}</span>"))
        : Date(date);

    private static Markup Time(PartialDate date, Markup text) => new($"<time datetime=\"{date}\">{text}</time>");

    private static Markup Safe(string text) => new(MarkupEscaper.Escape(text));
}
