using System.Globalization;
using Khulasa.Diagnostics;
using Khulasa.Yaml;

namespace Khulasa.Content;

/// <summary>
/// Reads the values of one map by key, each as the type it must have, and reports every one that is not. An absent key,
/// and one with nothing after its colon, is null or an empty list.
/// </summary>
/// <param name="source">The file, for diagnostics.</param>
/// <param name="map">The keys and values.</param>
/// <param name="codes">The codes that problems get.</param>
/// <param name="diagnostics">Where problems go.</param>
public sealed class MapFields(SourceText source, YamlMap map, FieldCodes codes, List<Diagnostic> diagnostics)
{
    /// <summary>The keys and values.</summary>
    public YamlMap Map => map;

    /// <summary>The codes that problems get.</summary>
    public FieldCodes Codes => codes;

    /// <summary>Reports every key that is not known, with the one that was probably meant.</summary>
    public void CheckKeys(IReadOnlyList<string> known)
    {
        foreach (var (key, _) in map.Entries)
        {
            if (known.Contains(key.Text, StringComparer.Ordinal)) continue;
            var advice = SpellingSuggester.Question(key.Text, known) ?? $"known here: {string.Join(", ", known)}";
            Add(codes.UnknownKey, key, $"unknown key \"{key.Text}\"", advice);
        }
    }

    /// <summary>One line of text; line ends in it become blanks.</summary>
    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>One line of text that must be there.</summary>
    public string? RequiredText(string key, string advice) => RequiredScalar(key, advice)?.Text;

    /// <summary>As <see cref="RequiredText"/>, with its place.</summary>
    public YamlScalar? RequiredScalar(string key, string advice)
    {
        var entry = map.Find(key);
        if (entry is null)
        {
            var length = map.Entries.Count > 0 ? map.Entries[0].Key.Length : 1;
            diagnostics.Add(source.Error(codes.MissingKey, map.Line, map.Column, length, $"the key \"{key}\" is missing", advice));
            return null;
        }
        if (entry.Value is YamlScalar scalar && (scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Text)))
        {
            Add(codes.MissingKey, entry.Key, $"the key \"{key}\" is empty", advice);
            return null;
        }
        return Scalar(key);
    }

    /// <summary>One line of text with its place; null also when it is blank.</summary>
    public YamlScalar? Scalar(string key)
    {
        if (Value(key) is not { } value) return null;
        if (value is YamlScalar scalar) return Clean(scalar) is { Text.Length: > 0 } clean ? clean : null;
        Add(codes.WrongType, value, $"\"{key}\" must be a text, but it is {value.Kind}", "write one text, in quotes if it has a colon in it");
        return null;
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var scalars = Scalars(key);
        if (scalars.Count == 0) return [];
        var texts = new string[scalars.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = scalars[i].Text;
        return texts;
    }

    /// <summary>As <see cref="Texts"/>, with their places.</summary>
    public IReadOnlyList<YamlScalar> Scalars(string key)
    {
        if (Value(key) is not { } value) return [];
        if (value is not YamlList list)
        {
            Add(codes.WrongType, value, $"\"{key}\" must be a list of texts, but it is {value.Kind}", AsList(value));
            return [];
        }
        if (list.Items.Count > ContentLimits.MaxListItems)
        {
            Add(codes.WrongType, list, $"\"{key}\" has {list.Items.Count} items, the limit is {ContentLimits.MaxListItems}", null);
            return [];
        }
        var scalars = new List<YamlScalar>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlScalar scalar && !scalar.IsNull && Clean(scalar) is { Text.Length: > 0 } text) scalars.Add(text);
            else if (item is YamlScalar) Add(codes.WrongType, item, $"an item of \"{key}\" is empty", "write a text or leave the item out");
            else Add(
                codes.WrongType,
                item,
                $"an item of \"{key}\" must be a text, but it is {item.Kind}",
                "put quotes around a text that has a colon in it");
        }
        return scalars;
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool? Flag(string key)
    {
        if (Value(key) is not { } value) return null;
        if (value is YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" }) return true;
        if (value is YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" }) return false;
        Add(codes.WrongType, value, $"\"{key}\" must be true or false", "write true or false, without quotes");
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public int? Number(string key, int min, int max)
    {
        if (Value(key) is not { } value) return null;
        if (value is YamlScalar { IsPlain: true } scalar
            && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max)
            return number;
        Add(codes.WrongType, value, $"\"{key}\" must be a whole number from {min} to {max}", null);
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (Scalar(key) is not { } scalar) return null;
        if (words.TryGetValue(scalar.Text, out var choice)) return choice;
        var names = string.Join(", ", words.Keys);
        var meant = SpellingSuggester.Question(scalar.Text, words.Keys);
        Add(
            codes.WrongType,
            scalar,
            $"\"{key}\" can't be \"{scalar.Text}\"",
            meant is null ? $"write one of: {names}" : $"{meant} It is one of: {names}");
        return null;
    }

    /// <summary>Keys and values below a key.</summary>
    public MapFields? Fields(string key)
    {
        if (Value(key) is not { } value) return null;
        if (value is YamlMap inner) return new MapFields(source, inner, codes, diagnostics);
        Add(codes.WrongType, value, $"\"{key}\" must be keys with values, but it is {value.Kind}", $"write {key}: {{ key: \"…\" }}");
        return null;
    }

    /// <summary>The value of a key; null when it is absent or has nothing after its colon.</summary>
    public YamlNode? Value(string key) => map.Find(key)?.Value is { } value && value is not YamlScalar { IsNull: true } ? value : null;

    /// <summary>Where a node stands.</summary>
    public SourceLocation LocationOf(YamlNode node) => new(source.Path, node.Line, node.Column, node.Length);

    /// <summary>The line that a node stands on.</summary>
    public string? LineOf(YamlNode node) => source.Line(node.Line);

    /// <summary>Reports an error at a node.</summary>
    public void Add(string code, YamlNode node, string message, string? advice) =>
        diagnostics.Add(source.Error(code, node.Line, node.Column, node.Length, message, advice));

    /// <summary>Reports a warning at a node.</summary>
    public void Warn(string code, YamlNode node, string message, string? advice) =>
        diagnostics.Add(source.Warning(code, node.Line, node.Column, node.Length, message, advice));

    private static string AsList(YamlNode value) => value switch
    {
        YamlScalar { IsPlain: true, Text.Length: < 60 } text => $"write [{text.Text}]",
        YamlScalar { Text.Length: < 60 } text => $"write [\"{text.Text}\"]",
        _ => "write [\"…\", \"…\"]",
    };

    private YamlScalar Clean(YamlScalar scalar)
    {
        var text = scalar.Text;
        if (text.Length > ContentLimits.MaxLineLength)
        {
            Add(
                codes.WrongType,
                scalar,
                $"the text has {text.Length} characters, the limit is {ContentLimits.MaxLineLength}",
                "long texts belong in the body");
            return scalar with { Text = "" };
        }
        if (TextSafety.FirstUnsafe(text) is { } found)
        {
            Warn(
                DiagnosticCodes.UnsafeCharacters,
                scalar,
                $"a control or direction character ({found}) was taken out of the text",
                "delete it from the file");
            text = TextSafety.Clean(text);
        }
        text = TextSafety.OneLine(text);
        return ReferenceEquals(text, scalar.Text) ? scalar : scalar with { Text = text };
    }
}
