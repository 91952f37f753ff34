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
        int first = draft.FirstProse(), last = draft.LastProse();
        // Never more than the last third: a short text may be all about a writer.
        var from = Math.Max(last - MaxLines, first + (last - first) * 2 / 3);
        for (var i = Math.Max(from, first + 1); i <= last + MaxLinesBehind && i < draft.Blocks.Count; i++)
            if (draft.Blocks[i] is { IsOpen: true } block && IsAboutWriter(draft, block.Text)) block.Assign(BlockRole.AuthorBox, Name);
    }

    private static bool IsAboutWriter(ArticleDraft draft, string text)
    {
        if (Prose.CountWords(text) > MaxWords) return false;
        var authors = draft.Authors?.Value ?? [];
        // In Arabic, a correspondent in the middle of a sentence is a source of the story.
        var maxStart = ScriptDetector.Detect(text) == Script.Arabic ? 0 : MaxCueLetters;
        if (draft.Rules.BioCues.MatchAnywhere(text) is { } cue && cue.Start <= maxStart && IsBehindName(text[..cue.Start].TrimEnd())) return true;
        return authors.Any(name => text.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    // "Jane Doe covers …", "Jane Doe, 40, is a reporter …"; whoever "hopes to get the …" is no writer.
    private static bool IsBehindName(string before) => before.Length == 0 || !char.IsLetter(before[^1]) || char.IsUpper(before[before.LastIndexOf(' ') + 1]);
}
