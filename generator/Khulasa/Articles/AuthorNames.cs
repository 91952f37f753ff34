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
            // "Noah Eastwood, Money Reporter": after the first name, a piece that names a job is about that name.
            if (names.Count > 0 && rules.AuthorRoles.MatchAnywhere(plain) is not null) continue;
            if (PersonName.Clean(WithoutTail(WithoutLabel(plain, rules), rules), rules, minWords) is { } name && !names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        }

        return names;
    }

    // "lupa am", "Sara Zinnecker Stand": the label of the date behind a name belongs to the date.
    private static string WithoutTail(string text, CleaningRules rules)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return text;
        var last = words[^1];
        var isLabel = rules.DateLabels.MatchWhole(last) is not null || rules.UpdatedLabels.MatchWhole(last) is not null || rules.Labels.MatchWhole(last) is not null;
        return isLabel ? string.Join(' ', words[..^1]) : text;
    }

    private static string WithoutLabel(string text, CleaningRules rules) =>
        LineLabel.Read(text, rules.AuthorLabels) is { Rest.Length: > 0 } label ? label.Rest : text;
}
