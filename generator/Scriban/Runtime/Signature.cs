using System.Collections;
using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The parameters of a .NET method as templates see them, and the way arguments are laid out for it.</summary>
internal sealed class Signature
{
    private readonly bool _takesContext;
    private readonly bool _takesSpan;

    public Signature(MethodInfo method, bool isClosed)
    {
        var all = method.GetParameters().AsSpan();
        if (isClosed) all = all[1..];
        _takesContext = all.Length > 0 && all[0].ParameterType == typeof(TemplateContext);
        if (_takesContext) all = all[1..];
        _takesSpan = all.Length > 0 && all[0].ParameterType == typeof(SourceSpan);
        if (_takesSpan) all = all[1..];
        Parameters = all.ToArray();
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
        var parameter = Parameters[Math.Min(index, Parameters.Length - 1)];
        var name = parameter.Name is null ? $"arg{index}" : StandardMemberRenamer.Rename(parameter.Name);
        return parameter.IsOptional
            ? new ScriptParameterInfo(parameter.ParameterType, name, parameter.DefaultValue)
            : new ScriptParameterInfo(parameter.ParameterType, name);
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
        for (var i = 0; i < PositionalCount; i++) stack.Push(i < count ? arguments.Values[i] : Parameters[i].DefaultValue);
        if (IsVariadic) stack.Push(Rest(arguments.Rest(PositionalCount)));
    }

    /// <summary>An unknown name takes the next free position.</summary>
    private void ArrangeNamed(ValueStack stack, CallArguments arguments, ScriptNode caller)
    {
        var slots = new object?[Parameters.Length];
        var isSet = new bool[Parameters.Length];
        var rest = new ScriptArray();
        for (var i = 0; i < arguments.PositionalCount; i++) SetNext(arguments.Values[i], slots, isSet, rest, caller);
        for (var i = 0; i < arguments.NameCount; i++)
        {
            var index = Array.FindIndex(Parameters, parameter => parameter.Name is { } name && Matches(name, arguments.Names[i]));
            if (index < 0) SetNext(arguments.Named(i), slots, isSet, rest, caller);
            else (slots[index], isSet[index]) = (arguments.Named(i), true);
        }

        for (var i = 0; i < Parameters.Length; i++)
        {
            if (IsVariadic && i == PositionalCount) stack.Push(isSet[i] ? slots[i] : Rest(rest));
            else if (isSet[i]) stack.Push(slots[i]);
            else stack.Push(Parameters[i].IsOptional ? Parameters[i].DefaultValue : throw TooFew(isSet.Count(set => set), caller));
        }
    }

    private static bool Matches(string parameter, string argument) => parameter == argument || StandardMemberRenamer.Rename(parameter) == argument;

    private void SetNext(object? value, object?[] slots, bool[] isSet, ScriptArray rest, ScriptNode caller)
    {
        var next = Array.IndexOf(isSet, false);
        if (IsVariadic && (next < 0 || next >= PositionalCount)) rest.Add(value);
        else if (next < 0) throw TooMany(caller);
        else (slots[next], isSet[next]) = (value, true);
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
