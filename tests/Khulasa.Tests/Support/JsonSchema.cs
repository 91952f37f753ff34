using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Khulasa.Tests.Support;

/// <summary>As much of JSON Schema 2020-12 as the project's own schema uses; an unknown keyword is an error.</summary>
public sealed class JsonSchema(JsonNode root)
{
    private static readonly string[] Notes = ["$schema", "$defs", "title", "description"];

    /// <summary>What is wrong with a document, each with its path.</summary>
    public IEnumerable<string> Problems(JsonNode? value) => Problems(root, value, "$");

    private IEnumerable<string> Problems(JsonNode schema, JsonNode? value, string path) =>
        schema.AsObject().Where(rule => !Notes.Contains(rule.Key)).SelectMany(rule => Broken(rule.Key, rule.Value!, schema, value, path));

    private IEnumerable<string> Broken(string rule, JsonNode argument, JsonNode schema, JsonNode? value, string path) => rule switch
    {
        "$ref" => Problems(root["$defs"]![((string)argument!).Split('/')[^1]]!, value, path),
        "type" => Unless(IsOfType(value, (string)argument!), $"{path} is not of type {argument}"),
        "const" => Unless(JsonNode.DeepEquals(argument, value), $"{path} is not {argument}"),
        "minimum" => Unless((double)value! >= (double)argument, $"{path} is less than {argument}"),
        "pattern" => Unless(Regex.IsMatch((string)value!, (string)argument!), $"{path} does not match {argument}"),
        "required" => argument.AsArray().Select(name => (string)name!).Where(name => value?[name] is null).Select(name => $"{path} lacks {name}"),
        "properties" => value!.AsObject().Where(member => argument[member.Key] is not null)
            .SelectMany(member => Problems(argument[member.Key]!, member.Value, $"{path}.{member.Key}")),
        "additionalProperties" => value!.AsObject().Where(member => schema["properties"]?[member.Key] is null)
            .Select(member => $"{path} has an unknown member {member.Key}"),
        "items" => value!.AsArray().SelectMany((item, i) => Problems(argument, item, $"{path}[{i}]")),
        _ => throw new NotSupportedException(rule),
    };

    private static IEnumerable<string> Unless(bool holds, string problem) => holds ? [] : [problem];

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        "integer" => value is JsonValue number && number.TryGetValue<int>(out _),
        _ => throw new NotSupportedException(type),
    };
}
