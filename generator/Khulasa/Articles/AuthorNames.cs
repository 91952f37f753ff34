using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Splits "By A, B and C" into names and keeps those that look like people.</summary>
internal static class AuthorNames
{
    private static readonly string[] Joints = [" and ", " & ", ",", "،", " و ", ";", " with ", "؛", " und ", " et ", " y ", " | ", "\n", " / ", "•", "·"];

    public static IReadOnlyList<string> Split(string text, CleaningRules rules, int minWords = 2)
    {
        var names = new List<string>();
        foreach (var piece in WithoutLabel(SpaceRepair.Apply(text), rules).Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var plain = piece.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? piece[4..] : piece;
            if (PersonName.Clean(WithoutLabel(plain, rules), rules, minWords) is { } name && !names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        }

        return names;
    }

    private static string WithoutLabel(string text, CleaningRules rules) =>
        LineLabel.Read(text, rules.AuthorLabels) is { Rest.Length: > 0 } label ? label.Rest : text;
}
