using Khulasa.Articles.Lines.Bylines;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>Checks what stands where an author should be.</summary>
internal static class PersonName
{
    private const int MaxWords = 5;
    private const int MaxLength = 60;
    private const int MaxWideName = 4;
    private const int MaxKoreanWords = 3;
    private const int MinStoppedWord = 6;
    private const int MaxWideLetters = 6;
    private const int MaxArticle = 4;
    private const string Edges = " -–—:،,|/•·\"“”«»\u2019()[]→←\u200e\u200f*~\u055D\u1361\u1366\u17D6";

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The name of a person, tidied; null when the text does not look like a full name.</summary>
    public static string? Clean(string text, CleaningRules rules) => Clean(text, rules, minWords: 2);

    /// <summary>The same for places where a name of one word can be trusted to be one, such as metadata.</summary>
    public static string? Clean(string text, CleaningRules rules, int minWords)
    {
        // "Ein Kommentar von" before a link: the label alone, which would lose its last word.
        if (rules.AuthorLabels.MatchWhole(text) is not null) return null;
        var name = Trim(ArabicNormalizer.Repair(text), rules);
        // Scripts without spaces write a whole name in one word.
        var words = IsWide(name) && name.Length is >= 2 and <= MaxWideLetters ? Math.Max(2, Prose.CountWords(name)) : Prose.CountWords(name);
        // A Korean name is one word, that of a foreigner two or three; more are a sentence about somebody.
        if (name.Count(c => c == ' ') >= MaxKoreanWords && name.Any(Ideographs.IsSyllable)) return null;
        if (words < minWords || words > MaxWords || name.Length is < 2 or > MaxLength || !IsSpelledAsName(name)) return null;
        if (IsNobody(name, rules) || rules.CreditWords.MatchWhole(name) is not null) return null;
        if (IsLabel(name, rules)) return null;
        var folded = Tokenizer.FoldedWords(name);
        // Signs alone, marks without a letter to stand on, or the "A A" of a button for the size of letters.
        if (folded.Count == 0 || words > 1 && folded.TrueForAll(word => word.Length == 1)) return null;
        // "من الرباط", "هـ الموافق": Arabic has no capitals, but small words begin no name, and a name is more than the words around a day.
        if (ScriptDetector.Detect(name) == Script.Arabic
            && (IsSmallWord(folded[0], rules)
                || rules.UpdatedLabels.MatchAnywhere(name) is not null
                || folded.TrueForAll(word => rules.TimeWords.MatchWhole(word) is not null)))
        {
            return null;
        }

        if (words == 1 && IsNoLogin(name, folded, rules)) return null;
        // "Sarah Yang": what is a small word of one language is a surname of another, behind a given name and with a capital.
        if (!IsGivenAndSurname(name, rules)
            && folded.Exists(word => word.Length > 3 && rules.StopWords.Contains(word) && rules.GivenNames.MatchWhole(word) is null))
        {
            return null;
        }

        if (words > 1 && (rules.IsOffice(name) || rules.Labels.MatchWhole(name) is not null)) return null;
        return HasCapitals(name, rules) ? name : null;
    }

    /// <summary>True for what stands where an author should and names nobody, with a number behind it as well: <c>admin2</c>.</summary>
    public static bool IsNobody(string name, CleaningRules rules) =>
        rules.NotAuthors.MatchWhole(name) is not null
        || name is [.., >= '0' and <= '9'] && rules.NotAuthors.MatchWhole(name.TrimEnd(Digits)) is not null;

