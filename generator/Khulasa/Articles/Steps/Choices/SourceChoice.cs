using Khulasa.Diagnostics;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Choices;

/// <summary>
/// Chooses the outlet: a line or dateline that names it, then metadata, then the paper a source "told"
/// (<c>قال لـ"العربي الجديد"</c> in capture 000), which is a guess. A known outlet gets its known name.
/// </summary>
public sealed class SourceChoice : ICleaningStep
{
    private const int MaxNameWords = 3;

    // "The farmer Abu Khalid said to …": who said it stands between.
    private const int MaxToldWords = 5;

    /// <inheritdoc/>
    public string Name => "source";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Source is null && draft.Metadata.Sources is [var first, ..])
            draft.Source = new FieldValue<string>(
                ArabicNormalizer.Repair(first.Value, PageLanguage.IsPersian(draft.Capture.Document)), first.Origin, 0.9);
        if (draft.Source is null) FindTold(draft);
        if (draft.Source is { } source && draft.Names.FindOutlet(source.Value) is { } known)
            draft.Source = source with { Value = ScriptDetector.Detect(source.Value) == Script.Latin && draft.Capture.IsHtml
                ? source.Value
                : known.Name };
    }

    private static void FindTold(ArticleDraft draft)
    {
        foreach (var block in draft.Open)
        {
            if (ReadTold(block.Text, draft) is not { } outlet) continue;
            draft.Source = new FieldValue<string>(outlet, "told to the outlet", 0.5, block.Line);
            draft.Warn(
                DiagnosticCodes.GuessedSource, block.Line, $"the outlet \"{outlet}\" was guessed: somebody in this line talked to it",
                "confirm the source in the content file or name it in the seed's sidecar");
            return;
        }
    }

    private static string? ReadTold(string text, ArticleDraft draft)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '“' or '”' or '«') || text[i - 1] is not ('ـ' or 'ل')) continue;
            var lam = text[i - 1] == 'ـ' ? i - 2 : i - 1;
            if (text[lam] != 'ل' || lam > 0 && !char.IsWhiteSpace(text[lam - 1])) continue;
            var end = text.AsSpan(i + 1).IndexOfAny("\"”“»");
            if (end < 1) return null;
            var name = text.Substring(i + 1, end).Trim();
            if (Prose.CountWords(name) <= MaxNameWords && IsTold(text[..lam], draft) && draft.Rules.NotOutlets.MatchWhole(name) is null) return name;
        }

        return null;
    }

    private static bool IsTold(string before, ArticleDraft draft)
    {
        var words = Tokenizer.FoldedWords(before);
        return words.TakeLast(MaxToldWords).Any(word => draft.Rules.ToldWords.MatchWhole([word]) is not null);
    }
}
