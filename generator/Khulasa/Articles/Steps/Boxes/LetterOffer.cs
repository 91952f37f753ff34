using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops the offer of a letter between the paragraphs of a text capture: its name, a line that praises it, and the button to
/// subscribe. <c>Newsletter</c> / <c>The Economy Brief. Every evening what counts.</c> / <c>Sign up</c>
/// </summary>
public sealed class LetterOffer : ICleaningStep
{
    private const int MaxHeadingWords = 8;
    private const int MaxLines = 4;
    private const int MaxLineWords = 30;
    private const int MaxButtonWords = 6;

    /// <inheritdoc/>
    public string Name => "offer of a letter";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.RunFirst is null) return;
        var last = draft.LastProse();
        for (var i = draft.FirstProse() + 1; i < last; i++)
        {
            if (!IsName(draft.Blocks[i], draft.Rules) || ButtonBelow(draft.Blocks, i, last, draft.Rules) is not { } button) continue;
            for (; i <= button; i++)
                if (draft.Blocks[i].IsOpen) draft.Blocks[i].Assign(BlockRole.Disclaimer, Name);
        }
    }

    private static bool IsName(Block block, CleaningRules rules) =>
        block is { Kind: not BlockKind.ListItem, WordCount: <= MaxHeadingWords }
        && rules.SubscriptionWords.MatchAnywhere(block.Text) is not null
        && !SentenceSplitter.IsTerminated(block.Text);

    // A paragraph of the text between the two is longer than what praises a letter.
    private static int? ButtonBelow(List<Block> blocks, int name, int last, CleaningRules rules)
    {
        for (var i = name + 1; i < last && i <= name + MaxLines && blocks[i].WordCount <= MaxLineWords; i++)
            if (IsButton(blocks[i].Text, blocks[i].WordCount, rules)) return i;
        return null;
    }

    private static bool IsButton(string text, int words, CleaningRules rules) =>
        words <= MaxButtonWords && (rules.SubscribeButtons.MatchWhole(text) is not null || EndsInButton(text, rules));

    // "Email addressSign up": nothing parts the button from its field.
    private static bool EndsInButton(string text, CleaningRules rules)
    {
        for (var i = 1; i < text.Length; i++)
            if (LetterCase.IsSmall(text[i - 1]) && char.IsUpper(text[i]) && rules.SubscribeButtons.MatchWhole(text[i..]) is not null) return true;
        return false;
    }
}
