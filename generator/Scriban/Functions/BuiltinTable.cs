using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// The one table of builtins: every object with its members. An object's members are made when it is first used and
/// shared by all contexts; a context that changes one gets its own copy.
/// </summary>
internal static class BuiltinTable
{
    private static readonly (string Name, Func<BuiltinMembers> Members)[] Objects =
    [
        ("array", ArrayFunctions.Members), ("date", DateTimeFunctions.Members), ("html", HtmlFunctions.Members),
        ("math", MathFunctions.Members), ("object", ObjectFunctions.Members), ("regex", RegexFunctions.Members),
        ("string", StringFunctions.Members), ("timespan", TimeSpanFunctions.Members),
    ];

    private static readonly BuiltinMembers?[] Made = new BuiltinMembers?[Objects.Length];

    public static ScriptObject Create()
    {
        var builtins = new ScriptObject(Objects.Length + 3);
        Fill(builtins);
        return builtins;
    }

    public static void Fill(ScriptObject builtins)
    {
        for (var i = 0; i < Objects.Length; i++)
        {
            var index = i;
            builtins[Objects[i].Name] = new ScriptObject(() => (Made[index] ??= Objects[index].Members()).Table);
        }

        builtins["include"] = IncludeFunction.Include;
        builtins["include_join"] = IncludeFunction.IncludeJoin;
        builtins["empty"] = EmptyValue.Instance;
    }
}

/// <summary>The members of one builtin object in the making: functions by name, bound when they are first called.</summary>
internal sealed class BuiltinMembers : IEnumerable
{
    public OrderedDictionary<string, object?> Table { get; } = [];

    public void Add(string name, Delegate function) => AddConstant(name, new BuiltinFunction(function));

    public void AddConstant(string name, object value) => Table.Add(name, value);

    public IEnumerator GetEnumerator() => Table.GetEnumerator();
}

/// <summary>A builtin that is bound to its .NET method at the first call, so that unused ones cost nothing.</summary>
internal sealed class BuiltinFunction(Delegate function) : ICallable
{
    private DelegateCustomFunction? _bound;

    public int RequiredParameterCount => Bound.RequiredParameterCount;

    public int ParameterCount => Bound.ParameterCount;

    public ScriptVarParamKind VarParamKind => Bound.VarParamKind;

    public Type ReturnType => Bound.ReturnType;

    private DelegateCustomFunction Bound => _bound ??= DelegateBinding.Create(function);

    public ScriptParameterInfo GetParameterInfo(int index) => Bound.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Bound.Invoke(context, callerContext, arguments, blockStatement);

    object? ICallable.Call(TemplateContext context, CallArguments arguments, ScriptNode caller, ScriptBlockStatement? block, bool mayWrite)
    {
        var result = ((ICallable)Bound).Call(context, arguments, caller, block, mayWrite);
        if (result is string text) context.CheckLength(text.Length, caller);
        return result;
    }
}

/// <summary>The standard functions and objects of the language.</summary>
public class BuiltinFunctions : ScriptObject
{
    /// <summary>Makes a new object with all of them, which may be changed.</summary>
    public BuiltinFunctions() => BuiltinTable.Fill(this);
}
