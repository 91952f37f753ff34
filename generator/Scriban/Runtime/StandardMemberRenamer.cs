using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>Gives a .NET member its name in templates.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);

/// <summary>Tells whether templates may see a .NET member.</summary>
public delegate bool MemberFilterDelegate(MemberInfo member);

/// <summary>Hides a member from templates.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class ScriptMemberIgnoreAttribute : Attribute;

/// <summary>Names members like templates do: <c>FirstName</c> becomes <c>first_name</c>.</summary>
public static class StandardMemberRenamer
{
    /// <summary>The renamer as a delegate.</summary>
    public static readonly MemberRenamerDelegate Default = Rename;

    /// <summary>The template name of a member.</summary>
    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    /// <summary>Puts <c>_</c> before an upper-case letter behind a lower-case one and lowers all.</summary>
    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])) result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }
}
