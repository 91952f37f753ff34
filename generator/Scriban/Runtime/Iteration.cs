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
        IDictionary<string, object?> dictionary => dictionary.Select(entry => Pair(entry.Key, entry.Value)),
        IDictionary dictionary => dictionary.Keys.Cast<object>().Select(key => Pair(key, dictionary[key])),
        IEnumerable sequence => sequence.Cast<object?>(),
        IScriptObject script => script.GetMembers().Select(name => Pair(name, Member(context, script, name, place))),
        _ => [],
    };

    /// <summary>Whether a value has entries with names; a list with members beside its items does not count.</summary>
    public static bool IsMap(object? value) => value is IDictionary or IDictionary<string, object?> or IScriptObject && value is not IList;

    private static object Member(TemplateContext context, IScriptObject script, string name, ScriptNode place) =>
        script.TryGetValue(context, place.Span, name, out var value) ? value! : null!; // null is a value like any other

    private static ScriptObject Pair(object key, object? value) => new(2) { ["key"] = key, ["value"] = value };
}
