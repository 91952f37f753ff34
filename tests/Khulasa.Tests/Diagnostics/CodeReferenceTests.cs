using System.Reflection;
using System.Text.RegularExpressions;
using Khulasa.Diagnostics;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Diagnostics;

public class CodeReferenceTests
{
    [Fact]
    public void Every_code_is_explained_and_every_explanation_has_a_code()
    {
        var reference = File.ReadAllText(Repository.PathOf("generator", "Khulasa", "Diagnostics", "README.md"));

        var explained = Regex.Matches(reference, @"^\| (KH\d{4}) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(codes.Order(StringComparer.Ordinal), explained);
    }
}
