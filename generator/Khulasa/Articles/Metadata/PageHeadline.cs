using AngleSharp.Dom;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>
/// Chooses the headline of a page: the heading that metadata speaks of, without kicker and site name. What is shown
/// wins over metadata as long as both mean the same line, or when it is the only great heading of the page.
/// </summary>
internal static class PageHeadline
{
    private const double SameLine = 0.5;

    /// <summary>The headline and the element that shows it; null where the page has neither.</summary>
    public static FieldValue<string>? Find(ArticleDraft draft)
    {
        var stated = Stated(draft);
        (HeadingCandidate Heading, double Score)? best = null;
        foreach (var heading in HeadingCandidate.Find(draft.Capture.Document, [.. draft.Metadata.Sources.Select(source => source.Value)]))
        {
            var score = heading.Bonus + stated.Select(title => Similarity(heading.Text, title.Value)).DefaultIfEmpty(0).Max();
            if (score > (best?.Score ?? 0)) best = (heading, score);
        }

        if (best is { } found && (found.Score >= SameLine || stated.Count == 0))
        {
            draft.HeadlineElement = found.Heading.Element;
            return new FieldValue<string>(WithoutKicker(found.Heading.Text, stated), "heading", found.Score >= 1 ? 0.95 : found.Score >= SameLine ? 0.8 : 0.6);
        }

        return stated.Count > 0 ? new FieldValue<string>(stated[0].Value, stated[0].Origin, 0.8) : null;
    }

    // Statements in order of trust, without the site's name.
    private static List<MetadataValue> Stated(ArticleDraft draft)
    {
        var names = draft.Metadata.Sources.Select(source => source.Value).ToList();
        return [.. draft.Metadata.Titles.Select(title => title with { Value = SiteName.Remove(ArabicNormalizer.Repair(title.Value), names) }).Where(title => title.Value.Length > 1)];
    }

    private static double Similarity(string heading, string stated)
    {
        var left = Tokenizer.FoldedWords(heading).ToHashSet(StringComparer.Ordinal);
        var right = Tokenizer.FoldedWords(stated).ToHashSet(StringComparer.Ordinal);
        if (left.Count == 0 || right.Count == 0) return 0;
        double common = left.Count(right.Contains);
        return 2 * common / (left.Count + right.Count);
    }

    // "Opinion What I'll be praying for": the label above a headline is often inside the same heading. With a dash or
    // colon behind it, it is a part of the headline.
    private static string WithoutKicker(string heading, List<MetadataValue> stated)
    {
        foreach (var title in stated)
        {
            if (Prose.CountWords(title.Value) < 3 || title.Value.Length >= heading.Length) continue;
            if (!heading.EndsWith(title.Value, StringComparison.OrdinalIgnoreCase)) continue;
            var kicker = heading[..^title.Value.Length].TrimEnd();
            if (kicker.Length > 0 && char.IsLetterOrDigit(kicker[^1])) return heading[^title.Value.Length..];
        }

        return heading;
    }
}
