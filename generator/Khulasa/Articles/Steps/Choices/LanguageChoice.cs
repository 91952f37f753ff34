using Khulasa.Text;

namespace Khulasa.Articles.Steps.Choices;

/// <summary>Chooses the language: what the page declares, unless the letters of its text say otherwise.</summary>
public sealed class LanguageChoice : ICleaningStep
{
    // Declared languages that are written in Arabic letters.
    private static readonly HashSet<string> ArabicScript = new(StringComparer.Ordinal) { "ar", "fa", "ur", "ckb", "ps", "ug", "sd" };

    /// <inheritdoc/>
    public string Name => "language";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var text = string.Join(' ', draft.Open.Take(20).Select(block => block.Text));
        var script = ScriptDetector.Detect(text);
        foreach (var declared in draft.Metadata.Languages)
        {
            var code = declared.Value.Trim().ToLowerInvariant().Split('-', '_')[0];
            if (code.Length is < 2 or > 3 || !code.All(char.IsAsciiLetterLower)) continue;
            if (script != Script.None && ArabicScript.Contains(code) != (script == Script.Arabic)) continue;
            draft.Language = new FieldValue<string>(code, declared.Origin, 0.9);
            return;
        }

        if (script == Script.Arabic) draft.Language = new FieldValue<string>(PersianLanguages.Of(text) ?? "ar", "letters", 0.8);
        else if (script == Script.Latin && IsEnglish(text)) draft.Language = new FieldValue<string>("en", "letters", 0.7);
    }

    private static bool IsEnglish(string text)
    {
        var words = Tokenizer.FoldedWords(text);
        return words.Count > 0 && words.Count(word => word is "the" or "and" or "of" or "to" or "in" or "is" or "that") * 12 >= words.Count;
    }
}
