using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads the dateline of an agency in a paragraph of its own above a page's text: <c>عمان 9 آذار (بترا)-</c>,
/// <c>طوباس 5-7-2022 وفا- هدى جاسم</c>. City, day and agency must all stand in it, and nothing else but its writer; strokes
/// between them tell as much as a day does: <c>إزمير/ هدى جاسم، علي كريم/ الأناضول</c>, <c>ميسان / نون /</c>.
/// </summary>
public sealed class LoneDateline : ICleaningStep
{
    private const int MaxLetters = 90;
    private const int MaxLinesAbove = 2;
    private const int MaxCityWords = 2;
    private const int MaxPieces = 3;
    private const int MaxUnlistedWords = 3;
    private const double Confidence = 0.8;

    // What stood on both sides of the day is parted by the room it leaves.
    private static readonly string[] Separators = ["/", "-", "–", "—", "،", ",", "(", ")", "|", "  "];

    /// <inheritdoc/>
    public string Name => "lone dateline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var first = draft.FirstProse();
        for (var i = Math.Max(0, first - MaxLinesAbove); i < first && i < draft.Blocks.Count; i++)
            if (draft.Blocks[i] is { IsOpen: true, Kind: BlockKind.Paragraph, Text.Length: <= MaxLetters } block)
            {
                if (draft.Capture.IsHtml) Read(draft, block);
                if (block.IsOpen) ReadStrokes(draft, block);
            }
    }

    private void Read(ArticleDraft draft, Block block)
    {
        var (text, hasDay) = DatelineHead.WithoutDay(block.Text, draft.Rules);
        if (!hasDay || ScriptDetector.Detect(text) != Script.Arabic) return;
        var pieces = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (pieces.Length is < 2 or > MaxPieces || !IsCity(pieces[0], draft) || !IsAgency(pieces[1], draft.Rules)) return;
        var writer = pieces.ElementAtOrDefault(2);
        if (writer is not null && !IsWriter(writer, block, draft)) return;
        block.Assign(BlockRole.Date, Name);
        draft.Place ??= new FieldValue<string>(pieces[0], Name, Confidence, block.Line);
        if (writer is not null) draft.Authors ??= new FieldValue<IReadOnlyList<string>>([writer], Name, Confidence, block.Line);
    }

    private void ReadStrokes(ArticleDraft draft, Block block)
    {
        var pieces = block.Text.TrimEnd('/', ' ').Split('/', StringSplitOptions.TrimEntries);
        if (pieces.Length is < 2 or > MaxPieces || Array.Exists(pieces, piece => piece.Length == 0)) return;
        var isOpen = block.Text.EndsWith('/') && pieces.Length == 2 && draft.IsPlace(pieces[0]) && Prose.CountWords(pieces[1]) <= MaxUnlistedWords;
        if (!isOpen && !(IsCity(pieces[0], draft) && IsAgency(pieces[^1], draft.Rules))) return;
        var writers = pieces.Length < MaxPieces ? [] : AuthorNames.Split(pieces[1], draft.Rules);
        if (pieces.Length == MaxPieces && (writers.Count == 0 || !writers.All(writer => IsWriter(writer, block, draft)))) return;
        block.Assign(BlockRole.Byline, Name);
        draft.Place ??= new FieldValue<string>(pieces[0], Name, Confidence, block.Line);
        if (writers.Count > 0) draft.Authors ??= new FieldValue<IReadOnlyList<string>>(writers, Name, Confidence, block.Line);
    }

    // Beside day and agency a city need not be known.
    private static bool IsCity(string text, ArticleDraft draft) =>
        draft.IsPlace(text)
        || Prose.CountWords(text) <= MaxCityWords && !Tokenizer.FoldedWords(text).Exists(draft.Rules.StopWords.Contains);

    // A name that no list knows is one where the story uses none of its words: "أسعار العملات" it would.
    private static bool IsWriter(string text, Block dateline, ArticleDraft draft)
    {
        if (SiteOwner.IsPerson(text, draft.Rules)) return true;
        if (Prose.CountWords(text) > MaxUnlistedWords || PersonName.Clean(text, draft.Rules) != text) return false;
        var words = Tokenizer.FoldedWords(text).ToHashSet(StringComparer.Ordinal);
        return !Tokenizer.FoldedWords(draft.Title?.Value ?? "").Exists(words.Contains)
            && !draft.Blocks.Exists(block => block != dateline && Tokenizer.FoldedWords(block.Text).Exists(words.Contains));
    }

    // "وفا المحلية": an agency, and the desk of it.
    private static bool IsAgency(string text, CleaningRules rules) =>
        rules.CreditWords.MatchWhole(text) is not null
        || text.LastIndexOf(' ') is var space and > 0 && rules.CreditWords.MatchWhole(text[..space]) is not null;
}
