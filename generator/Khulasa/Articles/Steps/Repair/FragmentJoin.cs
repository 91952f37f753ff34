using System.Buffers;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Joins the pieces of sentences that a crawler put on lines of their own, because a link or bold word stood between
/// them: <c>According to</c> / <c>the ministry</c> / <c>, nobody was hurt.</c>
/// </summary>
public sealed class FragmentJoin : ICleaningStep
{
    // A longer paragraph is cut up again rather than grown without end.
    private const int MaxLetters = 6000;
    private const int WrappedLetters = 55;
    private const int MinWrapped = 4;
    private const int MaxLongPerWrapped = 5;
    private const int MinWords = 3;
    private const int MinSentenceWords = 5;
    private const int MaxNameWords = 7;
    private const int MaxOpenerLetters = 80;
    private const int MaxAgoWords = 4;

    // Only whether a line tells a day is asked.
    private static readonly DateOnly AnyDay = new(2020, 12, 31);

    // No space stands before one.
    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create(",.;:!?)]’'”»…%،؛؟٪");

    /// <inheritdoc/>
    public string Name => "pieces of a sentence";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        // A capture with blank lines knows its paragraphs, unless their lines are wrapped at a width.
        var hasGaps = BrokenLines.HaveBlankBetween(draft);
        var width = WrapWidth.Of(draft.Blocks);
        var widths = width.IsKnown || !hasGaps ? [] : WidthsOfGroups(draft.Blocks);
        var isBroken = !hasGaps || IsWrapped(draft.Blocks);
        if (!isBroken && !width.IsKnown && widths.Count == 0) return;
        var minLetters = hasGaps ? WrappedLetters : 0;
        var joined = new List<Block>(draft.Blocks.Count);
        var pieces = new List<Block>();
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            var after = i + 1 < draft.Blocks.Count ? draft.Blocks[i + 1] : null;
            if (pieces.Count > 0
                && !IsWrapped(pieces, block, widths.GetValueOrDefault(block, width), hasGaps)
                && !(isBroken && pieces[^1].Text.Length >= minLetters && Continues(pieces, block, after, draft.Rules)))
            {
                Close(joined, pieces, isPersian);
            }

