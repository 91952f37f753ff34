using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>
/// Chooses the headline of a page: the heading that metadata speaks of, without kicker and site name. What is shown
/// wins over metadata as long as both mean the same line, or when it is the only great heading of the page.
/// </summary>
internal static class PageHeadline
{
    private const string WindowTitle = "title element";
    private const string SectionBar = " | ";
    private const int MaxSectionWords = 3;
    private const double SameLine = 0.5;
    private const double SimilarLine = 0.65;
    private const double SameWords = 0.85;
    private const double MinShared = 0.2;
    private const int MaxLetters = 300;
    private const int MaxLettersAtDay = 10;
    private const int MaxInside = 20;
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
            return new FieldValue<string>(
                Trimmed(found.Heading, stated, draft.Rules), "heading", found.Score >= 1 ? 0.95 : found.Score >= SameLine ? 0.8 : 0.6);
        }

        if (stated.Count == 0) return null;
        draft.HeadlineElement = PlainHeadline.Find(draft.Capture.Elements, stated);
        return draft.HeadlineElement is { } shown ? Value(ShownBy(shown, stated)) : PartOfTitle(draft, stated) ?? Value(Shortest(stated));
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
        var titles = stated.ConvertAll(title => Words(title.Value));
        var scores = HeadingCandidate.Find(
            draft.Capture,
            [.. draft.Metadata.Sources.Select(source => source.Value)],
            [.. draft.Metadata.Addresses.Select(address => address.Value)])
            .ConvertAll(heading => (Heading: heading, Score: heading.Bonus + Similarity(Words(heading.Text), titles)));
        // "11 responses to “The loneliest bridge”"
        scores.RemoveAll(item => char.IsAsciiDigit(item.Heading.Text[0]) && LineCues.IsEnd(Tokenizer.FoldedWords(item.Heading.Text), draft.Rules));
        if (stated.Count == 0) scores.RemoveAll(item => NamesNoArticle(item.Heading.Text, draft));
        if (scores.Count == 0) return null;
        if (stated.Count == 0 && draft.Capture.Document.Body is { } body)
        {
            if (HeadingAboveText.Find(body, scores.Select(item => item.Heading)) is { } above) return (above, 0);
            return scores.Exists(item => item.Heading.IsGreat) ? scores.MaxBy(item => (item.Score, item.Heading.Text.Length)) : null;
        }

        var best = scores.MaxBy(item => (item.Score, item.Heading.Text.Length));
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

        if (AboveText(draft, stated, scores, best) is { } shown) return (shown, shown.Bonus + SameLine);
        return best.Heading.Element.LocalName == "h1" || best.Score >= SimilarLine ? best : null;
    }

    // Search engines are told something else than readers: where only the window's title says what a page is called, the
    // great heading above the text says it better than one that holds some of the same words.
    private static HeadingCandidate? AboveText(
        ArticleDraft draft, List<MetadataValue> stated, List<(HeadingCandidate Heading, double Score)> scores, (HeadingCandidate Heading, double Score) best) =>
        best.Score < SameWords
        && stated.TrueForAll(title => title.Origin == WindowTitle)
        && draft.Capture.Document.Body is { } body
        && HeadingAboveText.Find(body, scores.Select(item => item.Heading)) is { IsGreat: true } above
        && Prose.CountWords(above.Text) > MaxSectionWords
            ? above
            : null;

    // The window's title, which was found to be the name of the site, and the headings of boxes: "Read also:".
    private static bool NamesNoArticle(string heading, ArticleDraft draft)
    {
        var words = Tokenizer.FoldedWords(heading);
        return LineCues.IsLabel(words, draft.Rules) || draft.Rules.RelatedCues.MatchWhole(words) is not null
            || draft.Metadata.Titles.Exists(title => Tokenizer.FoldedLetters(title.Value) == Tokenizer.FoldedLetters(heading));
    }

    // Letter by letter, and not only by the window's title.
    private static bool IsStated(string heading, List<MetadataValue> stated) =>
        Tokenizer.FoldedLetters(heading) is var letters
        && stated.Exists(title => title.Origin != WindowTitle && Tokenizer.FoldedLetters(title.Value) == letters);

    // A window's title with the site in it may be the same on all pages of the site.
    private static bool IsVague(ArticleDraft draft) =>
        draft.Metadata.Titles.TrueForAll(title => title.Origin == WindowTitle && SiteName.HasBorder(title.Value));

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

    // "Opinion What I'll be praying for", "Headline / May 2024": the section above a headline and the day behind it are
    // often inside the same heading. With a dash or colon between, it is a part of the headline.
    private static string Trimmed(HeadingCandidate candidate, List<MetadataValue> stated, CleaningRules rules)
    {
        var heading = candidate.Text;
        foreach (var title in stated)
        {
            if (BehindSection(heading, title.Value) is { } behind) return behind;
            if (SiteName.Parts(title.Value).FirstOrDefault(part => IsBehindLabel(candidate, part, title.Value)) is { } part)
                return heading[^part.Length..];
            if (IsUnglued(title.Value, heading) || IsFirstHalf(heading, title.Value)) return title.Value;
            if (Prose.CountWords(title.Value) < 3 || title.Value.Length >= heading.Length) continue;
            if (heading.EndsWith(title.Value, StringComparison.OrdinalIgnoreCase)
                && char.IsLetterOrDigit(heading[..^title.Value.Length].TrimEnd()[^1]))
            {
                return heading[^title.Value.Length..];
            }

            if (heading.StartsWith(title.Value, StringComparison.OrdinalIgnoreCase)
                && heading[title.Value.Length..].Trim() is var rest
                && (IsNoPart(rest, rules) || IsElement(candidate.Element, rest)))
            {
                return heading[..title.Value.Length];
            }
        }

        return heading;
    }

    // "News Talks go on", where the window has "Talks go on - News": the section in an element of its own.
    private static bool IsBehindLabel(HeadingCandidate candidate, string part, string title) =>
        part.Length < candidate.Text.Length
        && candidate.Text.EndsWith(part, StringComparison.OrdinalIgnoreCase)
        && candidate.Text[..^part.Length].TrimEnd() is { Length: > 0 } label
        && char.IsLetterOrDigit(label[^1])
        && Prose.CountWords(label) <= MaxSectionWords
        && IsElement(candidate.Element, label)
        && title.IndexOf(part, StringComparison.Ordinal) < title.LastIndexOf(label, StringComparison.OrdinalIgnoreCase);

    // A day or a button behind the headline, or whatever a bar sets apart.
    private static bool IsNoPart(string rest, CleaningRules rules) =>
        rest[0] is '/' or '|' or '·' or '•' || LineCues.IsLabel(Tokenizer.FoldedWords(rest), rules)
        || HeaderDate.Find(rest) is { Match: var day } && rest.Length - (day.End - day.Start) <= MaxLettersAtDay;

    // A button or a note behind the headline, in an element of its own. What is written in one has few.
    private static bool IsElement(IElement heading, string text) =>
        Tokenizer.FoldedLetters(text) is var letters
        && heading.Descendants<IElement>().Take(MaxInside).Any(inner => Tokenizer.FoldedLetters(VisibleText.Of(inner, MaxLetters)) == letters);

    // "Nationwide protestThe day is near": boxes within the heading may touch each other.
    private static bool IsUnglued(string title, string heading) =>
        title.Length > heading.Length
        && title.Length <= heading.Length + MaxSectionWords
        && Tokenizer.FoldedLetters(title) == Tokenizer.FoldedLetters(heading)
        && Tokenizer.FoldedWords(title).Count > Tokenizer.FoldedWords(heading).Count;

    // A headline does not end with a colon; its other half is set as a heading of its own.
    private static bool IsFirstHalf(string heading, string title) =>
        heading is [.., ':' or '\uFF1A'] && Tokenizer.FoldedLetters(title).Contains(Tokenizer.FoldedLetters(heading), StringComparison.Ordinal);

    // "Opinion | What I'll be praying for" of the metadata stands without the bar in the heading.
    private static string? BehindSection(string heading, string title)
    {
        var bar = title.IndexOf(SectionBar, StringComparison.Ordinal);
        if (bar <= 0 || Prose.CountWords(title[..bar]) > MaxSectionWords) return null;
        var behind = title[(bar + SectionBar.Length)..].Trim();
        if (Prose.CountWords(behind) < MaxSectionWords) return null;
        if (Tokenizer.FoldedLetters(title) == Tokenizer.FoldedLetters(heading)) return behind;
        // "Opinion | What I'll be praying for this season" of the window may go on where the heading ends.
        var section = title[..bar].Trim();
        var rest = heading.StartsWith(section + " ", StringComparison.OrdinalIgnoreCase) ? heading[section.Length..].Trim() : "";
        return Prose.CountWords(rest) >= MaxSectionWords && behind.StartsWith(rest, StringComparison.OrdinalIgnoreCase) ? rest : null;
    }
}
