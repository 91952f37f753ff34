using System.Collections.Concurrent;
using System.Reflection;

namespace Scriban.Runtime;

/// <summary>
/// The members of .NET types under one renamer and filter. The table of the standard renamer without a filter is shared
/// by all contexts; any other belongs to its context, so that a filter never meets members found without it.
/// </summary>
internal sealed class TypedMemberTable(MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
{
    public static readonly TypedMemberTable Standard = new(StandardMemberRenamer.Default, null);

    private readonly ConcurrentDictionary<Type, TypeMembers> _types = new();

    public TypedMember? Find(Type type, string name) => Members(type).Find(name);

    public IEnumerable<string> Names(Type type) => Members(type).Infos.Keys;

    public MemberInfo? Info(Type type, string name) => Members(type).Infos.GetValueOrDefault(name);

    /// <summary>The visible fields and properties of a type by template name; those of base types come first.</summary>
    public static IEnumerable<MemberInfo> Visible(Type type, BindingFlags flags, MemberFilterDelegate? filter) =>
        type.GetMembers(flags | BindingFlags.Public)
            .Where(member => member is FieldInfo
                || (member is PropertyInfo property && property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0))
            .Where(member => !member.IsDefined(typeof(ScriptMemberIgnoreAttribute), true) && (filter is null || filter(member)))
            .OrderBy(member => Depth(member.DeclaringType));

    private TypeMembers Members(Type type)
    {
        if (_types.TryGetValue(type, out var members)) return members;
        var infos = new OrderedDictionary<string, MemberInfo>();
        foreach (var member in Visible(type, BindingFlags.Instance, filter)) infos[renamer(member)] = member;
        return _types.GetOrAdd(type, new TypeMembers(this, type, infos));
    }

    private static int Depth(Type? type)
    {
        var depth = 0;
        for (; type is not null; type = type.BaseType) depth++;
        return depth;
    }

    private sealed class TypeMembers(TypedMemberTable table, Type type, OrderedDictionary<string, MemberInfo> infos)
    {
        private readonly ConcurrentDictionary<string, TypedMember> _members = new();

        public OrderedDictionary<string, MemberInfo> Infos { get; } = infos;

        public TypedMember? Find(string name)
        {
            if (_members.TryGetValue(name, out var member)) return member;
            return Infos.TryGetValue(name, out var info) ? _members.GetOrAdd(name, TypedMember.Create(table, type, info)) : null;
        }
    }
}
