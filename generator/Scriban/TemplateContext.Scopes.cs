using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Variables. A name is looked up in the bindings (loops, parameters, <c>with</c>) from the innermost, then in the globals.</summary>
public partial class TemplateContext
{
    private readonly List<IScriptObject> _globals = new(4);
    private Binding[] _bindings = new Binding[16];

    /// <summary>The object that new variables are set in.</summary>
    public IScriptObject CurrentGlobal => _globals[^1];

    /// <summary>The number of global objects, the builtin one aside.</summary>
    public int GlobalCount => _globals.Count - 1;

    internal int BindingCount { get; private set; }

    /// <summary>What <c>this</c> is.</summary>
    internal IScriptObject This
    {
        get
        {
            for (var i = BindingCount - 1; i >= 0; i--)
            {
                if (_bindings[i] is { Name: null } scope) return scope.Value as IScriptObject ?? OpenFunctionScope(i);
            }

            return CurrentGlobal;
        }
    }

    /// <summary>Puts an object above the globals: its members hide theirs, and new variables go there.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Add(scriptObject);
    }

    /// <summary>Takes the object pushed last away.</summary>
    public IScriptObject PopGlobal()
    {
        if (_globals.Count <= 2) throw new InvalidOperationException("There is no global object to pop");
        var top = _globals[^1];
        _globals.RemoveAt(_globals.Count - 1);
        return top;
    }

    /// <summary>A variable's value; null when it is unknown, or an error with <see cref="StrictVariables"/>.</summary>
    public object? GetValue(ScriptVariable variable) => GetVariable(variable);

    /// <summary>Sets a variable where assigning it in a template would.</summary>
    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        SetVariable(variable, value);
        if (asReadOnly) SetReadOnly(variable);
    }

    /// <summary>Removes a variable from the current global object.</summary>
    public void DeleteValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        CurrentGlobal.Remove(variable.Name);
    }

    /// <summary>Locks or unlocks a variable.</summary>
    public void SetReadOnly(ScriptVariable variable, bool isReadOnly = true)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var owner = variable is ScriptVariableLocal ? Locals : _globals.FindLast(scope => scope.Contains(variable.Name)) ?? CurrentGlobal;
        owner.SetReadOnly(variable.Name, isReadOnly);
    }

    internal object? GetVariable(ScriptVariable variable)
    {
        if (variable is ScriptVariableLocal local) return GetLocal(local);
        if (TryFind(variable, out var value)) return value;
        if (TryGetVariable is { } hook && hook(this, variable.Span, variable, out value)) return value;
        if (!StrictVariables) return null;
        throw variable.Error($"The variable or function `{variable.Name}` was not found{Suggestion.For(variable.Name, KnownNames())}");
    }

    internal void RemoveLocal(ScriptVariable variable) => _frame.Locals?.Remove(variable.Name);

    internal void SetVariable(ScriptVariable variable, object? value)
    {
        if (variable is ScriptVariableLocal) SetIn(Locals, variable, value);
        else if (!TrySetBound(variable, value, out var functionScope)) SetGlobal(variable, value, functionScope);
    }

    /// <summary>Opens a name until <see cref="UnbindTo"/>; the result is its place.</summary>
    internal int Bind(string name, object? value)
    {
        if (BindingCount == _bindings.Length) Array.Resize(ref _bindings, BindingCount * 2);
        _bindings[BindingCount] = new Binding(name, value, false);
        return BindingCount++;
    }

    internal void Rebind(int place, object? value) => _bindings[place].Value = value;

    internal void UnbindTo(int mark)
    {
        Array.Clear(_bindings, mark, BindingCount - mark);
        BindingCount = mark;
    }

    /// <summary>Every name in reach, for messages.</summary>
    internal IEnumerable<string> KnownNames() =>
        _bindings.Take(BindingCount).Where(binding => !string.IsNullOrEmpty(binding.Name)).Select(binding => binding.Name!)
            .Concat(_globals.SelectMany(scope => scope.GetMembers())).Distinct();

    /// <summary>Opens an object whose members are names; without one, the scope of a function that makes it when needed.</summary>
    internal void BindScope(IScriptObject? scope)
    {
        var place = Bind(string.Empty, null);
        _bindings[place] = new Binding(null, scope, scope is null);
    }

    private bool TryFind(ScriptVariable variable, out object? value)
    {
        var name = variable.Name;
        for (var i = BindingCount - 1; i >= 0; i--)
        {
            ref var binding = ref _bindings[i];
            value = binding.Value;
            if (IsNamed(binding, name)) return true;
            if (binding.Name is null && value is IScriptObject scope && TryGetIn(scope, variable, out value)) return true;
        }

        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            if (TryGetIn(_globals[i], variable, out value)) return true;
        }

        value = null;
        return false;
    }

    /// <summary>Names are interned, so that the same one is the same object; only a rule of the caller's own compares them.</summary>
    private bool IsNamed(in Binding binding, string name) =>
        ReferenceEquals(binding.Name, name) || (_keyComparer is not null && binding.Name is not null && _keyComparer.Equals(binding.Name, name));

    private bool TryGetIn(IScriptObject scope, ScriptVariable variable, out object? value) =>
        scope.TryGetValue(this, variable.Span, variable.Name, out value);

    /// <summary>
    /// Sets a loop variable, a parameter or a member of a <c>with</c> object. In a function with parameters a name that
    /// exists further out is set there; <paramref name="functionScope"/> is the place for one that does not, or −1.
    /// </summary>
    private bool TrySetBound(ScriptVariable variable, object? value, out int functionScope)
    {
        functionScope = -1;
        for (var i = BindingCount - 1; i >= 0; i--)
        {
            ref var binding = ref _bindings[i];
            if (IsNamed(binding, variable.Name))
            {
                binding.Value = value;
                return true;
            }

            if (binding.Name is not null) continue;
            var scope = binding.Value as IScriptObject;
            if (scope is not null && (scope.Contains(variable.Name) || (functionScope < 0 && !binding.IsFunctionScope)))
            {
                SetIn(scope, variable, value);
                return true;
            }

            if (functionScope < 0 && binding.IsFunctionScope) functionScope = i;
        }

        return false;
    }

    private void SetGlobal(ScriptVariable variable, object? value, int functionScope)
    {
        var owner = CurrentGlobal;
        if (functionScope >= 0)
        {
            owner = _globals.Skip(1).LastOrDefault(scope => scope.Contains(variable.Name))
                ?? _bindings[functionScope].Value as IScriptObject ?? OpenFunctionScope(functionScope);
        }

        SetIn(owner, variable, value);
    }

    private void SetIn(IScriptObject scope, ScriptVariable variable, object? value)
    {
        if (!scope.TrySetValue(this, variable.Span, variable.Name, value, false))
            throw variable.Error($"Cannot set value on the readonly variable `{variable.Name}`");
    }

    private ScriptObject OpenFunctionScope(int place)
    {
        var scope = new ScriptObject();
        _bindings[place].Value = scope;
        return scope;
    }
}
