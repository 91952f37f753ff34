using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An object whose members a template can read and set.</summary>
public interface IScriptObject
{
    /// <summary>The number of members.</summary>
    int Count { get; }

    /// <summary>True when no member can be set; setting it locks the object.</summary>
    bool IsReadOnly { get; set; }

    /// <summary>The names of the members.</summary>
    IEnumerable<string> GetMembers();

    /// <summary>True when there is such a member.</summary>
    bool Contains(string member);

    /// <summary>Reads a member; false when there is none.</summary>
    bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value);

    /// <summary>True when the member can be set.</summary>
    bool CanWrite(string member);

    /// <summary>Sets a member; false when it can't be set.</summary>
    bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly);

    /// <summary>Removes a member; false when there was none.</summary>
    bool Remove(string member);

    /// <summary>Locks or unlocks one member.</summary>
    void SetReadOnly(string member, bool readOnly);

    /// <summary>A copy; with <paramref name="deep"/> the script objects in it are copied too.</summary>
    IScriptObject Clone(bool deep);
}
