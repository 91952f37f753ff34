using System.Text.RegularExpressions;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads the name of a person that stands alone in the first or last paragraph of a page's text: so papers sign that
/// set neither byline nor metadata. A name right above the text that no list knows is one where it is set bold and the
/// text never uses its words: a cross-head says what comes below it.
/// </summary>
public sealed partial class SignedName : ICleaningStep
{
    private const int MaxLetters = 50;
    private static readonly string[] Joints = ["/", " و"];
    private const int MaxNames = 3;
    private const int MaxBoldWords = 3;
    private const int MaxLinesBelow = 5;
    private const int MinWideName = 3;
    private const int MaxWideName = 6;
    private const double ConfidenceAbove = 0.7;
    private const double ConfidenceBelow = 0.6;

    /// <inheritdoc/>
    public string Name => "signed name";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml || draft.Authors is not null) return;
        int first = draft.FirstProse(), last = draft.LastProse();
        for (var i = Math.Max(0, first - 2); i < first && i < draft.Blocks.Count; i++)
            if (Read(draft, draft.Blocks[i]) is { } names || i == first - 1 && (names = ReadBold(draft, i)) is not null)
            {
                draft.Blocks[i].Assign(BlockRole.Byline, Name);
                Sign(draft, names, ConfidenceAbove);
                return;
            }

        for (int i = last + 1, end = last + 2; last >= 0 && i <= end && i < draft.Blocks.Count; i++)
            // The day and the outlet stand before the name, or behind it.
            if (draft.Blocks[i].Role is BlockRole.Date or BlockRole.Source && end < last + MaxLinesBelow) end++;
            else if (Bracketed(draft.Blocks[i]) is { } signature)
            {
                draft.Blocks[i].Assign(BlockRole.Byline, Name);
                Sign(draft, signature, ConfidenceBelow);
                return;
            }
            else if (i - last > 1 && !Prose.EndsAsStatement(draft.Blocks[i - 1].Text) && SiteNotice.IsTail(draft.Blocks[i - 1].Text, draft.Rules))
                return;
            else if (Read(draft, draft.Blocks[i]) is { } names)
            {
                if (IsSignedForAgency(draft.Blocks[i], draft.Rules)) draft.Blocks[i].Assign(BlockRole.Byline, Name);
                Sign(draft, names, ConfidenceBelow);
                return;
            }

        ReadBehind(draft);
    }

    // Right behind the text, outside of its element: before a note or a remark it is somebody's whom that tells of.
    private void ReadBehind(ArticleDraft draft)
    {
        if (draft.BehindText(2).ToList() is not [var line, ..] lines || lines is [_, var next] && (next.IsProse || RemarkHead.IsTime(next.Text, draft.Rules))) return;
        if (Read(draft, line) is { } names) Sign(draft, names, ConfidenceBelow);
    }

    // "وام/هدى جاسم"
    private static bool IsSignedForAgency(Block block, CleaningRules rules) =>
        block.Text.Split('/') is { Length: > 1 } pieces && rules.CreditWords.MatchWhole(pieces[0]) is not null;

    private void Sign(ArticleDraft draft, IReadOnlyList<string> names, double confidence) =>
        draft.Authors = new FieldValue<IReadOnlyList<string>>(names, Name, confidence);

    private static string[]? Read(ArticleDraft draft, Block block) =>
        Pieces(block) is { } pieces
        && Array.FindAll(pieces, piece => draft.Rules.CreditWords.MatchWhole(piece) is null) is { Length: > 0 } names
        && names.All(name => SiteOwner.IsPerson(name, draft.Rules) || WithInitials().IsMatch(name))
            ? names
            : null;

    // "J. Doe", "А. П. Чехов": no list needs to know whom initials stand for.
    [GeneratedRegex(@"^(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}[\p{L}-]+$")]
    private static partial Regex WithInitials();

    private static string[]? ReadBold(ArticleDraft draft, int index)
    {
        var block = draft.Blocks[index];
        if (!block.Runs.All(run => run.Style.HasFlag(RunStyle.Bold) || string.IsNullOrWhiteSpace(run.Text)) || Pieces(block) is not { } names)
            return null;
        if (!names.All(name => Prose.CountWords(name) is >= 2 and <= MaxBoldWords && PersonName.Clean(name, draft.Rules) == name)) return null;
        var words = Tokenizer.FoldedWords(block.Text).ToHashSet(StringComparer.Ordinal);
        return draft.Blocks.Skip(index + 1).Any(other => Tokenizer.FoldedWords(other.Text).Any(words.Contains)) ? null : names;
    }

    /// <summary>The name of a line such as <c>【佐藤美咲】</c>; null for any other.</summary>
    /// <param name="block">The line.</param>
    internal static string[]? Bracketed(Block block)
    {
        var text = block.Text.Trim();
        if (text.Length is < MinWideName + 2 or > MaxWideName + 2
            || text[0] is not ('【' or '（' or '[' or '［' or '(')
            || text[^1] is not ('】' or '）' or ']' or '］' or ')'))
        {
            return null;
        }

        return PersonName.IsWide(text[1..^1]) && text[1..^1].All(char.IsLetter) ? [text[1..^1]] : null;
    }

    private static string[]? Pieces(Block block)
    {
        if (!block.IsOpen || block.Kind != BlockKind.Paragraph || block.Text.Length > MaxLetters || block.LinkShare > 0) return null;
        return block.Text.Split(Joints, StringSplitOptions.TrimEntries)
            .Select(name => name.Trim(' ', '-', '–', '—'))
            .ToArray() is { Length: <= MaxNames } names
            ? names
            : null;
    }
}
