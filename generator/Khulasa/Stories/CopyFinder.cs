namespace Khulasa.Stories;

/// <summary>Finds reports that have nearly the text of an earlier one, such as an agency's.</summary>
internal static class CopyFinder
{
    /// <summary>Each copy with the first report that has its text.</summary>
    /// <param name="reports">Reports in the order of the timeline.</param>
    public static IReadOnlyList<StoryCopy> Find(IReadOnlyList<StoryText> reports)
    {
        var copies = new List<StoryCopy>();
        var originals = new List<(string Slug, uint[] Shingles)>();
        foreach (var report in reports)
        {
            var shingles = ArticleFeatureExtractor.ShinglesOf(report.Paragraphs);
            var overlaps = originals.ConvertAll(original => ArticleFeatures.ShingleOverlap(original.Shingles, shingles));
            var place = overlaps.FindIndex(overlap => overlap >= EventRule.CopyOverlap);
            if (place < 0) originals.Add((report.Slug, shingles));
            else copies.Add(new StoryCopy(report.Slug, originals[place].Slug, overlaps[place]));
        }

        return copies;
    }
}
