using System.Text.RegularExpressions;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Glue;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Splits the long lines of a text capture that a crawler made without anything between a page's elements:
/// <c>HomeNewsWorldTalks begin in GenevaThe two sides met on Monday.Nobody left early.</c>
/// </summary>
public sealed partial class GluedLineSplit : ICleaningStep
{
    private const int MinLetters = 300;
    private const int MinJoints = 4;
    private const int MinPieces = 5;
    private const int MinCopies = 3;
    private const int MaxNameLetters = 40;
    private const int NearLetters = 70;
    private const int MaxPieces = 20_000;

    /// <inheritdoc/>
    public string Name => "glued lines";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        PartLongLines(draft);
        PartHeaders(draft);
    }

    private static void PartLongLines(ArticleDraft draft)
    {
        var names = Names(draft.Blocks);
        var words = GluedWords.Of(draft.Blocks, draft.Rules, HasJoints);
        if (words is null && !draft.Blocks.Exists(block => block.Text.Length >= MinLetters)) return;
        // Where one line is glued, a shorter one is as well: a sentence that touches the next one shows it.
        var isGlued = words is not null || draft.Blocks.Exists(block => !CodeLine.Is(block.Text) && HasJoints(block.Text));
        var (minLetters, minJoints) = words is not null ? (1, 1) : (MinLetters, isGlued ? MinJoints / 2 : MinJoints);
        var blocks = new List<Block>(draft.Blocks.Count);
        foreach (var block in draft.Blocks)
        {
            if (block.Text.Length < minLetters || block.Kind != BlockKind.Paragraph || blocks.Count >= MaxPieces || CodeLine.Is(block.Text))
                blocks.Add(block);
            else if (ApartByWideSpaces(draft, block) is { Count: >= MinPieces } parts)
                foreach (var part in parts) Split(blocks, part, names, minJoints: 1);
            else Split(blocks, block, names, minJoints);
        }

        draft.Blocks = blocks;
        if (words is not null) PartWords(draft, words);

        bool HasJoints(string text) => text.Length >= MinLetters && Cuts(text, names).Count >= MinJoints;
    }

    // The lines of a headline, its section, its day and its writer, however short they are.
    private static void PartHeaders(ArticleDraft draft)
    {
        var capitals = new GluedCapitals(draft.Blocks);
        var blocks = new List<Block>(draft.Blocks.Count);
        foreach (var block in draft.Blocks)
            if (blocks.Count < MaxPieces && HeaderJoints(block, capitals) is { Count: > 0 } joints) AddPieces(blocks, block, joints);
            else blocks.Add(block);
        draft.Blocks = blocks;
    }

    private static List<int> HeaderJoints(Block block, GluedCapitals capitals)
    {
        if (block.Kind != BlockKind.Paragraph || CodeLine.Is(block.Text)) return [];
        var joints = GluedDay.StampJoints(block.Text);
        if (block is { IsProse: false, Text.Length: <= MinLetters })
            joints.AddRange([.. GluedDay.Joints(block.Text), .. capitals.Joints(block.Text)]);
        return [.. joints.Where(joint => joint > 0).Order().Distinct()];
    }

    // Where a menu is glued into one word, the lines of a headline and its day are as well, however short they are.
    private static void PartWords(ArticleDraft draft, GluedWords words)
    {
        var blocks = new List<Block>(draft.Blocks.Count);
        foreach (var block in draft.Blocks)
            if (block.Kind != BlockKind.Paragraph || blocks.Count >= MaxPieces || words.Joints(block.Text) is not { Count: > 0 } joints)
                blocks.Add(block);
            else AddPieces(blocks, block, joints);
        draft.Blocks = blocks;
    }

    private static void Split(List<Block> blocks, Block block, HashSet<string> names, int minJoints)
    {
        var cuts = Cuts(block.Text, names);
        if (cuts.Count < minJoints) blocks.Add(block);
        else AddPieces(blocks, block, cuts);
    }

    // Where elements were, the spaces of the page's source are left: several in a row, which nobody types but behind a stop.
    private static List<Block> ApartByWideSpaces(ArticleDraft draft, Block block)
    {
        var line = draft.Capture.Lines[block.Line - 1];
        var parts = new List<Block>();
        foreach (var range in WideSpaces().EnumerateSplits(line))
            if (SpaceRepair.Apply(line[range]).Trim() is { Length: > 0 } text) parts.Add(block.Part(text, block.HasGapBefore || parts.Count > 0));
        return parts;
    }

    // Words with a capital inside that stand in the capture again and again: WhatsApp, WrestleMania.
    private static HashSet<string> Names(List<Block> blocks) =>
        [.. WordCopies.Count(blocks, CamelCase()).Where(name => name.Value >= MinCopies).Select(name => name.Key)];

    private static bool IsInName(string text, int at, HashSet<string> names)
    {
        int start = at, end = at;
        while (start > 0 && at - start < MaxNameLetters && char.IsLetter(text[start - 1])) start--;
        while (end < text.Length && end - at < MaxNameLetters && char.IsLetter(text[end])) end++;
        return names.Contains(text[start..end]);
    }

    // A joint between small and capital letter alone may be a name; near another joint it is none.
    private static List<int> Cuts(string text, HashSet<string> names)
    {
        var joints = new List<(int At, bool IsSure)>();
        foreach (var match in Joint().EnumerateMatches(text))
            if (names.Count == 0 || !IsInName(text, match.Index, names)) joints.Add((match.Index, !char.IsLetterOrDigit(text[match.Index - 1])));
        var cuts = new List<int>();
        for (var i = 0; i < joints.Count; i++)
        {
            var near = i > 0 && joints[i].At - joints[i - 1].At <= NearLetters
                || i + 1 < joints.Count && joints[i + 1].At - joints[i].At <= NearLetters;
            if (joints[i].IsSure || near) cuts.Add(joints[i].At);
        }

        return cuts;
    }

    private static void AddPieces(List<Block> blocks, Block block, IReadOnlyList<int> cuts)
    {
        var start = 0;
        foreach (var cut in cuts.Append(block.Text.Length))
        {
            var text = block.Text[start..cut].Trim();
            if (text.Length > 0) blocks.Add(block.Part(text, block.HasGapBefore || start > 0));
            start = cut;
        }
    }

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\p{Ll}{2,20}\p{Lu}\p{Ll}{1,20}(?!\p{L})")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"(?<=[^\s.!?؟…])\s{2,}|\s{3,}")]
    private static partial Regex WideSpaces();

    // No capital begins an Arabic word, but some letters only end one.
    [GeneratedRegex(@"(?<=\p{L}{3} ?[.!?؟…][""'”’»)]?)(?=[""“‘«]?[\p{Lu}\p{Lo}]\p{L})|(?<=\p{Ll}{3}[""'”’»)]?)(?=\p{Lu}\p{Ll})|(?<=\d)(?=\p{Lu}\p{Ll}{2})|(?<=\d\)|\b\d{1,2}[dhmswy])(?=\p{Lu}\p{L})"
        + @"|(?<=[\u0621-\u064A]{2}[ةى])(?=[\u0621-\u064A])|(?<=[a-z]{3})(?=[\u0621-\u064A]{3})|(?<=[\u0621-\u064A]{3})(?=[A-Za-z]{3})|(?<=\d{4})(?=[\u0621-\u064A]{3})")]
    private static partial Regex Joint();
}
