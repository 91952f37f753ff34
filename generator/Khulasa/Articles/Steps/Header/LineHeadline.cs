using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Finds the headline of a text capture: the line above the text whose words the text takes up again. Where it stands
/// inside the run of prose, behind a caption or a teaser, the run begins behind it.
/// </summary>
public sealed class LineHeadline : ICleaningStep
{
    private const int MaxLinesAbove = 150;
    private const int MaxLinesInside = 30;
    private const double SignatureWeight = 5;
    private const int MaxTitleLetters = 300;
    private const int MinEchoLetters = 8;
    private const int MaxEchoLetters = 90;
    private const int EchoLines = 120;
    private const double EchoWeight = 5;
    private const double StandfirstWeight = 5;
    private const int MinWords = 4;
    private const int MaxSmallWord = 4;
    private const int MaxSiteWords = 6;
    private const double AboveShare = 0.8;
    private const double AboveShareElsewhere = 0.75;

    // A line above an Arabic headline is a few words long; what has more is the headline.
    private const double AboveShareOfFull = 0.65;
    private const int MinFullWords = 6;
    private const double MinShareAbove = 0.5;
    private const int MaxKickedWords = 12;
    private const double TitleCapitals = 0.6;
    private const double SentenceCapitals = 0.4;
    private const int MaxLinesToHeadline = 12;

    // A breadcrumb leaves its last mark.
    private static readonly char[] Marks = ['/', '|', '>', '›', ' '];
    private static readonly string[] Arrows = [" > ", " » ", " › ", " / "];
    private static readonly char[] SectionMarks = ['›', '»'];
    private const int MaxSectionWords = 3;
    private const int MinStandfirstWords = 9;
    private const int MaxStandfirstDistance = 3;
    private const int MaxStandfirstLines = 4;
    private const double StandfirstGrowth = 1.6;

    // What stands before a headline inside the run is a caption or a teaser, not the larger part of the text.
    private const double MaxShareBefore = 0.35;

    /// <inheritdoc/>
    public string Name => "headline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        // A paragraph alone is a text without a headline.
        if (draft.Capture.IsHtml
            || draft.Title?.Origin == LabelledHeadline.Origin
            || draft.Open.ToList() is [var only] && SentenceSplitter.Split(only.Text).Count > 1)
        {
            return;
        }

