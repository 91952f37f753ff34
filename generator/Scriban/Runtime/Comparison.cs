using System.Collections;
using System.Globalization;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Equality and order of values.</summary>
internal static class Comparison
{
    public static bool AreEqual(TemplateContext context, object? left, object? right)
    {
        if (left is null || right is null) return left is null && right is null;
        if (left is int x && right is int y) return x == y;
        if (left is string a && right is string b) return string.Equals(a, b, StringComparison.Ordinal);
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return !Numbers.IsNaN(left) && !Numbers.IsNaN(right) && Numbers.Compare(left, right) == 0;
        if (left is EmptyValue || right is EmptyValue) return IsEmpty(left) && IsEmpty(right);
        if (left is string || right is string) return context.ObjectToString(left) == context.ObjectToString(right);
        return IsList(left) && IsList(right) ? ItemsAreEqual(context, (IEnumerable)left, (IEnumerable)right) : left.Equals(right);
    }

    /// <summary>The order of two values; null when they have none, as with null and a number.</summary>
    public static int? Order(TemplateContext context, object? left, object? right, ScriptNode place, ScriptBinaryOperator op)
    {
        if (left is null && right is null) return 0;
        if (left is null || right is null) return null;
        if (left is int x && right is int y) return x.CompareTo(y);
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return Numbers.IsNaN(left) || Numbers.IsNaN(right) ? null : Numbers.Compare(left, right);
        if (left is string || right is string) return string.CompareOrdinal(context.ObjectToString(left), context.ObjectToString(right));
        if (left.GetType() == right.GetType() && left is IComparable comparable) return comparable.CompareTo(right);
        throw Operators.Unsupported(context, place, op, left, right);
    }

    /// <summary>The order of <c>array.sort</c>: null first, strings by culture.</summary>
    public static int SortOrder(object? left, object? right, CultureInfo culture)
    {
        if (left is null || right is null) return left is null ? right is null ? 0 : -1 : 1;
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right)) return Numbers.Compare(left, right);
        if (left is string a && right is string b) return culture.CompareInfo.Compare(a, b);
        if (left.GetType() == right.GetType() && left is IComparable comparable) return comparable.CompareTo(right);
        return culture.CompareInfo.Compare(left.ToString(), right.ToString());
    }

    private static bool IsList(object value) => value is IList or ScriptRange;

    private static bool IsEmpty(object value) => value switch
    {
        EmptyValue => true,
        string text => text.Length == 0,
        ICollection collection => collection.Count == 0,
        ScriptRange range => range.Count == 0,
        _ => false,
    };

    private static bool ItemsAreEqual(TemplateContext context, IEnumerable left, IEnumerable right)
    {
        if (ReferenceEquals(left, right)) return true;
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        context.EnterLoop();
        try
        {
            return left.Cast<object?>().Select(item => Step(context, item)).SequenceEqual(right.Cast<object?>(), new ItemComparer(context));
        }
        finally
        {
            context.LeaveLoop();
        }
    }

    private static object? Step(TemplateContext context, object? item)
    {
        context.StepLoop(context.CurrentNode);
        return item;
    }

    private sealed class ItemComparer(TemplateContext context) : IEqualityComparer<object?>
    {
        public new bool Equals(object? x, object? y) => AreEqual(context, x, y);

        public int GetHashCode(object? value) => 0;
    }
}
