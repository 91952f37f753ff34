namespace Khulasa.Articles.Metadata.Authors;

/// <summary>
/// Reads the agency whose report an article is, where nobody else is named: from the dateline, as in
/// <c>GENEVA (Reuters) - …</c> and <c>بغداد (رويترز) -</c>, or from a line such as <c>Reporting by the Associated Press</c>, or
/// <c>(dpa)</c> below the text.
/// </summary>
internal static class AgencyCredit
{
    private const int MaxDatelineLetters = 60;
    private const int MaxLineWords = 8;
    private const double Confidence = 0.5;

    /// <summary>The agency; null when none signs the text.</summary>
    public static FieldValue<IReadOnlyList<string>>? Read(ArticleDraft draft)
    {
        foreach (var block in draft.Blocks)
            if ((block.IsKept && Prose.IsProse(block.Text)
                ? OfDateline(block.CutText.FirstOrDefault() ?? block.Text, draft.Rules)
                : OfLine(block.Text, draft.Rules)) is { } name)
                return new FieldValue<IReadOnlyList<string>>([name], "agency", Confidence, block.Line);
        var last = draft.LastProse();
        for (var i = last + 1; last >= 0 && i < draft.Blocks.Count; i++)
            if (OfSignature(draft.Blocks[i], draft.Rules) is { } agency)
                return new FieldValue<IReadOnlyList<string>>([agency], "agency", Confidence, draft.Blocks[i].Line);
        return null;
    }

    private static string? OfDateline(string text, CleaningRules rules)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (open is < 1 or > MaxDatelineLetters
            || close is < 0 or > MaxDatelineLetters
            || text.AsSpan(close + 1).TrimStart() is not ['-' or '–' or '—', ..])
        {
            return null;
        }

        // "(dpa/lno)": the desk behind the agency.
        var name = text[(open + 1)..close];
        return Agency(name, rules) ?? (name.Split('/') is [var house, { Length: > 0 }] && Agency(house, rules) is not null ? name : null);
    }

    private static string? OfLine(string text, CleaningRules rules) =>
        Prose.CountWords(text) <= MaxLineWords && LineLabel.Read(text, rules.AuthorLabels) is { Rest.Length: > 0 } label
            ? Agency(label.Rest.TrimEnd('.'), rules)
            : null;

    // "(dpa)" below the text
    private static string? OfSignature(Block block, CleaningRules rules) =>
        block.Text.Length <= MaxDatelineLetters
        && block.Text.Trim() is ['(' or '[', .. var name, ')' or ']']
        && DeskName.IsNamed(name, rules)
            ? name
            : null;

    private static string? Agency(string name, CleaningRules rules) =>
        DeskName.IsNamed(name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name, rules) ? name : null;
}
