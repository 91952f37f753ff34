using Khulasa.Articles.Metadata.Authors;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Joins a byline that a crawler wrote a name a line: <c>By</c> / <c>Jane Doe</c> / <c>and</c> / <c>John Roe</c>. One name
/// below its label is read where it stands.
/// </summary>
public sealed class BrokenByline : ICleaningStep
{
    private const int MaxNameWords = 4;
    private const int MaxNames = 6;

    /// <inheritdoc/>
    public string Name => "pieces of a byline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        var joined = new List<Block>(draft.Blocks.Count);
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            joined.Add(block);
            if (EndOfNames(draft, i) is not { } end) continue;
            block.Runs = [new Run(string.Join(' ', draft.Blocks[i..end].Select(piece => piece.Text)).Replace(" ,", ",", StringComparison.Ordinal))];
            i = end - 1;
        }

        draft.Blocks = joined;
    }

    // Index behind the last name; null unless there are two below a label.
    private static int? EndOfNames(ArticleDraft draft, int label)
    {
        var blocks = draft.Blocks;
        if (draft.Rules.AuthorLabels.MatchWhole(blocks[label].Text) is null) return null;
        int end = label + 1, names = 0;
        while (names < MaxNames && end < blocks.Count && IsName(blocks[end].Text, draft.Rules))
        {
            names++;
            end++;
            if (end + 1 >= blocks.Count || !draft.Rules.NameJoints.IsJoint(blocks[end].Text) || !IsName(blocks[end + 1].Text, draft.Rules)) break;
            end++;
        }

        return names > 1 ? end : null;
    }

    private static bool IsName(string text, CleaningRules rules) =>
        Prose.CountWords(text) <= MaxNameWords
        && PersonName.Clean(text, rules) is { } name
        && rules.Labels.MatchWhole(name) is null
        && !rules.IsOffice(text);
}
