using System.Text.RegularExpressions;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Recognises the text of a picture in a text capture by the credit it ends in or the word it begins with.</summary>
internal static partial class CaptionShape
{
    private const int MaxWords = 130;
    private const int MaxCreditWords = 9;
    private const int MaxAgencyWords = 4;
    private const int MinFullAgencyWords = 3;
    private const int MinSentenceLetters = 20;
    private const int MinGluedWords = 5;
    private const int MaxMarkedWords = 45;
    private const int MaxNameLetters = 60;
    private const int MaxNameWords = 3;
    private const int MaxLabelledWords = 8;

    /// <summary>True when a line is a caption.</summary>
    public static bool Matches(string text, CleaningRules rules)
    {
        if (Prose.CountWords(text) > MaxWords) return false;
        text = text.Trim();
        return IsOfGallery(text, rules)
            || IsFilePicture(text, rules)
            || EndsInBrackets(text, rules)
            || EndsInMark(text, rules)
            || EndsInLabel(text, rules)
            || EndsInAgency(text, rules)
            || EndsInGluedName(text)
            || EndsInSlashedName(text)
            || IsMarked(text, rules);
    }

    /// <summary>True for a line that a label such as "Photograph by" opens.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool IsLabelled(string text, CleaningRules rules)
    {
        if (LineLabel.Read(text, rules.CaptionLabels) is not { } label) return false;
        if (label.HasColon || label.Rest.Length == 0 || IsBeforeComma(label)) return true;
        var words = Prose.CountWords(label.Rest);
        return label.Phrase.Contains(' ', StringComparison.Ordinal)
            && (words <= MaxNameWords || words <= MaxLabelledWords && !SentenceSplitter.IsTerminated(text));
    }

    /// <summary>True for a label such as <c>التعليق على الصورة،</c> on a line of its own right above the words of the picture.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="index">Index of the label.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool IsAboveCaption(List<Block> blocks, int index, CleaningRules rules) =>
        index + 1 < blocks.Count
        && blocks[index].Text is [.., '،' or ',' or ':']
        && rules.CaptionLabels.MatchWhole(blocks[index].Text) is { } phrase
        && LineCues.IsOfSeveralWords(phrase)
        && blocks[index + 1] is { IsOpen: true, HasGapBefore: false, WordCount: <= MaxMarkedWords } below
        && !SentenceSplitter.IsTerminated(below.Text);

    // "التعليق على الصورة، الجسر القديم": a comma does in labels of several words what a colon does.
    private static bool IsBeforeComma(LineLabel label) => label.Rest[0] == '،' && LineCues.IsOfSeveralWords(label.Phrase);

    // "1 of 5 | The bridge at dawn.", "1/5 | The bridge at dawn."; "24/7: …" may open a sentence.
    private static bool IsOfGallery(string text, CleaningRules rules) =>
        PlaceInGallery().Match(text) is { Success: true } place
        && (place.Groups["word"] is not { Success: true } word || rules.CountWords.MatchWhole(word.Value) is not null);

    [GeneratedRegex(@"^\d{1,3} ?(?:/ ?\d{1,3} ?\||(?<word>\p{L}+) ?\d{1,3} ?[|\-–—:])")]
    private static partial Regex PlaceInGallery();

    // "FILE - The bridge, seen in 2019": agencies open captions of older pictures like that, in capitals.
    private static bool IsFilePicture(string text, CleaningRules rules)
    {
        if (LineLabel.Read(text, rules.CaptionLabels) is not { Rest.Length: > 0, HasColon: false } label) return false;
        var open = text.AsSpan(0, label.RestStart).TrimEnd();
        return open.Length > 2 && open[^1] is '-' or '–' or '—' && char.IsUpper(open[0]) && !open.ContainsAnyInRange('a', 'z');
    }

    // "… (Jane Doe/Agency)", "… (Photo by Jane Doe)".
    private static bool EndsInBrackets(string text, CleaningRules rules)
    {
        if (text.Length < 2 || text[^1] is not (')' or ']') || text.LastIndexOfAny(['(', '[']) is not (var open and > 0)) return false;
        var credit = text[(open + 1)..^1];
        if (credit.Length < 3 || Prose.CountWords(credit) > MaxCreditWords) return false;
        return rules.PhotoCredits.MatchWhole(credit) is not null || LineLabel.Read(credit, rules.CaptionLabels) is not null
            || IsAgencyBehindSlash(credit, rules);
    }

