using System.Text.Json;

namespace Khulasa.Benchmarks;

/// <summary>One line of <c>truth.jsonl</c>: what a perfect extraction of a page would give; null where unknown.</summary>
internal sealed record TruthPage
{
    public required string File { get; init; }
    /// <summary>Its place in the file, from 0: one half is for developing, the other for checking.</summary>
    public required int Number { get; init; }
    public required string Set { get; init; }
    public string? Title { get; init; }
    public string? Date { get; init; }
    public IReadOnlyList<string>? Authors { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<string> MustHave { get; init; } = [];
    public IReadOnlyList<string> MustNotHave { get; init; } = [];

    public static List<TruthPage> ReadAll(string folder) =>
        [.. System.IO.File.ReadLines(Path.Combine(folder, "truth.jsonl")).Where(line => line.Length > 0).Select(Read)];

    private static TruthPage Read(string line, int number)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new TruthPage
        {
            Number = number,
            File = Text1(root, "file") ?? "",
            Set = Text1(root, "set") ?? "all",
            Title = Text1(root, "title"),
            Date = Text1(root, "date"),
            Authors = root.TryGetProperty("author", out _) ? List(root, "author") : null,
            Text = Text1(root, "text"),
            MustHave = List(root, "must_have"),
            MustNotHave = List(root, "must_not_have"),
        };
    }

    private static string? Text1(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> List(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value)) return [];
        if (value.ValueKind == JsonValueKind.String) return [value.GetString() ?? ""];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")] : [];
    }
}
