using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Outlets;

/// <summary>Reads who owns a site from a line such as <c>© 2020–2024 Jane Doe</c>.</summary>
internal static partial class CopyrightLine
{
    private const int MaxLetters = 300;
    private const int MaxLines = 20;
    private static readonly string[] Signs = ["©", "(c)", "copyright"];

    /// <summary>The person of a line; null where it names none.</summary>
    public static string? OwnerOf(string line, CleaningRules rules) =>
        Owner().Match(line) is { Success: true } owner && owner.Groups[1].Value.Trim() is var name && SiteOwner.IsPerson(name, rules) ? name : null;

    /// <summary>The person whom the last of such lines on a page names; null where none does.</summary>
    public static string? OwnerOf(IElement body, CleaningRules rules)
    {
        var lines = new Queue<IElement>();
        var walk = new TreeWalk(body);
        while (walk.MoveNext())
        {
            if (walk.Current is not IText { ParentElement: { } line } text || !Array.Exists(Signs, sign => text.Data.Contains(sign, StringComparison.OrdinalIgnoreCase)))
                continue;
            lines.Enqueue(line);
            if (lines.Count > MaxLines) lines.Dequeue();
        }

        return lines.Reverse()
            .Select(line => OwnerOf(SpaceRepair.Apply(VisibleText.Of(line, MaxLetters)), rules))
            .FirstOrDefault(name => name is not null);
    }

    // Without a year it would be the credit of a picture.
    [GeneratedRegex(@"(?:©|\([cC]\)|\b[cC]opyright\b)[^\p{L}]{0,12}\d{4}[\d\s,–-]{0,12}(?:by )?(\p{L}[^\d.,|·•©/]{3,40})")]
    private static partial Regex Owner();
}
