using System.Text.RegularExpressions;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>Splits "By A, B and C" into names and keeps those that look like people.</summary>
internal static partial class AuthorNames
{
    private const int MaxLabelStart = 40;
    private const int MaxPlaceWords = 4;
    private const int MinNameWords = 2;
    private const int MaxPostWords = 4;
    private const int MinAgencyLetters = 6;

    private static readonly string[] Dashes = [" — ", " – "];

    /// <summary>The names in a text of metadata or behind a label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rules">The phrases to go by.</param>
    /// <param name="minWords">Words that a name must have: 1 where the markup says that it is a name.</param>
    public static IReadOnlyList<string> Split(string text, CleaningRules rules, int minWords = 2)
    {
        var names = new List<string>();
        if (BehindMail().Match(text) is { Success: true } writer) text = writer.Groups[1].Value;
        if (IsAddress(text) || IsOutlet(text.Trim(' ', ','), rules)) return names;
        text = WithConjunctionsApart(Degrees().Replace(WithoutReviewers(LongDash().Replace(text, " - "), rules), ""));
        if (IsSurnameFirst(text, rules)) return [SpaceRepair.Apply(text)];
        text = WithoutDates(SpaceRepair.Apply(text));
        var pieces = rules.NameJoints.Split(WithBars(WithoutPlace(IsOther(text, rules) ? text : WithoutLabel(text, rules), rules), rules));
        var writers = Array.FindAll(BehindFirstLabel(pieces, rules), piece => !IsOther(piece, rules));
        foreach (var piece in writers.Length > 0 ? writers : pieces)
        {
            // A login stands first or alone; behind other words a single one is a part of them.
            var words = piece == pieces[0] || names.Count > 0 ? minWords : 2;
            if (PersonName.Clean(Bare(piece, rules), rules, words) is { } name) AddOnce(names, name);
            else if (names.Count > 0 && DeskName.IsNamed(piece, rules)) AddOnce(names, piece);
        }

        return WithoutSingle(names, rules);
    }

    // "نشر أول مرة | بقلم هدى جاسم", where a day stood between the two: what is neither labelled nor known stands before the label.
    private static string[] BehindFirstLabel(string[] pieces, CleaningRules rules)
    {
        if (pieces.Length < 2) return pieces;
        var label = Array.FindIndex(pieces, 1, piece => LineLabel.ReadAuthor(piece, rules) is { Rest.Length: > 0 });
        if (label < 0 || LineLabel.ReadAuthor(pieces[0], rules) is { Rest.Length: > 0 }) return pieces;
        return [.. pieces[..label].Where(piece => PersonName.IsKnown(piece, rules)), .. pieces[label..]];
    }

    // A piece without what stands around the name: before it first, then behind it.
    private static string Bare(string piece, CleaningRules rules)
    {
        var name = NextLabel.CutFrom(WithoutLabel(rules.NameJoints.BehindOpener(piece) ?? piece, rules), rules);
        return WithoutAgency(WithoutAge(BehindPost(name, rules)), rules);
    }

    // "Frankfurt, Germany", "State Office of Woods, Forestry (SOW)": among several names single words are no people. Behind
    // that of a person stands a house: "Jane Doe, CNN".
    private static List<string> WithoutSingle(List<string> names, CleaningRules rules)
    {
        if (names.Count < 2) return names;
        var isSigned = names[0].Contains(' ', StringComparison.Ordinal)
            && (PersonName.IsKnown(names[0], rules) || names.Skip(1).All(name => name.All(char.IsUpper)));
        var single = names.RemoveAll(name => name[0] < '\u0590' && !name.Contains(' ', StringComparison.Ordinal) && !rules.IsAgency(name));
        return single >= names.Count && single > 0 && !isSigned ? [] : names;
    }

    // "jane@example.org (Jane Doe)" is how feeds write an author (RSS 2.0).
    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\s+\(([^()]+)\)$")]
    private static partial Regex BehindMail();

    // "بيروت ـ هدى جاسم", "هدى جاسمـ بيروت": the stroke that makes words longer serves as a dash; "1445 هـ" is an era.
    [GeneratedRegex(@"(?<![\s\d]\u0647)(?<!^\u0647)\s*\u0640+(?=\s)")]
    private static partial Regex LongDash();

