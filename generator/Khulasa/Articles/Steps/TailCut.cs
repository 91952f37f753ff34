using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

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
                && IsAboutWriter(block.Text, names, draft.Rules, isBehindNote: draft.Blocks[i - 1].Rule == Name))
                block.Assign(BlockRole.AuthorBox, Name);
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
