using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Khulasa.Tests.Support;

/// <summary>The XML documentation of an assembly, as Markdown.</summary>
public sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> _members;

    /// <summary>Reads the file that the compiler leaves beside an assembly.</summary>
    public XmlDocs(Assembly assembly) => _members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>What a type is.</summary>
    public string Summary(Type type) => Text(_members.GetValueOrDefault($"T:{type.FullName}")?.Element("summary"));

    /// <summary>What a property is: its own text, or that of the record's parameter.</summary>
    public string Summary(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        if (_members.TryGetValue($"P:{type.FullName}.{property.Name}", out var own) && own.Element("summary") is { } summary) return Text(summary);
        return Text(_members.GetValueOrDefault($"T:{type.FullName}")?.Elements("param").FirstOrDefault(each => (string?)each.Attribute("name") == property.Name));
    }

    private static string Text(XElement? element) => element is null ? "" : Spaces().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement reference when (string?)reference.Attribute("cref") is { } cref => cref.Split('.', ':')[^1].Split('(')[0],
        XElement other => other.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
