using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>
/// Finds who wrote a page in the lines behind its text, whatever their boxes are called: a name with a note about its
/// bearer below it, or the one name of the page behind a label.
/// </summary>
internal static class PageSigner
{
    private const int LinesToNote = 3;
    private const int MaxNameWords = 3;
    private const int MaxLinesBelow = 12;
    private const int MaxNameLetters = 60;
    private const double ConfidenceOfNote = 0.5;
    private const double ConfidenceOfLabel = 0.6;

    /// <summary>"Jane Doe", and below it "Jane Doe reports from Geneva."; null where several people are presented so.</summary>
    public static FieldValue<IReadOnlyList<string>>? Presented(ArticleDraft draft)
    {
        FieldValue<IReadOnlyList<string>>? found = null;
        for (var i = 0; i + 1 < draft.PageBlocks.Count; i++)
        {
            if (draft.PageBlocks[i].Text.Trim() is not { Length: <= MaxNameLetters } name
                || !SiteOwner.IsPerson(name, draft.Rules)
                || !IsPresented(draft.PageBlocks, i, name))
            {
                continue;
            }

            if (found is not null && found.Value[0] != name) return null;
            found = Value(name, "box about the writer", ConfidenceOfNote, draft.PageBlocks[i].Line);
        }

        return found;
    }

    /// <summary>
    /// "By Jane Doe" alone on a line in or right below the text; null where lines name several people so, as lists of
    /// other articles do.
    /// </summary>
    public static FieldValue<IReadOnlyList<string>>? Labelled(ArticleDraft draft)
    {
        FieldValue<IReadOnlyList<string>>? found = null;
        var last = draft.LastProse();
        if (last < 0) return null;
        var below = 0;
        foreach (var block in draft.PageBlocks.SkipWhile(block => block != draft.Blocks[0] && block.Text != draft.Title?.Value))
        {
            if (below > 0 || block == draft.Blocks[last]) below++;
            if (below > MaxLinesBelow || below > 0 && LineCues.IsEnd(Tokenizer.FoldedWords(block.Text), draft.Rules)) break;
            if (block.Text.Length > MaxNameLetters
                || LineLabel.ReadAuthor(block.Text, draft.Rules) is not { Rest: { Length: > 0 } name } label
                || !IsSigned(label.Phrase, name, draft.Rules))
            {
                continue;
            }

            if (found is not null && found.Value[0] != name) return null;
            found = Value(name, "line behind a label", ConfidenceOfLabel, block.Line);
        }

        return found;
    }

    // Behind "by" alone anything may stand.
    private static bool IsSigned(string label, string name, CleaningRules rules) =>
        SiteOwner.IsPerson(name, rules)
        || label.Contains(' ', StringComparison.Ordinal)
            && Prose.CountWords(name) <= MaxNameWords
            && PersonName.Clean(name, rules) == name
            && !rules.IsOffice(name);

    private static bool IsPresented(IReadOnlyList<Block> blocks, int index, string name)
    {
        for (var i = index + 1; i <= index + LinesToNote && i < blocks.Count; i++)
            if (blocks[i].Text is var text
                && text.Length > name.Length
                && text.StartsWith(name + " ", StringComparison.Ordinal)
                && Prose.IsProse(text))
            {
                return true;
            }
        return false;
    }

    private static FieldValue<IReadOnlyList<string>> Value(string name, string origin, double confidence, int line) =>
        new([name], origin, confidence, line);
}