    // "Jane Doe, PhD", "John Roe, M.D., MPH"
    [GeneratedRegex(@"(?<=\p{Ll}),?\s+(?:Ph\.?\s?D|M\.?D|M\.?Sc|B\.?Sc|MBA|MPH|J\.?D|RN|RDN?|DDS|DVM|CFA|CFP|CPA|LCSW|Esq|FRCP)\b\.?")]
    private static partial Regex Degrees();

    /// <summary>The text with spaces around an "and" that is glued to two names, as in <c>Jane DoeandJohn Roe</c>.</summary>
    public static string WithConjunctionsApart(string text) => GluedConjunction().Replace(text, " $0 ");

    [GeneratedRegex(@"(?<=\p{Ll}{2})(?:and|und|et|og|och)(?=\p{Lu}\p{Ll}+ \p{Lu})")]
    private static partial Regex GluedConjunction();

    // "Medically reviewed by Jane Doe, written by John Roe"
    private static string WithoutReviewers(string text, CleaningRules rules)
    {
        if (rules.ReviewerLabels.MatchAnywhere(text) is not { } reviewer) return text;
        var behind = text[reviewer.End..];
        return text[..reviewer.Start] + (rules.AuthorLabels.MatchAnywhere(behind) is { } author ? behind[author.Start..] : "");
    }

    // "Rafael Souza — São Paulo": behind such a dash stands where somebody writes, unless it is known for a name.
    private static string WithoutPlace(string text, CleaningRules rules)
    {
        var dash = Array.Find(Dashes, sign => text.Contains(sign, StringComparison.Ordinal));
        if (dash is null || text.Split(dash, 2) is not [var name, var behind]) return text;
        return PersonName.IsKnown(name, rules) && !PersonName.IsKnown(behind, rules) && LineLabel.ReadAuthor(behind, rules) is null ? name : text;
    }

    // "تحرير: سامر الحلبي - كتابة: هدى جاسم": who has edited a text or taken its pictures counts where nobody has written it.
    private static bool IsOther(string piece, CleaningRules rules) =>
        IsPhotographer(piece, rules) || LineLabel.Read(piece, rules.EditorLabels) is not null;

    // "تصوير: سامر الحلبي", "Photos Joe Roe", "Jane Doe (Fotos)"
    private static bool IsPhotographer(string piece, CleaningRules rules) =>
        LineLabel.Read(piece, rules.CaptionLabels) is { } label && (label.HasColon || SiteOwner.IsPerson(label.Rest, rules))
        || piece.EndsWith(')')
            && piece.IndexOf('(', StringComparison.Ordinal) is var open and > 0
            && rules.CaptionLabels.MatchWhole(piece[open..]) is not null;

