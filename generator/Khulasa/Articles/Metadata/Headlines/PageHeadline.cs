using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>
/// Chooses the headline of a page: the heading that metadata speaks of, without kicker and site name. What is shown
/// wins over metadata as long as both mean the same line, or when it is the only great heading of the page.
/// </summary>
internal static class PageHeadline
{
    private const int MaxSectionWords = 3;
    private const int MaxOutletWords = 5;
    private const double SameLine = 0.5;
    private const double SimilarLine = 0.65;
    private const double SameWords = 0.85;
    private const double MinShared = 0.2;
    private const int MaxLetters = 300;
    private static readonly HashSet<string> NoNames = [];

    /// <summary>The headline and the element that shows it; null where the page has neither.</summary>
    public static FieldValue<string>? Find(ArticleDraft draft)
    {
        var stated = Stated(draft);
        if (Best(draft, stated) is { } found && (found.Score >= SameLine || stated.Count == 0))
        {
            if (found.Heading.Element.LocalName != "h1"
                && PlainHeadline.Find(draft.Capture.Elements, stated) is { } plain
                && IsBetter(plain, found.Heading, stated))
            {
                draft.HeadlineElement = plain;
                return Value(ShownBy(plain, stated));
            }

            draft.HeadlineElement = found.Heading.Element;
            if (ParagraphHeading.Replacement(found.Heading.Text, stated) is { } brief) return Value(brief);
            return new FieldValue<string>(
                HeadingTrim.Apply(found.Heading, stated, draft.Rules), "heading", found.Score >= 1 ? 0.95 : found.Score >= SameLine ? 0.8 : 0.6);
        }

        if (stated.Count == 0) return null;
        draft.HeadlineElement = PlainHeadline.Find(draft.Capture.Elements, stated);
        return draft.HeadlineElement is { } shown
            ? Value(ShownBy(shown, stated))
            : PartOfTitle(draft, stated) ?? Value(WithoutOutlet(Shortest(stated), draft.Rules));
    }

    private static MetadataValue ShownBy(IElement element, List<MetadataValue> stated)
    {
        var letters = Tokenizer.FoldedLetters(VisibleText.Of(element, MaxLetters));
        return stated.Find(title => Tokenizer.FoldedLetters(title.Value) == letters) ?? stated[0];
    }

    // "Evening Post - A new bridge" and "A new bridge": what one statement has around another is the site.
    private static MetadataValue Shortest(List<MetadataValue> stated) =>
        stated.Find(title => Prose.CountWords(title.Value) >= MaxSectionWords
            && title.Value.Length < stated[0].Value.Length
            && SiteName.Parts(stated[0].Value).Contains(title.Value, StringComparer.OrdinalIgnoreCase))
        ?? stated[0];

    // "A new bridge - Evening Post", "Post | News | A new bridge": no line of the page shows any of them.
    private static MetadataValue WithoutOutlet(MetadataValue title, CleaningRules rules) =>
        SiteName.Parts(title.Value).Where(part => IsAllBut(title.Value, part, rules)).MinBy(part => part.Length) is { } headline
            ? title with { Value = headline }
            : title;

    private static bool IsAllBut(string title, string part, CleaningRules rules) =>
        title.Replace(part, "", StringComparison.Ordinal) is var rest
        && Tokenizer.FoldedWords(rest).Count is var words
        && (words <= MaxOutletWords && rules.OutletWords.MatchAnywhere(rest) is not null
            || words <= MaxSectionWords && rest.EndsWith(SiteName.SectionBar, StringComparison.Ordinal));

    // A line that says just what the page is called, in no heading, is the headline before a heading that says something
    // like it, and before one further down that says the same; a lesser heading is that of a box to share the page.
    private static bool IsBetter(IElement plain, HeadingCandidate heading, List<MetadataValue> stated) =>
        !stated.Exists(title => Tokenizer.FoldedLetters(title.Value) == Tokenizer.FoldedLetters(heading.Text))
        || plain.LocalName is not ['h', >= '1' and <= '6']
            && heading.Element.CompareDocumentPosition(plain).HasFlag(DocumentPositions.Preceding)
            && !plain.Contains(heading.Element);

    private static FieldValue<string> Value(MetadataValue title) => new(title.Value, title.Origin, 0.8);

