using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>Every word of the user interface in one language, from <c>templates/strings/</c>.</summary>
/// <param name="language">The language.</param>
/// <param name="texts">Texts by dotted key; plural forms are keys of their own, such as <c>count.articles.few</c>.</param>
public sealed class StringTable(Language language, IReadOnlyDictionary<string, UiText> texts)
{
    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the message names the language.</exception>
    public UiText Get(string key) =>
        texts.TryGetValue(key, out var text)
            ? text
            : throw new KeyNotFoundException($"no text \"{key}\" in templates/strings/{language.Code}.yaml");

    /// <summary>The form of a key that goes with a number.</summary>
    /// <exception cref="KeyNotFoundException">No such key or form.</exception>
    public UiText GetPlural(string key, int number) => Get($"{key}.{PluralRules.Category(language.Code, number)}");

    /// <summary>A text without places, as it is.</summary>
    public PlainText Plain(string key) => new(Get(key).Format(static literal => literal, static _ => ""));
}
