using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads the dateline at the start of the text and takes it off: <c>بغداد/المسلة:</c> (capture 001),
/// <c>بغداد (رويترز) -</c>, or an outlet before a bar, <c>الأمة|</c> (capture 003).
/// </summary>
public sealed class DatelineReading : ICleaningStep
{
    private const int MaxPieceWords = 4;
    private const int MaxCityWords = 2;
    private static readonly char[] PieceSeparators = ['/', '-', '–', '—', '،', ',', '(', ')', '|'];

    /// <inheritdoc/>
    public string Name => "dateline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var first = draft.FirstProse();
        if (first >= draft.Blocks.Count) return;
        var block = draft.Blocks[first];
        if (first > 0 && draft.Blocks[first - 1] is { Role: BlockRole.Date } above && draft.Place is null) Read(draft, above, above.Text, '-');
        foreach (var (headEnd, bodyStart, mark) in DatelineHead.Ends(block.Text, draft.Rules))
        {
            if (!Read(draft, block, block.Text[..headEnd].Trim(), mark)) continue;
            // English papers print the dateline as part of the sentence; Arabic ones before it.
            if (ScriptDetector.Detect(block.Text) == Script.Arabic) block.CutStart(bodyStart);
            return;
        }
    }

    private bool Read(ArticleDraft draft, Block block, string head, char mark)
    {
        var (text, hasDay) = DatelineHead.WithoutDay(head, draft.Rules);
        var pieces = text.Split(PieceSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // "رام الله 13-9-2023 وفا": only the day stood between them.
        if (pieces is [var whole]
            && hasDay
            && whole.Split("  ", 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: 2 } sides)
        {
            pieces = sides;
        }

        // "دبي، الإمارات العربية المتحدة (CNN)--": an agency in brackets, and the country before it.
        if (pieces.Length == 3 && head.EndsWith(')') && draft.IsPlace(pieces[0])) pieces = [pieces[0], pieces[2]];
        // "الميناء من لندن:": the outlet, and where its writer is.
        if (pieces is [var only] && PlacePreposition.Part(only, draft.Rules) is var (house, city) && draft.IsPlace(city) && IsHouse(house, draft))
            pieces = [city, house];
        if (pieces.Length is 0 or > 3 || pieces.Any(piece => Prose.CountWords(piece) > MaxPieceWords)) return false;
        string? place = null, outlet = null, unknown = null;
        var agencies = 0;
        foreach (var piece in pieces)
        {
            if (draft.IsPlace(piece)) place ??= piece;
            else if (IsOutlet(piece, draft)) outlet ??= piece;
            else if (draft.Rules.CreditWords.MatchWhole(piece) is not null) agencies++;
            else if (unknown is null) unknown = piece;
            else return false;
        }

        if (place is null
            && unknown is not null
            && unknown == pieces[0]
            && IsUnknownCity(unknown, outlet is not null || agencies > 0 && (hasDay || mark is ')' or '-' && head.EndsWith(')')), draft))
        {
            (place, unknown) = (unknown, null);
        }

        if (unknown is not null && !TakesUnknown(unknown, place, mark, pieces.Length, draft)) return false;
        if (place is null && mark is not ('|' or '/') && agencies == 0) return false;
        Store(draft, block, place, outlet ?? unknown);
        return true;
    }

    // Before a known agency or outlet stands a city, though no list has it.
    private static bool IsUnknownCity(string text, bool hasAgency, ArticleDraft draft) =>
        hasAgency
        && Prose.CountWords(text) <= MaxCityWords
        && draft.Rules.AuthorLabels.MatchStart(text) is null
        && !draft.Rules.SectionNames.Contains(ArabicNormalizer.Fold(text))
        && !Tokenizer.FoldedWords(text).Exists(draft.Rules.StopWords.Contains)
        && DatelineHead.WithoutDay("0 " + text, draft.Rules).Text.Any(char.IsLetter);

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
        return draft.Blocks.Count(block => name.MatchAnywhere(block.Text) is not null) > 1
            || draft.Rules.OutletWords.MatchWhole([words[^1]]) is not null;
    }

    private void Store(ArticleDraft draft, Block block, string? place, string? outlet)
    {
        if (place is not null) draft.Place ??= new FieldValue<string>(place, Name, 0.9, block.Line);
        if (outlet is not null) draft.Source ??= new FieldValue<string>(outlet, Name, 0.8, block.Line);
    }

    private static bool IsHouse(string name, ArticleDraft draft) =>
        IsOutlet(name, draft) || Tokenizer.FoldedWords(name) is { Count: 1 or 2 } words && IsNamedElsewhere(words, draft);

    private static bool IsOutlet(string piece, ArticleDraft draft) =>
        draft.IsOutlet(piece)
        || Tokenizer.FoldedWords(piece) is { Count: 2 or 3 } words && draft.Rules.OutletWords.MatchWhole([words[^1]]) is not null;
}
