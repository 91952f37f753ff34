using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A list that grows when it is written past its end, gives null when it is read there, and can have members.</summary>
public class ScriptArray<T> : IList<T>, IList, IReadOnlyList<T>, IScriptObject
{
    private readonly List<T> _items;
    private ScriptObject? _script;

    /// <summary>Makes an empty list.</summary>
    public ScriptArray() => _items = [];

    /// <summary>Makes an empty list with room for some items.</summary>
    public ScriptArray(int capacity) => _items = new List<T>(capacity);

    /// <summary>Makes a list of the items of another.</summary>
    public ScriptArray(IEnumerable<T> values) => _items = [.. values];

    /// <summary>Makes a list of the items of another.</summary>
    public ScriptArray(IEnumerable values) => _items = [.. values.Cast<T>()];

    /// <summary>The number of items.</summary>
    public int Count => _items.Count;

    /// <inheritdoc cref="IScriptObject.IsReadOnly"/>
    public bool IsReadOnly { get; set; }

    /// <summary>The members beside the items; null when none was ever set.</summary>
    public ScriptObject ScriptObject => _script ??= new ScriptObject();

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    int IScriptObject.Count => _script?.Count ?? 0;

    /// <summary>An item; the type's default outside the list. Setting one past the end fills the gap.</summary>
    public T this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : default!;
        set
        {
            Check();
            if (index < 0) return;
            while (_items.Count <= index) _items.Add(default!);
            _items[index] = value;
        }
    }

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = (T)value!;
    }

    /// <inheritdoc/>
    public void Add(T item)
    {
        Check();
        _items.Add(item);
    }

    /// <summary>Adds the items of another list.</summary>
    public void AddRange(IEnumerable<T> items)
    {
        Check();
        _items.AddRange(items);
    }

    /// <inheritdoc cref="IList.Clear"/>
    public void Clear()
    {
        Check();
        _items.Clear();
    }

    /// <inheritdoc/>
    public bool Contains(T item) => _items.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(T[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public int IndexOf(T item) => _items.IndexOf(item);

    /// <inheritdoc/>
    public void Insert(int index, T item)
    {
        Check();
        _items.Insert(index, item);
    }

    /// <inheritdoc/>
    public bool Remove(T item)
    {
        Check();
        return _items.Remove(item);
    }

    /// <inheritdoc cref="IList.RemoveAt"/>
    public void RemoveAt(int index)
    {
        Check();
        _items.RemoveAt(index);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items as a template prints them.</summary>
    public override string ToString() => ValuePrinter.Print(new TemplateContext(), this);

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => _script?.GetMembers() ?? [];

    /// <inheritdoc/>
    public bool Contains(string member) => member == "size" || (_script is not null && _script.Contains(member));

    /// <inheritdoc/>
    public virtual bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = member == "size" ? Boxed.Of(Count) : null;
        return value is not null || (_script is not null && _script.TryGetValue(context, span, member, out value));
    }

    /// <inheritdoc/>
    public virtual bool CanWrite(string member) => !IsReadOnly && member != "size" && (_script is null || _script.CanWrite(member));

    /// <inheritdoc/>
    public virtual bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        CanWrite(member) && ScriptObject.TrySetValue(context, span, member, value, readOnly);

    /// <inheritdoc/>
    public bool Remove(string member) => _script is not null && _script.Remove(member);

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly) => ScriptObject.SetReadOnly(member, readOnly);

    /// <inheritdoc/>
    public virtual IScriptObject Clone(bool deep)
    {
        var copy = new ScriptArray<T>(_items.Select(item => deep && item is IScriptObject inner ? (T)inner.Clone(true) : item));
        copy._script = (ScriptObject?)_script?.Clone(deep);
        return copy;
    }

    int IList.Add(object? value)
    {
        Add((T)value!);
        return Count - 1;
    }

    bool IList.Contains(object? value) => IndexOf((T)value!) >= 0;

    int IList.IndexOf(object? value) => IndexOf((T)value!);

    void IList.Insert(int index, object? value) => Insert(index, (T)value!);

    void IList.Remove(object? value) => Remove((T)value!);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Check()
    {
        if (IsReadOnly) throw new InvalidOperationException("The array is readonly");
    }
}