        var first = draft.FirstProse();
        var story = draft.Story();
        var copies = Copies(draft.Blocks);
        Block? best = null;
        double bestScore = 0;
        var end = LastPlace(draft, first);
        for (var i = Math.Max(0, first - MaxLinesAbove); i < end; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.Kind == BlockKind.ListItem || block.Text.Length > MaxTitleLetters || IsBelowLabel(draft, i)) continue;
            var score = HeadlineScore.Of(block, first - i, story, copies[block.Text], draft.Rules);
            if (LeadsTo(draft.Blocks, i)) score = 0;
            if (score > 0 && HeadlineScore.HasSignatureBelow(draft.Blocks, i, draft.Rules)) score += SignatureWeight;
            else if (i > first) score = 0;
            if (score > 0 && HasEcho(draft.Blocks, i)) score += EchoWeight;
            if (score > 0 && i < first && StandfirstBelow.Follows(draft, i, first, story)) score += StandfirstWeight;
            if (score > bestScore) (best, bestScore) = (block, score);
        }

        if (best is null) return;
        // What the way to the article ends in is its headline, and the line above is the text of a picture.
        var isNamed = HasEcho(draft.Blocks, draft.Blocks.IndexOf(best));
        Take(draft, isNamed ? best : LineAbove(draft, best, bestScore, first, story, copies) ?? Climb(draft, best, first, story, copies));
    }

    // "By" and a name on the next line, "Image caption" and the text of a picture.
    private static bool IsBelowLabel(ArticleDraft draft, int index) =>
        NameSignature.IsBelowLabel(draft, index) && SiteOwner.IsPerson(draft.Blocks[index].Text, draft.Rules)
        || index > 0 && draft.Rules.CaptionLabels.MatchWhole(draft.Blocks[index - 1].Text) is { } label && label.Contains(' ', StringComparison.Ordinal);

    // Index behind the last line that may be the headline.
    private static int LastPlace(ArticleDraft draft, int first)
    {
        var last = draft.LastProse();
        if (draft.RunFirst is null || last < first) return Math.Min(first, draft.Blocks.Count);
        var all = draft.Blocks.Skip(first).Take(last + 1 - first).Sum(Weight);
        double before = 0;
        var i = first;
        while (i <= last && i < first + MaxLinesInside && before <= all * MaxShareBefore) before += Weight(draft.Blocks[i++]);
        return i;
    }

    private static int Weight(Block block) => block.IsOpen && Prose.IsProse(block.Text) ? block.Text.Length : 0;

    // Of two lines that both could be it, the lower one is the standfirst: in Arabic papers always, elsewhere where it
    // reads like a sentence or is the longer one. A short line above is a kicker.
    private static Block? LineAbove(ArticleDraft draft, Block best, double bestScore, int first, StoryWords story, Dictionary<string, int> copies)
    {
        var index = draft.Blocks.IndexOf(best);
        if (index <= 0 || copies[best.Text] > 1) return null;
        var isArabic = ScriptDetector.Detect(best.Text) == Script.Arabic;
        var words = Prose.CountWords(best.Text);
        if (!isArabic && words < MinStandfirstWords && !IsSetAsHeadline(draft.Blocks[index - 1], best, draft.Rules)) return null;
        for (var i = index - 1; i >= Math.Max(0, index - (isArabic ? 1 : MaxStandfirstDistance)) && i < first; i--)
        {
            if (draft.Blocks[i] is not { IsOpen: true, Kind: not BlockKind.ListItem } above || above.Text.Length > MaxTitleLetters) continue;
            var aboveWords = Prose.CountWords(above.Text);
            if (aboveWords < MinWords
                || LeadsTo(draft.Blocks, i)
                || isArabic && IsKicker(draft, index, aboveWords, words)
                || !isArabic && aboveWords * StandfirstGrowth > words && !Prose.EndsAsStatement(best.Text) && !IsSetAsHeadline(above, best, draft.Rules))
            {
                continue;
            }

            var score = HeadlineScore.Of(above, first - i, story, copies[above.Text], draft.Rules);
            if (HeadlineScore.HasSignatureBelow(draft.Blocks, i, draft.Rules)) score += SignatureWeight;
            if (HasEcho(draft.Blocks, i)) score += EchoWeight;
            if (score >= bestScore * (!isArabic ? AboveShareElsewhere : aboveWords < MinFullWords ? AboveShare : AboveShareOfFull)) return above;
        }

        return null;
    }

    // A few words above a headline of some more, right below which the day or the writer stands.
    private static bool IsKicker(ArticleDraft draft, int headline, int aboveWords, int words) =>
        aboveWords < MinFullWords && aboveWords < words && words <= MaxKickedWords
        && headline + 1 < draft.Blocks.Count
        && (HeaderLine.Is(draft.Blocks[headline + 1].Text, draft.Rules) || SiteOwner.IsPerson(draft.Blocks[headline + 1].Text, draft.Rules));

    // "How a Shelf of Phones Made Our Checkout Faster" above "What six handsets taught a team": the capitals of a headline.
    private static bool IsSetAsHeadline(Block above, Block below, CleaningRules rules) =>
        above.WordCount >= MinFullWords
        && LineShape.Of(above.Text, rules).CapitalShare >= TitleCapitals
        && LineShape.Of(below.Text, rules).CapitalShare < SentenceCapitals;

    // Several sentences of a standfirst may stand on lines of their own.
    private static Block Climb(ArticleDraft draft, Block best, int first, StoryWords story, Dictionary<string, int> copies)
    {
        for (var line = 0; line < MaxStandfirstLines && HeadlineAbove(draft, best, first, story, copies) is { } above; line++) best = above;
        return best;
    }

    // A full headline right above the line that takes up even more of the story's words: a kicker is shorter.
    private static Block? HeadlineAbove(ArticleDraft draft, Block best, int first, StoryWords story, Dictionary<string, int> copies)
    {
        var index = draft.Blocks.IndexOf(best);
        if (index <= 0 || copies[best.Text] > 1 || draft.Blocks[index - 1] is not { IsOpen: true, Kind: not BlockKind.ListItem } above) return null;
        // A bar parts the paper's name or section from a line of the page.
        if (StandfirstBelow.Follows(draft, index, first, story) || above.Text.Contains('|', StringComparison.Ordinal)) return null;
        if (above.Text.Length > MaxTitleLetters
            || above.WordCount < MinFullWords
            || Prose.EndsAsStatement(above.Text)
            || LeadsTo(draft.Blocks, index - 1)
            || story.Share(above.Text, draft.Rules) < MinShareAbove)
        {
            return null;
        }

        return HeadlineScore.Of(above, first - index + 1, story, copies[above.Text], draft.Rules) >= HeadlineScore.Of(best, first - index, story, 1, draft.Rules) * AboveShareElsewhere
            ? above
            : null;
    }

    private void Take(ArticleDraft draft, Block headline)
    {
        headline.Assign(BlockRole.Title, Name);
        var (text, day) = WithoutDay(headline.Text);
        if (day is { } shown) draft.ShownDates.Add(new FieldValue<PartialDate>(shown, "day of the headline", 0.7, headline.Line));
        draft.Title = new FieldValue<string>(text
            .TrimEnd('.', ' ')
            .TrimStart(Marks), "first line", headline.Line <= 5 ? 0.9 : 0.7, headline.Line);
        var index = draft.Blocks.IndexOf(headline);
        if (draft.RunFirst is null || draft.Blocks.IndexOf(draft.RunFirst) > index) return;
        var last = draft.LastProse();
        draft.RunFirst = draft.Blocks.Skip(index + 1).Take(last - index).FirstOrDefault(block => block.IsOpen && Prose.IsProse(block.Text))
            ?? draft.RunFirst;
    }

    // "Dec 18 2025 Talks begin in Geneva": the day stands on the line of the headline.
    private static (string Text, PartialDate? Day) WithoutDay(string text)
    {
        if (ArabicDateParser.FindFirst(text) is not { Date.IsFullDay: true } day) return (text, null);
        var rest = day.Start == 0 ? text[day.End..] : day.End == text.Length ? text[..day.Start] : text;
        rest = rest.Trim(' ', '|', '-', '–', '—', '·', '•', ',', ':', '/');
        return Prose.CountWords(rest) >= MinWords && (day.Start == 0 || !IsSmallWord(rest)) ? (rest, day.Date) : (text, null);
    }

    // "What we know about the fire of 3 May 2024"
    private static bool IsSmallWord(string text) =>
        Prose.LastWord(text) is var last && LetterCase.IsSmall(last[0]) && last.Length <= MaxSmallWord;

    private static Dictionary<string, int> Copies(List<Block> blocks)
    {
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks) copies[block.Text] = copies.GetValueOrDefault(block.Text) + 1;
        return copies;
    }

    // "Home » World » Talks begin in Geneva", "Talks begin in Geneva | The Paper": where the page says where one is,
    // the headline stands at an end.
    private static bool HasEcho(List<Block> blocks, int index)
    {
        var text = blocks[index].Text;
        if (text.Length < MinEchoLetters) return false;
        for (var i = Math.Max(0, index - EchoLines); i < blocks.Count && i < index + EchoLines; i++)
        {
            var other = blocks[i].Text;
            if (other.Length <= text.Length + 2 || other.Length > text.Length + MaxEchoLetters) continue;
            if (other.EndsWith(text, StringComparison.Ordinal) && IsTrail(other[..^text.Length])
                || other.StartsWith(text, StringComparison.Ordinal) && IsTrail(other[text.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    // "Home > World > Geneva", and "You are here: Home World Talks begin in Geneva" above "Talks begin in Geneva": the way
    // to the headline.
    private static bool LeadsTo(List<Block> blocks, int index)
    {
        var text = blocks[index].Text;
        if (Array.Exists(Arrows, arrow => text.Split(arrow).Length > 2) || IsSection(text) || IsOfWindow(blocks, index)) return true;
        for (var i = index + 1; i < blocks.Count && i <= index + MaxLinesToHeadline; i++)
            if (blocks[i].Text is var other
                && other.Length < text.Length - 2
                && text[^(other.Length + 1)] == ' '
                && text[^(other.Length + 2)] != ':'
                && text.EndsWith(other, StringComparison.Ordinal)
                && Prose.CountWords(other) >= MinWords)
            {
                return true;
            }
        return false;
    }

    // "The Paper › News": a few words on either side of the sign.
    private static bool IsSection(string text) =>
        text.IndexOfAny(SectionMarks) is var mark and > 0 && Prose.CountWords(text[..mark]) <= MaxSectionWords && Prose.CountWords(text[mark..]) <= MaxSectionWords;

    // "Talks begin in Geneva - The Paper" above "Talks begin in Geneva": the title of the browser's window.
    private static bool IsOfWindow(List<Block> blocks, int index)
    {
        var text = blocks[index].Text;
        for (var i = index + 1; i < blocks.Count && i <= index + MaxLinesToHeadline; i++)
            if (blocks[i].Text is var other
                && text.Length > other.Length
                && text.StartsWith(other, StringComparison.Ordinal)
                && Prose.CountWords(other) >= MinWords
                && text[other.Length..] is [' ', '-' or '|' or '–' or '—' or '·' or '•', ' ', ..] site
                && Prose.CountWords(site) <= MaxSiteWords) return true;
        return false;
    }

    private static bool IsTrail(string text) => text.AsSpan().Trim() is { Length: > 0 } trail && (IsMark(trail[0]) || IsMark(trail[^1]));

    private static bool IsMark(char c) => c is '»' or '›' or '>' or '|' or '/' or '-' or '–' or '—' or '→' or '«' or '‹' or '•' or '·';
}
