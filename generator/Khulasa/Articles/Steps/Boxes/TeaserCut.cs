using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Diagnostics;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops headlines of other stories that stand between two paragraphs: paragraphs that are one link, and in text
/// captures the lone line with the pause or question of a headline (line 7 of capture 004).
/// </summary>
public sealed class TeaserCut : ICleaningStep
{
    private const int MinWords = 5;
    private const int MaxWords = 25;
    private const int MaxTeasers = 2;
    private const int MinHalfWords = 4;
    private const int MaxHalfDifference = 1;
    private const int MaxCards = 3;
    private const int MaxCardWords = 20;
    private const double MaxCardShare = 0.34;

    /// <inheritdoc/>
    public string Name => "teaser";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        DropMarked(draft);
        if (draft.Capture.IsHtml) DropLinks(draft);
        else
        {
            DropHeadlines(draft);
            DropCards(draft);
        }
    }

    // ">> The bank keeps its rates", "VIDEO: Fire in the market hall": a sign or a button opens the headline of another story.
    private void DropMarked(ArticleDraft draft)
    {
        int first = draft.FirstProse(), last = draft.LastProse();
        for (var i = first + 1; i < last; i++)
            if (IsCard(draft.Blocks[i]) && MarkedHeadline.Is(draft.Blocks[i].Text, draft.Rules))
                draft.Blocks[i].Assign(BlockRole.Related, Name);
    }

    // Cards of other articles between two paragraphs, each of which is only its headline: two or three in a row are no
    // cross-heads, and hardly use the words of the story.
    private void DropCards(ArticleDraft draft)
    {
        int first = draft.FirstProse(), last = draft.LastProse();
        StoryWords? story = null;
        for (var i = first + 1; i < last; i++)
        {
            var end = i;
            while (end < last && IsCard(draft.Blocks[end])) end++;
            if (end - i is < 2 or > MaxCards || !draft.Blocks[i - 1].IsProse || !draft.Blocks[end].IsProse || draft.Blocks[i - 1].Text.EndsWith(':'))
            {
                i = Math.Max(i, end);
                continue;
            }

            story ??= draft.Story();
            var cards = draft.Blocks[i..end];
            if (!OwnList.IsOfSmallLetters(cards.ConvertAll(card => card.Text))
                && cards.TrueForAll(card => story.Share(card.Text, draft.Rules) <= MaxCardShare))
            {
                foreach (var card in cards) card.Assign(BlockRole.Related, Name);
            }

            i = end;
        }
    }

    private static bool IsCard(Block block) =>
        block is { IsOpen: true, Kind: BlockKind.Paragraph }
        && Prose.CountWords(block.Text) is >= MinWords and <= MaxCardWords
        && !Prose.EndsAsStatement(block.Text)
        && !Prose.IsProse(block.Text)
        && block.Text[^1] is not (':' or '!' or '.');

    private void DropLinks(ArticleDraft draft)
    {
        foreach (var block in draft.Open)
        {
            // Headings that are links have been judged by what stands below them.
            if (block.Kind is BlockKind.Table or BlockKind.Code or BlockKind.Heading || block.LinkShare < 0.85) continue;
            if (Prose.CountWords(block.Text) <= MaxWords && !Prose.EndsAsStatement(block.Text)) block.Assign(BlockRole.Related, Name);
        }
    }

    private void DropHeadlines(ArticleDraft draft)
    {
        int first = draft.FirstProse(), last = draft.LastProse();
        var teasers = new List<Block>();
        for (var i = first + 1; i < last; i++)
            if (draft.Blocks[i] is { IsOpen: true, Kind: BlockKind.Paragraph } block && IsHeadline(block.Text)) teasers.Add(block);
        // Many of them are the questions of an interview or the article's own headings.
        if (teasers.Count > MaxTeasers) return;
        foreach (var teaser in teasers)
        {
            teaser.Assign(BlockRole.Related, Name);
            draft.Warn(
                DiagnosticCodes.GuessedCut, teaser.Line, "this line reads like the headline of another story and was left out",
                "put it back into the content file if it is the article's own heading");
        }
    }

    private static bool IsHeadline(string text)
    {
        if (Prose.CountWords(text) is < MinWords or > MaxWords || Prose.EndsAsStatement(text)) return false;
        var hasPause = text.TrimEnd('.').Contains("..", StringComparison.Ordinal) && !IsVerse(text);
        var isQuestion = text.TrimEnd().EndsWith('؟') || text.TrimEnd().EndsWith('?');
        var startsQuoted = text[0] is '"' or '“' or '”' or '«';
        return hasPause || isQuestion && startsQuoted;
    }

    // "على قدر أهل العزم تأتي العزائم... وتأتي على قدر الكرام المكارم": the halves of a verse are of one length, and headlines pause with two dots.
    private static bool IsVerse(string text)
    {
        var verse = text[(text.LastIndexOf(':') + 1)..];
        return verse.Split(["... ", "… "], StringSplitOptions.TrimEntries) is [var first, var second]
            && Prose.CountWords(first) is >= MinHalfWords and var words
            && Math.Abs(words - Prose.CountWords(second)) <= MaxHalfDifference;
    }
}
