namespace Khulasa.Tests.Articles;

/// <summary>A capture whose lines say what must become of them.</summary>
/// <param name="Fields">What is known of the article.</param>
/// <param name="Text">The capture, without the marks.</param>
/// <param name="Kept">The paragraphs that must remain.</param>
internal sealed record MarkedCapture(IReadOnlyDictionary<string, string> Fields, string Text, IReadOnlyList<string> Kept)
{
    private const string Separator = "===";

    public static MarkedCapture Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var body = Array.IndexOf(lines, Separator);
        var fields = lines.Take(body).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var marked = lines.Skip(body + 1).Where(line => line.Length > 2).ToList();
        return new MarkedCapture(
            fields,
            string.Join('\n', marked.Select(line => line[2..].Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal))),
            [.. marked.Select(KeptOf).OfType<string>()]);
    }

    private static string? KeptOf(string line) => line[0] switch
    {
        '+' => line[2..],
        '*' when line.IndexOf('⟦', StringComparison.Ordinal) is var start and >= 0 => line[(start + 1)..line.IndexOf('⟧', StringComparison.Ordinal)],
        _ => null,
    };
}
