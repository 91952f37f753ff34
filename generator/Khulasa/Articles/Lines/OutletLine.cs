using Khulasa.Articles.Metadata.Authors;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>
/// Recognises the line in which an Arabic outlet names itself above its text: <c>الميناء نيوز - أمن</c>, <c>الميناء بوست -</c>. It is no
/// beginning of the sentence below it.
/// </summary>
internal static class OutletLine
{
    private const int MaxWords = 6;
    private static readonly char[] Dashes = ['-', '–', '—', '/', '|'];

    /// <summary>True for such a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool Is(string text, CleaningRules rules) =>
        text.IndexOfAny(Dashes) is var dash and > 1
        && ScriptDetector.Detect(text) == Script.Arabic
        && Prose.CountWords(text) <= MaxWords
        && Tokenizer.FoldedWords(text[..dash]) is { Count: 2 or 3 } words
        && rules.OutletWords.MatchWhole([words[^1]]) is not null
        && !PersonName.IsKnown(text, rules)
        && !text.AsSpan(dash).ContainsAny(".:؟!");
}
