using System.Collections;
using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The parameters of a .NET method as templates see them, and the way arguments are laid out for it.</summary>
internal sealed class Signature
{
    /// <summary>Stands for an argument that has not been given yet.</summary>
    private static readonly object Missing = new();

    private readonly bool _takesContext;
    private readonly bool _takesSpan;
    private readonly string?[] _names;
    private readonly object?[] _defaults;

    public Signature(MethodInfo method, bool isClosed)
    {
        var all = method.GetParameters().AsSpan();
        if (isClosed) all = all[1..];
        _takesContext = all.Length > 0 && all[0].ParameterType == typeof(TemplateContext);
        if (_takesContext) all = all[1..];
        _takesSpan = all.Length > 0 && all[0].ParameterType == typeof(SourceSpan);
        if (_takesSpan) all = all[1..];
        Parameters = all.ToArray();
        _names = Array.ConvertAll(Parameters, parameter => parameter.Name is null ? null : StandardMemberRenamer.Rename(parameter.Name));
        _defaults = Array.ConvertAll(Parameters, parameter => parameter.IsOptional ? parameter.DefaultValue : null);
        IsVariadic = all.Length > 0 && all[^1].ParameterType.IsArray && all[^1].IsDefined(typeof(ParamArrayAttribute));
        RequiredCount = Parameters.Count(parameter => !parameter.IsOptional) - (IsVariadic ? 1 : 0);
    }

    public ParameterInfo[] Parameters { get; }

    public int RequiredCount { get; }

    public bool IsVariadic { get; }

    public int InjectedCount => (_takesContext ? 1 : 0) + (_takesSpan ? 1 : 0);

    private int PositionalCount => Parameters.Length - (IsVariadic ? 1 : 0);

    public ScriptParameterInfo Info(int index)
    {
        var known = Math.Min(index, Parameters.Length - 1);
        var (type, name) = (Parameters[known].ParameterType, _names[known] ?? $"arg{index}");
        return Parameters[known].IsOptional ? new ScriptParameterInfo(type, name, _defaults[known]) : new ScriptParameterInfo(type, name);
    }

    /// <summary>Pushes one value for each parameter of the method.</summary>
    public void Arrange(TemplateContext context, CallArguments arguments, ScriptNode caller)
    {
        var stack = context.Arguments;
        if (_takesContext) stack.Push(context);
        if (_takesSpan) stack.Push(caller.Span);
        if (arguments.NameCount == 0) ArrangePositional(stack, arguments, caller);
        else ArrangeNamed(stack, arguments, caller);
    }

    private void ArrangePositional(ValueStack stack, CallArguments arguments, ScriptNode caller)
    {
        var count = arguments.PositionalCount;
        if (count < RequiredCount) throw TooFew(count, caller);
        if (count > Parameters.Length && !IsVariadic) throw TooMany(caller);
        for (var i = 0; i < PositionalCount; i++) stack.Push(i < count ? arguments.Values[i] : _defaults[i]);
        if (IsVariadic) stack.Push(Rest(arguments.Rest(PositionalCount)));
    }

    /// <summary>An unknown name takes the next free position.</summary>
    private void ArrangeNamed(ValueStack stack, CallArguments arguments, ScriptNode caller)
    {
        var mark = stack.Count;
        for (var i = 0; i < Parameters.Length; i++) stack.Push(Missing);
        ScriptArray? rest = null;
        for (var i = 0; i < arguments.PositionalCount; i++) SetNext(stack, mark, arguments.Values[i], ref rest, caller);
        for (var i = 0; i < arguments.NameCount; i++)
        {
            var index = IndexOf(arguments.Names[i]);
            if (index < 0) SetNext(stack, mark, arguments.Named(i), ref rest, caller);
            else stack[mark + index] = arguments.Named(i);
        }

        for (var i = 0; i < Parameters.Length; i++)
        {
            if (stack[mark + i] == Missing) stack[mark + i] = ValueOfMissing(i, rest, arguments, caller);
        }
    }

    private object? ValueOfMissing(int index, ScriptArray? rest, CallArguments arguments, ScriptNode caller)
    {
        if (IsVariadic && index == PositionalCount) return Rest(rest ?? []);
        if (Parameters[index].IsOptional) return _defaults[index];
        throw TooFew(arguments.PositionalCount + arguments.NameCount, caller);
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Parameters.Length; i++)
        {
            if (Parameters[i].Name == name || _names[i] == name) return i;
        }

        return -1;
    }

    private void SetNext(ValueStack stack, int mark, object? value, ref ScriptArray? rest, ScriptNode caller)
    {
        var next = 0;
        while (next < PositionalCount && stack[mark + next] != Missing) next++;
        if (next < PositionalCount) stack[mark + next] = value;
        else if (IsVariadic) (rest ??= []).Add(value);
        else throw TooMany(caller);
    }

    private Array Rest(ScriptArray rest)
    {
        var array = Array.CreateInstance(Parameters[^1].ParameterType.GetElementType()!, rest.Count); // params is an array
        ((IList)rest).CopyTo(array, 0);
        return array;
    }

    private ScriptRuntimeException TooFew(int count, ScriptNode caller) =>
        caller.Error($"Invalid number of arguments `{count}` passed to `{caller}` while expecting `{RequiredCount}` arguments");

    private ScriptRuntimeException TooMany(ScriptNode caller) =>
        caller.Error($"Argument index must be < {Parameters.Length} (Parameter 'index'): too many arguments for `{caller}`");
}
