using Khulasa.Articles.Metadata.Authors;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>Takes the writer off an Arabic headline that ends in the byline: <c>ماذا بعد الجسر؟ .. بقلم: هدى جاسم</c>.</summary>
public sealed class SignedHeadline : ICleaningStep
{
    private const int MinWords = 2;
    private static readonly char[] Marks = [' ', '.', '-', '–', '—', '|', '/', '…'];
    private static readonly string[] Borders = ["..", "…", " - ", " – ", " — ", " | ", " / ", "؟ ", "! "];

    /// <inheritdoc/>
    public string Name => "headline's byline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Title is not { } title || ScriptDetector.Detect(title.Value) != Script.Arabic) return;
        if (Read(title.Value, draft.Rules) is not var (headline, author) || Prose.CountWords(headline) < MinWords) return;
        draft.Title = title with { Value = headline };
        draft.Authors ??= new FieldValue<IReadOnlyList<string>>([author], Name, 0.85, title.Line);
    }

    // The last border with a label, a colon and a name behind it.
    private static (string Headline, string Author)? Read(string title, CleaningRules rules)
    {
        foreach (var border in Borders)
        {
            var at = title.LastIndexOf(border, StringComparison.Ordinal);
            if (at <= 0 || LineLabel.ReadAuthor(title[(at + border.Length)..].Trim(), rules) is not { HasColon: true } label) continue;
            // A question or exclamation mark is the headline's own.
            var end = at + border.TrimEnd(Marks).Length;
            if (PersonName.Clean(label.Rest, rules) is { } name) return (title[..end].TrimEnd(' ', '.'), name);
        }

        return null;
    }
}
