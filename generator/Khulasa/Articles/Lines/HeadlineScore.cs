using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Scores lines above the text as headlines.</summary>
internal static class HeadlineScore
{
    private const int MinWords = 2;
    private const int MaxWords = 40;
    private const int MaxWordsInside = 28;
    private const int LongWords = 20;
    private const int FullWords = 8;
    private const int MaxWordsBesideDay = 2;
    private const int SignatureLines = 5;
    private const int MaxSignatureLetters = 120;
    private const double StoryWeight = 14;
    private const int MaxPieceWords = 2;
    private const int MinMenu = 4;
    private const int MaxEntryWords = 3;
    private const int MaxDatelineWords = 8;
    private static readonly char[] Bars = ['|', '/', '•', '·'];
    private static readonly string[] DatelineMarks = ["/", " - ", " – ", " — "];

    /// <summary>The score; 0 for lines that can't be one.</summary>
    /// <param name="block">The line.</param>
    /// <param name="distance">How many lines it stands above the first paragraph; negative inside the text.</param>
    /// <param name="story">Words of the text.</param>
    /// <param name="copies">How often the line stands in the capture.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static double Of(Block block, int distance, StoryWords story, int copies, CleaningRules rules)
    {
        var words = Prose.CountWords(block.Text);
        if (words is < MinWords or > MaxWords || distance <= 0 && (words > MaxWordsInside || block.Text.EndsWith(':') || Prose.IsProse(block.Text))) return 0;
        if (IsOfPage(block, rules)) return 0;
        // "Home » World" is where the article stands.
        if (SectionList.Read(block.Text, rules) is not null || CaptionShape.IsLabelled(block.Text, rules)) return 0;
        var score = (double)Math.Min(words, FullWords) + (block.Kind == BlockKind.Heading && block.Level == 1 ? 20 : 0);
        score += StoryWeight * story.Share(block.Text, rules) * Math.Min(words, 5) / 5;
        if (words < 4) score -= 2;
        if (block.Text.EndsWith(':') || CaptionShape.Matches(block.Text, rules) || LineLabel.ReadAuthor(block.Text, rules) is not null) score -= 6;
        if (ArabicDateParser.FindFirst(block.Text) is { Date.IsFullDay: true } day)
        {
            // "19 April 2021 | 10:46 | Search": little but a day.
            if (CountWords(block.Text[..day.Start]) + CountWords(block.Text[day.End..]) <= MaxWordsBesideDay) return 0;
            score -= 6;
        }

        // Standfirsts and captions take up the text's words too, and are longer.
        if (words > LongWords) score -= (words - LongWords) * 0.7;
        if (block.Text.EndsWith('.') && !block.Text.EndsWith("..", StringComparison.Ordinal)) score -= Prose.IsProse(block.Text) ? 8 : 4;
        // Page titles, links to the story itself and its own headline repeat; most other lines stand once.
        if (copies > 1 && words > 2) score += 2;
        // Far above the text stand menus; below the first paragraph, cross-heads.
        return Math.Max(0.1, score - (distance < 0 ? 5 - distance * 0.2 : distance * 0.12));
    }

    // Neither hours nor bars.
    private static int CountWords(string text) => Tokenizer.FoldedWords(text).Count(word => !char.IsAsciiDigit(word[0]));

    // Buttons, menus with bars, "By Jane Doe", and the way to the article before: "« Talks begin in Geneva".
    private static bool IsOfPage(Block block, CleaningRules rules) =>
        IsDateline(block.Text, rules)
        || block.Text.Split('|') is { Length: >= MinMenu } entries && Array.TrueForAll(entries, entry => Prose.CountWords(entry) <= MaxEntryWords)
        || RelativeDates.IsAge(block.Text)
        || LineCues.IsLabel(Tokenizer.FoldedWords(block.Text), rules)
        || IsArrow(block.Text, '«', '»')
        || IsArrow(block.Text, '‹', '›')
        || block.Text[0] is '←' or '→' or '×' or '✕'
        || block.Text[^1] is '←' or '→'
        || LineLabel.ReadAuthor(block.Text, rules) is { Rest: var rest } && SiteOwner.IsPerson(rest, rules)
        || NameRow.Read(block.Text, rules).Count > 0
        || IsRowOfFacts(block.Text, rules);

    // "22. Januar 2020 @ 18:13 // Autor: jdoe // ~ Lesezeit: 1 Minute"
    private static bool IsRowOfFacts(string text, CleaningRules rules) =>
        text.Split(Bars, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } pieces
        && Array.Exists(pieces, piece => LineLabel.ReadAuthor(piece, rules) is { HasColon: true, Rest.Length: > 0 })
        && Array.Exists(pieces, piece => ArabicDateParser.FindFirst(piece) is { Date.IsFullDay: true });

    // "واع/ بغداد / ع.ع": the agency, the city and the initials of its desk; "الميناء نت - بغداد".
    private static bool IsDateline(string text, CleaningRules rules) =>
        text.Split(DatelineMarks, StringSplitOptions.None) is { Length: > 1 } pieces
        && ScriptDetector.Detect(text) == Script.Arabic
        && Prose.CountWords(text) <= MaxDatelineWords
        && (text.Contains('/', StringComparison.Ordinal) && Array.TrueForAll(pieces, piece => Prose.CountWords(piece) <= MaxPieceWords)
            || rules.OutletWords.MatchAnywhere(pieces[0]) is not null && rules.Places.MatchWhole(pieces[^1]) is not null);

    private static bool IsArrow(string text, char back, char forward) =>
        text.StartsWith($"{back} ", StringComparison.Ordinal) && !text.Contains(forward, StringComparison.Ordinal)
        || text.EndsWith($" {forward}", StringComparison.Ordinal) && !text.Contains(back, StringComparison.Ordinal);

    /// <summary>True when a byline or the day of publication follows within a few lines.</summary>
    public static bool HasSignatureBelow(List<Block> blocks, int index, CleaningRules rules)
    {
        for (var i = index + 1; i < blocks.Count && i <= index + SignatureLines; i++)
        {
            var text = blocks[i].Text;
            // The day in an address is not that of this page.
            if (text.Length > MaxSignatureLetters || text.Contains("://", StringComparison.Ordinal)) continue;
            if (LineLabel.ReadAuthor(text, rules) is not null || ArabicDateParser.FindFirst(text) is { Date.IsFullDay: true }) return true;
        }

        return false;
    }
}
