using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The values of running calls, one call's above the other's.</summary>
internal sealed class ValueStack
{
    private object?[] _values = new object?[32];

    public int Count { get; private set; }

    public object? this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    public ReadOnlySpan<object?> Slice(int start, int count) => _values.AsSpan(start, count);

    public void Push(object? value)
    {
        if (Count == _values.Length) Array.Resize(ref _values, Count * 2);
        _values[Count++] = value;
    }

    public void PopTo(int mark)
    {
        Array.Clear(_values, mark, Count - mark);
        Count = mark;
    }
}

/// <summary>The arguments of one call: a window of the stack, positional values first, then the named ones.</summary>
internal readonly struct CallArguments(ValueStack stack, int mark, int positionalCount, string[] names)
{
    private static readonly string[] NoNames = [];

    public int PositionalCount { get; } = positionalCount;

    public string[] Names { get; } = names;

    public int NameCount => Names.Length;

    public ReadOnlySpan<object?> Values => stack.Slice(mark, PositionalCount + Names.Length);

    public object? Named(int index) => stack[mark + PositionalCount + index];

    public bool TryGetNamed(string name, out object? value)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i] != name) continue;
            value = Named(i);
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>The positional values from <paramref name="start"/> on.</summary>
    public ScriptArray Rest(int start)
    {
        var rest = new ScriptArray();
        for (var i = start; i < PositionalCount; i++) rest.Add(Values[i]);
        return rest;
    }

    /// <summary>All arguments as <c>$</c> has them: an array with the named ones as members.</summary>
    public ScriptArray ToArray()
    {
        var array = Rest(0);
        for (var i = 0; i < Names.Length; i++) array.SetValue(Names[i], Named(i), false);
        return array;
    }

    /// <summary>Calls a function with values that are not on the stack yet.</summary>
    public static object? Invoke(
        ICallable function, TemplateContext context, ScriptNode caller, IEnumerable<object?> values, ScriptBlockStatement? block)
    {
        var stack = context.Arguments;
        var mark = stack.Count;
        foreach (var value in values) stack.Push(value);
        var result = function.Call(context, new CallArguments(stack, mark, stack.Count - mark, NoNames), caller, block, false);
        stack.PopTo(mark);
        return result;
    }

    public static CallArguments None(TemplateContext context) => new(context.Arguments, context.Arguments.Count, 0, NoNames);
}
