using Khulasa.Articles.Metadata.Authors;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>Reads the day from the lines at the headline where no element of its own holds it.</summary>
internal static class HeadlineDate
{
    private const int MaxOtherLetters = 60;
    private const int MaxLinesAbove = 2;
    private const double Confidence = 0.76;

    /// <summary>The day; null when no line tells one as its main matter.</summary>
    public static FieldValue<PartialDate>? Read(
        IReadOnlyList<HeadlineLine> lines, PageLayout layout, Surroundings surroundings, CleaningRules rules, DateOrder order)
    {
        foreach (var line in lines)
        {
            if (line.Place < -MaxLinesAbove || ArabicDateParser.FindFirst(line.Text, order) is not { Date.IsFullDay: true } match) continue;
            if (line.Text.Length - (match.End - match.Start) > MaxOtherLetters
                || rules.UpdatedLabels.MatchAnywhere(line.Text[..match.Start]) is not null)
            {
                continue;
            }

            if (Prose.IsProse(line.Text)
                || surroundings.IsElsewhere(line.Parent)
                || surroundings.IsBehindEnd(line.Parent)
                || line.Place < 0 && PageHeader.Holds(line.Parent, layout.HoldsHeadline))
            {
                continue;
            }

            return new FieldValue<PartialDate>(match.Date, HeadlineByline.Origin, match.IsCertain ? Confidence : Confidence - 0.2);
        }

        return null;
    }
}
