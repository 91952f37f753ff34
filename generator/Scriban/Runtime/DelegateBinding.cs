using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Scriban.Runtime;

/// <summary>Chooses a direct call for methods of up to five parameters, so that neither reflection nor generated code is needed.</summary>
internal static class DelegateBinding
{
    // One of each shape; where code is compiled ahead of time, its code serves all references.
    private static readonly Maker[] Makers =
    [
        new Maker0<object>(), new Maker1<object, object>(), new Maker2<object, object, object>(), new Maker3<object, object, object, object>(),
        new Maker4<object, object, object, object, object>(), new Maker5<object, object, object, object, object, object>(),
    ];

    private static readonly Type[] Functions =
        [typeof(Func<>), typeof(Func<,>), typeof(Func<,,>), typeof(Func<,,,>), typeof(Func<,,,,>), typeof(Func<,,,,,>)];

    public static DelegateCustomFunction Create(Delegate function)
    {
        var parameters = function.Method.GetParameters();
        var result = function.Method.ReturnType;
        if (parameters.Length >= Makers.Length || result == typeof(void) || SkipsParameter(function)
            || Array.Exists(parameters, parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef))
            return new DelegateCustomFunction(function);
        Type[] types = [.. parameters.Select(parameter => parameter.ParameterType), result];
        if (!RuntimeFeature.IsDynamicCodeSupported && Array.Exists(types, type => type.IsValueType)) return new DelegateCustomFunction(function);
        var type = Functions[parameters.Length].MakeGenericType(types);
        var typed = type.IsInstanceOfType(function) ? function : function.Method.CreateDelegate(type, function.Target);
        var shape = Makers[parameters.Length].GetType().GetGenericTypeDefinition();
        var maker = (Maker)Activator.CreateInstance(shape.MakeGenericType(types))!; // a class
        return maker.Make(typed);
    }

    /// <summary>A function whose types are known where it is made, so that ahead of time there is code for them too.</summary>
    public static DelegateCustomFunction Direct<TR>(Func<TR> function) => SkipsParameter(function) ? Create(function) : new Call0<TR>(function);

    /// <inheritdoc cref="Direct{TR}"/>
    public static DelegateCustomFunction Direct<T1, TR>(Func<T1, TR> function) =>
        SkipsParameter(function) ? Create(function) : new Call1<T1, TR>(function);

    /// <inheritdoc cref="Direct{TR}"/>
    public static DelegateCustomFunction Direct<T1, T2, TR>(Func<T1, T2, TR> function) =>
        SkipsParameter(function) ? Create(function) : new Call2<T1, T2, TR>(function);

    // The first parameter of a static method is filled in already.
    private static bool SkipsParameter(Delegate function) => function.Method.IsStatic && function.Target is not null;

    private static object? Box<T>([MaybeNull] T value)
    {
        if (typeof(T) == typeof(bool)) return Boxed.Of((bool)(object)value!);
        if (typeof(T) == typeof(int)) return Boxed.Of((int)(object)value!);
        return value;
    }

    /// <summary>Calls the constructor of a type made at run time; reflection would generate code for it.</summary>
    private abstract class Maker
    {
        public abstract DelegateCustomFunction Make(Delegate function);
    }

    private sealed class Maker0<TR> : Maker
    {
        public override DelegateCustomFunction Make(Delegate function) => new Call0<TR>((Func<TR>)function);
    }

    private sealed class Call0<TR>(Func<TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call());
    }

    private sealed class Maker1<T1, TR> : Maker
    {
        public override DelegateCustomFunction Make(Delegate function) => new Call1<T1, TR>((Func<T1, TR>)function);
    }

    private sealed class Call1<T1, TR>(Func<T1, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0)));
    }

    private sealed class Maker2<T1, T2, TR> : Maker
    {
        public override DelegateCustomFunction Make(Delegate function) => new Call2<T1, T2, TR>((Func<T1, T2, TR>)function);
    }

    private sealed class Call2<T1, T2, TR>(Func<T1, T2, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0), a.Get<T2>(1)));
    }

    private sealed class Maker3<T1, T2, T3, TR> : Maker
    {
        public override DelegateCustomFunction Make(Delegate function) => new Call3<T1, T2, T3, TR>((Func<T1, T2, T3, TR>)function);
    }

    private sealed class Call3<T1, T2, T3, TR>(Func<T1, T2, T3, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2)));
    }

    private sealed class Maker4<T1, T2, T3, T4, TR> : Maker
    {
        public override DelegateCustomFunction Make(Delegate function) => new Call4<T1, T2, T3, T4, TR>((Func<T1, T2, T3, T4, TR>)function);
    }

    private sealed class Call4<T1, T2, T3, T4, TR>(Func<T1, T2, T3, T4, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3)));
    }

    private sealed class Maker5<T1, T2, T3, T4, T5, TR> : Maker
    {
        public override DelegateCustomFunction Make(Delegate function) => new Call5<T1, T2, T3, T4, T5, TR>((Func<T1, T2, T3, T4, T5, TR>)function);
    }

    private sealed class Call5<T1, T2, T3, T4, T5, TR>(Func<T1, T2, T3, T4, T5, TR> call) : DelegateCustomFunction(call)
    {
        internal override object? Call(BoundArguments a) => Box(call(a.Get<T1>(0), a.Get<T2>(1), a.Get<T3>(2), a.Get<T4>(3), a.Get<T5>(4)));
    }
}
