using System.Text.RegularExpressions;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Tells a box of teasers or an embedded post between two paragraphs of one text from the end of it: another article has
/// its own headline above it, while the headlines of a box say nothing of the paragraphs below the box.
/// </summary>
internal static partial class Interruption
{
    private const int MaxLines = 8;
    private const int MaxHeadlines = 3;

    // A headline's words stand in the first paragraphs of its article.
    private const int ParagraphsBehind = 2;
    private const int MinHeadlineWords = 4;
    private const int MaxHeadlineWords = 30;
    private const double SomewhatAlike = 0.12;
    private const int WordsPerChance = 6;
    private const int MaxChanceWords = 1;
    private const int HeaderLines = 8;

    /// <summary>True when the lines between two pieces of text are such a box.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="start">Index of the first line between them.</param>
    /// <param name="end">Index behind the last one.</param>
    /// <param name="before">Words of what stands above.</param>
    /// <param name="rules">The rules to clean by.</param>
    /// <param name="hasHeader">True when the first piece plainly is the beginning of a text: day or byline stand above it, or it is the shorter one.</param>
    public static bool IsBetween(List<Block> blocks, int start, int end, StoryWords before, CleaningRules rules, bool hasHeader = false)
    {
        if (end - start > MaxLines) return false;
        var behind = WordsBehind(blocks, end, rules);
        // Headlines of any stories have a word in common now and then, and long ones two; where nothing else speaks for one text, none may be.
        var isLikely = hasHeader || before.Likeness(behind) >= SomewhatAlike;
        bool hasCue = false, hasPost = false;
        var headlines = 0;
        for (var i = start; i < end; i++)
        {
            var text = blocks[i].Text;
            var words = Prose.CountWords(text);
            if (Post().IsMatch(text)) hasPost = true;
            else if (ReadCue(text, words, rules) is { } cue)
            {
                hasCue = true;
                if (cue.Rest.Length > 0) headlines++;
            }
            // An article tells its day and its writer, a teaser hardly does.
            else if (!hasPost && HeaderLine.TellsDayOrWriter(text, rules)) return false;
            // Questions and answers that are marked as items belong to the text below the box.
            else if (words >= MinHeadlineWords && !SiteNotice.Is(text, words, rules) && blocks[i].Kind != BlockKind.ListItem)
            {
                if (words > MaxHeadlineWords || behind.CountOwn(text, before, rules) > (isLikely ? Math.Max(1, words / WordsPerChance) : 0))
                    return false;
                headlines++;
            }
        }

        if (!hasCue && !hasPost) return false;
        return Continuation.Opens(blocks[end].Text, rules) || headlines <= MaxHeadlines && (headlines > 0 || hasPost);
    }

    /// <summary>True when one of some lines is a headline whose words the paragraphs below them take up.</summary>
    public static bool HoldsHeadlineOf(List<Block> blocks, int start, int end, CleaningRules rules)
    {
        StoryWords behind = WordsBehind(blocks, end, rules), nothing = new();
        return blocks.Skip(start).Take(end - start).Any(block => block.WordCount >= MinHeadlineWords
            && !SiteNotice.Is(block.Text, block.WordCount, rules)
            && behind.CountOwn(block.Text, nothing, rules) > MaxChanceWords);
    }

    private static StoryWords WordsBehind(List<Block> blocks, int end, CleaningRules rules)
    {
        var behind = new StoryWords();
        foreach (var block in blocks.Skip(end).Take(MaxLines).Where(block => block.IsProse).Take(ParagraphsBehind)) behind.Add(block.Text, rules);
        return behind;
    }

    /// <summary>True when a day or a byline stands right above a line: a text begins there.</summary>
    public static bool IsBelowHeader(List<Block> blocks, int index, CleaningRules rules)
    {
        for (var i = index - 1; i >= 0 && i >= index - HeaderLines; i--)
            if (HeaderLine.Is(blocks[i].Text, rules)) return true;
        return false;
    }

    private static LineLabel? ReadCue(string text, int words, CleaningRules rules) =>
        words <= MaxHeadlineWords && LineLabel.Read(text, rules.RelatedCues) is { } cue && (cue.Rest.Length == 0 || cue.HasColon) ? cue : null;

    // "pic.twitter.com/x", "— The Paper (@paper)", "A post shared by The Paper (@the.paper)".
    [GeneratedRegex(@"pic\.twitter\.com/|^\s*[—–-].{2,60}\(@\w{2,20}\)|^.{2,100}\(@[\w.]{2,30}\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Post();
}
