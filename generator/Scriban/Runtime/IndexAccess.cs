using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Items of any value by number or name.</summary>
internal static class IndexAccess
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Indexers = new();

    public static object? Get(TemplateContext context, object owner, object? index, ScriptIndexerExpression place)
    {
        if (index is null)
            return context.EnableNullIndexer || owner is not IList
                ? null
                : throw place.Index.Error($"Cannot access target `{place.Target}` with a null indexer: {place}");
        if (owner is string text) return Character(text, index, context, place);
        if (Iteration.IsMap(owner) || index is string) return ByName(context, owner, index, place);
        if (owner is IList list) return Item(context, list, index, place);
        if (owner is IReadOnlyList<object?> items) return items[FromEnd(context.ToInt(place.Index.Span, index), items.Count)];
        if (TryIndexer(context, owner, index, out var value)) return value;
        return context.EnableRelaxedIndexerAccess ? null : throw NoIndexer(context, owner, place);
    }

    public static void Set(TemplateContext context, object owner, object? index, object? value, ScriptIndexerExpression place)
    {
        if (index is null) throw place.Index.Error($"Cannot access target `{place.Target}` with a null indexer: {place}");
        if (owner is IDictionary dictionary and not IScriptObject) dictionary[index] = value;
        else if (index is string || Iteration.IsMap(owner)) MemberAccess.Set(context, owner, context.ObjectToString(index), value, place.Span);
        else if (owner is IList list) SetItem(context, list, context.ToInt(place.Index.Span, index), value, place);
        else throw NoIndexer(context, owner, place);
    }

    /// <summary>Reads a .NET indexer that takes a string.</summary>
    public static bool TryGetByName(TemplateContext context, object owner, string name, out object? value) =>
        TryIndexer(context, owner, name, out value);

    private static int FromEnd(int index, int count) => index < 0 ? index + count : index;

    private static object? ByName(TemplateContext context, object owner, object index, ScriptIndexerExpression place)
    {
        if (owner is IDictionary dictionary and not IScriptObject && dictionary.Contains(index)) return dictionary[index];
        var name = index as string ?? context.ObjectToString(index);
        if (MemberAccess.TryGet(context, owner, name, place.Span, out var value) || context.EnableRelaxedIndexerAccess) return value;
        throw place.Error($"Cannot get member with name `{name}`{Suggestion.For(name, MemberAccess.Names(context, owner))}");
    }

    private static object? Item(TemplateContext context, IList list, object index, ScriptIndexerExpression place)
    {
        var position = FromEnd(context.ToInt(place.Index.Span, index), list.Count);
        if ((uint)position < (uint)list.Count) return list[position];
        return context.EnableRelaxedIndexerAccess
            ? null
            : throw place.Index.Error($"The index `{position}` is outside `{place.Target}` of size {list.Count}");
    }

    private static string? Character(string text, object index, TemplateContext context, ScriptIndexerExpression place)
    {
        var position = FromEnd(context.ToInt(place.Index.Span, index), text.Length);
        if ((uint)position < (uint)text.Length) return text[position].ToString();
        throw place.Index.Error($"The index `{position}` is outside the text `{place.Target}` of length {text.Length}");
    }

    private static void SetItem(TemplateContext context, IList list, int index, object? value, ScriptIndexerExpression place)
    {
        var position = FromEnd(index, list.Count);
        if (position < 0) throw place.Index.Error($"The index `{index}` is before the start of `{place.Target}`");
        if (position >= list.Count && list is not ScriptArray)
            throw place.Index.Error($"The index `{index}` is outside `{place.Target}` of size {list.Count}");
        context.CheckGrowth(list.Count, position, place);
        list[position] = value;
    }

    private static PropertyInfo[] FindIndexers(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 1)];

    private static bool TryIndexer(TemplateContext context, object owner, object index, out object? value)
    {
        value = null;
        var indexers = Indexers.GetOrAdd(owner.GetType(), FindIndexers);
        var indexer = Array.Find(indexers, candidate => candidate.GetIndexParameters()[0].ParameterType.IsInstanceOfType(index));
        if (indexer is null || context.MemberFilter?.Invoke(indexer) == false) return false;
        try
        {
            value = indexer.GetValue(owner, [index]);
            return true;
        }
        catch (TargetInvocationException e) when (e.InnerException is KeyNotFoundException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return true;
        }
    }

    private static ScriptRuntimeException NoIndexer(TemplateContext context, object owner, ScriptIndexerExpression place) =>
        place.Error($"Expecting a list or an object for `{place.Target}`, not {context.Describe(owner)}: cannot access indexer {place}");
}
