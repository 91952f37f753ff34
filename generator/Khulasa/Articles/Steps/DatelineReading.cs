using System.Globalization;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Reads the dateline at the start of the text and takes it off: <c>بغداد/المسلة:</c> (capture 001),
/// <c>بغداد (رويترز) -</c>, or an outlet before a bar, <c>الأمة|</c> (capture 003).
/// </summary>
public sealed class DatelineReading : ICleaningStep
{
    private const int MaxLength = 60;
    private const int MaxPieceWords = 4;
    private static readonly char[] PieceSeparators = ['/', '-', '–', '—', '،', ',', '(', ')', '|'];

    /// <inheritdoc/>
    public string Name => "dateline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var first = draft.FirstProse();
        if (first >= draft.Blocks.Count) return;
        var block = draft.Blocks[first];
        foreach (var (headEnd, bodyStart, mark) in Ends(block.Text))
        {
            if (!Read(draft, block, block.Text[..headEnd].Trim(), mark)) continue;
            // English papers print the dateline as part of the sentence; Arabic ones before it.
            if (ScriptDetector.Detect(block.Text) == Script.Arabic) block.CutStart(bodyStart);
            return;
        }
    }

    // Where a dateline may end, the farthest first: "بغداد - المسلة:" has two ends and the second one counts.
    private static List<(int HeadEnd, int BodyStart, char Mark)> Ends(string text)
    {
        var ends = new List<(int, int, char)>();
        for (var i = 1; i < text.Length && i < MaxLength; i++)
        {
            var c = text[i];
            if (c is '.' or '؟' or '"' or '«' or '“') break;
            var isDash = c is '-' or '–' or '—' && i + 1 < text.Length && (text[i - 1] == ' ' || text[i - 1] == ')' || text[i + 1] == ' ');
            // "بغداد/ " and the second slash of "أبوظبي في 4 سبتمبر / وام / ".
            var isSlash = c == '/' && i + 1 < text.Length && text[i + 1] == ' ' && (text[i - 1] != ' ' || text.AsSpan(0, i).Contains('/'));
            if (c is not (':' or '|') && !isDash && !isSlash) continue;
            var start = i + 1;
            while (start < text.Length && text[start] is ' ' or '-' or '–' or '—' or ':') start++;
            ends.Insert(0, (i, start, isDash ? '-' : c));
        }

        return ends;
    }

    private bool Read(ArticleDraft draft, Block block, string head, char mark)
    {
        var pieces = WithoutDay(head).Split(PieceSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // "دبي، الإمارات العربية المتحدة (CNN)--": an agency in brackets, and the country before it.
        if (pieces.Length == 3 && head.EndsWith(')') && IsPlace(pieces[0], draft)) pieces = [pieces[0], pieces[2]];
        if (pieces.Length is 0 or > 3 || pieces.Any(piece => Prose.CountWords(piece) > MaxPieceWords)) return false;
        string? place = null, outlet = null, unknown = null;
        var agencies = 0;
        foreach (var piece in pieces)
        {
            if (IsPlace(piece, draft)) place ??= piece;
            else if (IsOutlet(piece, draft)) outlet ??= piece;
            else if (draft.Rules.CreditWords.MatchWhole(piece) is not null) agencies++;
            else if (unknown is null) unknown = piece;
            else return false;
        }

        if (unknown is not null && !TakesUnknown(unknown, place, mark, pieces.Length, draft)) return false;
        if (place is null && mark is not ('|' or '/') && agencies == 0) return false;
        Store(draft, block, place, outlet ?? unknown);
        return true;
    }

    // Agencies print the day, without its year, beside the city.
    private static string WithoutDay(string head)
    {
        var words = Tokenizer.Words(head);
        var folded = words.ConvertAll(word => ArabicNormalizer.Fold(word.In(head)));
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (!int.TryParse(folded[i], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31 || MonthNames.ReadAt(folded, i + 1) is not { } month) continue;
            var last = i + month.WordCount;
            if (last + 1 < words.Count && int.TryParse(folded[last + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && DateReading.IsYear(year)) last++;
            var first = folded[i - 1] == "في" ? i - 1 : i;
            return head[..words[first].Start].Trim() + head[words[last].End..];
        }

        return head;
    }

    // Beside a city the other name is the outlet; alone it is one before a bar, or before a slash where it stands elsewhere too.
    private static bool TakesUnknown(string unknown, string? place, char mark, int pieces, ArticleDraft draft)
    {
        if (Tokenizer.FoldedWords(unknown) is not { Count: > 0 } words || words.Exists(draft.Rules.StopWords.Contains)) return false;
        if (place is not null && Prose.CountWords(unknown) <= 3) return true;
        return pieces == 1 && words.Count <= 3 && (mark == '|' || mark == '/' && IsNamedElsewhere(words, draft));
    }

    private static bool IsNamedElsewhere(List<string> words, ArticleDraft draft)
    {
        var name = new PhraseSet([string.Join(' ', words)]);
        return draft.Blocks.Count(block => name.MatchAnywhere(block.Text) is not null) > 1 || draft.Rules.OutletWords.MatchWhole([words[^1]]) is not null;
    }

    private void Store(ArticleDraft draft, Block block, string? place, string? outlet)
    {
        if (place is not null) draft.Place ??= new FieldValue<string>(place, Name, 0.9, block.Line);
        if (outlet is not null) draft.Source ??= new FieldValue<string>(outlet, Name, 0.8, block.Line);
    }

    private static bool IsPlace(string piece, ArticleDraft draft) =>
        draft.Rules.Places.MatchWhole(piece) is not null || draft.Names.IsPlace(piece);

    private static bool IsOutlet(string piece, ArticleDraft draft) =>
        draft.Names.FindOutlet(piece) is not null || draft.Source is { } source && ArabicNormalizer.Fold(source.Value) == ArabicNormalizer.Fold(piece);
}
