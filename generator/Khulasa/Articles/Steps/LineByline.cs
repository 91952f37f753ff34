using System.Buffers;
using System.Text.RegularExpressions;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Metadata;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Reads who wrote a text capture of a whole page where no label on the same line says it: a name below a lone "By",
/// or a name that stands alone between headline and text beside the day of publication or the writer's office.
/// </summary>
public sealed partial class LineByline : ICleaningStep
{
    private const int MaxLinesBelowHeadline = 14;
    private const int MaxLinesAboveHeadline = 2;

    // "Jane Doe", what she does, and a button to follow her by.
    private const int MaxLinesToPost = 4;
    private const int MaxNameWords = 4;
    private const int MaxOutletLine = 8;
    private const int Neighbours = 3;
    private const int LinesBelowText = 5;
    private const int MaxNamesLetters = 90;
    private const int MaxNames = 4;
    private const int MaxJointLetters = 3;
    private static readonly char[] Bars = ['|', '/', '•', '·', '—', '–'];
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("|•·—–(");

    /// <inheritdoc/>
    public string Name => "lone name";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.RunFirst is null) return;
        var title = draft.Blocks.FindIndex(block => block.Role == BlockRole.Title);
        if (draft.Authors is not null || title < 0) return;
        var end = Math.Min(Math.Max(draft.HeaderEnd(), title + 1), title + MaxLinesBelowHeadline);
        HashSet<string>? words = null;
        for (var i = Math.Max(0, title - MaxLinesToPost); i < end && i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (i >= title - 1 && ReadBesideDay(draft, block, isAbove: i < title)) return;
            if (!block.IsOpen || ReadNames(block.Text, draft.Rules, IsBelowLabel(draft, i)) is not { Count: > 0 } names || !IsSigned(draft, i, title)) continue;
            // What was cut off a line may be a section or a button with two capitals.
            if (IsParted(draft.Blocks, i) && !IsBelowLabel(draft, i) && !names.All(name => PersonName.IsKnown(name, draft.Rules))) continue;
            if (!IsBelowLabel(draft, i) && names.Any(name => !PersonName.IsKnown(name, draft.Rules) && IsPhrase(name, draft.Rules, words ??= SmallWords(draft.Blocks)))) continue;
            if (i < title && names[0].Any(char.IsUpper) || i < title - MaxLinesAboveHeadline && !draft.Rules.IsOffice(draft.Blocks[i + 1].Text) || names.Any(name => IsInStory(draft, name))) continue;
            block.Assign(BlockRole.Byline, Name);
            draft.Authors = new FieldValue<IReadOnlyList<string>>(names, Name, 0.7, block.Line);
            return;
        }

        ReadBelowText(draft);
    }

    // "Key Features", "Sign Out": what the page writes with small letters elsewhere are words, not names.
    private static bool IsPhrase(string name, CleaningRules rules, HashSet<string> smallWords) =>
        name.Any(char.IsUpper) && Tokenizer.FoldedWords(name).Exists(word => rules.StopWords.Contains(word) && rules.NameParticles.MatchWhole(word) is null || smallWords.Contains(word));

    private static HashSet<string> SmallWords(List<Block> blocks)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
            foreach (var word in Tokenizer.Words(block.Text))
                if (char.IsLower(block.Text[word.Start])) words.Add(ArabicNormalizer.Fold(word.In(block.Text)));
        return words;
    }

    // "Posted by" and a name on the next line, where weblogs sign an entry.
    private void ReadBelowText(ArticleDraft draft)
    {
        var last = draft.LastProse();
        var surroundings = ArticleSurroundings.Of(draft);
        for (var i = last + 1; last >= 0 && i <= last + LinesBelowText && i < draft.Blocks.Count && surroundings?.Hold(i) != false; i++)
        {
            var block = draft.Blocks[i];
            if (block.IsOpen && i == last + 1 && (SignedName.Bracketed(block) ?? (IsSignature(draft, block) ? [block.Text] : null)) is { } signature)
            {
                block.Assign(BlockRole.Byline, Name);
                draft.Authors = new FieldValue<IReadOnlyList<string>>(signature, Name, 0.6, block.Line);
                return;
            }

            if (!block.IsOpen || (IsBelowLabel(draft, i) ? ReadName(block.Text, draft.Rules, isLabelled: true) : Poster(block.Text, draft.Rules)) is not { } name) continue;
            block.Assign(BlockRole.Byline, Name);
            draft.Authors = new FieldValue<IReadOnlyList<string>>([name], Name, 0.6, block.Line);
            return;
        }
    }

    // A name alone right below a text signs it, unless the text tells of its bearer.
    private static bool IsSignature(ArticleDraft draft, Block block) =>
        SiteOwner.IsPerson(block.Text, draft.Rules) && !IsNamedInText(draft, block.Text);

    // "Posted by Jane Doe at 9:11": a label of one word may begin anything there.
    private static string? Poster(string text, CleaningRules rules) =>
        text.Length <= MaxNamesLetters && LineLabel.ReadAuthor(text, rules) is { Rest.Length: > 0 } label && label.Phrase.Contains(' ', StringComparison.Ordinal)
        && BehindLabel(label.Rest, rules) is [var name] && PersonName.IsKnown(name, rules) ? name : null;

    // "Jane Doe, Correspondent Dec 22, 2023, 10:15 PM", "Dec 22, 2023 by Jane Doe in News", "22.12.2023 | Jane Doe".
    private static bool ReadBesideDay(ArticleDraft draft, Block block, bool isAbove)
    {
        if (block.Role != BlockRole.Date && !block.IsOpen || HeaderDate.Find(block.Text) is not { } day) return false;
        var names = WideByline.Read(block.Text, draft.Rules) is { Count: > 0 } wide ? wide : NamesBeside(day, draft.Rules);
        if (names.Count == 0 || isAbove && !names.All(name => PersonName.IsKnown(name, draft.Rules))) return false;
        draft.Authors = new FieldValue<IReadOnlyList<string>>(names, "beside the day", 0.75, block.Line);
        return true;
    }

    private static List<string> NamesBeside(HeaderDate day, CleaningRules rules)
    {
        string before = GluedDayLabel.CutFrom(day.Text[..day.Match.Start], rules), behind = day.Text[day.Match.End..];
        if (ArabicJoint.Find(before, rules) is { } joint) before = before[..joint];
        foreach (var side in (string[])[before, behind])
            if (rules.AuthorLabels.MatchAnywhere(side) is { } label && BehindLabel(side[label.End..], rules) is { Count: > 0 } labelled) return labelled;
        var names = AuthorNames.Split(before.TrimEnd(' ', '|', '-', '•', '·', ','), rules).Where(name => ReadName(name, rules) is not null).ToList();
        if (names.Count > 0) return names;
        // "12 May 2024 - متابعة: هدى جاسم", "10:35 | Jane Doe | Geneva": behind a bar or a dash of its own.
        var parts = behind.Replace(" - ", " | ", StringComparison.Ordinal).Split(Bars, StringSplitOptions.TrimEntries);
        for (var i = 1; i < parts.Length; i++)
        {
            if (LineLabel.ReadAuthor(parts[i], rules) is { Rest.Length: > 0 } work && BehindLabel(work.Rest, rules) is { Count: > 0 } labelled) return labelled;
            // The section may stand there too.
            if (i + 1 < parts.Length && !PersonName.IsKnown(parts[i], rules)) continue;
            if (ReadNames(parts[i], rules, isLabelled: false) is { Count: > 0 } found) return [.. found];
        }

        return (DayTime.Skip(parts[0], rules) ?? BehindComma(parts[0])) is { } rest && PersonName.IsKnown(rest, rules) ? [.. ReadNames(WithoutPlace(rest, rules), rules, isLabelled: false)] : names;
    }

    // "1 February 2022, Jane Doe"
    private static string? BehindComma(string text) => text.Trim() is [',' or '،', .. var rest] ? rest.Trim() : null;

    // Behind "by" and beside a day even one word is a name: that of a login or a desk.
    private static List<string> BehindLabel(string text, CleaningRules rules)
    {
        text = text.TrimStart(' ', ':');
        var end = text.AsSpan().IndexOfAny(EndsOfName);
        if (end > 0) text = text[..end];
        if (HeaderDate.Find(text) is { } day) text = day.Text[..day.Match.Start];
        // "by Jane Doe 4 Comments": a number ends the name, unless a login holds it.
        if (Count().Match(text) is { Success: true } count) text = text[..count.Index];
        text = text.TrimEnd(' ', ',', '-');
        if (AuthorNames.Split(text, rules) is { Count: > 0 } names) return [.. names];
        var small = text.Split(' ', 2)[0];
        return small.Length > 2 && PersonName.Clean(small, rules, minWords: 1) is { } login && (text.Length == small.Length || LetterCase.IsSmall(text[small.Length + 1])) ? [login] : [];
    }

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})")]
    private static partial Regex Glued();

    [GeneratedRegex(@" \d")]
    private static partial Regex Count();

    private static bool IsBelowLabel(ArticleDraft draft, int index) => index > 0 && draft.Rules.AuthorLabels.MatchWhole(draft.Blocks[index - 1].Text) is not null;

    // "Jane Doe, John Roe and Ann Poe": nothing but names, each of which a list knows to be one.
    private static IReadOnlyList<string> ReadNames(string text, CleaningRules rules, bool isLabelled)
    {
        var single = ReadName(text, rules, isLabelled);
        // "هدى جاسم وسامر الحلبي": the joint is a letter, and both together are no longer than many a name.
        if (single is not null && !text.Contains(" و", StringComparison.Ordinal)) return [single];
        if (text.Length <= MaxNamesLetters && AuthorNames.Split(text, rules) is { Count: > 1 and <= MaxNames } names && names.All(name => PersonName.IsKnown(name, rules))
            && Tokenizer.FoldedLetters(text).Length - names.Sum(name => Tokenizer.FoldedLetters(name).Length) <= MaxJointLetters) return names;
        return single is null ? [] : [single];
    }

    private static string? ReadName(string text, CleaningRules rules, bool isLabelled = false)
    {
        text = WithoutPlace(WithoutOutlet(WithoutTrade(text, rules), rules), rules);
        if (Prose.CountWords(text) > MaxNameWords || rules.DateLabels.MatchAnywhere(text) is not null || rules.UpdatedLabels.MatchAnywhere(text) is not null || rules.IsOffice(text) || LineLabel.Read(text, rules.CaptionLabels) is not null || LineLabel.ReadAuthor(text, rules) is not null) return null;
        if (PersonName.Clean(text, rules) is not { } name || rules.Labels.MatchWhole(name) is not null || SentenceSplitter.IsTerminated(text)) return null;
        return name.Split(' ').All(word => char.IsUpper(word[0])) || !name.Any(char.IsUpper) && (isLabelled || PersonName.IsKnown(name, rules)) ? name : null;
    }

    // "Jane Doe, Nairobi", "Mehmet Kaya - İzmir": where she writes from, or for whom. What follows a bar or a dash may be a
    // second name, and that of an agency says who took a picture, as does whatever a slash parts from a name in Latin letters.
    private static string WithoutPlace(string text, CleaningRules rules)
    {
        var match = Place().Match(text);
        if (!match.Success) return text;
        string name = match.Groups[1].Value, place = match.Groups[2].Value;
        if (text.Contains('/', StringComparison.Ordinal) && ScriptDetector.Detect(text) == Script.Latin && rules.Places.MatchWhole(place) is null) return text;
        return Prose.CountWords(name) is 2 or 3 && PersonName.IsKnown(name, rules) && !PersonName.IsKnown(place, rules) && rules.PhotoCredits.MatchWhole(place) is null ? name : text;
    }

    // At most three words.
    [GeneratedRegex(@"^([^,،|/–—-]+?)(?:[,،]| [|/–—-]| (?:in|à|aus)(?= \p{Lu})) ([^,،|/–—\d\s]+(?: [^,،|/–—\d\s]+){0,2})$")]
    private static partial Regex Place();

    // "Jane Doe Morning Telegram & Gazette", "Jane Doe, paper.example": whom the writer writes for.
    private static string WithoutOutlet(string text, CleaningRules rules)
    {
        // "Jane Doe | The Evening Post"
        if (text.IndexOfAny(['|', '•', '·']) is var bar and > 0 && rules.OutletWords.MatchAnywhere(text[bar..]) is not null && PersonName.IsKnown(text, rules)) return text[..bar].TrimEnd();
        if (text.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0 && Domain().IsMatch(text[comma..])) return text[..comma];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 4 or > MaxOutletLine || !PersonName.IsKnown(words[0], rules) || rules.OutletWords.MatchAnywhere(string.Join(' ', words[2..])) is null) return text;
        return words.All(word => char.IsUpper(word[0]) || word == "&") ? $"{words[0]} {words[1]}" : text;
    }

    [GeneratedRegex(@"^, [a-z0-9-]+\.[a-z.]{2,10}$")]
    private static partial Regex Domain();

    // "نادر شوقي صحافي", "Jane Doe staff writer", "Jane DoeWriter": the writer's trade behind the name.
    private static string WithoutTrade(string text, CleaningRules rules)
    {
        if (Glued().Match(text) is { Success: true } glued && rules.RoleWords.MatchStart(text[glued.Index..]) is not null) return text[..glued.Index];
        while (text.LastIndexOf(' ') is var space and > 0 && rules.RoleWords.MatchWhole(text[(space + 1)..]) is not null) text = text[..space].TrimEnd(' ', '-', '،', ',');
        return text;
    }

    // In Arabic a lone name below the headline may as well be the caption of a picture of whom the story tells.
    private static bool IsInStory(ArticleDraft draft, string name)
    {
        return ScriptDetector.Detect(name) == Script.Arabic && IsNamedInText(draft, name);
    }

    private static bool IsNamedInText(ArticleDraft draft, string name)
    {
        var phrase = new PhraseSet([name]);
        return draft.Open.Any(block => Prose.IsProse(block.Text) && phrase.MatchAnywhere(block.Text) is not null);
    }

    private static bool IsParted(List<Block> blocks, int index) =>
        index > 0 && blocks[index - 1].Line == blocks[index].Line || index + 1 < blocks.Count && blocks[index + 1].Line == blocks[index].Line;

    private static bool IsSigned(ArticleDraft draft, int index, int title)
    {
        var blocks = draft.Blocks;
        if (Math.Abs(index - title) <= MaxLinesAboveHeadline && ScriptDetector.Detect(blocks[index].Text) == Script.Arabic) return true;
        if (IsBelowLabel(draft, index)) return true;
        for (var i = Math.Max(0, index - Neighbours); i <= index + Neighbours && i < blocks.Count; i++)
        {
            if (i == index) continue;
            if (blocks[i].Role == BlockRole.Date) return true;
            if (Prose.CountWords(blocks[i].Text) <= MaxNameWords + 2 && draft.Rules.IsOffice(blocks[i].Text)) return true;
        }

        return false;
    }
}
