using System.Text.RegularExpressions;

namespace Khulasa.Rendering;

/// <summary>Which templates include which, as far as they name them outright.</summary>
/// <param name="sources">Text of each template by its path.</param>
internal sealed partial class IncludeGraph(IReadOnlyDictionary<string, string> sources)
{
    /// <summary>The shortest way from a template back to itself, or to a circle that it leads into; empty when there is none.</summary>
    public IReadOnlyList<string> Circle(string start)
    {
        var ways = new Queue<List<string>>([[start]]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ways.TryDequeue(out var way))
        {
            foreach (var next in Included(way[^1]))
            {
                if (way.Contains(next)) return [.. way[way.IndexOf(next)..], next];
                if (seen.Add(next)) ways.Enqueue([.. way, next]);
            }
        }

        return [];
    }

    private IEnumerable<string> Included(string path) =>
        sources.TryGetValue(path, out var text)
            ? Include().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)
            : [];

    [GeneratedRegex("""\binclude\s+['"]([^'"\n]+)['"]""", RegexOptions.CultureInvariant)]
    private static partial Regex Include();
}
