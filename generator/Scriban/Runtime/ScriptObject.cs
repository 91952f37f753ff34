using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An object with named members that keep their order. A class derived from it exposes its public static members.</summary>
public partial class ScriptObject : IDictionary<string, object?>, IScriptObject, IDictionary
{
    private readonly IEqualityComparer<string>? _comparer;
    private OrderedDictionary<string, object?>? _members;
    private HashSet<string>? _readOnly;
    private Func<OrderedDictionary<string, object?>>? _source;
    private bool _isShared;

    /// <summary>Makes an empty object with case-sensitive names.</summary>
    public ScriptObject()
        : this(0, null)
    {
    }

    /// <summary>Makes an empty object with its own rule for equal names.</summary>
    public ScriptObject(IEqualityComparer<string>? keyComparer)
        : this(0, keyComparer)
    {
    }

    /// <summary>Makes an empty object with room for some members.</summary>
    public ScriptObject(int capacity)
        : this(capacity, null)
    {
    }

    /// <summary>Makes an empty object with room for some members and its own rule for equal names.</summary>
    public ScriptObject(int capacity, IEqualityComparer<string>? keyComparer)
    {
        _comparer = keyComparer;
        if (capacity > 0) _members = new OrderedDictionary<string, object?>(capacity, keyComparer);
        if (GetType() != typeof(ScriptObject)) DerivedMembers.Import(this);
    }

    /// <summary>Shares the members of a table, asked for at the first use, until the first change.</summary>
    internal ScriptObject(Func<OrderedDictionary<string, object?>> shared)
    {
        _source = shared;
        _isShared = true;
    }

    /// <inheritdoc cref="IScriptObject.Count"/>
    public int Count => Existing?.Count ?? 0;

    /// <inheritdoc cref="IScriptObject.IsReadOnly"/>
    public virtual bool IsReadOnly { get; set; }

    /// <inheritdoc/>
    public ICollection<string> Keys => Readable.Keys;

    /// <inheritdoc/>
    public ICollection<object?> Values => Readable.Values;

    /// <summary>A member; null when there is none.</summary>
    public object? this[string key]
    {
        get => TryGetValue(null, default, key, out var value) ? value : null;
        set => this.SetValue(key, value, false);
    }

    private OrderedDictionary<string, object?>? Existing => _members ??= _source?.Invoke();

    private OrderedDictionary<string, object?> Readable => Existing ?? (_members = new OrderedDictionary<string, object?>(_comparer));

    private OrderedDictionary<string, object?> Writable
    {
        get
        {
            if (IsReadOnly) throw new InvalidOperationException("The object is readonly");
            if (!_isShared) return Readable;
            _isShared = false;
            return _members = new OrderedDictionary<string, object?>(Readable, _comparer);
        }
    }

    /// <summary>An object with the members of another: see <see cref="ScriptObjectExtensions.Import(IScriptObject, object, MemberFilterDelegate?, MemberRenamerDelegate?)"/>.</summary>
    public static ScriptObject From(object obj)
    {
        var result = new ScriptObject();
        result.Import(obj);
        return result;
    }

    /// <summary>True when <see cref="From"/> can read it: not for simple values and lists.</summary>
    public static bool IsImportable(object? obj) =>
        obj is null
        || Iteration.IsMap(obj)
        || (obj is not (string or IEnumerable) && !obj.GetType().IsPrimitive && obj is not (decimal or DateTime or TimeSpan));

    /// <inheritdoc/>
    public void Add(string key, object? value) => Writable.Add(key, value);

    /// <inheritdoc/>
    public bool Contains(string member) => Existing is { } members && members.ContainsKey(member);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Contains(key);

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => Readable.Keys;

    /// <summary>A member as <typeparamref name="T"/>; the type's default when it is missing or of another type.</summary>
    public T? GetSafeValue<T>(string name) => TryGetValue(name, out var value) && value is T typed ? typed : default;

    /// <summary>Reads a member; false when there is none.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => TryGetValue(null, default, key, out value);

    /// <inheritdoc/>
    public virtual bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = null;
        return Existing is { } members && members.TryGetValue(member, out value);
    }

    /// <inheritdoc/>
    public virtual bool CanWrite(string member) => !IsReadOnly && (_readOnly is null || !_readOnly.Contains(member));

    /// <inheritdoc/>
    public virtual bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member)) return false;
        Writable[member] = value;
        if (readOnly) SetReadOnly(member, true);
        return true;
    }

    /// <inheritdoc cref="IScriptObject.Remove"/>
    public bool Remove(string key) => Contains(key) && Writable.Remove(key);

    /// <summary>Removes all members.</summary>
    public void Clear() => Writable.Clear();

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
        if (readOnly) (_readOnly ??= []).Add(member);
        else _readOnly?.Remove(member);
    }

    /// <inheritdoc/>
    public virtual IScriptObject Clone(bool deep)
    {
        var copy = new ScriptObject(Count, _comparer);
        foreach (var (name, value) in Readable) copy.Readable[name] = deep && value is ScriptObject inner ? inner.Clone(true) : value;
        copy._readOnly = _readOnly is null ? null : [.. _readOnly];
        return copy;
    }

    /// <summary>Sets the members of this object in another.</summary>
    public void CopyTo(ScriptObject dest)
    {
        ArgumentNullException.ThrowIfNull(dest);
        foreach (var (name, value) in Readable) dest.Writable[name] = value;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Readable.GetEnumerator();

    /// <summary>The members as a template prints them.</summary>
    public override string ToString() => ValuePrinter.Print(new TemplateContext(), this);
}
