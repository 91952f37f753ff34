using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Pages;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>Finds the days that a page shows, and weighs how likely each is the day of publication.</summary>
internal sealed class ShownDates
{
    /// <summary>Letters that a line with a day has at most.</summary>
    public const int MaxLetters = 160;

    /// <summary>What being the day of a change costs in the weighing.</summary>
    public const double UpdateCost = 4;

    private const int MaxElements = 200;
    private const int MaxStatementElements = 20;
    private const int MaxStatementLetters = 500;
    private const int MinLongLabelWords = 4;
    private const int MaxSignatureLetters = 80;
    private const int NearTop = 2000;

    // Letters beside a day that nothing marks, and at the beginning of a line right at the headline.
    private const int MaxPlainLetters = 40;
    private const int MaxLineLetters = 110;
    private const double AtHeadline = 2.5;

    private const double OriginalWeight = 4;
    private const double UncertainCost = 1;
    private const double OnTopCost = 5;

    // Nothing else on a line right below the headline says as much as a mark.
    private const int MaxOtherLetters = 12;
    private const int LettersBelow = 400;
    private const double AloneWeight = 0.5;
    private const double AloneBelowHeadlineWeight = 1.5;

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
        if ((text is null || HasDigit(text)) && Signature(element) is { } signature) text = signature;
        var machine = MachineDates.Read(element, _order);
        if (machine is null && (text is null || !HasDigit(text))) return;
        var all = text is null ? [] : ArabicDateParser.Find(text, _order);
        var matches = all.Where(match => match.Date.IsFullDay && match.Calendar == CalendarKind.Gregorian).ToList();
        if (matches.Count == 0 && machine is null) return;
        TakeParents(element);
        if (_surroundings.IsElsewhere(element) || _surroundings.IsBehindEnd(element)) return;
        var context = DateContext.Of(element, _layout);
        var others = text is null ? 0 : text.Length - all.Sum(match => match.End - match.Start) - HourLetters(text, all);
        var end = 0;
        foreach (var match in matches)
        {
            Add(element, context, text ?? "", match, others, end);
            end = match.End;
        }

        if (matches.Count == 0 && machine is { } day) Add(element, context, text ?? "", new DateMatch(0, 0, day, true), null, 0);
    }

    // The hour behind a day belongs to it.
    private int HourLetters(string text, IReadOnlyList<DateMatch> all) =>
        all is [.., var last] && DayTime.Skip(text[last.End..], _rules) is { } rest ? text.Length - last.End - rest.Length : 0;

    // What is around the day on the same line repeats it.
    private void TakeParents(IElement element)
    {
        for (var above = element.ParentElement; above is not null && _layout.LettersOf(above) <= MaxLetters && _holdsDate.Add(above); above = above.ParentElement) { }
    }

    // "By <a>Jane Doe</a> on 4 March 2021. Filed under …": with the day the byline ends, and other things begin.
    private string? Signature(IElement element)
    {
        if (_layout.LettersOf(element) > MaxStatementLetters || _layout.SizeOf(element) > MaxStatementElements) return null;
        if (!element.Children.Any(AuthorLinks.IsAuthorLink) || _layout.ShortText(element, MaxStatementLetters) is not { } text) return null;
        return LineLabel.ReadAuthor(text, _rules) is not null
            && ArabicDateParser.FindFirst(text, _order) is { Start: <= MaxSignatureLetters, Date.IsFullDay: true } match
                ? text[..match.End]
                : null;
    }

    // "This entry was posted on 4 March 2021 and is filed under …": weblogs write a whole paragraph, of which the beginning counts.
    private string? Statement(IElement element)
    {
        if (_layout.LettersOf(element) is <= MaxLetters or > MaxStatementLetters || _layout.SizeOf(element) > MaxStatementElements) return null;
        if (_layout.ShortText(element, MaxStatementLetters) is not { } text
            || LineLabel.Read(text, _rules.DateLabels) is not { } label
            || Prose.CountWords(label.Phrase) < MinLongLabelWords)
        {
            return null;
        }

        return ArabicDateParser.FindFirst(text, _order) is { Date.IsFullDay: true } match && match.Start <= label.RestStart + 1
            ? text[..match.End]
            : null;
    }

    // Letters beside the days printed, null for a day that only programs are told; and where the day before it ends.
    private void Add(IElement element, DateContext context, string text, DateMatch match, int? others, int start)
    {
        var label = DayLabel.Read(_rules, context, text, match, start, isPrinted: others is not null);
        var (mark, nearness, hasLabel) = (context.Weight, Nearness(element), label.Weight != 0);
        var isCalledUpdate = MachineDates.IsChange(context.Property) || label.IsUpdate;
        // A label says more than a class.
        var isNamedUpdate = !isCalledUpdate
            && !hasLabel
            && (DateContext.NameUpdate(context.Words) || DateContext.NameUpdate(ElementWords.Of(element)));
        var isUpdate = isCalledUpdate || isNamedUpdate;
        var isMarked = mark >= DateContext.MinMark || hasLabel || isUpdate || label.IsOriginal;
        if (!isMarked && others > ((match.Start < 2 || IsSetOff(text, match)) && nearness > AtHeadline ? MaxLineLetters : MaxPlainLetters)) return;
        var isOnTop = IsInPageHeader(element);
        var score = mark + nearness + label.Weight + (label.IsOriginal
            ? OriginalWeight
            : 0) - (match.IsCertain ? 0 : UncertainCost) - (isUpdate ? UpdateCost : 0) - (isOnTop ? OnTopCost : 0);
        if (others < MaxOtherLetters)
            score += mark == 0 && !hasLabel && (_layout.DistanceOf(element) is >= 0 and < LettersBelow || _layout.IsRightAbove(element))
                ? AloneBelowHeadlineWeight
                : AloneWeight;
        _found.Add(
            (_layout.StartOf(element), new ShownDate(match.Date, score, isUpdate, IsPrinted: others is not null, _layout.DistanceOf(element)) { IsNamedUpdate = isNamedUpdate, IsOnTop = isOnTop }));
    }

    // "News | 4 March 2021 | 9:15 | Some Agency"
    private static bool IsSetOff(string text, DateMatch match) =>
        text.AsSpan(0, match.Start).TrimEnd() is [.., '|' or '•' or '·']
        && (text.AsSpan(match.End).TrimStart() is [] or ['|' or '•' or '·' or ',' or '-' or '–', ..]);

    // Date and byline stand right below or above the headline; far behind it come comments and other articles.
    private double Nearness(IElement element)
    {
        if (_layout.DistanceOf(element) is not { } distance) return _layout.StartOf(element) < NearTop ? 1.5 : 0.5;
        if (_layout.IsRightAbove(element)) return 3;
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

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
            if (char.IsDigit(c)) return true;
        return false;
    }
}
