using System.Collections.Concurrent;
using Khulasa.Diagnostics;
using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>Every word of the user interface in one language, from <c>templates/strings/</c>.</summary>
/// <param name="language">The language.</param>
/// <param name="texts">Texts by dotted key; plural forms are keys of their own, such as <c>count.articles.few</c>.</param>
public sealed class StringTable(Language language, IReadOnlyDictionary<string, UiText> texts)
{
    private readonly ConcurrentDictionary<string, bool> _missing = new(StringComparer.Ordinal);

    /// <summary>An error for each key that the generator itself asked for in vain; none where the file has no texts at all.</summary>
    public IEnumerable<Diagnostic> Problems => texts.Count == 0 ? [] : _missing.Keys.Select(key => Diagnostic.Error(
        DiagnosticCodes.StringMissing, new SourceLocation(Path), $"the text \"{key}\" is missing", "add it; the generator needs it"));

    private string Path => $"templates/strings/{language.Code}.yaml";

    /// <summary>The text of a key; the key itself where the file has no texts at all, which is told once.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the message names the language.</exception>
    public UiText Get(string key) =>
        texts.TryGetValue(key, out var text)
            ? text
            : texts.Count == 0 ? new UiText(key) : throw new KeyNotFoundException($"no text \"{key}\" in {Path}");

    /// <summary>The form of a key that goes with a number.</summary>
    /// <exception cref="KeyNotFoundException">No such key or form.</exception>
    public UiText GetPlural(string key, int number) => Get(FormOf(key, number));

    /// <summary>A text without places, as it is; for the generator's own needs. A key that is not there stands for itself.</summary>
    public PlainText Plain(string key) => new(Find(key)?.Format(static literal => literal, static _ => "") ?? key);

    /// <summary>The form of a key that goes with a number, which is put into it; for the generator's own needs. A key that is not there stands for itself.</summary>
    public string Count(string key, int number, string printed) =>
        Find(FormOf(key, number))?.Format(static literal => literal, _ => printed) ?? key;

    private string FormOf(string key, int number) => $"{key}.{PluralRules.Category(language.Code, number)}";

    private UiText? Find(string key)
    {
        if (texts.TryGetValue(key, out var text)) return text;
        _missing.TryAdd(key, true);
        return null;
    }
}
