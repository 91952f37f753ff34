using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

public static partial class ArrayFunctions
{
    /// <summary>Whether the function is true of an item; further arguments are passed on to it.</summary>
    public static bool Any(TemplateContext context, object? list, object function, params object?[] args) =>
        Items(context, list).Any(item => context.ToBool(context.CurrentSpan, Call(context, function, [item, .. args])));

    /// <summary>The function's result for every item.</summary>
    public static ScriptArray Each(TemplateContext context, object? list, object function) =>
        new(Items(context, list).Select(item => Call(context, function, [item])));

    /// <summary>The items the function is true of.</summary>
    public static ScriptArray Filter(TemplateContext context, object? list, object function) =>
        new(Items(context, list).Where(item => context.ToBool(context.CurrentSpan, Call(context, function, [item]))));

    /// <summary>A member of every item.</summary>
    public static ScriptArray Map(TemplateContext context, SourceSpan span, object? list, string? member) =>
        new(Items(context, list).Select(item => member is null ? null : Read(context, span, item, member)));

    /// <summary>The items in order, or in the order of a member, whose path may have dots; null comes first, equal items keep their order.</summary>
    public static ScriptArray Sort(TemplateContext context, SourceSpan span, object? list, string? member = null)
    {
        var items = Items(context, list).ToList();
        var comparer = Comparer<object?>.Create((a, b) => Comparison.SortOrder(a, b, context.CurrentCulture));
        return new ScriptArray(string.IsNullOrEmpty(member)
            ? items.Order(comparer)
            : items.OrderBy(item => ReadPath(context, span, item, member), comparer));
    }

    internal static BuiltinMembers Members() => new()
    {
        { "add", Add }, { "add_range", AddRange }, { "any", Any }, { "compact", Compact }, { "concat", AddRange }, { "contains", Contains },
        { "cycle", Cycle }, { "each", Each }, { "filter", Filter }, { "first", First }, { "insert_at", InsertAt }, { "join", Join },
        { "last", Last }, { "limit", Limit }, { "map", Map }, { "offset", Offset }, { "remove_at", RemoveAt }, { "reverse", Reverse },
        { "size", Size }, { "sort", Sort }, { "uniq", Uniq },
    };

    private static object? Call(TemplateContext context, object function, object?[] arguments)
    {
        if (function is not IScriptCustomFunction callable)
            throw context.CurrentNode.Error($"Expecting a function such as `@string.strip`, not {context.Describe(function)}");
        return callable is ICallable own
            ? CallArguments.Invoke(own, context, context.CurrentNode, arguments, null)
            : callable.Invoke(context, context.CurrentNode, new ScriptArray(arguments), null);
    }

    private static object? ReadPath(TemplateContext context, SourceSpan span, object? item, string path)
    {
        foreach (var member in path.Split('.')) item = Read(context, span, item, member);
        return item;
    }

    private static object? Read(TemplateContext context, SourceSpan span, object? item, string member) =>
        item is not null && MemberAccess.TryGet(context, item, member, span, out var value) ? value : null;
}
