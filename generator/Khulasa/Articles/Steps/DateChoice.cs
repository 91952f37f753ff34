using Khulasa.Dates;
using Khulasa.Diagnostics;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Chooses the day of publication. The printed day wins over machine-readable times, which are in UTC or in a
/// server's zone and can be a day off; where they are further apart, the metadata wins and the conflict is reported.
/// </summary>
public sealed class DateChoice : ICleaningStep
{
    /// <inheritdoc/>
    public string Name => "date";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var shown = draft.ShownDates;
        var metadata = MetadataDates.Read(draft.Metadata.Published);
        draft.Date = Choose(shown, metadata) ?? AddressDate.Read(draft.Metadata.Addresses);
        if (MetadataDates.Read(draft.Metadata.Modified) is [var modified, ..]) draft.Updated ??= modified;
        if (draft.Updated is { } updated && (draft.Date is null || updated.Value <= draft.Date.Value)) draft.Updated = null;
        ReportConflict(draft, shown);
    }

    private static FieldValue<PartialDate>? Choose(List<FieldValue<PartialDate>> shown, List<FieldValue<PartialDate>> metadata)
    {
        if (metadata.Count == 0) return shown.Count == 0 ? null : shown.Find(date => date.Confidence >= 0.9) ?? shown[0];
        foreach (var date in shown)
            if (DaysBetween(date.Value, metadata[0].Value) <= 1) return date with { Confidence = 0.97 };
        return metadata[0];
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