    // "Gazette of the Province - News » A new bridge": what the page shows as a line of its own is the headline, wherever
    // the title has it and whatever the site is called.
    private static FieldValue<string>? PartOfTitle(ArticleDraft draft, List<MetadataValue> stated)
    {
        var names = NamesOfSite(draft, HomeLinks.NamesOf(draft.Capture))
            .Concat(draft.Metadata.Sources.Select(source => Tokenizer.FoldedLetters(source.Value)))
            .ToHashSet(StringComparer.Ordinal);
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        var parts = stated.Concat(draft.Metadata.Titles)
            .SelectMany(title => SiteName.Parts(title.Value).Select(part => title with { Value = ArabicNormalizer.Repair(part, isPersian) }))
            .Where(part => !names.Contains(Tokenizer.FoldedLetters(part.Value))).ToList();
        if (PlainHeadline.FindAll(draft.Capture.Elements, parts).MaxBy(element => element.TextContent.Length) is not { } shown) return null;
        draft.HeadlineElement = shown;
        var letters = Tokenizer.FoldedLetters(VisibleText.Of(shown, MaxLetters));
        return Value(parts.Find(part => Tokenizer.FoldedLetters(part.Value) == letters) ?? stated[0]);
    }

    private static (HeadingCandidate Heading, double Score)? Best(ArticleDraft draft, List<MetadataValue> stated)
    {
        List<HashSet<string>> titles = [.. WindowTitle.WithPieces(stated).Select(title => Words(title.Value))];
        var scores = HeadingCandidate.Find(
            draft.Capture,
            [.. draft.Metadata.Sources.Select(source => source.Value)],
            [.. draft.Metadata.Addresses.Select(address => address.Value)])
            .ConvertAll(heading => (Heading: heading, Score: heading.Bonus + Similarity(Words(heading.Text), titles)));
        // "11 responses to “The loneliest bridge”"
        scores.RemoveAll(item => char.IsAsciiDigit(item.Heading.Text[0]) && LineCues.IsEnd(Tokenizer.FoldedWords(item.Heading.Text), draft.Rules));
        var hasBanner = scores.RemoveAll(item => WindowTitle.EndsInSite(item.Heading.Text, draft.Metadata.Titles)) > 0;
        if (stated.Count == 0) scores.RemoveAll(item => NamesNoArticle(item.Heading.Text, draft));
        if (scores.Count == 0) return null;
        if (stated.Count == 0 && draft.Capture.Document.Body is { } body)
        {
            if (HeadingAboveText.Find(body, scores.Select(item => item.Heading)) is { } above) return (above, 0);
            return scores.Exists(item => item.Heading.IsGreat) ? scores.MaxBy(item => (item.Score, item.Heading.Text.Length)) : null;
        }

        var best = scores.MaxBy(item => (item.Score, item.Heading.Text.Length));
        if (BelowSection(draft, stated, scores, best.Heading) is { } below) return (below, below.Bonus + SameLine);
        // A page with one great heading says with it what it is about, whatever its metadata promises to search engines.
        if (best.Score < SameWords
            && scores.Find(item => item.Heading.IsOnlyGreat && (IsVague(draft) || item.Score > item.Heading.Bonus)) is { Heading: not null } only)
        {
            return (only.Heading, only.Score + SameLine);
        }

        // So it does above a heading of a part that search engines are told of.
        if (best.Heading.Element.LocalName != "h1"
            && !IsStated(best.Heading.Text, stated)
            && scores.Find(item => item.Heading.IsOnlyGreat && item.Score > item.Heading.Bonus + MinShared) is { Heading: not null } great
            && great.Heading.Element.CompareDocumentPosition(best.Heading.Element).HasFlag(DocumentPositions.Following))
        {
            return (great.Heading, great.Score + SameLine);
        }

        // One or two words are the headline where the title of the window begins with them and nothing else is as great.
        if (best.Score < SameWords
            && !scores.Exists(item => item.Heading.IsOnlyGreat)
            && scores.Find(item => item.Heading.IsGreat
                && stated.Exists(title => IsBeginning(item.Heading.Text, title.Value))) is { Heading: not null } brief)
        {
            return (brief.Heading, SameWords);
        }

        if (AboveText(draft, stated, scores, best, hasBanner) is { } shown) return (shown, shown.Bonus + SameLine);
        return best.Heading.Element.LocalName == "h1" || best.Score >= SimilarLine ? best : null;
    }

    // Search engines are told something else than readers: where only the window's title says what a page is called, the
    // great heading above the text says it better than one that holds some of the same words. A lesser one does where the
    // only great heading is that of the site.
    private static HeadingCandidate? AboveText(
        ArticleDraft draft,
        List<MetadataValue> stated,
        List<(HeadingCandidate Heading, double Score)> scores,
        (HeadingCandidate Heading, double Score) best,
        bool hasBanner) =>
        best.Score < SameWords
        && stated.TrueForAll(title => WindowTitle.Is(title))
        && draft.Capture.Document.Body is { } body
        && HeadingAboveText.Find(body, scores.Select(item => item.Heading)) is { } above
        && Prose.CountWords(above.Text) > MaxSectionWords
        && (above.IsGreat || hasBanner && scores.Exists(item => item.Heading == above && item.Score > above.Bonus + MinShared))
            ? above
            : null;

