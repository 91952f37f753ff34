using AngleSharp.Dom;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>
/// Finds the headline of a page that says nowhere what it is called: of the headings above the longest text the greatest,
/// and of several as great the first with a text below it.
/// </summary>
internal static class HeadingAboveText
{
    private const int MinLetters = 200;
    private const int MinRunLetters = 60;
    private const int MinSentenceWords = 10;
    private const double MinShare = 0.25;
    private const int OtherRank = 4;

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "select", "textarea", "button", "a", "nav", "footer" };

    /// <summary>The heading; null where none stands above a text.</summary>
    public static HeadingCandidate? Find(IElement body, IEnumerable<HeadingCandidate> headings)
    {
        // A sentence set large is a standfirst.
        var known = headings.Where(heading => heading.Bonus >= 0
            && !(Prose.CountWords(heading.Text) >= MinSentenceWords && Prose.EndsAsStatement(heading.Text)))
            .ToDictionary(heading => heading.Element);
        if (known.Count == 0) return null;
        var sections = SectionsOf(body, known);
        if (sections.Count == 0 || sections.MaxBy(section => section.Letters) is not { Letters: >= MinLetters } longest) return null;
        var rank = sections.TakeWhile(section => section.Heading != longest.Heading)
            .Select(section => RankOf(section.Heading))
            .Append(RankOf(longest.Heading))
            .Min();
        return FirstWithText(sections, rank, longest.Letters);
    }

    private static HeadingCandidate? FirstWithText(List<(HeadingCandidate Heading, int Letters)> sections, int rank, int longest)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (RankOf(sections[i].Heading) != rank) continue;
            var letters = sections[i].Letters + sections.Skip(i + 1)
                .TakeWhile(section => RankOf(section.Heading) > rank)
                .Sum(section => section.Letters);
            if (letters >= MinLetters && letters >= longest * MinShare) return sections[i].Heading;
        }

        return null;
    }

    private static List<(HeadingCandidate Heading, int Letters)> SectionsOf(IElement body, Dictionary<IElement, HeadingCandidate> known)
    {
        var sections = new List<(HeadingCandidate Heading, int Letters)>();
        var walk = new TreeWalk(body);
        while (walk.MoveNext())
        {
            if (walk.Current is IText text
                && sections.Count > 0
                && Ideographs.LettersOf(text.Data.AsSpan().Trim()) is >= MinRunLetters and var letters)
            {
                sections[^1] = sections[^1] with { Letters = sections[^1].Letters + letters };
            }

            if (walk.Current is not IElement element) continue;
            var isHeading = known.TryGetValue(element, out var heading);
            if (isHeading) sections.Add((heading!, 0)); // found
            if (isHeading || Skipped.Contains(element.LocalName)) walk.Skip();
        }

        return sections;
    }

    // What only its name makes a heading is as great as one of the second rank: the boxes of a page are called so too.
    private static int RankOf(HeadingCandidate heading) => heading.Element.LocalName switch { "h1" => 1, "h2" => 2, "h3" => 3, _ => heading.Bonus > 0
        ? 2
        : OtherRank };
}
