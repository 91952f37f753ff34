using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The items a loop goes over: a window of a list, forwards or backwards.</summary>
internal readonly struct LoopItems
{
    private readonly IList? _list;
    private readonly IReadOnlyList<object?>? _readOnlyList;
    private readonly int _first;
    private readonly int _step;

    private LoopItems(object list, int total, int offset, int? limit, bool isReversed)
    {
        _list = list as IList;
        _readOnlyList = _list is null ? (IReadOnlyList<object?>)list : null;
        offset = Math.Clamp(offset, 0, total);
        Count = Math.Clamp(limit ?? total, 0, total - offset);
        _step = isReversed ? -1 : 1;
        _first = isReversed ? total - 1 - offset : offset;
    }

    public int Count { get; }

    public object? this[int index]
    {
        get
        {
            var position = _first + index * _step;
            return _list is not null ? _list[position] : _readOnlyList![position]; // one of the two is set
        }
    }

    public static LoopItems Of(TemplateContext context, object value, ScriptForHeader header, ScriptNode loop)
    {
        var offset = header.Number(context, "offset") ?? 0;
        var limit = header.Number(context, "limit");
        var (list, count) = Read(context, value, header.Items, loop);
        return new LoopItems(list, count, offset, limit, header.IsReversed);
    }

    private static (object List, int Count) Read(TemplateContext context, object value, ScriptExpression source, ScriptNode loop)
    {
        switch (value)
        {
            case IList list: return (list, list.Count);
            case IReadOnlyList<object?> list: return (list, list.Count);
            case IScriptObject or IEnumerable: break;
            default: throw source.Error($"Unexpected type `{value.GetType()}` for iterator");
        }

        var items = new List<object?>();
        foreach (var item in Iteration.Items(context, value, loop))
        {
            if (context.LoopLimit > 0 && items.Count > context.LoopLimit) break; // the loop itself reports it
            items.Add(item);
        }

        return (items, items.Count);
    }
}
