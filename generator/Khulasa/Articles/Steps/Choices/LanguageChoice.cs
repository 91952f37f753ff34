using Khulasa.Text;

namespace Khulasa.Articles.Steps.Choices;

/// <summary>Chooses the language: what the page declares, unless its text is plainly in another one.</summary>
public sealed class LanguageChoice : ICleaningStep
{
    private const int MaxBlocks = 20;
    private const int MaxLetters = 8000;

    // Declared languages that are written in Arabic letters.
    private static readonly HashSet<string> ArabicScript = new(StringComparer.Ordinal) { "ar", "fa", "ur", "ckb", "ps", "ug", "sd" };

    /// <inheritdoc/>
    public string Name => "language";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var text = string.Join(' ', draft.Blocks.Where(block => block.IsOpen || block.Role == BlockRole.Title).Take(MaxBlocks).Select(block => block.Text));
        if (text.Length > MaxLetters) text = text[..MaxLetters];
        var script = ScriptDetector.Detect(text);
        var ofLetters = LetterLanguages.Of(text);
        foreach (var declared in draft.Metadata.Languages)
        {
            var code = declared.Value.Trim().ToLowerInvariant().Split('-', '_')[0];
            if (code.Length is < 2 or > 3 || !code.All(char.IsAsciiLetterLower)) continue;
            if (script != Script.None && ArabicScript.Contains(code) != (script == Script.Arabic)) continue;
            // Templates keep the language they came with.
            if (script != Script.Arabic && ((ofLetters ?? code) != code || CleaningRules.Languages.Contradicts(text, code))) continue;
            draft.Language = new FieldValue<string>(code, declared.Origin, 0.9);
            return;
        }

        if (script == Script.Arabic) draft.Language = new FieldValue<string>(PersianLanguages.Of(text) ?? "ar", "letters", 0.8);
        else if (ofLetters is not null) draft.Language = new FieldValue<string>(ofLetters, "letters", 0.8);
        else if (CleaningRules.Languages.Of(text) is { } words) draft.Language = new FieldValue<string>(words, "small words", 0.7);
    }
}
