using System.Text.Json;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// JSON files that are none (KH6301), direction characters in them that do not balance (KH6102), and JSON Feeds and web
/// manifests without what their specifications require (KH6302): see <see cref="JsonFeedRules"/> and <see cref="ManifestRules"/>.
/// </summary>
public static class JsonFileCheck
{
    /// <summary>Looks through a JSON file.</summary>
    public static IReadOnlyList<Diagnostic> Check(SourceText file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text);
            var root = document.RootElement;
            return
            [
                .. Problems(Path.GetFileName(file.Path), root)
                    .Select(problem => Error(file, DiagnosticCodes.IncompleteFeed, problem, "its specification requires it")),
                .. JsonStrings.Of(root)
                    .Select(text => BidiCheck.ControlProblem(text.Value) is { } problem ? $"{problem} in {text.Name}" : null)
                    .OfType<string>()
                    .Select(problem => Error(
                        file, DiagnosticCodes.UnbalancedIsolates, problem, "isolate with U+2068 and U+2069 around the whole text")),
            ];
        }
        catch (JsonException error)
        {
            var line = (int)(error.LineNumber ?? 0) + 1;
            return [file.Error(
                DiagnosticCodes.MalformedFile,
                line,
                (int)(error.BytePositionInLine ?? 0) + 1,
                1,
                "no well-formed JSON",
                "look at the value before this place")];
        }
    }

    private static IEnumerable<string> Problems(string name, JsonElement root) => name switch
    {
        "feed.json" => JsonFeedRules.Check(root),
        "manifest.webmanifest" => ManifestRules.Check(root),
        _ => [],
    };

    private static Diagnostic Error(SourceText file, string code, string problem, string advice) =>
        Diagnostic.Error(code, new SourceLocation(file.Path, 1, 1), problem, advice);
}
