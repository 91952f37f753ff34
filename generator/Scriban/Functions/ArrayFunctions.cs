using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>array</c> object. Every list it gives back is a new one; a missing list counts as empty.</summary>
public static partial class ArrayFunctions
{
    /// <summary>The list with one more item.</summary>
    public static ScriptArray Add(TemplateContext context, object? list, object? value) => [.. Items(context, list), value];

    /// <summary>The items of both lists.</summary>
    public static ScriptArray AddRange(TemplateContext context, object? list1, object? list2)
    {
        var result = new ScriptArray();
        foreach (var item in Items(context, list1)) Append(context, result, item);
        foreach (var item in Items(context, list2)) Append(context, result, item);
        return result;
    }

    /// <summary>The items that are not null.</summary>
    public static ScriptArray Compact(TemplateContext context, object? list) => new(Items(context, list).Where(item => item is not null));

    /// <summary>Whether an equal item is in the list.</summary>
    public static bool Contains(TemplateContext context, object? list, object? item) =>
        Items(context, list).Any(candidate => Comparison.AreEqual(context, candidate, item));

    /// <summary>The next item at every call; lists of one <paramref name="group"/> (by default: equal lists) go round together.</summary>
    public static object? Cycle(TemplateContext context, object? list, object? group = null)
    {
        var items = Items(context, list).ToList();
        if (items.Count == 0) return null;
        var key = ("array.cycle", group is null ? context.ObjectToString(list) : context.ObjectToString(group));
        var index = context.Tags.TryGetValue(key, out var stored) && stored is int last ? last + 1 : 0;
        context.Tags[key] = Boxed.Of(index % items.Count);
        return items[index % items.Count];
    }

    /// <summary>The first item, null of an empty list.</summary>
    public static object? First(TemplateContext context, object? list) => Items(context, list).FirstOrDefault();

    /// <summary>The last item, null of an empty list.</summary>
    public static object? Last(TemplateContext context, object? list) =>
        list is IList { Count: > 0 } items ? items[items.Count - 1] : Items(context, list).LastOrDefault();

    /// <summary>The list with an item at an index, which may be past the end; a negative one counts from the end.</summary>
    public static ScriptArray InsertAt(TemplateContext context, object? list, int index, object? value)
    {
        var result = new ScriptArray(Items(context, list));
        var position = Math.Max(0, index < 0 ? index + result.Count : index);
        context.CheckGrowth(result.Count, position, context.CurrentNode);
        while (result.Count < position) result.Add(null);
        result.Insert(position, value);
        return result;
    }

    /// <summary>The items as one text with a delimiter between them, each run through a function where one is given.</summary>
    public static string Join(TemplateContext context, object? list, string? delimiter, object? function = null)
    {
        var text = new System.Text.StringBuilder();
        var isFirst = true;
        foreach (var item in Items(context, list))
        {
            if (!isFirst) text.Append(delimiter);
            text.Append(context.ObjectToString(function is null ? item : Call(context, function, [item])));
            context.CheckLength(text.Length, context.CurrentNode);
            isFirst = false;
        }

        return text.ToString();
    }

    /// <summary>The first so many items.</summary>
    public static ScriptArray Limit(TemplateContext context, object? list, int count) => new(Items(context, list).Take(count));

    /// <summary>The items after the first so many.</summary>
    public static ScriptArray Offset(TemplateContext context, object? list, int index) => new(Items(context, list).Skip(index));

    /// <summary>The list without one item; a negative index counts from the end.</summary>
    public static ScriptArray RemoveAt(TemplateContext context, object? list, int index)
    {
        var result = new ScriptArray(Items(context, list));
        var position = index < 0 ? index + result.Count : index;
        if ((uint)position < (uint)result.Count) result.RemoveAt(position);
        return result;
    }

    /// <summary>The items from the last to the first.</summary>
    public static ScriptArray Reverse(TemplateContext context, object? list) => new(Items(context, list).Reverse());

    /// <summary>The number of items.</summary>
    public static int Size(TemplateContext context, object? list) => list is ICollection collection ? collection.Count : Items(context, list).Count();

    /// <summary>The items, each once, in the order of their first appearance.</summary>
    public static ScriptArray Uniq(TemplateContext context, object? list) => new(Items(context, list).Distinct());

    internal static IEnumerable<object?> Items(TemplateContext context, object? list)
    {
        if (list is null) yield break;
        if (list is string || list is not (IEnumerable or IScriptObject or EmptyValue))
            throw context.CurrentNode.Error($"Expecting a list, not {context.Describe(list)}");
        context.EnterLoop();
        try
        {
            foreach (var item in Iteration.Items(context, list, context.CurrentNode))
            {
                context.StepLoop(context.CurrentNode);
                yield return item;
            }
        }
        finally
        {
            context.LeaveLoop();
        }
    }

    private static void Append(TemplateContext context, ScriptArray list, object? item)
    {
        context.CheckCount(list.Count + 1, context.CurrentNode);
        list.Add(item);
    }
}
