using Khulasa.Articles.Metadata;
using Khulasa.Dates;
using Khulasa.Diagnostics;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Chooses the day of publication. The printed day wins over machine-readable times, which are in UTC or in a
/// server's zone and can be a day off; where they are further apart, the metadata wins and the conflict is reported.
/// </summary>
public sealed class DateChoice : ICleaningStep
{
    private const double NearHeadline = 0.75;

    /// <inheritdoc/>
    public string Name => "date";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var shown = draft.ShownDates;
        var latest = DateWindow.LatestDay(draft);
        var stated = MetadataDates.Read(draft.Metadata.Published).FindAll(date => DateWindow.Holds(date.Value, latest));
        var modified = MetadataDates.Read(draft.Metadata.Modified);
        var address = AddressDate.Read(draft.Metadata.Addresses);
        draft.Date = Choose([.. shown.Where(date => DateWindow.Holds(date.Value, latest))], stated, address) ?? LastResort(draft, modified);
        draft.Updated ??= draft.ShownUpdate is { } update ? update : modified is [var first, ..] ? first : null;
        if (draft.Updated is { } updated && (draft.Date is null || updated.Value <= draft.Date.Value)) draft.Updated = null;
        ReportConflict(draft, shown);
    }

    private static FieldValue<PartialDate>? Choose(List<FieldValue<PartialDate>> shown, List<FieldValue<PartialDate>> stated, FieldValue<PartialDate>? address)
    {
        var best = shown.MaxBy(date => date.Confidence);
        if (stated.Count == 0)
        {
            // An address holds the day of publication or none; a day printed elsewhere may be any.
            if (best is not null && address is not null && best.Confidence < NearHeadline && best.Value != address.Value) return address;
            return best ?? address;
        }

        if (best is not null && best.Origin != "shown time" && best.Confidence >= NearHeadline && DaysBetween(best.Value, stated[0].Value) <= 1) return best with { Confidence = 0.97 };
        return stated[0];
    }

    // A page that only tells when it was changed appeared on that day, as far as it says.
    private static FieldValue<PartialDate>? LastResort(ArticleDraft draft, List<FieldValue<PartialDate>> modified)
    {
        if (StateDates.Read(draft.Capture.Document) is { } state) return state;
        if (draft.ShownUpdate is { } update) return update with { Confidence = Math.Min(update.Confidence, 0.5) };
        return modified is [var first, ..] ? first with { Confidence = 0.5 } : null;
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
