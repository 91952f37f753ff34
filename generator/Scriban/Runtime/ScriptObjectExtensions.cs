using System.Collections;
using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Ways to fill a script object from .NET.</summary>
public static class ScriptObjectExtensions
{
    /// <summary>Sets a member; one that is locked is an error.</summary>
    public static void SetValue(this IScriptObject script, string member, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(script);
        if (!script.TrySetValue(null, default, member, value, readOnly)) throw new InvalidOperationException($"The member `{member}` is readonly");
    }

    /// <summary>Reads a member; false when there is none.</summary>
    public static bool TryGetValue(this IScriptObject script, string key, out object? value)
    {
        ArgumentNullException.ThrowIfNull(script);
        return script.TryGetValue(null, default, key, out value);
    }

    /// <summary>Adds a function under a name.</summary>
    public static void Import(this IScriptObject script, string member, Delegate function) =>
        script.SetValue(member, DelegateCustomFunction.Create(function), false);

    /// <summary>Copies the members of another script object.</summary>
    public static void Import(this IScriptObject script, IScriptObject? other)
    {
        if (other is null) return;
        foreach (var name in other.GetMembers())
        {
            if (other.TryGetValue(null, default, name, out var value)) script.SetValue(name, value, false);
        }
    }

    /// <summary>
    /// Copies the members of an object as they are now, one level deep: dictionary entries, or public fields and
    /// properties under their new names. A type gives its static members and methods.
    /// </summary>
    public static void Import(this IScriptObject script, object? obj, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null)
    {
        switch (obj)
        {
            case null: break;
            case IScriptObject other: script.Import(other); break;
            case Type type: script.ImportStatic(type, filter, renamer); break;
            case IDictionary<string, object?> dictionary:
                foreach (var (name, value) in dictionary) script.SetValue(name, value, false);
                break;
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary) script.SetValue(entry.Key.ToString() ?? string.Empty, entry.Value, false);
                break;
            default: script.ImportInstance(obj, filter, renamer ?? StandardMemberRenamer.Default); break;
        }
    }

    /// <summary>Copies one member of an object: a field, a property or a method.</summary>
    public static void ImportMember(this IScriptObject script, object? obj, string memberName, string? exportName = null)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var type = obj as Type ?? obj.GetType();
        var member = type.GetMember(memberName, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static) is [var first, ..]
            ? first
            : throw new ArgumentException($"The member `{memberName}` is not found in {type}", nameof(memberName));
        script.SetValue(exportName ?? StandardMemberRenamer.Rename(member), ValueOf(member, obj), false);
    }

    /// <summary>Adds the public static fields, properties and methods of a type.</summary>
    internal static void ImportStatic(this IScriptObject script, Type type, MemberFilterDelegate? filter, MemberRenamerDelegate? renamer)
    {
        renamer ??= StandardMemberRenamer.Default;
        foreach (var member in TypedMemberTable.Visible(type, BindingFlags.Static | BindingFlags.DeclaredOnly, filter))
            script.SetValue(renamer(member), ValueOf(member, null), false);
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (method.IsSpecialName || method.IsDefined(typeof(ScriptMemberIgnoreAttribute)) || (filter is not null && !filter(method))) continue;
            script.SetValue(renamer(method), new DelegateCustomFunction(null, method), false);
        }
    }

    private static void ImportInstance(this IScriptObject script, object obj, MemberFilterDelegate? filter, MemberRenamerDelegate renamer)
    {
        foreach (var member in TypedMemberTable.Visible(obj.GetType(), BindingFlags.Instance, filter))
            script.SetValue(renamer(member), ValueOf(member, obj), false);
    }

    private static object? ValueOf(MemberInfo member, object? owner) => member switch
    {
        FieldInfo field => field.GetValue(field.IsStatic ? null : owner),
        PropertyInfo property => property.GetValue(owner is Type ? null : owner),
        MethodInfo method => new DelegateCustomFunction(method.IsStatic ? null : owner, method),
        _ => throw new ArgumentException($"The member `{member.Name}` is not a field, property or method"),
    };
}

/// <summary>The static members that a class derived from <see cref="ScriptObject"/> offers.</summary>
internal static class DerivedMembers
{
    public static void Import(ScriptObject script)
    {
        for (var type = script.GetType(); type is not null && type != typeof(ScriptObject); type = type.BaseType)
            script.ImportStatic(type, null, null);
    }
}
