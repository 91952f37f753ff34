using System.Diagnostics.CodeAnalysis;

namespace Scriban.Runtime;

/// <summary>Chooses a direct call for methods of up to five parameters, so that neither reflection nor generated code is needed.</summary>
internal static class DelegateBinding
{
    private static readonly Type[] Calls =
        [typeof(Call0<>), typeof(Call1<,>), typeof(Call2<,,>), typeof(Call3<,,,>), typeof(Call4<,,,,>), typeof(Call5<,,,,,>)];

    private static readonly Type[] Functions =
        [typeof(Func<>), typeof(Func<,>), typeof(Func<,,>), typeof(Func<,,,>), typeof(Func<,,,,>), typeof(Func<,,,,,>)];

    public static DelegateCustomFunction Create(Delegate function)
    {
        var parameters = function.Method.GetParameters();
        var result = function.Method.ReturnType;
        if (parameters.Length >= Calls.Length || result == typeof(void) || (function.Method.IsStatic && function.Target is not null)
            || Array.Exists(parameters, parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef))
            return new DelegateCustomFunction(function);
        Type[] types = [.. parameters.Select(parameter => parameter.ParameterType), result];
        var type = Functions[parameters.Length].MakeGenericType(types);
        var typed = type.IsInstanceOfType(function) ? function : function.Method.CreateDelegate(type, function.Target);
        return (DelegateCustomFunction)Activator.CreateInstance(Calls[parameters.Length].MakeGenericType(types), typed)!; // a class
    }

    private static object? Box<T>([MaybeNull] T value)
    {
        if (typeof(T) == typeof(bool)) return Boxed.Of((bool)(object)value!);
        if (typeof(T) == typeof(int)) return Boxed.Of((int)(object)value!);
        return value;
    }

    private sealed class Call0<TR>(Func<TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call());
    }

    private sealed class Call1<T1, TR>(Func<T1, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0)));
    }

    private sealed class Call2<T1, T2, TR>(Func<T1, T2, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0), a.Get<T2>(1)));
    }

    private sealed class Call3<T1, T2, T3, TR>(Func<T1, T2, T3, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2)));
    }

    private sealed class Call4<T1, T2, T3, T4, TR>(Func<T1, T2, T3, T4, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3)));
    }

    private sealed class Call5<T1, T2, T3, T4, T5, TR>(Func<T1, T2, T3, T4, T5, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4)));
    }
}
