using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>What <c>for</c>, <c>while</c> and <c>tablerow</c> tell of the running loop.</summary>
internal class LoopState(int length) : IScriptObject
{
    private object? _item;
    private object? _previous;
    private int _index;

    public bool IsLast => _index == length - 1;

    int IScriptObject.Count => GetMembers().Count();

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    protected int Index => _index;

    public void Move(int index, object? item)
    {
        _previous = _item;
        _item = item;
        _index = index;
    }

    public virtual IEnumerable<string> GetMembers() =>
        length < 0 ? ["index", "first", "even", "odd"] : ["index", "first", "even", "odd", "last", "length", "rindex", "changed"];

    public virtual object? Get(string member) => member switch
    {
        "index" => Boxed.Of(_index),
        "index0" => Boxed.Of(_index),
        "first" => Boxed.Of(_index == 0),
        "even" => Boxed.Of((_index & 1) == 0),
        "odd" => Boxed.Of((_index & 1) == 1),
        _ when length < 0 => null,
        "last" => Boxed.Of(IsLast),
        "length" => Boxed.Of(length),
        "rindex" => Boxed.Of(length - _index - 1),
        "rindex0" => Boxed.Of(length - _index - 1),
        "changed" => Boxed.Of(_index == 0 || !Equals(_item, _previous)),
        _ => null,
    };

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => (value = Get(member)) is not null;

    bool IScriptObject.Contains(string member) => Get(member) is not null;

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep) => (IScriptObject)MemberwiseClone();
}

/// <summary><c>tablerow.row</c>, <c>tablerow.col</c> and their like, counted from 1.</summary>
internal sealed class TableRowState(int length, int columns) : LoopState(length)
{
    public int Columns { get; } = columns;

    public int Column => Index % Columns + 1;

    public int Row => Index / Columns + 1;

    public override IEnumerable<string> GetMembers() => [.. base.GetMembers(), "row", "col", "col0", "col_first", "col_last"];

    public override object? Get(string member) => member switch
    {
        "row" => Boxed.Of(Row),
        "col" => Boxed.Of(Column),
        "col0" => Boxed.Of(Column - 1),
        "col_first" => Boxed.Of(Column == 1),
        "col_last" => Boxed.Of(Column == Columns),
        _ => base.Get(member),
    };
}