    // "Media centre" is the great heading above every release of a ministry, and its window tells no more than that: the
    // headline is the lesser one.
    private static HeadingCandidate? BelowSection(
        ArticleDraft draft,
        List<MetadataValue> stated,
        List<(HeadingCandidate Heading, double Score)> scores,
        HeadingCandidate best) =>
        NamesSection(best.Text, draft.Rules)
        && stated.TrueForAll(title => WindowTitle.Is(title))
        && draft.Capture.Document.Body is { } body
        && HeadingAboveText.Find(body, scores.Select(item => item.Heading).Where(heading => !NamesSection(heading.Text, draft.Rules))) is { } below
        && Prose.CountWords(below.Text) > MaxSectionWords
        && best.Element.CompareDocumentPosition(below.Element).HasFlag(DocumentPositions.Following)
            ? below
            : null;

    private static bool NamesSection(string heading, CleaningRules rules) => rules.SectionNames.Contains(ArabicNormalizer.Fold(heading));

    // The window's title, which was found to be the name of the site, and the headings of boxes: "Read also:".
    private static bool NamesNoArticle(string heading, ArticleDraft draft)
    {
        var words = Tokenizer.FoldedWords(heading);
        return LineCues.IsLabel(words, draft.Rules) || draft.Rules.RelatedCues.MatchWhole(words) is not null
            || NamesSection(heading, draft.Rules)
            || draft.Metadata.Titles.Exists(title => Tokenizer.FoldedLetters(title.Value) == Tokenizer.FoldedLetters(heading));
    }

    // Letter by letter, and not only by the window's title.
    private static bool IsStated(string heading, List<MetadataValue> stated) =>
        Tokenizer.FoldedLetters(heading) is var letters
        && stated.Exists(title => !WindowTitle.Is(title) && Tokenizer.FoldedLetters(title.Value) == letters);

    // A window's title with the site in it may be the same on all pages of the site.
    private static bool IsVague(ArticleDraft draft) =>
        draft.Metadata.Titles.TrueForAll(title => WindowTitle.Is(title) && SiteName.HasBorder(title.Value));

    // "Coffee - Northern University"
    private static bool IsBeginning(string heading, string title) =>
        title.Length > heading.Length
        && title.StartsWith(heading, StringComparison.OrdinalIgnoreCase)
        && title[heading.Length] == ' '
        && title[heading.Length..].TrimStart()[0] is '-' or '–' or '—' or '|' or '·' or '•';

    // Statements in order of trust, without the site's name.
    private static List<MetadataValue> Stated(ArticleDraft draft)
    {
        var names = draft.Metadata.Sources.Select(source => source.Value).ToList();
        List<string> withHost = HostName.Of(draft.Metadata) is { } host ? [.. names, host] : names;
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        var shown = HomeLinks.NamesOf(draft.Capture)
            .Concat(BannerName.NamesOf(draft.Capture, draft.Metadata.Titles))
            .ToHashSet(StringComparer.Ordinal);
        var home = NamesOfSite(draft, shown);
        return [.. draft.Metadata.Titles.Select(title => title with { Value = Without(ArabicNormalizer.Repair(title.Value, isPersian)) })
            .Where(title => title.Value.Length > 1 && !home.Contains(Tokenizer.FoldedLetters(title.Value)))];

        // A section and the site: "News - Post".
        string Without(string title) =>
            SiteName.Remove(title, withHost, shown) is var plain && Prose.CountWords(plain) > 1 ? plain : SiteName.Remove(title, names, NoNames);
    }

    // Some sites have their name in the window of every page.
    private static HashSet<string> NamesOfSite(ArticleDraft draft, IReadOnlySet<string> shown) =>
        shown.Concat(OwnerLines.NamesOf(draft.Capture, draft.Metadata.Titles)).ToHashSet(StringComparer.Ordinal);

    // With the most similar one.
    private static double Similarity(HashSet<string> heading, List<HashSet<string>> titles)
    {
        double best = 0;
        foreach (var title in titles)
            if (heading.Count > 0 && title.Count > 0) best = Math.Max(best, 2.0 * heading.Count(title.Contains) / (heading.Count + title.Count));
        return best;
    }

    private static HashSet<string> Words(string text) => Tokenizer.FoldedWords(text).ToHashSet(StringComparer.Ordinal);
}