    /// <summary>True for a name in Chinese, Japanese or Korean signs, of which two or three make a whole one.</summary>
    public static bool IsWide(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyInRange('\0', '\u2FFF');

    /// <summary>The name in <c>김민지 기자</c>: these languages put what somebody does behind the name; null for anything else.</summary>
    public static string? BeforePost(string text, CleaningRules rules)
    {
        if (text.Length is 0 or > MaxLength || text[0] < '\u3000') return null;
        var words = BeforeAddress(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [{ Length: >= 2 and <= MaxWideName } name, var post] && IsWide(name) && rules.RoleWords.MatchWhole(post) is not null
            ? name
            : null;
    }

    /// <summary>True when a name begins with a frequent given name; titles such as "Dr." or "أ. د." may stand before it.</summary>
    public static bool IsKnown(string name, CleaningRules rules)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.Find(words, word => word != words[^1] && !(word.Length is > 1 and < 6 && word.EndsWith('.'))) ?? words.LastOrDefault() ?? "";
        return IsGivenName(first, rules);
    }

    /// <summary>True for a name with an initial in it, as in <c>Jane B. Doe</c>: outlets have none.</summary>
    public static bool HasInitial(string name) => Array.Exists(name.Split(' '), word => word is [var letter, '.'] && char.IsUpper(letter));

    private static bool IsSmallWord(string word, CleaningRules rules) =>
        rules.StopWords.Contains(word) && rules.GivenNames.MatchWhole(word) is null && rules.NameParticles.MatchWhole(word) is null;

    private static bool IsLabel(string name, CleaningRules rules) =>
        rules.AuthorLabels.MatchWhole(name) is not null
        || rules.AuthorBoxes.MatchWhole(name) is not null
        || rules.DateLabels.MatchWhole(name) is not null
        || rules.UpdatedLabels.MatchWhole(name) is not null;

    private static bool IsGivenAndSurname(string name, CleaningRules rules) =>
        name.Split(' ') is [{ Length: > 2 } given, var surname]
        && rules.GivenNames.MatchWhole(given) is not null
        && char.IsUpper(surname[0])
        && surname.Any(LetterCase.IsSmall);

    // "Daisy-Mae" is two of them.
    private static bool IsGivenName(string word, CleaningRules rules) => rules.GivenNames.MatchStart(word.Split('-')[0]) is not null;

    private static bool IsNoLogin(string name, List<string> folded, CleaningRules rules) =>
        name.Length < (IsWide(name) ? 2 : 3)
        || folded.Exists(rules.StopWords.Contains)
        || IsField(name)
        || rules.NameParticles.MatchWhole(name) is not null
        || rules.RoleWords.MatchWhole(name) is not null
        || rules.OutletWords.MatchWhole(name) is not null
        || rules.Networks.MatchWhole(name) is not null
        || MonthNames.ReadAt(folded, 0) is not null
        || Weekdays.IsName(folded[0])
        || rules.DateLabels.MatchWhole(name) is not null
        || rules.Places.MatchWhole(name) is not null;

    // "المحرر السياسي": the word behind the label tells what the writer covers.
    private static bool IsField(string name) => name.StartsWith("ال", StringComparison.Ordinal) && name.EndsWith('ي');

    private static string Trim(string text, CleaningRules rules)
    {
        var name = text.Trim(Edges.ToCharArray());
        if (name.EndsWith('.') && name.Length > 3 && char.IsLetter(name[^3])) name = name.TrimEnd('.');
        while (name.LastIndexOf(' ') is var space and > 0 && IsLooseEnd(name[(space + 1)..], rules))
            name = name[..space].TrimEnd(Edges.ToCharArray());
        name = BeforeDash(name);
        return WithoutPost(WithoutOutlet(BeforePlace(BeforeClause(BeforeButton(BeforeAddress(name), rules), rules), rules)), rules);
    }

    // "Jane Doe - The Evening Post", "هدى جاسم -بغداد"
    private static string BeforeDash(string name) =>
        name.IndexOf(" -", StringComparison.Ordinal) is var dash and > 0 && name[..dash].Contains(' ', StringComparison.Ordinal)
            ? name[..dash].TrimEnd()
            : name;

    // "Jane Doe (with agencies)", "Jane Doe @jdoe", "Jane Doe jane@example.org".
    private static string BeforeAddress(string name)
    {
        if (name.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 && name[..bracket].Contains(' ', StringComparison.Ordinal))
            name = name[..bracket];
        var sign = name.IndexOf('@', StringComparison.Ordinal);
        // "Jane Doe@jdoe": the page's layout glued the account to the name.
        var space = sign <= 0
            ? -1
            : name[sign..].Contains('.', StringComparison.Ordinal) || name[sign - 1] == ' ' ? name.LastIndexOf(' ', sign) : sign;
        return space > 0 && name[..space].Contains(' ', StringComparison.Ordinal) ? name[..space].TrimEnd(Edges.ToCharArray()) : name;
    }

    // "Jane Doe Leave a Comment": the next thing on the line is a button.
    private static string BeforeButton(string name, CleaningRules rules) =>
        ButtonBehind.CutFrom(name, rules) is var before && before.Length < name.Length && Prose.CountWords(before) >= 2
            ? before.TrimEnd(Edges.ToCharArray())
            : name;

    /// <summary><c>Jane Doe Political Correspondent</c> without her post: it stands behind a frequent given name and a surname.</summary>
    public static string WithoutPost(string name, CleaningRules rules)
    {
        if (BeforePost(name, rules) is { } wide) return wide;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !IsGivenName(words[0], rules) || rules.RoleWords.MatchWhole(words[^1]) is null) return name;
        var end = words.Length > 3 && (IsGivenName(words[1], rules) || IsParticle(words[1], rules) || words[1].EndsWith('.')) ? 3 : 2;
        return string.Join(' ', words[..end]);
    }

