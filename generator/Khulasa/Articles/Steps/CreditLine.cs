using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>Drops the line that says where the material came from: <c>المسلة – متابعة – وكالات</c> (capture 001).</summary>
public sealed class CreditLine : ICleaningStep
{
    private const int MaxWords = 10;
    private const int MaxUnknownWords = 2;
    private static readonly char[] Separators = ['-', '–', '—', '/', '،', ',', '|', '+', '(', ')'];

    /// <inheritdoc/>
    public string Name => "credit";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        foreach (var block in draft.Open)
            if (block.Kind == BlockKind.Paragraph && Prose.CountWords(block.Text) <= MaxWords && IsCredit(block.Text, draft))
                block.Assign(BlockRole.Source, Name);
    }

    /// <summary>True when a text is nothing but credit words and names of outlets, at least one of them a credit word.</summary>
    internal static bool IsCredit(string text, ArticleDraft draft)
    {
        int credits = 0, unknown = 0;
        foreach (var piece in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var isCredit = draft.Rules.CreditWords.MatchWhole(piece.TrimStart('و')) is not null || draft.Rules.CreditWords.MatchWhole(piece) is not null;
            if (isCredit) credits++;
            else if (!IsOutlet(piece, draft)) unknown += Prose.CountWords(piece);
        }

        // The outlet may call itself by a shorter name than any list has.
        return credits > 0 && unknown == 0 || credits > 1 && unknown <= MaxUnknownWords;
    }

    private static bool IsOutlet(string piece, ArticleDraft draft) =>
        draft.Names.FindOutlet(piece) is not null
        || draft.Source is { } source && ArabicNormalizer.Fold(source.Value) == ArabicNormalizer.Fold(piece);
}
