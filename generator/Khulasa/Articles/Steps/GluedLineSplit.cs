using System.Text.RegularExpressions;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Splits the long lines of a text capture that a crawler made without anything between a page's elements:
/// <c>HomeNewsWorldTalks begin in GenevaThe two sides met on Monday.Nobody left early.</c>
/// </summary>
public sealed partial class GluedLineSplit : ICleaningStep
{
    private const int MinLetters = 300;
    private const int MinJoints = 4;
    private const int NearLetters = 70;
    private const int MaxPieces = 20_000;

    /// <inheritdoc/>
    public string Name => "glued lines";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || !draft.Blocks.Exists(block => block.Text.Length >= MinLetters)) return;
        var blocks = new List<Block>(draft.Blocks.Count);
        foreach (var block in draft.Blocks)
        {
            var cuts = block.Text.Length >= MinLetters && block.Kind == BlockKind.Paragraph && blocks.Count < MaxPieces ? Cuts(block.Text) : [];
            if (cuts.Count < MinJoints) blocks.Add(block);
            else AddPieces(blocks, block, cuts);
        }

        draft.Blocks = blocks;
    }

    // A joint between small and capital letter alone may be a name (WhatsApp); near another joint it is none.
    private static List<int> Cuts(string text)
    {
        var joints = new List<(int At, bool IsSure)>();
        foreach (var match in Joint().EnumerateMatches(text)) joints.Add((match.Index, !char.IsLetterOrDigit(text[match.Index - 1])));
        var cuts = new List<int>();
        for (var i = 0; i < joints.Count; i++)
        {
            var near = i > 0 && joints[i].At - joints[i - 1].At <= NearLetters || i + 1 < joints.Count && joints[i + 1].At - joints[i].At <= NearLetters;
            if (joints[i].IsSure || near) cuts.Add(joints[i].At);
        }

        return cuts;
    }

    private static void AddPieces(List<Block> blocks, Block block, List<int> cuts)
    {
        var start = 0;
        foreach (var cut in cuts.Append(block.Text.Length))
        {
            var text = block.Text[start..cut].Trim();
            if (text.Length > 0) blocks.Add(new Block { Kind = block.Kind, Line = block.Line, HasGapBefore = block.HasGapBefore || start > 0, Runs = [new Run(text)] });
            start = cut;
        }
    }

    [GeneratedRegex(@"(?<=\p{L}{3}[.!?؟…][""'”’»)]?)(?=[""“‘«]?[\p{Lu}\p{Lo}]\p{L})|(?<=\p{Ll}{3}[""'”’»)]?)(?=\p{Lu}\p{Ll})|(?<=\d)(?=\p{Lu}\p{Ll}{2})")]
    private static partial Regex Joint();
}
