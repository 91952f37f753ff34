using System.Reflection;
using System.Runtime.ExceptionServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// A .NET delegate or method as a function: arguments by position and name, optional ones, <c>params</c>, and a leading
/// <see cref="TemplateContext"/> and <see cref="SourceSpan"/> that are filled in.
/// </summary>
public class DelegateCustomFunction : ICallable
{
    private readonly Delegate? _delegate;
    private readonly object? _target;
    private readonly MethodInfo _method;
    private Signature? _signature;
    private MethodInvoker? _invoker;

    /// <summary>Binds a delegate.</summary>
    public DelegateCustomFunction(Delegate del)
        : this(del?.Target, del?.Method ?? throw new ArgumentNullException(nameof(del))) => _delegate = del;

    internal DelegateCustomFunction(object? target, MethodInfo method) => (_target, _method) = (target, method);

    /// <inheritdoc/>
    public int RequiredParameterCount => Shape.RequiredCount;

    /// <inheritdoc/>
    public int ParameterCount => Shape.Parameters.Length;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => Shape.IsVariadic ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => _method.ReturnType;

    internal Signature Shape => _signature ??= new Signature(_method, _delegate is not null && _method.IsStatic && _target is not null);

    /// <summary>Makes a function of a delegate.</summary>
    public static DelegateCustomFunction Create(Delegate del) => DelegateBinding.Create(del);

    /// <summary>Makes a function of an action without arguments.</summary>
    public static DelegateCustomFunction Create(Action action) => new(action);

    /// <summary>Makes a function of an action with one argument.</summary>
    public static DelegateCustomFunction Create<T>(Action<T> action) => new(action);

    /// <summary>Makes a function of a function without arguments.</summary>
    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> func) => DelegateBinding.Direct(func);

    /// <summary>Makes a function of a function with one argument.</summary>
    public static DelegateCustomFunction CreateFunc<T, TResult>(Func<T, TResult> func) => DelegateBinding.Direct(func);

    /// <summary>Makes a function of a function with two arguments.</summary>
    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> func) => DelegateBinding.Direct(func);

    /// <summary>Makes a function of a function with three arguments.</summary>
    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> func) => DelegateBinding.Create(func);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => Shape.Info(index);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        CallArguments.Invoke(this, context, callerContext, arguments, blockStatement);

    object? ICallable.Call(TemplateContext context, CallArguments arguments, ScriptNode caller, ScriptBlockStatement? block, bool mayWrite)
    {
        var stack = context.Arguments;
        var mark = stack.Count;
        var outer = context.CurrentNode;
        context.CurrentNode = caller;
        try
        {
            Shape.Arrange(context, arguments, caller);
            return Call(new BoundArguments(context, caller, mark));
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not InsufficientExecutionStackException)
        {
            throw caller.Error(e.Message, e);
        }
        finally
        {
            context.CurrentNode = outer;
            stack.PopTo(mark);
        }
    }

    /// <summary>Calls through reflection; delegates of the usual types are called directly by derived classes.</summary>
    internal virtual object? Call(BoundArguments arguments)
    {
        var parameters = _method.GetParameters();
        var first = parameters.Length - Shape.Parameters.Length - Shape.InjectedCount;
        var values = new object?[parameters.Length - first];
        for (var i = 0; i < values.Length; i++) values[i] = arguments.Get(i, parameters[first + i].ParameterType);
        try
        {
            if (first > 0) return _delegate!.DynamicInvoke(values); // only a closed static delegate skips a parameter
            _invoker ??= MethodInvoker.Create(_method);
            return _invoker.Invoke(_target, values.AsSpan());
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }
}

/// <summary>The values of a call, one for each parameter of the .NET method.</summary>
internal readonly ref struct BoundArguments(TemplateContext context, ScriptNode caller, int mark)
{
    /// <summary>The value of a parameter in its own type.</summary>
    public T Get<T>(int index)
    {
        var value = context.Arguments[mark + index];
        return value is T typed ? typed : context.ToObject<T>(caller.Span, value)!; // null only where T allows it
    }

    public object? Get(int index, Type type) => context.ToObject(caller.Span, context.Arguments[mark + index], type);
}