    // "… JANE DOE / AGENCY", "… © Agency".
    private static bool EndsInMark(string text, CleaningRules rules)
    {
        var mark = text.LastIndexOfAny(['©', '/', '|']);
        if (mark <= 0 || SentenceSplitter.IsTerminated(text) || Prose.CountWords(text[mark..]) > MaxCreditWords) return false;
        return text[mark] == '©' || IsAgencyBehindSlash(text[(mark - 1)..], rules);
    }

    // "… in North Hollywood. AFP via Getty Images", "The bridge at dawn, Getty Images"; an Arabic sentence without its stop
    // may end in the agency that somebody talked to.
    private static bool EndsInAgency(string text, CleaningRules rules)
    {
        if (!char.IsAsciiLetter(text[^1])) return false;
        var start = text.Length;
        for (var words = 1; words <= MaxAgencyWords && start > 0; words++)
        {
            start = text.LastIndexOf(' ', start - 1);
            if (start < 0) return false;
            if (rules.PhotoCredits.MatchWhole(text[start..]) is not null
                && (words >= MinFullAgencyWords || text[start - 1] is '.' or ',' or '/' or '|' or '-' or '–' or '—'))
            {
                return true;
            }
        }

        return false;
    }

    // "… on the frozen pond.Jane Doe/Agency": the page's layout stood between the sentence and the name.
    private static bool EndsInGluedName(string text)
    {
        var stop = text.AsSpan(0, text.Length - 1).LastIndexOfAny('.', '”', '"');
        if (stop < MinSentenceLetters || !char.IsUpper(text[stop + 1]) || !LetterCase.IsSmall(text[stop - 1]) || SentenceSplitter.IsTerminated(text))
            return false;
        var tail = text[(stop + 1)..];
        return tail.Length > 2
            && Prose.CountWords(tail) <= MaxCreditWords - 3
            && Prose.CountWords(text) > MinGluedWords
            && tail.All(c => char.IsLetter(c) || c is ' ' or '/' or '-' or '’' or '\'');
    }

    // "Vargas Llosa (l.) with his publisher", "Fried, center, is to retire": in any sentence that is no longer than a caption.
    private static bool IsMarked(string text, CleaningRules rules)
    {
        if (Prose.CountWords(text) > MaxMarkedWords) return false;
        foreach (var match in Mark().EnumerateMatches(text))
            if (rules.CaptionMarks.MatchWhole(text.Substring(match.Index, match.Length)) is not null) return true;
        return false;
    }

    [GeneratedRegex(@"(?<=\()[^()]{1,24}(?=\))|(?<=, )[^,()]{1,24}(?=,)")]
    private static partial Regex Mark();

    // "Joe Maring / Digital Trends", "… in a second weight division. EPA/JANE DOE": a name and whom it works for, in capitals.
    private static bool EndsInSlashedName(string text)
    {
        var start = text.LastIndexOfAny(['.', '!', '?', '”', '"', ')']) is var stop and >= 0
            && stop + 2 < text.Length
            && text[stop + 1] == ' '
            && stop > MinSentenceLetters
            ? stop + 2
            : 0;
        var slash = text.IndexOf('/', start);
        if (slash <= start || text.Length - start > MaxNameLetters || SentenceSplitter.IsTerminated(text)) return false;
        var words = text[start..].Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        // Names of sections are of one word.
        if (words.Length > MaxCreditWords - 2 || start == 0 && text[..slash].TrimEnd().IndexOf(' ') < 0) return false;
        return Array.TrueForAll(words, word => char.IsUpper(word[0]) && !word.Any(char.IsDigit));
    }

    private static bool IsAgencyBehindSlash(string text, CleaningRules rules)
    {
        var slash = text.LastIndexOfAny(['/', '|']);
        if (slash < 0) return false;
        return rules.PhotoCredits.MatchStart(text[(slash + 1)..]) is not null || rules.PhotoCredits.MatchWhole(text[..slash]) is not null
            || text[slash] == '/' && slash > 3 && Prose.CountWords(text) <= 6 && char.IsUpper(text[0]);
    }

    // "… seen from the air. Credit: Jane Doe".
    private static bool EndsInLabel(string text, CleaningRules rules)
    {
        var colon = text.LastIndexOf(':');
        if (colon <= 0 || colon + 1 >= text.Length || Prose.CountWords(text[(colon + 1)..]) > MaxCreditWords - 3) return false;
        var start = text.LastIndexOf(' ', colon - 1) + 1;
        return rules.CaptionLabels.MatchWhole(text[start..colon]) is not null;
    }
}
