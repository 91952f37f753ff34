using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Steps.Notices;

namespace Khulasa.Articles.Steps.Header;

/// <summary>Reads the line that names the outlet: <c>المصدر: صحيفة الاتحاد</c>, or the label and the name on the next line.</summary>
public sealed class SourceLine : ICleaningStep
{
    private const int MaxNameWords = 7;

    /// <inheritdoc/>
    public string Name => "source line";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var open = draft.Open.ToList();
        for (var i = 0; i < open.Count; i++)
        {
            if (LineLabel.Read(open[i].Text, draft.Rules.SourceLabels) is not { } label) continue;
            if (label.Rest.Length > 0 && label.HasColon) Take(draft, open[i], label.Rest);
            else if (label.Rest.Length == 0 && i + 1 < open.Count && label.HasColon && TakeBelow(draft, open[i + 1]))
                open[i].Assign(BlockRole.Source, Name);
        }
    }

    private bool TakeBelow(ArticleDraft draft, Block below) => !IsByline(below.Text, draft) && Take(draft, below, below.Text);

    // "هدى جاسم - بغداد": the source may be the paper's own writer.
    private static bool IsByline(string text, ArticleDraft draft) =>
        PlaceByline.Read(text, piece => draft.Rules.Places.MatchWhole(piece) is not null, draft.Rules) is { Place: not null, Author: var author }
        && PersonName.IsKnown(author, draft.Rules);

    private bool Take(ArticleDraft draft, Block block, string name)
    {
        name = name.Trim(' ', '.', '،', '"', '«', '»', '“', '”', '(', ')', '-', '–', '|');
        if (name.Length == 0 || Prose.CountWords(name) > MaxNameWords) return false;
        block.Assign(BlockRole.Source, Name);
        // A list of agencies is a credit for material, not the publisher's name.
        var isCredit = CreditLine.IsCredit(name, draft);
        if (!isCredit && draft.Source is null) draft.Source = new FieldValue<string>(Outlet(name, draft.Rules), "source line", 0.9, block.Line);
        return true;
    }

    // "الضفة + وكالات": whose material the outlet used is said behind it.
    private static string Outlet(string name, CleaningRules rules)
    {
        var pieces = name.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return pieces.Length > 1
            && rules.CreditWords.MatchWhole(pieces[0]) is null
            && pieces.Skip(1).All(piece => rules.CreditWords.MatchWhole(piece) is not null)
            ? pieces[0]
            : name;
    }
}