    // "محمد علي وأحمد حسن", "هدى جاسم ووكالات": and is a letter of the next name, and of names such as وليد.
    private static string WithBars(string text, CleaningRules rules)
    {
        for (var at = text.IndexOf(" و", StringComparison.Ordinal); at > 0; at = text.IndexOf(" و", at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf(' ', at + 1) is var space and > 0 ? space : text.Length;
            if (end > at + 3 && text[..at].Contains(' ', StringComparison.Ordinal)
                && (rules.GivenNames.MatchWhole(text[(at + 2)..end]) ?? rules.NotAuthors.MatchWhole(text[(at + 2)..end])) is not null)
                text = text[..at] + " |" + text[(at + 2)..];
        }

        return text;
    }

    // "Doe, Jane T." is one person.
    private static bool IsSurnameFirst(string text, CleaningRules rules)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 1 } surname, { Length: > 1 } given]
            && !surname.Contains(' ', StringComparison.Ordinal)
            && Prose.CountWords(given) <= 2
            && rules.AuthorLabels.MatchWhole(surname) is null
            && !PersonName.IsKnown(surname, rules)
            && PersonName.IsKnown(given, rules)
            && PersonName.Clean(given + " " + surname, rules) is not null;
    }

    private static bool IsAddress(string text) =>
        text.Contains("//", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || text.Contains('@', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    // "The Morning Telegram & Gazette" is one paper, not two people.
    private static bool IsOutlet(string text, CleaningRules rules) =>
        !text.Contains(',', StringComparison.Ordinal)
        && (text.Contains(" & ", StringComparison.Ordinal) || text.Contains(" and ", StringComparison.Ordinal))
        && rules.OutletWords.MatchAnywhere(text) is not null
        && rules.AuthorLabels.MatchStart(text) is null
        && !PersonName.IsKnown(text, rules);

    /// <summary>Adds a name unless the same person is there already, with or without middle names or the surname.</summary>
    public static void AddOnce(List<string> names, string name)
    {
        var key = Tokenizer.FoldedWords(name);
        for (var i = 0; i < names.Count; i++)
        {
            var words = Tokenizer.FoldedWords(names[i]);
            if (string.Concat(words) == string.Concat(key)) return;
            if (words.Count > 1 && key.Count > 1 && words[0] == key[0] && words[^1] == key[^1]) return;
            if (IsGivenNameOf(key, words)) return;
            if (!IsGivenNameOf(words, key)) continue;
            names[i] = name;
            return;
        }

        names.Add(name);
    }

    // A recipe may be signed with the first name of its article's author.
    private static bool IsGivenNameOf(List<string> one, List<string> other) =>
        one.Count == 1 && other.Count > 1 && one[0] == other[0];

    /// <summary>The text behind a label such as "By" or "بقلم", or the whole text.</summary>
    public static string WithoutLabel(string text, CleaningRules rules)
    {
        if (LineLabel.ReadAuthor(text, rules) is { Rest.Length: > 0 } label) return FirstWide(BehindPlace(label.Rest, rules));
        // "Erstellt von Andri": what stands before the label begins no name.
        if (rules.AuthorLabels.MatchAnywhere(text) is not { Start: > 0 and < MaxLabelStart } match
            || match.End >= text.Length
            || text[match.End] is not (' ' or ':' or '：'))
        {
            return text;
        }

        return PersonName.Clean(text[..match.Start].TrimEnd(' ', ';', ','), rules, 1) is null || text[match.End] == '：'
            ? FirstWide(text[match.End..].TrimStart(' ', ':', '：'))
            : text;
    }

    // "مراسلنا في بيروت: هدى جاسم": between label and name stands where, or for whom.
    private static string BehindPlace(string text, CleaningRules rules) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 and < MaxLabelStart
        && Prose.CountWords(text[..colon]) <= MaxPlaceWords
        && !PersonName.IsKnown(text, rules)
        && PersonName.IsKnown(text[(colon + 1)..].Trim(), rules)
            ? text[(colon + 1)..].Trim()
            : text;

    // "作者：王晓明 编辑：李华": what comes behind the name has a label of its own.
    private static string FirstWide(string text) =>
        text.IndexOf(' ') is var space and > 1 && PersonName.IsWide(text[..space]) && text.IndexOf('：', StringComparison.Ordinal) > space
            ? text[..space]
            : text;

    /// <summary>The text with a bar in the place of each date.</summary>
    public static string WithoutDates(string text)
    {
        foreach (var match in ArabicDateParser.Find(text).Reverse()) text = text[..match.Start] + "|" + text[match.End..];
        return text;
    }

    // "Jane Doe 2 days ago"; what is no age is not looked at word by word.
    private static string WithoutAge(string piece) =>
        RelativeDates.IsAge(piece) && RelativeDates.FindAgeAtEnd(piece) is { } age ? piece[..age].TrimEnd() : piece;

    // "Jane Doe The Associated Press", "Jane Doe Reuters"; short names of agencies are surnames as well.
    private static string WithoutAgency(string piece, CleaningRules rules)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = MinNameWords; i + 1 < words.Length; i++)
            if (rules.CreditWords.MatchWhole(string.Join(' ', words[i..])) is not null) return string.Join(' ', words[..i]);
        return words.Length > MinNameWords
            && words[^1].Length >= MinAgencyLetters
            && DeskName.IsNamed(words[^1], rules)
            && PersonName.IsKnown(piece, rules)
                ? string.Join(' ', words[..^1])
                : piece;
    }

    // "By health reporter Jane Doe": small words of which the last is a job.
    private static string BehindPost(string piece, CleaningRules rules)
    {
        if (!LetterCase.IsSmall(piece[0])) return piece;
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => char.IsUpper(word[0]));
        return first is > 0 and <= MaxPostWords && first < words.Length - 1 && rules.RoleWords.MatchWhole(words[first - 1]) is not null
            ? string.Join(' ', words[first..])
            : piece;
    }
}
