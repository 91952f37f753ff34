using Khulasa.Articles.Metadata;
using Khulasa.Articles.Metadata.Days;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Dates;
using Khulasa.Diagnostics;

namespace Khulasa.Articles.Steps.Choices;

/// <summary>
/// Chooses the day of publication. The printed day wins over machine-readable times, which are in UTC or in a
/// server's zone and can be a day off; where they are further apart, the metadata wins and the conflict is reported.
/// </summary>
public sealed class DateChoice : ICleaningStep
{
    private const double NearHeadline = 0.75;
    private const double SureDay = 0.76;
    private const double BesideStated = 0.6;

    /// <inheritdoc/>
    public string Name => "date";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var shown = draft.ShownDates;
        var latest = DateWindow.LatestDay(draft);
        var order = draft.DateOrder;
        var stated = MetadataDates.Read(MetadataDates.LocalFirst(draft.Metadata.Published), order)
            .FindAll(date => DateWindow.Holds(date.Value, latest));
        var modified = MetadataDates.Read(draft.Metadata.Modified, order);
        var address = AddressDate.Read(draft.Metadata.Addresses);
        draft.Date = Choose(
            [.. shown.Where(date => DateWindow.Holds(date.Value, latest))],
            stated,
            modified,
            address,
            MetadataDates.HaveZone(draft.Metadata.Published))
            ?? LastResort(draft, modified);
        draft.Updated ??= draft.ShownUpdate is { } update ? update : modified is [var first, ..] ? first : null;
        if (draft.Updated is { } updated && (draft.Date is null || updated.Value <= draft.Date.Value)) draft.Updated = null;
        ReportConflict(draft, shown);
    }

    private static FieldValue<PartialDate>? Choose(
        List<FieldValue<PartialDate>> shown, List<FieldValue<PartialDate>> stated, List<FieldValue<PartialDate>> modified, FieldValue<PartialDate>? address, bool hasZone)
    {
        // What stands at the headline is about this article; any other line may speak of the past or of something else.
        var best = shown.Where(date => date.Origin != "date line" && date.Confidence >= NearHeadline).MaxBy(date => date.Confidence)
            ?? shown.MaxBy(date => date.Confidence);
        if (stated.Count > 0) return Check(Publication(stated, modified), shown, modified, hasZone, stated[0].Value == address?.Value);
        return best is not null && (address is null || !SaysLess(best, address)) ? best : address;
    }

    // An address holds the day of publication or none; a day printed far from the headline may be any, and a later one at
    // the headline is that of a change.
    private static bool SaysLess(FieldValue<PartialDate> shown, FieldValue<PartialDate> address) =>
        shown.Value != address.Value
        && (shown.Confidence < NearHeadline || shown.Value > address.Value && DaysBetween(shown.Value, address.Value) > 1);

    // The first statement is the most trusted one; a publication behind the last change is the time of something else.
    private static FieldValue<PartialDate> Publication(List<FieldValue<PartialDate>> stated, List<FieldValue<PartialDate>> modified)
    {
        var last = modified.Count == 0 ? (PartialDate?)null : modified.Max(date => date.Value);
        return stated[0].Origin == "json-ld" || last is null ? stated[0] : stated.Find(date => date.Value <= last) ?? stated[0];
    }

    private static FieldValue<PartialDate> Check(
        FieldValue<PartialDate> stated, List<FieldValue<PartialDate>> shown, List<FieldValue<PartialDate>> modified, bool hasZone, bool isAgreed)
    {
        var visible = shown.FindAll(date => date.Origin != ShownFacts.Machine);
        var near = visible.FindAll(date => date.Confidence >= NearHeadline);
        if (near.Exists(date => date.Value == stated.Value)) return stated with { Confidence = 0.97 };
        // Many templates give the day of the last change as "date".
        if (MetaTagNames.IsVague(stated.Origin) && near.Count > 0) return near[0];
        if (!isAgreed
            && near.Find(date => date.Confidence >= SureDay && date.Value < stated.Value && DaysBetween(date.Value, stated.Value) > 1) is { } earlier)
        {
            return earlier with { Confidence = 0.8 };
        }

        // A tag with a name of a house's own says less than the time that the page marks at its headline.
        if (!MetaTagNames.IsCommon(stated.Origin) && near.Find(date => date.Confidence >= SureDay) is { } marked) return marked;
        if (visible.Exists(date => date.Confidence >= BesideStated && date.Value == stated.Value)) return stated;
        // The day before or behind a time in UTC stands there by no chance, even where nothing marks it.
        var printed = visible.Find(date => date.Confidence >= (hasZone ? NearHeadline : BesideStated) && DaysBetween(date.Value, stated.Value) == 1);
        // A time with a zone of its own tells the local day; the day printed then is that of the change.
        if (printed is null || isAgreed || hasZone && modified is [var change, ..] && change.Value == printed.Value) return stated;
        return printed with { Confidence = 0.95 };
    }

    // A page that only tells when it was changed appeared on that day, as far as it says.
    private static FieldValue<PartialDate>? LastResort(ArticleDraft draft, List<FieldValue<PartialDate>> modified)
    {
        if (draft.Capture.IsHtml && (TextDates.Read(draft) ?? StateDates.Read(draft.Capture.Document)) is { } found) return found;
        if (draft.ShownUpdate is { } update) return update with { Confidence = Math.Min(update.Confidence, 0.5) };
        if (draft.OnlyDay is { } only && DateWindow.Holds(only.Value, DateWindow.LatestDay(draft))) return only;
        if (!draft.Capture.IsHtml && GluedStamp.Read(draft) is { } stamp) return stamp;
        return modified.Find(date => !MetaTagNames.IsOfAnyPage(date.Origin)) is { } change ? change with { Confidence = 0.5 } : null;
    }

    private static void ReportConflict(ArticleDraft draft, List<FieldValue<PartialDate>> shown)
    {
        if (draft.Capture.IsHtml || draft.Date is not { } chosen) return;
        if (shown.Find(date => date.Value != chosen.Value) is not { } other) return;
        draft.Warn(
            DiagnosticCodes.DateConflict, other.Line, $"this line says {other.Value}, the date taken is {chosen.Value} of line {chosen.Line}",
            "write the right date into the seed's sidecar");
    }

    private static int DaysBetween(PartialDate a, PartialDate b) =>
        a.ToDateOnly() is { } first && b.ToDateOnly() is { } second ? Math.Abs(first.DayNumber - second.DayNumber) : a == b ? 0 : int.MaxValue;
}