            pieces.Add(block);
        }

        Close(joined, pieces, isPersian);
        draft.Blocks = joined;
    }

    // A paragraph alone may be wrapped as its page's source was, between lines of any length.
    private static Dictionary<Block, WrapWidth> WidthsOfGroups(List<Block> blocks)
    {
        var widths = new Dictionary<Block, WrapWidth>();
        for (int start = 0, end; start < blocks.Count; start = end)
        {
            for (end = start + 1; end < blocks.Count && !blocks[end].HasGapBefore;) end++;
            // Items of a list may be of one length too; they begin with capitals, where the script has any.
            if (end - start < MinWrapped
                || blocks.Take(end).Skip(start + 1).Count(block => char.IsLower(block.Text[0])) * 2 < end - start - 1
                || WrapWidth.Of(blocks[start..end]) is not { IsKnown: true } width)
            {
                continue;
            }

            for (var i = start; i < end; i++) widths[blocks[i]] = width;
        }

        return widths;
    }

    private static bool IsWrapped(List<Block> blocks)
    {
        int longLines = 0, wrapped = 0;
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            if (blocks[i].Text.Length < WrappedLetters) continue;
            longLines++;
            if (!blocks[i + 1].HasGapBefore && LetterCase.IsSmall(blocks[i + 1].Text[0]) && !SentenceSplitter.IsTerminated(blocks[i].Text)) wrapped++;
        }

        return wrapped >= MinWrapped && wrapped * MaxLongPerWrapped >= longLines;
    }

    private static bool IsWrapped(List<Block> pieces, Block next, WrapWidth width, bool hasGaps) =>
        width.Wraps(pieces[^1].Text, next.Text)
        && BrokenLines.MayGoOn(pieces[^1], next, hasGaps)
        && pieces.Sum(piece => piece.Text.Length) <= MaxLetters;

    private static bool Continues(List<Block> pieces, Block next, Block? after, CleaningRules rules)
    {
        var last = pieces[^1];
        if (next.HasGapBefore || next.Kind != BlockKind.Paragraph || last.Kind != BlockKind.Paragraph) return false;
        if (SentenceSplitter.IsTerminated(last.Text) || pieces.Sum(piece => piece.Text.Length) > MaxLetters) return false;
        // "1 hour ago" begins a line of its own, and the outlet's name no sentence.
        if (IsAgo(next.Text) || OutletLine.Is(last.Text, rules)) return false;
        // Keywords may end in any word, and what begins with a cue is a line of its own.
        if (LineLabel.ReadAuthor(next.Text, rules) is not null
            || LineLabel.Read(next.Text, rules.RelatedCues) is not null
            || LineLabel.Read(pieces[0].Text, rules.TagLabels) is not null
            || LineLabel.Read(pieces[0].Text, rules.Labels) is { HasColon: true })
        {
            return false;
        }

        if (OpensAsContinuation(next.Text, last.Text) || OpensAsClause(next.Text, rules))
            return IsPieceOfProse(last.Text, rules) || IsPieceOfProse(next.Text, rules) || pieces.Count > 1;
        var isAboveSentence = char.IsUpper(next.Text[0]) && Prose.IsProse(next.Text);
        if (EndsOpen(last.Text, isAboveSentence, rules) && IsPieceOfProse(last.Text, rules) || IsDateline(last.Text) && Prose.IsProse(next.Text))
            return true;
        // A headline, its day and "von Jane Doe" make no sentence.
        if (after is not { HasGapBefore: false, Kind: BlockKind.Paragraph } || LineLabel.ReadAuthor(after.Text, rules) is not null) return false;
        return GoesOnInArabic(pieces, next, after, rules)
            || IsName(next.Text)
                && (IsMidSentence(pieces, rules) && OpensAsContinuation(after.Text, next.Text)
                    || IsPieceOfProse(last.Text, rules) && OpensAsClause(after.Text, rules));
    }

    private static bool IsAgo(string text) =>
        Prose.CountWords(text) <= MaxAgoWords && text.Any(char.IsDigit) && RelativeDates.Read(text, AnyDay) is not null;

    // "ونقل البيان عن" / "الوزير التركي" / "قوله إن …": no headline begins with "and", and the line behind the link no paragraph.
    private static bool GoesOnInArabic(List<Block> pieces, Block next, Block after, CleaningRules rules)
    {
        if (!Continuation.Opens(pieces[0].Text, rules) || rules.Labels.MatchWhole(next.Text) is not null) return false;
        if (pieces.Count > 1) return !Continuation.Opens(next.Text, rules);
        return pieces[0].WordCount >= MinWords
            && IsName(next.Text)
            && SentenceSplitter.IsTerminated(after.Text)
            && !Continuation.Opens(after.Text, rules)
            && LineLabel.Read(after.Text, rules.RelatedCues) is null;
    }

    // A long line, or what was joined already: no heading. No menu has a line that says "but".
    private static bool IsMidSentence(List<Block> pieces, CleaningRules rules)
    {
        var text = pieces[^1].Text;
        if (pieces.Count == 1 && text.Length <= MaxOpenerLetters && (IsStopWord(text, rules) || IsOpener(text, rules))) return true;
        return LetterCase.IsSmall(text[text.LastIndexOf(' ') + 1])
            && (pieces.Count > 1 || Prose.CountWords(text) >= MinSentenceWords && IsPieceOfProse(text, rules));
    }

    // "By" belongs to the name below it.
    private static bool IsStopWord(string text, CleaningRules rules) =>
        Tokenizer.FoldedWords(text) is [var word]
        && rules.StopWords.Contains(word)
        && char.IsLetter(text[^1])
        && LineLabel.Read(text, rules.AuthorLabels) is null
        && rules.Labels.MatchWhole([word]) is null;

    // "As usual,", "The author of the book".
    private static bool IsOpener(string text, CleaningRules rules) =>
        Tokenizer.FoldedWords(text) is { Count: <= MaxNameWords } words
        && (text[^1] is ',' or '،' || words is [var first, _, ..] && rules.StopWords.Contains(first) && char.IsLetter(text[^1]))
        && LineLabel.Read(text, rules.AuthorLabels) is null
        && rules.Labels.MatchWhole(words) is null;

    // "DUNMORE –"
    private static bool IsDateline(string text) =>
        text.Length > 3
        && char.IsLetter(text[0])
        && char.IsLetter(text[1])
        && text[^1] is '–' or '—' or '-'
        && text[^2] == ' '
        && Prose.CountWords(text) <= MaxNameWords;

    // A link or bold word that begins with a capital, in the middle of a sentence.
    private static bool IsName(string text) => Prose.CountWords(text) <= MaxNameWords && !SentenceSplitter.IsTerminated(text);

    // A small letter or closing mark begins no line of its own in any menu worth reading.
    // Behind an Arabic line it tells nothing: what stands there in Latin letters is the page's own.
    private static bool OpensAsContinuation(string text, string before) =>
        LetterCase.IsSmall(text[0]) && ScriptDetector.Detect(before) != Script.Arabic
        || text[0] is ',' or ';' or '،' or '؛' or ')' or '’'
        || text[0] == '.' && (text.Length == 1 || text[1] == ' ')
        || text.Length > 2 && text[0] is '—' or '–' && text[1] == ' ' && LetterCase.IsSmall(text[2])
        || text.StartsWith("'s ", StringComparison.Ordinal)
        || text == "'s";

    // "التي", "إلى": a word with which no Arabic line begins.
    private static bool OpensAsClause(string text, CleaningRules rules) => rules.ClauseWords.MatchStart(text) is not null;

    // "Bees don't need you" above a whole sentence is a heading.
    private static bool EndsOpen(string text, bool isAboveSentence, CleaningRules rules)
    {
        if (text[^1] is ',' or '،' or '(' or '“' or '«') return true;
        var last = text.AsSpan(text.LastIndexOf(' ') + 1);
        if (LetterCase.IsSmall(last[0]) && rules.StopWordLookup.Contains(last)) return !isAboveSentence || rules.Connectors.Contains(last.ToString());
        // Arabic has no small letters; its prepositions end no line but that of a button: "follow us on".
        return rules.Connectors.Contains(ArabicNormalizer.Fold(last.ToString()))
            && ScriptDetector.Detect(text) == Script.Arabic
            && Prose.CountWords(text) > MinWords
            && rules.Labels.MatchWhole(text) is null;
    }

    private static bool IsPieceOfProse(string text, CleaningRules rules)
    {
        if (Prose.CountWords(text) < MinWords) return false;
        var stopWords = rules.StopWordLookup;
        foreach (var word in text.AsSpan().Split(' '))
            if (stopWords.Contains(text.AsSpan()[word])) return true;
        return false;
    }

    private static void Close(List<Block> joined, List<Block> pieces, bool isPersian)
    {
        if (pieces.Count == 0) return;
        BrokenLines.Join(pieces, isPersian, piece => ClosingMarks.Contains(piece.Text[0]));
        joined.Add(pieces[0]);
        pieces.Clear();
    }
}
