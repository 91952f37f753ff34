using System.Text.RegularExpressions;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Weighs a line of a text capture: above zero it speaks for running text, below for what stands around it. The unit
/// is a word of good prose.
/// </summary>
internal static partial class LineWeight
{
    /// <summary>Weight of a line behind which nothing of the article comes.</summary>
    public const double End = -1000;

    /// <summary>Weight of a single word that may be such a line: the heading of the comments, or a link to them.</summary>
    public const double WeakEnd = -60;

    /// <summary>Weight of a sentence of the page itself, not of its article.</summary>
    public const double Notice = -1.5;

    private const int MaxGain = 60;
    private const int LongParagraph = 150;
    private const int WordsPerStop = 4;

    // No Arabic headline is as long; some papers leave every last stop out.
    private const int MinOpenWords = 17;
    private const int MaxStops = 30;
    private const int MinRepeatedWords = 20;
    private const int MaxRepeatedLetters = 600;
    private const double MinArticle = 40;

    /// <summary>The least weight of a paragraph.</summary>
    public const double Paragraph = 4;

    /// <summary>Weight of a "read also" line.</summary>
    public const double RelatedCue = -8;

    /// <summary>Weight of the text of a picture and of the label of an advertisement, which may stand between any two paragraphs.</summary>
    public const double Caption = -1.4;

    /// <summary>Weight of a button or a label of the page.</summary>
    public const double Label = -7;

    // Program text and the number of a part, between paragraphs, neither are text nor part it.
    private const double Code = 0.1;
    private const double Item = 1;
    private const int MinItemWords = 4;
    private const double MinStops = 0.15;
    private const double LeastStops = 0.05;
    private const double FewCapitals = 0.1;

    /// <summary>
    /// True when what is left without some lines is an article. A page of nothing but teasers is a list, and all of it counts.
    /// </summary>
    /// <param name="weights">Weights of all lines.</param>
    /// <param name="without">Indices of the lines to leave out.</param>
    public static bool LeaveArticle(IReadOnlyList<double> weights, List<int> without) =>
        weights.Where(weight => weight > 0).Sum() - without.Sum(index => weights[index]) >= MinArticle;

    public static double Of(string text, LineShape shape, CleaningRules rules)
    {
        if (shape.Words <= 12)
        {
            var words = Tokenizer.FoldedWords(text);
            if (words.Count == 0) return -1;
            if (rules.ContinueCues.MatchWhole(words) is not null) return Caption;
            if (LineCues.IsEnd(words, rules)) return words.Count > 1 ? End : WeakEnd;
            if (LineLabel.Read(text, rules.RelatedCues) is { } cue && (cue.Rest.Length == 0 || cue.HasColon)) return RelatedCue;
            if (LineCues.IsLabel(words, rules)) return Label;
            if (MarkedHeadline.Is(text, rules)) return Caption;
        }

        if (CodeLine.Is(text) || SectionNumber().IsMatch(text)) return Code;
        if (shape is { Words: >= MinRepeatedWords, EndsSentence: false } && IsRepetition(text)) return Label;
        // A teaser is cut off in the middle of its sentence.
        if (shape.Words < 45 && IsCutOff(text)) return -4;
        if (shape.Words < 80 && CaptionShape.Matches(text, rules)) return Caption;
        return shape.Words <= 80 && (SiteNotice.Is(text, shape.Words, rules) || SiteNotice.IsOffer(text, shape.Words, rules))
            ? Label
            : IsItem(text, shape) ? Math.Max(Item, Prose(shape)) : Prose(shape);
    }

    // "+ Added two kinds of stone": menus have no marks, or a word or two behind them.
    private static bool IsItem(string text, LineShape shape) =>
        shape.Words > MinItemWords && text is ['+' or '*' or '•' or '‣' or '-' or '–', ' ', ..];

    // "(2)", "-2-" between the parts of a column.
    [GeneratedRegex(@"^(?:\(\d{1,2}\)|[-–*]\s?\d{1,2}\s?[-–*])$")]
    private static partial Regex SectionNumber();

    /// <summary>True for a sentence that a teaser cut off.</summary>
    public static bool IsCutOff(string text) =>
        text.TrimEnd() is var trimmed && (trimmed.EndsWith('…') || trimmed.EndsWith("...", StringComparison.Ordinal));

    // "Share this item via Facebook Share this item via email …": buttons on one line.
    private static bool IsRepetition(string text)
    {
        var words = Tokenizer.FoldedWords(text.Length > MaxRepeatedLetters ? text[..MaxRepeatedLetters] : text);
        return words.Distinct(StringComparer.Ordinal).Count() * 2 < words.Count;
    }

    private static double Prose(LineShape shape)
    {
        // A whole text on one line has stops and commas all along, a menu on one line has none.
        var gain = Math.Min(shape.Words, MaxGain + (shape.Words > LongParagraph ? Math.Min(shape.Stops, MaxStops) * WordsPerStop : 0));
        // Arabic writes many small words onto the next one; a whole sentence needs few that stand alone.
        var leastStops = shape is { EndsSentence: true, CapitalShare: < FewCapitals } ? LeastStops : MinStops;
        // Arabic papers often leave the last stop out; elsewhere a long line without one is a headline or a caption.
        var isOpen = !shape.EndsSentence && shape.CapitalShare > 0;
        if (shape.Words >= 30) return shape.StopShare >= leastStops ? gain * (isOpen || shape is { Stops: 0, EndsSentence: false } ? 0.5 : 1) : -6;
        if (shape is { Words: >= 8, EndsSentence: true }) return shape.StopShare >= Math.Min(leastStops, 0.1) ? gain : 1;
        if (shape is { Words: >= 14, StopShare: >= 0.3 } or { Words: >= MinOpenWords, StopShare: >= MinStops, CapitalShare: 0 }) return isOpen ? 0.5 : gain * 0.4;
        if (shape.EndsSentence) return shape.StopShare > 0 ? 1 : -1;
        return -1.5 - Math.Min(shape.Words, 10) * 0.15;
    }
}
