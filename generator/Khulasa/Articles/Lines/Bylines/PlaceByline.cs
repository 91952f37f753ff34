using Khulasa.Articles.Metadata.Authors;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// A line of two or three pieces that say who wrote where for whom: <c>هدى جاسم (بغداد)</c>, <c>بغداد: هدى جاسم</c>,
/// <c>بغداد – واع – هدى جاسم</c>, <c>هسبريس - هدى جاسم</c>; of four, where the third tells what the last one did.
/// </summary>
/// <param name="Author">Name of the writer.</param>
/// <param name="Place">The city; null when none is named.</param>
/// <param name="Outlet">The outlet; null when none is named.</param>
internal sealed record PlaceByline(string Author, string? Place, string? Outlet)
{
    private const int MaxPieces = 3;
    private const int MaxOutletWords = 3;
    private static readonly string[] Separators = [" - ", " – ", " — ", " ـ ", " = ", "/", " | ", "، ", ":", " (", ")"];

    /// <summary>The writers, where the line names several: <c>بغداد - هدى جاسم وعلي كريم</c>.</summary>
    public IReadOnlyList<string> Authors(CleaningRules rules) => AuthorNames.Split(Author, rules) is { Count: > 1 } several ? several : [Author];

    /// <summary>Reads a line; null when it is none of these.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isPlace">Tells the names of cities.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static PlaceByline? Read(string text, Func<string, bool> isPlace, CleaningRules rules)
    {
        var pieces = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (pieces.Length == MaxPieces + 1) return ReadLabelled(pieces, isPlace, rules);
        if (pieces.Length is < 2 or > MaxPieces) return null;
        // "بغداد – كتبت هدى جاسم", "بغداد - من هدى جاسم"; elsewhere the word of a job makes the line a title.
        pieces = Array.ConvertAll(
            pieces,
            piece => LineLabel.ReadAuthor(piece, rules) is { Rest.Length: > 0 } label
                ? label.Rest
                : PlacePreposition.Skip(piece, rules));
        if (Array.Exists(pieces, piece => rules.RoleWords.MatchAnywhere(piece) is not null)) return null;
        var place = Array.Find(pieces, piece => isPlace(piece));
        // "بغداد / هدى جاسم / الأناضول": beside a city an agency is no name of a person.
        var others = Array.FindAll(
            pieces, piece => piece != place && (place is null || pieces.Length < MaxPieces || rules.CreditWords.MatchWhole(piece) is null));
        // "عمان - (بترا) - أعلنت الحكومة": behind city and agency the sentence may begin.
        var hasAgency = pieces.Length == MaxPieces && Array.Exists(pieces, piece => rules.CreditWords.MatchWhole(piece) is not null);
        // Beside a city any name will do, as long as no colon makes the line a headline; elsewhere it must be a known one.
        var isOpen = place is not null
            && others.Length == 1
            && !hasAgency
            && !text.Contains(':', StringComparison.Ordinal)
            && !IsOutlet(others[0], rules)
            && !IsOutletBeforeSlash(text, others[0], rules);
        var names = Array.FindAll(
            others,
            piece => PersonName.Clean(piece, rules) is not null
                && (isOpen || !piece.Any(char.IsUpper) && rules.GivenNames.MatchStart(piece) is not null));
        if (names.Length != 1 || PersonName.Clean(names[0], rules) is not { } author) return null;
        var outlet = Array.Find(others, piece => piece != names[0]);
        // "12 مايو 2024 - هدى جاسم" tells no outlet, but the day.
        if (outlet is not null && (Prose.CountWords(outlet) > MaxOutletWords || ArabicDateParser.FindFirst(outlet) is not null) || others.Length > 2)
            return null;
        return new PlaceByline(author, place, outlet is null || rules.CreditWords.MatchWhole(outlet) is not null ? null : outlet);
    }

    // "بغداد - واع - متابعة: هدى جاسم": place, outlet and what she did before her name; such a word begins headlines as well.
    private static PlaceByline? ReadLabelled(string[] pieces, Func<string, bool> isPlace, CleaningRules rules)
    {
        if (rules.WorkLabels.MatchWhole(pieces[2]) is null && rules.AuthorLabels.MatchWhole(pieces[2]) is null) return null;
        var place = Array.Find(pieces[..2], piece => isPlace(piece));
        var outlet = Array.Find(pieces[..2], piece => piece != place);
        return place is not null && outlet is not null && Prose.CountWords(outlet) <= MaxOutletWords
            && PersonName.IsKnown(pieces[3], rules) && PersonName.Clean(pieces[3], rules) is { } author
            ? new PlaceByline(author, place, rules.CreditWords.MatchWhole(outlet) is null ? outlet : null)
            : null;
    }

    // "نبأ اليوم/ بغداد": so agencies begin their reports.
    private static bool IsOutletBeforeSlash(string text, string piece, CleaningRules rules) =>
        ScriptDetector.Detect(piece) == Script.Arabic
        && text.StartsWith(piece, StringComparison.Ordinal)
        && text[piece.Length..].TrimStart() is ['/', ..]
        && !PersonName.IsKnown(piece, rules);

    // "العربي الجديد - بغداد", "عين العراق - بغداد": an article or a country begins or ends the names of outlets, seldom those of persons.
    private static bool IsOutlet(string piece, CleaningRules rules)
    {
        var words = Tokenizer.FoldedWords(piece);
        return words.Count > 0
            && ScriptDetector.Detect(piece) == Script.Arabic
            && !PersonName.IsKnown(piece, rules)
            && (words[0].StartsWith("ال", StringComparison.Ordinal)
                || rules.SectionNames.Contains(words[^1])
                || rules.OutletWords.MatchAnywhere(piece) is not null);
    }
}
