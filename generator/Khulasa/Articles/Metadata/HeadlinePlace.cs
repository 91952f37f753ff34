using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Declared;

namespace Khulasa.Articles.Metadata;

/// <summary>
/// Reads the city from the lines below the headline: alone on its line, beside the outlet (<c>دبي - الضفة</c>) or beside
/// the writer (<c>بغداد: هدى جاسم</c>).
/// </summary>
internal static class HeadlinePlace
{
    private const int MaxLine = 8;
    private const int MaxLetters = 50;
    private const int MaxOutletWords = 3;
    private static readonly string[] Joints = ["-", "–", "—", "|", "/", ": "];

    /// <summary>Adds the city to the draft's metadata; the names of a writer beside it, or null.</summary>
    public static FieldValue<IReadOnlyList<string>>? Read(ArticleDraft draft, IReadOnlyList<HeadlineLine> lines, Surroundings surroundings)
    {
        foreach (var line in lines.Where(line => line.Place is >= 1 and <= MaxLine && !surroundings.IsElsewhere(line.Parent)))
        {
            foreach (var text in line.Pieces.Prepend(line.Text).Where(text => text.Length <= MaxLetters && !Prose.IsProse(text)))
            {
                var byline = PlaceByline.Read(text, draft.IsPlace, draft.Rules);
                if ((byline?.Place ?? ReadPlace(text)) is not { } place) continue;
                draft.Metadata.Places.Add(new MetadataValue(place, HeadlineByline.Origin));
                return byline is null ? null : new FieldValue<IReadOnlyList<string>>(byline.Authors(draft.Rules), HeadlineByline.Origin, 0.75);
            }
        }

        return null;

        string? ReadPlace(string text)
        {
            var pieces = text.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var place = pieces.Length <= 2 ? Array.Find(pieces, draft.IsPlace) : null;
            return Array.TrueForAll(pieces, piece => piece == place || Prose.CountWords(piece) <= MaxOutletWords) ? place : null;
        }
    }
}
