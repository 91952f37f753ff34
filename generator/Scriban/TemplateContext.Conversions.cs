using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Values of one type as another.</summary>
public partial class TemplateContext
{
    /// <summary>A value as templates print it; <paramref name="nested"/> is for values inside lists, where strings have quotes.</summary>
    public virtual string ObjectToString(object? value, bool nested = false) => ValuePrinter.Print(this, value, nested);

    /// <summary>False for null, false and <c>empty</c>; true for all else, 0 and the empty string included.</summary>
    public virtual bool ToBool(SourceSpan span, object? value) => IsTrue(value);

    /// <summary>A whole number; null is 0, a fraction is cut off, a text or list is an error.</summary>
    public virtual int ToInt(SourceSpan span, object? value)
    {
        try
        {
            return value switch
            {
                null => 0,
                int number => number,
                long number => checked((int)number),
                BigInteger number => (int)number,
                double number => checked((int)number),
                float number => checked((int)number),
                decimal number => (int)number,
                string text when int.TryParse(text, NumberStyles.Integer, CurrentCulture, out var parsed) => parsed,
                _ when Numbers.IsNumber(value) => Convert.ToInt32(value, CultureInfo.InvariantCulture),
                _ => throw new ScriptRuntimeException(span, $"Unable to convert {Describe(value)} to an integer"),
            };
        }
        catch (OverflowException e)
        {
            throw new ScriptRuntimeException(span, $"The number {value} is too large for an integer", e);
        }
    }

    /// <summary>A list: the value itself, or the items of any sequence; null stays null.</summary>
    public virtual IList? ToList(SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list => list,
        string => throw new ScriptRuntimeException(span, $"Unexpected list value: expecting an array, not {Describe(value)}"),
        IEnumerable items => ToArray(items, span),
        EmptyValue => new ScriptArray(),
        _ => throw new ScriptRuntimeException(span, $"Unexpected list value: expecting an array, not {Describe(value)}"),
    };

    /// <summary>A value as a .NET type; an error where there is no sensible way.</summary>
    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    /// <summary>A value as a .NET type; null is the type's default.</summary>
    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType)
    {
        ArgumentNullException.ThrowIfNull(destinationType);
        var type = Nullable.GetUnderlyingType(destinationType) ?? destinationType;
        if (value is null) return destinationType.IsValueType && type == destinationType ? Activator.CreateInstance(type) : null;
        if (type.IsInstanceOfType(value)) return value;
        if (type == typeof(string)) return ObjectToString(value);
        if (type == typeof(bool)) return Boxed.Of(ToBool(value));
        if (type == typeof(int)) return ToInt(span, value);
        return ToOther(span, value, type) ?? throw new ScriptRuntimeException(span, $"Unable to convert {Describe(value)} to {type.Name}");
    }

    /// <summary>The name of a value's type in messages.</summary>
    public virtual string GetTypeName(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        BigInteger => "bigint",
        string => "string",
        ScriptRange => "range",
        IScriptCustomFunction => "function",
        IList => "array",
        _ when Iteration.IsMap(value) => "object",
        _ => value.GetType().Name,
    };

    internal bool ToBool(object? value) => _isDerived ? ToBool(CurrentSpan, value) : IsTrue(value);

    /// <summary>A value in a message: its type and, where it is short, itself.</summary>
    internal string Describe(object? value) => value switch
    {
        null => "null",
        string { Length: <= 30 } text => $"the string \"{text}\"",
        _ when Numbers.IsNumber(value) => $"the number {ObjectToString(value)}",
        _ => GetTypeName(value),
    };

    /// <summary>An object whose members can be names: a script object, a dictionary's or a .NET object's members; null for simple values.</summary>
    internal static IScriptObject? ToScriptObject(object? value) => value switch
    {
        IScriptObject script => script,
        null or string or ValueType or IList => null,
        _ => ScriptObject.From(value),
    };

    internal string FormatDate(DateTime date) => Functions.DateTimeFunctions.ToText(this, date);

    private static bool IsTrue(object? value) => value switch
    {
        null or EmptyValue => false,
        bool truth => truth,
        _ => true,
    };

    private ScriptArray ToArray(IEnumerable items, SourceSpan span)
    {
        var array = new ScriptArray();
        foreach (var item in items)
        {
            if (ListLimit > 0 && array.Count >= ListLimit)
                throw new ScriptRuntimeException(span, $"Exceeding the LoopLimit of `{ListLimit}` with the items of a list");
            array.Add(item);
        }

        return array;
    }

    private object? ToOther(SourceSpan span, object value, Type type)
    {
        if (type.IsEnum && value is string name) return Enum.TryParse(type, name, true, out var member) ? member : null;
        if (type.IsEnum && Numbers.IsWhole(value)) return Enum.ToObject(type, ToInt(span, value));
        if (Numbers.IsNumber(value) && IsNumeric(type)) return ToNumber(span, value, type);
        if (typeof(IEnumerable).IsAssignableFrom(type)) return ToTypedList(span, value, type);
        if (value is DateTime date && type == typeof(DateTimeOffset)) return new DateTimeOffset(date);
        if (typeof(Delegate).IsAssignableFrom(type) || value is not IConvertible || value is string) return null;
        try
        {
            return Convert.ChangeType(value, type, CurrentCulture);
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsNumeric(Type type) =>
        type == typeof(BigInteger) || (type.IsPrimitive && type != typeof(bool) && type != typeof(char)) || type == typeof(decimal);

    private static object ToNumber(SourceSpan span, object value, Type type)
    {
        try
        {
            if (type == typeof(BigInteger)) return Numbers.IsWhole(value) ? Numbers.ToBig(value) : new BigInteger(Numbers.ToDouble(value));
            return Convert.ChangeType(value is BigInteger big ? (double)big : value, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException e)
        {
            throw new ScriptRuntimeException(span, $"The number {value} is too large for {type.Name}", e);
        }
    }

    private object? ToTypedList(SourceSpan span, object value, Type type)
    {
        if (value is string or not (IEnumerable or EmptyValue)) return null;
        var list = ToList(span, value);
        if (list is null || type.IsInstanceOfType(list)) return list;
        if (type.IsAssignableFrom(typeof(ScriptArray))) return ToArray(list, span);
        if ((type.GetElementType() ?? type.GetGenericArguments().FirstOrDefault()) is not { } itemType) return null;
        var array = Array.CreateInstance(itemType, list.Count);
        for (var i = 0; i < array.Length; i++) array.SetValue(ToObject(span, list[i], itemType), i);
        if (type.IsInstanceOfType(array)) return array;
        return type == typeof(List<>).MakeGenericType(itemType) ? Activator.CreateInstance(type, array) : null;
    }
}
