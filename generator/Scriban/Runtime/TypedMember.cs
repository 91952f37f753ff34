using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A field or property of a .NET type, read through a delegate made once.</summary>
internal abstract class TypedMember(TypedMemberTable table, Type ownerType)
{
    // Where code is compiled ahead of time these are all shapes there are; the first serves every reference.
    private static readonly Maker[] Shapes = [new Maker<object, object>(), new Maker<object, bool>(), new Maker<object, int>()];

    public TypedMemberTable Table { get; } = table;

    public Type OwnerType { get; } = ownerType;

    public abstract object? Get(object owner, ScriptNode place);

    /// <summary>Writes the value, without a box where its type is a simple one.</summary>
    public virtual void Print(TemplateContext context, object owner, ScriptNode place) => context.WriteValue(Get(owner, place), place);

    public static TypedMember Create(TypedMemberTable table, Type ownerType, MemberInfo member)
    {
        if (member is not PropertyInfo property || ownerType.IsValueType || !IsTyped(property.PropertyType))
            return new ReflectedMember(table, ownerType, member);
        var getter = property.GetMethod!; // the table only has readable properties
        var declaring = property.DeclaringType!; // a property of a type has one
        var read = getter.CreateDelegate(typeof(Func<,>).MakeGenericType(declaring, property.PropertyType));
        var maker = (Maker)Activator.CreateInstance(typeof(Maker<,>).MakeGenericType(declaring, property.PropertyType))!; // never null for a class
        return maker.Make(table, ownerType, read);
    }

    private static bool IsTyped(Type type)
    {
        if (RuntimeFeature.IsDynamicCodeSupported) return !type.IsByRefLike;
        return !type.IsValueType || Array.Exists(Shapes, shape => shape.ValueType == type);
    }

    /// <summary>Calls the constructor of a type made at run time; reflection would generate code for it.</summary>
    private abstract class Maker
    {
        public abstract Type ValueType { get; }

        public abstract TypedMember Make(TypedMemberTable table, Type ownerType, Delegate read);
    }

    private sealed class Maker<TOwner, TValue> : Maker
    {
        public override Type ValueType => typeof(TValue);

        public override TypedMember Make(TypedMemberTable table, Type ownerType, Delegate read) =>
            new PropertyMember<TOwner, TValue>(table, ownerType, (Func<TOwner, TValue>)read);
    }
}

internal sealed class PropertyMember<TOwner, TValue>(TypedMemberTable table, Type ownerType, Func<TOwner, TValue> read)
    : TypedMember(table, ownerType)
{
    public override object? Get(object owner, ScriptNode place)
    {
        var value = Read(owner, place);
        if (typeof(TValue) == typeof(bool)) return Boxed.Of((bool)(object)value!);
        if (typeof(TValue) == typeof(int)) return Boxed.Of((int)(object)value!);
        return value;
    }

    public override void Print(TemplateContext context, object owner, ScriptNode place)
    {
        if (typeof(TValue) == typeof(int)) context.WriteNumber((int)(object)Read(owner, place)!, place);
        else base.Print(context, owner, place);
    }

    private TValue Read(object owner, ScriptNode place)
    {
        try
        {
            return read((TOwner)owner);
        }
        catch (Exception e) when (e is not ScriptRuntimeException)
        {
            throw place.Error($"Unable to read `{place}`: {e.Message}", e);
        }
    }
}

internal sealed class ReflectedMember(TypedMemberTable table, Type ownerType, MemberInfo member) : TypedMember(table, ownerType)
{
    public override object? Get(object owner, ScriptNode place)
    {
        try
        {
            return member is PropertyInfo property ? property.GetValue(owner) : ((FieldInfo)member).GetValue(owner);
        }
        catch (TargetInvocationException e)
        {
            throw place.Error($"Unable to read `{place}`: {e.InnerException?.Message}", e.InnerException);
        }
    }
}
