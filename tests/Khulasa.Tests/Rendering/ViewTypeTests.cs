using System.Reflection;
using Khulasa.Rendering.Views;

namespace Khulasa.Tests.Rendering;

/// <summary>Escaping is safe because of types: text from content is never a bare string in a view.</summary>
public class ViewTypeTests
{
    // What the generator makes itself: addresses, codes and machine dates.
    private static readonly string[] MachineNames =
        ["Url", "Lang", "Dir", "Template", "Kind", "MediaType", "SummaryBy", "Iso", "Rfc822"];

    [Fact]
    public void Strings_in_views_are_only_what_the_generator_makes_itself()
    {
        var bare = typeof(PageView).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(PageView).Namespace)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.PropertyType == typeof(string))
            .Where(property => !MachineNames.Any(name => property.Name.EndsWith(name, StringComparison.Ordinal)))
            .Select(property => $"{property.DeclaringType?.Name}.{property.Name}");

        Assert.Empty(bare);
    }
}