    // "Jane Doe on behalf of the team", "Jane Doe in Washington": the name ends before the first small word.
    private static string BeforeClause(string name, CleaningRules rules)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // "Jane Doe. Produced by …": a stop behind a whole word ends the sentence and the name.
        for (var i = 1; i + 1 < words.Length; i++)
            if (words[i].EndsWith('.') && words[i].Length >= MinStoppedWord) return string.Join(' ', words[..(i + 1)]).TrimEnd('.');
        for (var i = 2; i < words.Length; i++)
            if ((LetterCase.IsSmall(words[i][0]) || words[i] == "For" || words[i] == "In" && IsGivenName(words[0], rules))
                && !IsParticle(words[i], rules)
                && rules.StopWords.Contains(ArabicNormalizer.Fold(words[i])))
            {
                return string.Join(' ', words[..i]);
            }
        return name;
    }

    // "هدى جاسم من الرباط": where she writes from.
    private static string BeforePlace(string name, CleaningRules rules) =>
        PlacePreposition.Part(name, rules) is var (before, behind)
        && before.Contains(' ', StringComparison.Ordinal)
        && rules.Places.MatchWhole(behind) is not null
            ? before
            : name;

    private static bool IsParticle(string word, CleaningRules rules) => rules.NameParticles.MatchWhole(word) is not null;

    // "Jane Doe on", "Jane Doe am": the small word began what was cut off.
    private static bool IsLooseEnd(string word, CleaningRules rules) =>
        word.Length <= 4
        && !char.IsUpper(word[0])
        && rules.StopWords.Contains(ArabicNormalizer.Fold(word))
        && (LetterCase.IsSmall(word[0]) || rules.GivenNames.MatchWhole(word) is null);

    // "Jane Doe THE PAPER": capitals behind a full name are the outlet's; "Jeanne DUPONT" is how French prints a surname.
    private static string WithoutOutlet(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 0 && words[end - 1].Length > 2 && words[end - 1].All(char.IsUpper)) end--;
        return end >= 2 && end < words.Length && words[0].Any(LetterCase.IsSmall) ? string.Join(' ', words[..end]) : name;
    }

    private static bool IsSpelledAsName(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            // Logins may hold digits, names of people do not.
            if (char.IsDigit(name[i]) && (i == 0 || name.Contains(' ', StringComparison.Ordinal) || name.Length > 12)) return false;
            // The last sign marks the object of a Japanese sentence and stands in no name.
            if (":؟?!@«»\"/|…،,{}<>_[]=#;+→を：，。、；｜／（）$€£".Contains(name[i], StringComparison.Ordinal)) return false;
            // A dot between two letters of the same word is an address, except behind an initial.
            if (name[i] == '.' && i > 1 && i + 1 < name.Length && char.IsLetter(name[i + 1]) && char.IsLetter(name[i - 2])) return false;
        }

        // "LINEメール保存": the buttons of a page in one word.
        if (!name.Contains(' ', StringComparison.Ordinal) && name.Any(Ideographs.IsSign) && name.Any(char.IsAsciiLetter)) return false;
        // "الرياض (رويترز": what is left of a bracket behind a single word.
        return (!name.Contains('(', StringComparison.Ordinal) || name.Contains(')', StringComparison.Ordinal))
            && !name.Contains("http", StringComparison.OrdinalIgnoreCase);
    }

    // Names of several words begin and end with a capital where the script has any; small words between are particles.
    private static bool HasCapitals(string name, CleaningRules rules)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !name.Any(char.IsUpper)) return words.Length < 2 || !name.Any(LetterCase.IsSmall);
        if (words[0].Length > 0 && LetterCase.IsSmall(words[0][0]) && !IsParticle(words[0], rules)) return false;
        for (var i = 1; i < words.Length; i++)
            if (LetterCase.IsSmall(words[i][0]) && !HasArticle(words[i]) && (i == words.Length - 1 || !IsParticle(words[i], rules))) return false;
        return true;
    }

    /// <summary>True for a word such as <c>al-Zahra</c> and <c>d'Orsi</c>, whose capital stands behind the article.</summary>
    public static bool HasArticle(string word) =>
        word.IndexOfAny(['-', '\'', '\u2019']) is > 0 and <= MaxArticle and var mark && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
}
