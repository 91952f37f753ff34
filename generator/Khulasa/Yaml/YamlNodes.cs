namespace Khulasa.Yaml;

/// <summary>A piece of YAML and where it stands.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Length">Columns on its first line.</param>
public abstract record YamlNode(int Line, int Column, int Length)
{
    /// <summary>What it is, as messages say it.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value.</summary>
/// <param name="Text">Its text, quotes and escapes undone.</param>
/// <param name="IsPlain">True when written without quotes, so that <c>true</c>, <c>12</c> and <c>~</c> have their YAML meaning.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Length">Columns on its first line.</param>
public sealed record YamlScalar(string Text, bool IsPlain, int Line, int Column, int Length) : YamlNode(Line, Column, Length)
{
    /// <summary>True for a plain <c>null</c>, <c>~</c> or nothing at all.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc/>
    public override string Kind => IsNull ? "nothing" : "a text";
}

/// <summary>A list.</summary>
/// <param name="Items">Its items in order.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Length">Columns on its first line.</param>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column, int Length) : YamlNode(Line, Column, Length)
{
    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>Keys with values.</summary>
/// <param name="Entries">In the order of the file; no key twice.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Length">Columns on its first line.</param>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line, int Column, int Length) : YamlNode(Line, Column, Length)
{
    /// <inheritdoc/>
    public override string Kind => "keys with values";

    /// <summary>Entry of a key; null when the key is absent.</summary>
    public YamlEntry? Find(string key)
    {
        // A handful of keys: a walk is faster than a dictionary made for each of ten thousand files.
        for (var i = 0; i < Entries.Count; i++)
        {
            if (string.Equals(Entries[i].Key.Text, key, StringComparison.Ordinal)) return Entries[i];
        }
        return null;
    }
}

/// <summary>One key of a <see cref="YamlMap"/>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
