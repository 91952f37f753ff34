using System.Buffers;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>A label at the start of a line, such as <c>المصدر:</c>, and what follows it.</summary>
/// <param name="Phrase">The label as the rules know it.</param>
/// <param name="Rest">The text behind the label and its colon, dots or dash, trimmed; empty when the label is alone.</param>
/// <param name="RestStart">Offset of that text.</param>
/// <param name="HasColon">True when a colon, a bar or dots stood between.</param>
internal sealed record LineLabel(string Phrase, string Rest, int RestStart, bool HasColon)
{
    private const int MaxNameLetters = 60;
    private const string Separators = Colons + "-–—•·・؛";

    // The last four do in Armenian, Amharic and Khmer what a colon does elsewhere.
    private const string Colons = ":：|｜\u055D\u1361\u1366\u17D6";
    private const int MaxGluedLabel = 12;

    // The name of a person ends before any of these.
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("|•·،,;./-–—(0123456789");

    /// <summary>
    /// The label before an author: a phrase of <see cref="CleaningRules.AuthorLabels"/>, or a word such as متابعة, which begins
    /// headlines and sentences too and counts before a sign and the name of a person only.
    /// </summary>
    public static LineLabel? ReadAuthor(string text, CleaningRules rules) =>
        ReadPlain(text, rules)
        ?? ReadGlued(text, rules)
        ?? (Read(text, rules.WorkLabels) is { Rest.Length: > 0 } work && NamesPerson(text, work, rules) ? work : null);

    /// <summary>The label before somebody who has checked or written down what another one says, and the name of a person.</summary>
    public static LineLabel? ReadReviewer(string text, CleaningRules rules) =>
        Read(text, rules.ReviewerLabels) is { Rest.Length: > 0 } label && BeginsWithPerson(label.Rest, rules) ? label : null;

    // "Author, Article and Disclosure Information" is a list.
    private static LineLabel? ReadPlain(string text, CleaningRules rules) =>
        Read(text, rules.AuthorLabels) is { } label && !(label.Rest is [',', ..] && !PersonName.IsKnown(label.Rest.TrimStart(',', ' '), rules))
            ? label
            : null;

    // "ByJane Doe", "ParClaire Dupont": nothing but a capital parts the label from the name.
    private static LineLabel? ReadGlued(string text, CleaningRules rules)
    {
        var end = 1;
        while (end < text.Length && end <= MaxGluedLabel && char.IsLower(text[end])) end++;
        if (end is 1 or > MaxGluedLabel || end + 1 >= text.Length || !char.IsUpper(text[end]) || !char.IsLower(text[end + 1])) return null;
        return rules.AuthorLabels.MatchWhole(text[..end]) is null ? null : new LineLabel(text[..end], text[end..].Trim(), end, false);
    }

    private static bool NamesPerson(string text, LineLabel work, CleaningRules rules)
    {
        var name = work.Rest.TrimStart('/', 'ـ', ' ');
        return (name.Length < work.Rest.Length || !char.IsLetterOrDigit(text.AsSpan(0, work.RestStart).TrimEnd()[^1]))
            && BeginsWithPerson(NextLabel.CutFrom(name, rules), rules);
    }

    private static bool BeginsWithPerson(string name, CleaningRules rules)
    {
        var end = name.AsSpan(0, Math.Min(name.Length, MaxNameLetters)).IndexOfAny(EndsOfName);
        if (end < 0 && name.Length > MaxNameLetters) return false;
        return SiteOwner.IsPerson((end < 0 ? name : name[..end]).Trim(), rules);
    }

    public static LineLabel? Read(string text, PhraseSet labels)
    {
        if (labels.MatchStart(text) is not { } match) return null;
        // A label opens its line; at most a symbol stands before it.
        var firstLetter = 0;
        while (firstLetter < text.Length && !char.IsLetterOrDigit(text[firstLetter])) firstLetter++;
        if (firstLetter > 3) return null;
        var rest = match.End;
        // "[관련기사] …", "Have you read? …": a bracket around the label and its question do what a colon does.
        var closed = rest < text.Length
            && (firstLetter > 0 && text[firstLetter - 1] is '[' or '【' or '〔' && text[rest] is ']' or '】' or '〕'
                || text[rest] == '?' && match.Phrase.Contains(' ', StringComparison.Ordinal));
        if (closed) rest++;
        // "text-black" is one word.
        if (rest + 1 < text.Length && text[rest] == '-' && char.IsLower(text[rest + 1])) return null;
        // "شاهد أيضا.. ": dots are a pause as well as a colon is.
        var colon = closed || rest < text.Length && text[rest] is '…' || rest + 1 < text.Length && text[rest] is '.' && text[rest + 1] is '.';
        while (colon && rest < text.Length && text[rest] is ('.' or '…')) rest++;
        while (rest < text.Length && (char.IsWhiteSpace(text[rest]) || Separators.Contains(text[rest], StringComparison.Ordinal)))
            colon |= Colons.Contains(text[rest++], StringComparison.Ordinal);
        return new LineLabel(match.Phrase, text[rest..].Trim(), rest, colon);
    }
}
