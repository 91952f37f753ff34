using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>Takes off a heading what is no part of the headline: <c>Opinion What I like about bridges</c>, <c>Headline / May 2024</c>.</summary>
internal static class HeadingTrim
{
    private const int MaxSectionWords = 3;
    private const int MaxLetters = 300;
    private const int MaxLettersAtDay = 10;
    private const int MaxInside = 20;

    /// <summary>
    /// The heading without the section above a headline and the day behind it, as metadata tells them: they are often
    /// inside the same heading. With a dash or colon between, it is a part of the headline.
    /// </summary>
    /// <param name="candidate">The heading.</param>
    /// <param name="stated">What metadata calls the page.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static string Apply(HeadingCandidate candidate, List<MetadataValue> stated, CleaningRules rules)
    {
        var heading = candidate.Text;
        foreach (var title in WindowTitle.WithPieces(stated))
        {
            if (BehindSection(heading, title.Value) is { } behind) return behind;
            if (SiteName.Parts(title.Value).FirstOrDefault(part => IsBehindLabel(candidate, part, title.Value)) is { } part)
                return heading[^part.Length..];
            if (IsUnglued(title.Value, heading) || IsFirstHalf(heading, title.Value) || IsLabelled(candidate, title.Value)) return title.Value;
            if (Prose.CountWords(title.Value) < 3 || title.Value.Length >= heading.Length) continue;
            if (heading.EndsWith(title.Value, StringComparison.OrdinalIgnoreCase)
                && IsSection(candidate, heading[..^title.Value.Length].TrimEnd(), title))
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

    // A stroke sets the section apart ("General / A bridge opens"); without one, words that only the window leaves out of a heading that is
    // set in one piece are part of the headline.
    private static bool IsSection(HeadingCandidate candidate, string before, MetadataValue title) =>
        before[^1] == '/' && Prose.CountWords(before) <= MaxSectionWords
        || char.IsLetterOrDigit(before[^1]) && (!WindowTitle.Is(title) || candidate.Element.ChildElementCount > 0);

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

    // "Analysis: A bridge opens", where the page sets the first word in an element of its own and leaves the colon to it.
    private static bool IsLabelled(HeadingCandidate candidate, string title) =>
        title.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0
        && !candidate.Text.Contains(':', StringComparison.Ordinal)
        && Tokenizer.FoldedLetters(title) == Tokenizer.FoldedLetters(candidate.Text)
        && IsElement(candidate.Element, title[..colon]);

    // A headline does not end with a colon; its other half is set as a heading of its own.
    private static bool IsFirstHalf(string heading, string title) =>
        heading is [.., ':' or '\uFF1A'] && Tokenizer.FoldedLetters(title).Contains(Tokenizer.FoldedLetters(heading), StringComparison.Ordinal);

    // "Opinion | What I'll be praying for" of the metadata stands without the bar in the heading.
    private static string? BehindSection(string heading, string title)
    {
        var bar = title.IndexOf(SiteName.SectionBar, StringComparison.Ordinal);
        if (bar <= 0 || Prose.CountWords(title[..bar]) > MaxSectionWords) return null;
        var behind = title[(bar + SiteName.SectionBar.Length)..].Trim();
        if (Prose.CountWords(behind) < MaxSectionWords) return null;
        if (Tokenizer.FoldedLetters(title) == Tokenizer.FoldedLetters(heading)) return behind;
        // "Opinion | What I'll be praying for this season" of the window may go on where the heading ends.
        var section = title[..bar].Trim();
        var rest = heading.StartsWith(section + " ", StringComparison.OrdinalIgnoreCase) ? heading[section.Length..].Trim() : "";
        return Prose.CountWords(rest) >= MaxSectionWords && behind.StartsWith(rest, StringComparison.OrdinalIgnoreCase) ? rest : null;
    }
}
