using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata;

/// <summary>Finds the days that a page shows, and weighs how likely each is the day of publication.</summary>
internal sealed class ShownDates
{
    private const int MaxLetters = 160;
    private const int MaxElements = 200;
    private const int MaxStatementElements = 20;
    private const int MaxStatementLetters = 500;
    private const int MaxPlainLetters = 40;
    private const int MaxLineLetters = 110;
    private const int MaxLevels = 5;
    private const int MaxOtherLetters = 12;
    private const int LettersBelow = 400;
    private const int MinLongLabelWords = 4;

    private static readonly HashSet<string> StrongWords = new(StringComparer.Ordinal)
    {
        "published", "publishdate", "publisheddate", "pubdate", "datepublished", "postdate", "entrydate", "articledate", "newsdate", "storydate", "postedon",
        "publicationdate", "datepub", "datepublication", "creationdate", "publishtime", "publishedtime", "publishedon",
    };

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
    {
        "date", "publication", "publish", "timestamp", "time", "posted", "submitted", "dateline", "datetime", "created", "datum", "fecha", "tarih", "data",
    };

    private static readonly HashSet<string> WeakWords = new(StringComparer.Ordinal)
        { "meta", "metadata", "byline", "info", "articleinfo", "postmeta", "details", "author", "authors", "header", "headline" };

    private static readonly HashSet<string> StatementWords = new(StringComparer.Ordinal)
        { "postmetadata", "postmeta", "postfooter", "entrymeta", "entryfooter", "entryutility", "articlefooter", "postinfo", "metadata" };

    private static readonly HashSet<string> UpdateWords = new(StringComparer.Ordinal)
        { "updated", "modified", "update", "lastmodified", "edited", "dateupdated", "datemodified", "updatedate" };

    private readonly PageLayout _layout;
    private readonly Surroundings _surroundings;
    private readonly CleaningRules _rules;
    private readonly DateOrder _order;
    private readonly HashSet<IElement> _holdsDate = [];
    private readonly List<(int Place, ShownDate Date)> _found = [];

    private ShownDates(PageLayout layout, Surroundings surroundings, CleaningRules rules, DateOrder order) =>
        (_layout, _surroundings, _rules, _order) = (layout, surroundings, rules, order);

    /// <summary>The days, in the order of the page.</summary>
    public static List<ShownDate> Find(PageLayout layout, Surroundings surroundings, CleaningRules rules, DateOrder order)
    {
        var dates = new ShownDates(layout, surroundings, rules, order);
        // Backwards, so that the smallest element that holds a date is seen first.
        for (var i = layout.Elements.Count - 1; i >= 0; i--) dates.Read(layout.Elements[i]);
        return [.. dates._found.OrderBy(found => found.Place).Select(found => found.Date)];
    }

    private void Read(IElement element)
    {
        if (_holdsDate.Contains(element) || _layout.SizeOf(element) > MaxElements) return;
        var text = _layout.ShortText(element, MaxLetters) ?? Statement(element);
        var machine = MachineDates.Read(element, _order);
        if (machine is null && (text is null || !HasDigit(text))) return;
        var all = text is null ? [] : ArabicDateParser.Find(text, _order);
        var matches = all.Where(match => match.Date.IsFullDay && match.Calendar == CalendarKind.Gregorian).ToList();
        if (matches.Count == 0 && machine is null) return;
        for (var above = element.ParentElement; above is not null && _layout.LettersOf(above) <= MaxLetters && _holdsDate.Add(above); above = above.ParentElement) { }
        if (_surroundings.IsElsewhere(element)) return;
        var context = Context.Of(element, _layout);
        var other = (text?.Length ?? 0) - all.Sum(match => match.End - match.Start);
        var end = 0;
        foreach (var match in matches)
        {
            Add(element, context, text ?? "", match, other, end);
            end = match.End;
        }

        if (matches.Count == 0 && machine is { } day) Add(element, context, text ?? "", new DateMatch(0, 0, day, true), null, 0);
    }

    // "This entry was posted on 4 March 2021 and is filed under …": weblogs write a whole paragraph, of which the beginning counts.
    private string? Statement(IElement element)
    {
        if (_layout.LettersOf(element) is <= MaxLetters or > MaxStatementLetters || _layout.SizeOf(element) > MaxStatementElements) return null;
        if (_layout.ShortText(element, MaxStatementLetters) is not { } text || LineLabel.Read(text, _rules.DateLabels) is not { } label || Prose.CountWords(label.Phrase) < MinLongLabelWords) return null;
        return ArabicDateParser.FindFirst(text, _order) is { Date.IsFullDay: true } match && match.Start <= label.RestStart + 1 ? text[..match.End] : null;
    }

