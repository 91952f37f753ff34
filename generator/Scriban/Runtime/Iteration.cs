using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Reads any value as a sequence.</summary>
internal static class Iteration
{
    /// <summary>Items of a list, characters of a string, key/value pairs of an object.</summary>
    public static IEnumerable<object?> Items(TemplateContext context, object value, ScriptNode place) => value switch
    {
        string text => text.Select(c => (object?)c.ToString()),
        IList list => list.Cast<object?>(),
        IDictionary dictionary => dictionary.Keys.Cast<object>().Select(key => Pair(key, dictionary[key])),
        IEnumerable sequence => sequence.Cast<object?>(),
        IScriptObject script => script.GetMembers().Select(name => Pair(name, Member(context, script, name, place))),
        _ => [],
    };

    private static object Member(TemplateContext context, IScriptObject script, string name, ScriptNode place) =>
        script.TryGetValue(context, place.Span, name, out var value) ? value! : null!; // null is a value like any other

    private static ScriptObject Pair(object key, object? value) => new(2) { ["key"] = key, ["value"] = value };
}
