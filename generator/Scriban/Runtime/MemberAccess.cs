using System.Collections;
using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Members of any value by name.</summary>
internal static class MemberAccess
{
    /// <summary>A member's value; for an unknown one null or an error, as the context's switches say.</summary>
    public static object? Get(TemplateContext context, object owner, string member, SourceSpan span)
    {
        if (TryGet(context, owner, member, span, out var value)) return value;
        if (member == "empty?") return IsEmpty(context, owner);
        if (context.TryGetMember is { } hook && hook(context, span, owner, member, out value)) return value;
        if (context.EnableRelaxedMemberAccess) return null;
        throw new ScriptRuntimeException(span, $"Cannot get member with name `{member}`{Suggestion.For(member, Names(context, owner))}");
    }

    public static bool TryGet(TemplateContext context, object owner, string member, SourceSpan span, out object? value)
    {
        value = null;
        switch (owner)
        {
            case IScriptObject script:
                return script.TryGetValue(context, span, member, out value);
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(member, out value);
            case IDictionary dictionary:
                if (!dictionary.Contains(member)) return false;
                value = dictionary[member];
                return true;
            case string text:
                if (member == "size") value = Boxed.Of(text.Length);
                return value is not null;
            case IList list when member == "size":
                value = Boxed.Of(list.Count);
                return true;
            default:
                return TryGetTyped(context, owner, member, out value);
        }
    }

    public static void Set(TemplateContext context, object owner, string member, object? value, SourceSpan span)
    {
        var isSet = owner switch
        {
            IScriptObject script => script.TrySetValue(context, span, member, value, false),
            IDictionary<string, object?> { IsReadOnly: false } dictionary => SetEntry(dictionary, member, value),
            IDictionary { IsReadOnly: false } dictionary => SetEntry(dictionary, member, value),
            _ => SetTyped(context, owner, member, value, span),
        };
        if (!isSet) throw new ScriptRuntimeException(span, $"Cannot set a value for the readonly member: {member}");
    }

    /// <summary>The names a value's members have, as far as they can be told.</summary>
    public static IEnumerable<string> Names(TemplateContext context, object owner) => owner switch
    {
        IScriptObject script => script.GetMembers(),
        IDictionary<string, object?> dictionary => dictionary.Keys,
        IDictionary dictionary => dictionary.Keys.OfType<string>(),
        string or IList => ["size"],
        _ => context.Members.Names(owner.GetType()),
    };

    private static object? IsEmpty(TemplateContext context, object owner) => owner switch
    {
        string text => Boxed.Of(text.Length == 0),
        ICollection collection => Boxed.Of(collection.Count == 0),
        IScriptObject script => Boxed.Of(script.Count == 0),
        IEnumerable items => Boxed.Of(!items.Cast<object?>().Any()),
        _ => context.Members.Names(owner.GetType()).Any() ? Boxed.False : null,
    };

    private static bool TryGetTyped(TemplateContext context, object owner, string member, out object? value)
    {
        var typed = context.Members.Find(owner.GetType(), member);
        value = typed?.Get(owner, context.CurrentNode);
        return typed is not null || IndexAccess.TryGetByName(context, owner, member, out value);
    }

    private static bool SetEntry(IDictionary<string, object?> dictionary, string member, object? value)
    {
        dictionary[member] = value;
        return true;
    }

    private static bool SetEntry(IDictionary dictionary, string member, object? value)
    {
        dictionary[member] = value;
        return true;
    }

    private static bool SetTyped(TemplateContext context, object owner, string member, object? value, SourceSpan span)
    {
        switch (context.Members.Info(owner.GetType(), member))
        {
            case PropertyInfo { SetMethod.IsPublic: true } property when !IsInitOnly(property):
                property.SetValue(owner, context.ToObject(span, value, property.PropertyType));
                return true;
            case FieldInfo { IsInitOnly: false, IsLiteral: false } field:
                field.SetValue(owner, context.ToObject(span, value, field.FieldType));
                return true;
            case null:
                throw new ScriptRuntimeException(span, $"Cannot set member with name `{member}`{Suggestion.For(member, Names(context, owner))}");
            default:
                return false;
        }
    }

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()
            .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)); // has a setter
}
