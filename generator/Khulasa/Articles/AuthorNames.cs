using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Splits "A, B and C" into names and keeps those that look like people.</summary>
internal static class AuthorNames
{
    private static readonly string[] Joints = [" and ", " & ", ", ", "، ", " و ", ";", " with ", "؛"];

    public static IReadOnlyList<string> Split(string text, CleaningRules rules)
    {
        var pieces = SpaceRepair.Apply(text).Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var names = new List<string>();
        foreach (var piece in pieces)
        {
            var plain = piece.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? piece[4..] : piece;
            if (PersonName.Clean(plain, rules) is { } name && !names.Contains(name)) names.Add(name);
        }

        return names;
    }
}
