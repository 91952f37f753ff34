using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>
/// Chooses the headline of a page: the heading that metadata speaks of, without kicker and site name. What is shown
/// wins over metadata as long as both mean the same line.
/// </summary>
internal static class PageHeadline
{
    private const double SameLine = 0.5;
    private const int MaxLength = 400;

    public static FieldValue<string>? Find(ArticleDraft draft)
    {
        var stated = Stated(draft);
        var headings = Headings(draft.Capture.Document);
        (string Heading, string Stated, double Score)? best = null;
        foreach (var (heading, bonus) in headings)
        {
            foreach (var title in stated)
            {
                var score = Similarity(heading, title.Value) + bonus;
                if (score > (best?.Score ?? 0)) best = (heading, title.Value, score);
            }
        }

        if (best is { } found && found.Score >= SameLine) return new FieldValue<string>(WithoutKicker(found.Heading, stated), "heading", 0.95);
        if (stated.Count > 0) return new FieldValue<string>(stated[0].Value, stated[0].Origin, 0.8);
        return headings is [var first, ..] ? new FieldValue<string>(first.Text, "heading", 0.6) : null;
    }

    private static List<(string Text, double Bonus)> Headings(IDocument document)
    {
        var headings = new List<(string, double)>();
        foreach (var element in document.QuerySelectorAll("h1, h2, [itemprop=headline]").Take(60))
        {
            var text = ArabicNormalizer.Repair(VisibleText.Of(element, MaxLength));
            if (text.Length < 2 || text.Length >= MaxLength) continue;
            headings.Add((text, element.LocalName == "h1" ? 0.1 : element.HasAttribute("itemprop") ? 0.08 : 0));
        }

        return headings;
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

    // "Opinion What I'll be praying for": the label above a headline is often inside the same heading.
    private static string WithoutKicker(string heading, List<MetadataValue> stated)
    {
        foreach (var title in stated)
        {
            if (Prose.CountWords(title.Value) < 3 || title.Value.Length >= heading.Length) continue;
            var at = heading.IndexOf(title.Value, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || heading.Length - at == title.Value.Length)) return heading.Substring(at, title.Value.Length);
        }

        return heading;
    }
}
