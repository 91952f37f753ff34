namespace Khulasa.Stories;

/// <summary>What the reports of one story have in common and where they differ.</summary>
/// <param name="Timeline">Slugs of the reports: oldest first, undated last, then by slug.</param>
/// <param name="Shared">Statements that at least two outlets have, those of most outlets first.</param>
/// <param name="Unique">Sentences that only one outlet has, in the order of the timeline and the text.</param>
/// <param name="Numbers">Numbers of one thing that differ, in the order of the timeline and the text.</param>
/// <param name="Copies">Reports with nearly the text of an earlier one; they are not compared any further.</param>
public sealed record StoryComparison(
    IReadOnlyList<string> Timeline, IReadOnlyList<SharedStatement> Shared, IReadOnlyList<StorySentence> Unique,
    IReadOnlyList<DifferingNumber> Numbers, IReadOnlyList<StoryCopy> Copies)
{
    /// <summary>Compares the reports of one story. Their order does not matter.</summary>
    public static StoryComparison Compare(IReadOnlyList<StoryText> reports)
    {
        var sorted = reports.OrderBy(report => report.Date?.Number ?? int.MaxValue)
            .ThenBy(report => report.Slug, StringComparer.Ordinal).ToList();
        var copies = CopyFinder.Find(sorted);
        var copied = copies.Select(copy => copy.Slug).ToHashSet(StringComparer.Ordinal);
        var sentences = StorySentences.Of(sorted.FindAll(report => !copied.Contains(report.Slug)));
        var statements = StatementMatcher.Match(sentences);
        return new StoryComparison(
            [.. sorted.Select(report => report.Slug)], statements.Shared, statements.Unique, NumberComparer.Compare(sentences, statements.Pairs),
            copies);
    }
}

/// <summary>One sentence of a report.</summary>
/// <param name="Slug">Slug of the article.</param>
/// <param name="Outlet">Its outlet; null when unknown.</param>
/// <param name="ParagraphIndex">The paragraph that the sentence stands in, from 0.</param>
/// <param name="Text">The sentence.</param>
public sealed record StorySentence(string Slug, string? Outlet, int ParagraphIndex, string Text);

/// <summary>A statement that several outlets have, each in its own words.</summary>
/// <param name="Sentences">One sentence an outlet, in the order of the timeline; at least two.</param>
public sealed record SharedStatement(IReadOnlyList<StorySentence> Sentences);

/// <summary>A number of the same thing that reports give differently.</summary>
/// <param name="Unit">What is counted, as the first report writes it, such as قتيل or مليون دولار.</param>
/// <param name="Values">What each report says, in the order of the timeline; at least two different values.</param>
public sealed record DifferingNumber(string Unit, IReadOnlyList<ReportedNumber> Values);

/// <summary>A number as one report gives it.</summary>
/// <param name="Text">The number as it is written.</param>
/// <param name="Value">Its value.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
public sealed record ReportedNumber(string Text, decimal Value, StorySentence Sentence);
