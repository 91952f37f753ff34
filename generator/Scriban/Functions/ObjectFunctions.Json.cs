using System.Collections;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

public static partial class ObjectFunctions
{
    private const int MaxJsonDepth = 64;

    /// <summary>The value as JSON in one line.</summary>
    public static string ToJson(TemplateContext context, object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) WriteJson(context, writer, value, 0);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The value that a JSON text describes.</summary>
    public static object? FromJson(TemplateContext context, SourceSpan span, string? json)
    {
        if (json is null) return null;
        try
        {
            using var document = JsonDocument.Parse(json);
            return ReadJson(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new ScriptRuntimeException(span, $"The text is not JSON: {e.Message}", e);
        }
    }

    private static object? ReadJson(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var member in element.EnumerateObject()) members[member.Name] = ReadJson(member.Value);
                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(ReadJson));
            case JsonValueKind.String: return element.GetString();
            case JsonValueKind.True: return Boxed.True;
            case JsonValueKind.False: return Boxed.False;
            case JsonValueKind.Number: return ReadNumber(element);
            default: return null;
        }
    }

    private static object ReadNumber(JsonElement element)
    {
        if (element.TryGetInt32(out var whole)) return Boxed.Of(whole);
        return element.TryGetInt64(out var large) ? large : element.GetDouble();
    }

    private static void WriteJson(TemplateContext context, Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > MaxJsonDepth)
            throw context.CurrentNode.Error($"Structure is too deeply nested or contains reference loops: the limit is {MaxJsonDepth}");
        context.CheckLength(writer.BytesCommitted + writer.BytesPending, context.CurrentNode);
        switch (value)
        {
            case null or EmptyValue: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case DateTime date: writer.WriteStringValue(date); break;
            case DateTimeOffset date: writer.WriteStringValue(date); break;
            case Guid id: writer.WriteStringValue(id); break;
            case IScriptCustomFunction: writer.WriteNullValue(); break;
            case Enum or TimeSpan or char or Uri: writer.WriteStringValue(value.ToString()); break;
            case not null when Iteration.IsMap(value): WriteMembers(context, writer, value, depth); break;
            case IEnumerable items: WriteItems(context, writer, items, depth); break;
            default: WriteOther(context, writer, value, depth); break;
        }
    }

    private static void WriteItems(TemplateContext context, Utf8JsonWriter writer, IEnumerable items, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in items) WriteJson(context, writer, item, depth + 1);
        writer.WriteEndArray();
    }

    private static void WriteMembers(TemplateContext context, Utf8JsonWriter writer, object value, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in MemberAccess.Names(context, value))
        {
            MemberAccess.TryGet(context, value, name, context.CurrentSpan, out var member);
            if (member is IScriptCustomFunction) continue;
            writer.WritePropertyName(name);
            WriteJson(context, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static void WriteOther(TemplateContext context, Utf8JsonWriter writer, object value, int depth)
    {
        if (Numbers.IsNumber(value)) writer.WriteRawValue(JsonNumber(value));
        else WriteMembers(context, writer, value, depth);
    }

    private static string JsonNumber(object value) =>
        value is double.NaN or double.PositiveInfinity or double.NegativeInfinity
            ? "null"
            : ((IFormattable)value).ToString(null, System.Globalization.CultureInfo.InvariantCulture);
}
