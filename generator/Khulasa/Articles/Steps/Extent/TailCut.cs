using Khulasa.Articles.Lines.Bylines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Drops lines about the writer and the publisher at the end of a text capture: <c>Jane Doe is a reporter for …</c>,
/// addresses to write to. The same words in the middle of an article are its own.
/// </summary>
public sealed class TailCut : ICleaningStep
{
    private const int MaxLines = 10;
    private const int MaxLinesBehind = 3;
    private const int MaxWords = 75;
    private const int MaxCueLetters = 60;
    private const int MaxNameLineWords = 6;

    /// <inheritdoc/>
    public string Name => "about the writer";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        var names = AboutWriter.NamesOf(draft);
        int first = draft.FirstProse(), last = draft.LastProse();
        // Never more than the last third: a short text may be all about a writer.
        var from = Math.Max(last - MaxLines, first + (last - first) * 2 / 3);
        for (var i = Math.Max(from, first + 1); i <= last + MaxLinesBehind && i < draft.Blocks.Count; i++)
            if (draft.Blocks[i] is { IsOpen: true } block
                && (IsAboutWriter(block.Text, names, draft.Rules, isBehindNote: draft.Blocks[i - 1].Rule == Name) || IsBelowName(draft, i, names)))
                block.Assign(BlockRole.AuthorBox, Name);
    }

    // Below a line that ends in the writer's name: what she does, and a paragraph that calls her by a part of it.
    private static bool IsBelowName(ArticleDraft draft, int index, List<string> names)
    {
        Block block = draft.Blocks[index], above = draft.Blocks[index - 1];
        if (block.WordCount > MaxWords || above.Role is not (BlockRole.Byline or BlockRole.AuthorBox)) return false;
        if (WriterOf(above, names) is { } writer) return IsPost(block, draft.Rules) || Calls(block.Text, writer);
        return IsPost(above, draft.Rules) && WriterOf(draft.Blocks[index - 2], names) is { } name && Calls(block.Text, name);
    }

    private static string? WriterOf(Block line, List<string> names) =>
        line.WordCount > MaxNameLineWords ? null : names.Find(name => line.Text.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsPost(Block line, CleaningRules rules) =>
        line.WordCount <= MaxNameLineWords && !Prose.EndsAsStatement(line.Text) && rules.RoleWords.MatchAnywhere(line.Text) is not null;

    private static bool Calls(string text, string name)
    {
        var parts = Tokenizer.FoldedWords(name);
        return Tokenizer.FoldedWords(text).Exists(word => word.Length > 2 && parts.Contains(word));
    }

    private static bool IsAboutWriter(string text, List<string> names, CleaningRules rules, bool isBehindNote)
    {
        if (Prose.CountWords(text) > MaxWords) return false;
        if (AboutWriter.Is(text, names, rules) || names.Exists(name => text.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase)))
            return true;
        // "Reporting by …", and "She covers …" below "Jane Doe is a reporter …".
        return ScriptDetector.Detect(text) != Script.Arabic
            && (rules.BioCues.MatchAnywhere(text) ?? rules.WriterVerbs.MatchAnywhere(text)) is { } cue
            && (text.AsSpan(0, cue.Start).IndexOfAnyExcept(" *•-–") < 0 || isBehindNote && cue.Start <= MaxCueLetters);
    }
}