    // Letters beside the days printed, null for a day that only programs are told; and where the day before it ends.
    private void Add(IElement element, Context context, string text, DateMatch match, int? others, int start)
    {
        var isPrinted = others is not null;
        // "Updated: 21 May | Published: 20 May": the label behind the day before it is its own.
        var own = start > 0 ? text[start..match.Start] : "";
        var before = _rules.DateLabels.MatchAnywhere(own) is not null ? own : LastWords(isPrinted ? context.Before(text, match) : text);
        var isUpdate = MachineDates.IsChange(context.Property) || _rules.UpdatedLabels.MatchAnywhere(before) is not null;
        // A small word before the day in front belongs to that day.
        var label = DateLabelWeight.Of(_rules, start > 0 ? own : before, text, context.OuterText, text.Length - match.End);
        var hasLabel = label != 0;
        // "Published" in a class says more than "updated" beside it: themes mark one time as both.
        var isNamedUpdate = !isUpdate && !hasLabel && (IsNamedUpdate(context.Words) || IsNamedUpdate(ElementWords.Of(element)));
        isUpdate |= isNamedUpdate;
        var isOriginal = isPrinted && _rules.OriginalDateLabels.MatchAnywhere(before) is { } original && original.End + 1 >= before.Length;
        var marks = Marks(context);
        if (isPrinted && marks < 1.5 && !hasLabel && !isUpdate && !isOriginal && others > (match.Start < 2 && Nearness(element) > 2.5 ? MaxLineLetters : MaxPlainLetters)) return;
        var isOnTop = IsInPageHeader(element);
        var score = marks + Nearness(element) + label + (isOriginal ? 4 : 0) - (match.IsCertain ? 0 : 1) - (isUpdate ? 4 : 0) - (isOnTop ? 5 : 0);
        // Nothing else on a line right below the headline says as much as a mark.
        if (isPrinted && others < MaxOtherLetters) score += marks == 0 && !hasLabel && _layout.DistanceOf(element) is >= 0 and < LettersBelow ? 1.5 : 0.5;
        _found.Add((_layout.StartOf(element), new ShownDate(match.Date, score, isUpdate, isPrinted, _layout.DistanceOf(element)) { IsNamedUpdate = isNamedUpdate, IsOnTop = isOnTop }));
    }

    private static bool IsNamedUpdate(IReadOnlyCollection<string> words) => words.Any(UpdateWords.Contains) && !words.Any(StrongWords.Contains);

    private static double Marks(Context context)
    {
        if (context.Property is "datePublished" || context.HasPubdate) return 3.5;
        if (context.Property is not null && !MachineDates.IsChange(context.Property)) return 2.7;
        if (context.Words.Any(StrongWords.Contains)) return 2.7;
        if (context.IsTime) return 2.2;
        if (context.Words.Any(DateWords.Contains)) return 2;
        // A line at the foot of a weblog's entry begins with the day and goes on with its sections.
        if (context.Words.Any(StatementWords.Contains)) return 1.5;
        return context.Words.Any(WeakWords.Contains) ? 1 : 0;
    }

    // Date and byline stand right below or above the headline; far behind it come comments and other articles.
    private double Nearness(IElement element)
    {
        if (_layout.DistanceOf(element) is not { } distance) return _layout.StartOf(element) < 2000 ? 1.5 : 0.5;
        return distance switch
        {
            < -800 => -0.5,
            < -300 => 0.8,
            < 0 => 2,
            < 400 => 3,
            < 1200 => 2.2,
            < 4000 => 1,
            _ => 0.5,
        };
    }

    private bool IsInPageHeader(IElement element) =>
        _layout.Headline is { } headline && _layout.StartOf(element) < headline.Start && PageHeader.Holds(element, _layout.HoldsHeadline);

    private static string LastWords(string text) => (text.Length > 40 ? text[^40..] : text).TrimEnd();

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
            if (char.IsDigit(c)) return true;
        return false;
    }

    /// <summary>What the small elements around a date say about it.</summary>
    private sealed record Context(HashSet<string> Words, string? Property, bool IsTime, bool HasPubdate, string OuterText)
    {
        public static Context Of(IElement element, PageLayout layout)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            string? property = null;
            bool isTime = false, hasPubdate = false;
            var outer = "";
            IElement? above = element;
            for (var i = 0; above is not null && i < MaxLevels && layout.LettersOf(above) <= MaxLetters && !layout.HoldsHeadline(above); i++, above = above.ParentElement)
            {
                words.UnionWith(ElementWords.Of(above));
                property ??= MachineDates.PropertyOf(above);
                isTime |= MachineDates.IsTime(above);
                hasPubdate |= above.HasAttribute("pubdate");
                outer = layout.ShortText(above, MaxLetters) ?? outer;
            }

            return new Context(words, property, isTime, hasPubdate, outer);
        }

        /// <summary>The words on the same line before a date.</summary>
        public string Before(string text, DateMatch match)
        {
            if (match.Start > 1) return text[..match.Start];
            var at = OuterText.IndexOf(text[match.Start..match.End], StringComparison.Ordinal);
            return at > 0 ? OuterText[..at] : "";
        }
    }
}
