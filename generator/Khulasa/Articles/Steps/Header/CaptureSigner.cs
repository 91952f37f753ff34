using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Names who wrote the text capture of a whole page that has no byline: the person of the box below the text, or the
/// one whose site it is, by the first line of the page or by the sign of copyright at its end.
/// </summary>
public sealed class CaptureSigner : ICleaningStep
{
    private const int MaxFirstLines = 2;
    private const int LinesToBox = 3;
    private const int MaxCopyrightLetters = 160;
    private const double ConfidenceOfBox = 0.5;
    private const double ConfidenceOfOwner = 0.4;

    /// <inheritdoc/>
    public string Name => "signer of the page";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.RunFirst is null || draft.Authors is not null || draft.Blocks.Count < ArticleDraft.MinPageLines) return;
        var last = draft.LastProse();
        if (last < 0) return;
        draft.Authors = BoxBelow(draft, last) ?? FirstLine(draft) ?? Copyright(draft, last);
    }

    // "Jane Doe", and below it "Jane Doe is a reporter in Geneva".
    private static FieldValue<IReadOnlyList<string>>? BoxBelow(ArticleDraft draft, int last)
    {
        for (var i = Math.Max(0, last - LinesToBox); i + 1 < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!SiteOwner.IsPerson(block.Text, draft.Rules)) continue;
            for (var below = i + 1; below <= i + LinesToBox && below < draft.Blocks.Count; below++)
                if (draft.Blocks[below].Text is var text
                    && text.Length > block.Text.Length + 1
                    && text.StartsWith(block.Text + " ", StringComparison.Ordinal)
                    && draft.Rules.BioCues.MatchStart(text[block.Text.Length..]) is not null)
                    return Value(block.Text, "box about the writer", ConfidenceOfBox, block.Line);
        }

        return null;
    }

    // A person whom the text names is a topic of the day, in the head of the page.
    private static FieldValue<IReadOnlyList<string>>? FirstLine(ArticleDraft draft)
    {
        foreach (var block in draft.Blocks.Take(MaxFirstLines))
            if (block.Text.TrimEnd('/', '.', ' ') is var name
                && SiteOwner.IsPerson(name, draft.Rules)
                && !LetterCase.Joint().IsMatch(name)
                && !NameSignature.IsNamedInText(draft, name))
            {
                return Value(name, "first line", ConfidenceOfOwner, block.Line);
            }
        return null;
    }

    private static FieldValue<IReadOnlyList<string>>? Copyright(ArticleDraft draft, int last)
    {
        foreach (var block in draft.Blocks.Skip(last + 1))
            if (block.Text.Length <= MaxCopyrightLetters && CopyrightLine.OwnerOf(block.Text, draft.Rules) is { } owner)
                return Value(owner, "copyright line", ConfidenceOfOwner, block.Line);
        return null;
    }

    private static FieldValue<IReadOnlyList<string>> Value(string name, string origin, double confidence, int line) =>
        new([name.Trim()], origin, confidence, line);
}
