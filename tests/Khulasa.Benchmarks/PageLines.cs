using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Benchmarks;

/// <summary>The visible text of a whole page, a line a block: a plain-text capture of it.</summary>
internal static class PageLines
{
    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "select", "textarea" };

    public static string Of(Capture capture)
    {
        var text = new StringBuilder();
        if (capture.Document.Body is not { } body) return "";
        foreach (var block in BlockBuilder.Read(body, element => Invisible.Contains(element.LocalName))) text.Append(block.Text).Append('\n');
        return text.ToString();
    }
}
