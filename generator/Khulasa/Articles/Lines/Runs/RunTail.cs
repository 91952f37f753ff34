using System.Text.RegularExpressions;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Takes pieces off the end of a run that are not the story: a word to the reader, a box about the writer, the
/// newsletter. Each stands behind a short line or two and hardly uses the story's words.
/// </summary>
internal static partial class RunTail
{
    private const int MaxPieces = 6;
    private const double MaxShare = 0.2;
    private const double Unlike = 0.05;
    private const double HardlyLike = 0.1;
    private const double SomewhatLike = 0.15;
    private const int WideGap = 2;
    private const int MinTeasers = 3;
    private const int MaxTeasers = 12;
    private const int MaxTeaserGap = 4;
    private const int MaxTeaserWords = 60;
    private const double MaxTeaserShare = 0.35;
    private const double TeaserLikeness = 0.15;
    private const int MinSections = 2;
    private const int MinHeadingWords = 2;
    private const int NameLines = 3;
    private const int MaxNameWords = 4;

    /// <summary>The run without such pieces.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static ProseRun Cut(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        // What was trimmed off, and where a run begins, add nothing to what is left.
        run = run with { Weight = Math.Min(run.Weight, Enumerable.Range(run.Start, run.End - run.Start).Sum(i => Math.Max(0, weights[i]))) };
        run = WithoutTeasers(blocks, weights, run, rules);
        for (var i = 0; i < MaxPieces; i++)
        {
            if (Last(weights, run) is not { } piece || piece.Weight > run.Weight * MaxShare) break;
            if (!IsForeign(blocks, weights, run, piece, rules)) break;
            run = new ProseRun(run.Start, piece.Before, run.Weight - piece.Weight);
        }

        return run;
    }

    // Other stories, each a headline and one paragraph: a row of them hardly is the end of a text whose own sections are longer.
    private static ProseRun WithoutTeasers(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        var (rest, count, weight, dated) = (run, 0, 0.0, 0);
        while (Last(weights, rest) is { } piece
            && rest.End - piece.Start == 1
            && piece.Start - piece.Before <= MaxTeaserGap
            && Prose.CountWords(blocks[piece.Start].Text) <= MaxTeaserWords)
        {
            (rest, count, weight) = (new ProseRun(rest.Start, piece.Before, rest.Weight), count + 1, weight + piece.Weight);
            if (HasDay(blocks, piece)) dated++;
            if (count > MaxTeasers) return run;
        }

        if (count < MinTeasers || weight > run.Weight * MaxTeaserShare) return run;
        // Each with a day of its own: reports on the same matter, of other days.
        if (dated >= count - 1) return rest;
        var story = RunTrimmer.WordsOf(blocks, weights, new LineSegment(rest.Start, rest.End, 0), rules);
        var words = RunTrimmer.WordsOf(blocks, weights, new LineSegment(rest.End, run.End, 0), rules);
        return words.Likeness(story) < TeaserLikeness ? rest : run;
    }

    private static bool HasDay(List<Block> blocks, Piece piece)
    {
        for (var i = piece.Before; i < piece.Start; i++)
            if (HeaderDate.Find(blocks[i].Text) is not null) return true;
        return false;
    }

    private static Piece? Last(IReadOnlyList<double> weights, ProseRun run)
    {
        var start = run.End;
        double weight = 0;
        // Pictures and advertisements do not part a text.
        while (start > run.Start && (weights[start - 1] > 0 || weights[start - 1] >= LineWeight.Caption)) weight += Math.Max(0, weights[--start]);
        while (start < run.End && weights[start] <= 0) start++;
        var before = start;
        while (before > run.Start && weights[before - 1] <= 0) before--;
        return before > run.Start && before < start ? new Piece(before, start, weight) : null;
    }

    private static bool IsForeign(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run, Piece piece, CleaningRules rules)
    {
        if (IsAboutName(blocks, piece, rules)) return true;
        if (Placeholder.IsBetween(blocks, weights, piece.Before, piece.Start, rules)) return false;
        if (Continuation.Opens(blocks[piece.Start].Text, rules)) return false;
        var story = RunTrimmer.WordsOf(blocks, weights, new LineSegment(run.Start, piece.Before, 0), rules);
        var words = RunTrimmer.WordsOf(blocks, weights, new LineSegment(piece.Start, run.End, 0), rules);
        var likeness = words.Likeness(story);
        // In a guide each section below a heading of its own is about something else.
        if (IsSection(blocks, piece) && Sections(weights, run) >= MinSections) return false;
        if (likeness < Unlike || likeness < HardlyLike && piece.Start - piece.Before >= WideGap) return true;
        return likeness < SomewhatLike
            && ReaderAddress.Share(blocks, piece.Start, run.End, rules)
                > ReaderAddress.Many + 2 * ReaderAddress.Share(blocks, run.Start, piece.Before, rules);
    }

    // One line of several words stands above it, or one with a number: "2. Walk for ten minutes".
    private static bool IsSection(List<Block> blocks, Piece piece) =>
        blocks[piece.Start - 1].Text is var heading && Prose.CountWords(heading) >= MinHeadingWords && ScriptDetector.Detect(heading) == Script.Arabic
        && (piece.Start - piece.Before == 1 || Numbered().IsMatch(heading));

    [GeneratedRegex(@"^\d{1,2}\s?[.)\-]\s")]
    private static partial Regex Numbered();

    private static int Sections(IReadOnlyList<double> weights, ProseRun run)
    {
        var count = 0;
        for (var i = run.Start + 1; i + 1 < run.End; i++)
            if (weights[i] <= 0 && weights[i - 1] > 0 && weights[i + 1] > 0 && weights[i] > LineWeight.RelatedCue) count++;
        return count;
    }

    // "Jane Doe" on a line, "Jane Doe has worked …" below it.
    private static bool IsAboutName(List<Block> blocks, Piece piece, CleaningRules rules)
    {
        var text = blocks[piece.Start].Text;
        for (var i = piece.Before; i < piece.Start; i++)
        {
            var name = blocks[i].Text;
            if (piece.Start - i > NameLines || Prose.CountWords(name) is < 2 or > MaxNameWords || text.Length <= name.Length) continue;
            if (text.StartsWith(name, StringComparison.Ordinal) && text[name.Length] == ' '
                && (LetterCase.IsSmall(text[name.Length + 1 < text.Length ? name.Length + 1 : name.Length])
                    || ScriptDetector.Detect(name) == Script.Arabic && SiteOwner.IsPerson(name, rules)))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Piece(int Before, int Start, double Weight);
}
