using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Tells what a paper writes around its articles from sentences of them that use the same words.</summary>
internal static class SiteNotice
{
    private const int MaxShortWords = 30;
    private const int MaxOfferWords = 45;
    private const int MaxNameWords = 8;
    private const int MaxParticleLetters = 3;

    /// <summary>True for legal notices, calls to subscribe and the like.</summary>
    public static bool Is(string text, int words, CleaningRules rules) =>
        rules.Disclaimers.MatchAnywhere(text) is not null
        || words <= MaxShortWords && (rules.ParagraphCues.MatchAnywhere(text) is not null || IsCall(text, rules));

    /// <summary>True for the offer of a letter to readers, which speaks to them: "Our newsletter brings you …". A page marks such boxes.</summary>
    public static bool IsOffer(string text, int words, CleaningRules rules) =>
        words <= MaxOfferWords && rules.SubscriptionWords.MatchAnywhere(text) is not null && SpeaksToReaders(text, rules);

    /// <summary>True for text that stands behind the last paragraph of an article: a label, a call to subscribe, an offer.</summary>
    public static bool IsTail(string text, CleaningRules rules) =>
        text.StartsWith('©')
        || rules.TailCues.MatchOpening(text) is { } cue && !IsQuoted(text, cue.End - 1)
        || rules.TailLabels.MatchStart(text) is { } label && IsLabel(text, label.End)
        || rules.TailWords.MatchAnywhere(text) is not null
        || rules.Disclaimers.MatchAnywhere(text) is not null
        || rules.ParagraphCues.MatchStart(text) is not null
        || IsCall(text, rules)
        || HoldsMailAddress(text)
        || rules.SubscriptionWords.MatchAnywhere(text) is not null && (!Prose.EndsAsStatement(text) || SpeaksToReaders(text, rules));

    // "Have you seen it as well? Write to desk@example.org": a short paragraph with an address says where to write.
    private static bool HoldsMailAddress(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at + 1 < text.Length
            && char.IsAsciiLetterOrDigit(text[at - 1])
            && char.IsAsciiLetterOrDigit(text[at + 1])
            && text.IndexOf('.', at) is var dot && dot > at && !text.AsSpan(at, dot - at).Contains(' ')
            && Prose.CountWords(text) <= MaxShortWords;
    }

    // "Follow us on …", "You can follow us on …"; "He asked the court to follow us on this point" is a report.
    private static bool IsCall(string text, CleaningRules rules)
    {
        if (rules.ReaderCues.MatchAnywhere(text) is not { } cue || IsQuoted(text, cue.Start)) return false;
        var before = text[..cue.Start].TrimEnd();
        if (before.Length == 0 && !IsBehindPreposition(cue.Phrase, rules)) return true;
        return before.Length > 0 && !char.IsLetterOrDigit(before[^1]) && before[^1] is not (',' or '،')
            || !Prose.EndsAsStatement(text)
            || SpeaksToReaders($"{before} {text[cue.End..]}", rules);
    }

    // "عبر تطبيق واتساب وصلت الرسالة.": where the cue tells how, it opens a sentence as well as a call.
    private static bool IsBehindPreposition(string cue, CleaningRules rules) => rules.StopWords.Contains(Tokenizer.FoldedWords(cue)[0]);

    private static bool SpeaksToReaders(string text, CleaningRules rules) =>
        Tokenizer.FoldedWords(WithoutQuotations(text)).Any(rules.AddressWords.Contains);

    // What is quoted is part of the story, whoever speaks to whom in it.
    private static bool IsQuoted(string text, int place) =>
        QuotationSpans.Find(text).Any(span => span.Open < place && place < span.Close && text[span.Open] is not ('(' or '['));

    private static string WithoutQuotations(string text)
    {
        foreach (var (open, close) in Enumerable.Reverse(QuotationSpans.Find(text)))
            if (text[open] is not ('(' or '[')) text = text.Remove(open, close - open + 1);
        return text;
    }

    // "Source: Agencies", "Correction (May 5): …", "Contact jane@example.org.", "Edited by Jane Doe."; "Sources said the deal …" and
    // "Follow-up talks …" are sentences.
    private static bool IsLabel(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        return rest.IsEmpty
            || !char.IsLetter(rest[0]) && !(text[end] == '-' && rest.Length > 1 && char.IsLetter(rest[1]))
            || !Prose.EndsAsStatement(text)
            || IsNames(rest)
            || rest.Contains('@')
            || rest.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || rest.Contains("http", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNames(ReadOnlySpan<char> rest)
    {
        if (!char.IsUpper(rest[0])) return false;
        var words = 0;
        foreach (var word in rest.Split(' '))
        {
            if (++words > MaxNameWords) return false;
            if (rest[word] is { Length: > MaxParticleLetters } name && LetterCase.IsSmall(name[0])) return false;
        }

        return true;
    }
}
