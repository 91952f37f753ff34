using Khulasa.Articles.Lines;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>Drops the line that says where the material came from: <c>المسلة – متابعة – وكالات</c> (capture 001).</summary>
public sealed class CreditLine : ICleaningStep
{
    private const int MaxWords = 10;
    private const int MaxUnknownWords = 2;
    private static readonly char[] Separators = ['-', '–', '—', 'ـ', '/', '،', ',', '|', '+', '(', ')'];

    /// <inheritdoc/>
    public string Name => "credit";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        int first = draft.FirstProse(), last = draft.LastProse();
        for (var i = 0; i < draft.Blocks.Count; i++)
            if (draft.Blocks[i] is { IsOpen: true, Kind: BlockKind.Paragraph } block
                && Prose.CountWords(block.Text) <= MaxWords
                && IsCredit(block.Text, draft, i < first || last >= 0 && i > last))
            {
                block.Assign(BlockRole.Source, Name);
                if (i < first) ReadPlace(draft, block);
            }
    }

    // "دمشق-سانا" alone above the text.
    private void ReadPlace(ArticleDraft draft, Block block)
    {
        if (block.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(draft.IsPlace) is { } place)
            draft.Place ??= new FieldValue<string>(place, Name, 0.9, block.Line);
    }

    /// <summary>True when a text is nothing but credit words and names of outlets, at least one of them a credit word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="draft">The article it may stand in.</param>
    /// <param name="isOutside">True above and below the text, where the outlet beside one credit word may be any: <c>خاص – الجريدة</c>.</param>
    internal static bool IsCredit(string text, ArticleDraft draft, bool isOutside = false)
    {
        int credits = 0, outlets = 0, unknown = 0;
        foreach (var piece in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var isCredit = draft.Rules.CreditWords.MatchWhole(piece.TrimStart('و')) is not null
                || draft.Rules.CreditWords.MatchWhole(piece) is not null;
            if (isCredit) credits++;
            else if (draft.IsOutlet(piece)) outlets++;
            else if (!isOutside || !draft.IsPlace(piece)) unknown += Prose.CountWords(piece);
        }

        // The outlet may call itself by a shorter name than any list has.
        var isOfCredits = credits > 0 && unknown == 0 || credits > (isOutside ? 0 : 1) && unknown <= MaxUnknownWords;
        // "الميناء نيوز - بغداد"
        return isOfCredits || isOutside && (IsOfOutlet() || OutletLine.Is(text, draft.Rules));

        bool IsOfOutlet() => unknown == 0 && outlets > 0 && outlets < text.Split(Separators).Length;
    }
}
