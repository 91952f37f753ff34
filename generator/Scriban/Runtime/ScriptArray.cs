using System.Collections;

namespace Scriban.Runtime;

/// <summary>A list of any values.</summary>
public class ScriptArray : ScriptArray<object?>
{
    /// <summary>Makes an empty list.</summary>
    public ScriptArray()
    {
    }

    /// <summary>Makes an empty list with room for some items.</summary>
    public ScriptArray(int capacity)
        : base(capacity)
    {
    }

    /// <summary>Makes a list of the items of another.</summary>
    public ScriptArray(IEnumerable<object?> values)
        : base(values)
    {
    }

    /// <summary>Makes a list of the items of another.</summary>
    public ScriptArray(IEnumerable values)
        : base(values)
    {
    }

    /// <inheritdoc/>
    public override IScriptObject Clone(bool deep)
    {
        var copy = new ScriptArray(this.Select(item => deep && item is IScriptObject inner ? inner.Clone(true) : item));
        foreach (var name in GetMembers()) copy.SetValue(name, ScriptObject[name], false);
        return copy;
    }
}
