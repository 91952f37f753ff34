using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>
/// Reads who wrote an article from the lines at its headline where no markup tells it: a name behind a label, on one
/// line with the day or beside its own picture, or the name of a person alone on its line.
/// </summary>
internal sealed class HeadlineByline(
    IReadOnlyList<HeadlineLine> lines, string headline, PageLayout layout, Surroundings surroundings, CleaningRules rules, Func<string, bool> isHouse)
{
    /// <summary>Origin of these names.</summary>
    public const string Origin = "line at the headline";

    private const int MaxLoginLetters = 20;
    private const int MaxHeadingLetters = 60;
    private const int MaxNearLines = 4;
    private const int MaxLoneLines = 3;
    private const int MaxDeskLetters = 40;
    private const int MaxDayLineLetters = 40;
    private const int MaxPostLineLetters = 90;
    private const int MaxPostLetters = 50;
    private const int MaxBetweenBoxes = 2;
    private const int MaxJoint = 4;

    // What is shorter before a stop is cut short: "Inc.".
    private const int MinStoppedWord = 5;

    private static readonly char[] Separators = ['|', '•', '·', '–', '—', '/', ','];

    /// <summary>The authors, the surest reading; null when the lines name nobody.</summary>
    public FieldValue<IReadOnlyList<string>>? Read()
    {
        // Below the heading of the comments stand their writers and days.
        var end = lines.FirstOrDefault(line => line.Place > 0
            && line.Text.Length <= MaxHeadingLetters
            && LineCues.IsEnd(Tokenizer.FoldedWords(line.Text), rules))?.Place
            ?? int.MaxValue;
        var own = lines.Where(line => line.Place < end && !surroundings.IsElsewhere(line.Parent)).ToList();
        return First(own, Labelled, 0.75)
            ?? First(own, BesidePost, 0.75)
            ?? First(own, BesideDay, 0.7)
            ?? First(own, Alone, 0.6)
            ?? First(own, Unlisted, 0.55);
    }

    private FieldValue<IReadOnlyList<string>>? First(
        List<HeadlineLine> own, Func<List<HeadlineLine>, int, IReadOnlyList<string>> read, double confidence)
    {
        for (var i = 0; i < own.Count; i++)
            if (read(own, i) is { Count: > 0 } names)
                return new FieldValue<IReadOnlyList<string>>(WithNext(own, i, names, read), names.Any(IsDesk) ? ShownFacts.Desk : Origin, confidence);
        return null;
    }

    // Each writer in a box like that of the first.
    private List<string> WithNext(
        List<HeadlineLine> own, int index, IReadOnlyList<string> first, Func<List<HeadlineLine>, int, IReadOnlyList<string>> read)
    {
        List<string> names = [.. first];
        for (var (i, last) = (index + 1, index); i < own.Count && Math.Abs(own[i].Place - own[last].Place) <= MaxBetweenBoxes; i++)
        {
            var isAlike = own[i].Parent.LocalName == own[index].Parent.LocalName && own[i].Parent.ClassName == own[index].Parent.ClassName;
            var next = i == last + 1 && Joined(own[i].Text) is { } joined ? [joined] : isAlike ? read(own, i) : [];
            if (next.Count == 0) continue;
            foreach (var name in next) AuthorNames.AddOnce(names, name);
            last = i;
        }

        return names;
    }

    // "& Ann Poe, Director of Studies" goes on with the line above.
    private string? Joined(string text) =>
        rules.NameJoints.BehindOpener(text) is { } behind && AuthorNames.Split(behind, rules) is [var name, ..] && PersonName.IsKnown(name, rules)
            ? name
            : null;

    // "By Jane Doe", "By" and "Jane Doe" in boxes of their own, and "by jdoe" right below the headline.
    private IReadOnlyList<string> Labelled(List<HeadlineLine> own, int index)
    {
        var line = own[index];
        if (line.Place < 0) return [];
        var label = LineLabel.ReadAuthor(line.Text, rules);
        var isBehind = index > 0 && own[index - 1].Place == line.Place - 1 && rules.AuthorLabels.MatchWhole(own[index - 1].Text) is not null;
        if (label is null && !isBehind || label is { Rest.Length: 0 }) return [];
        var rest = AuthorNames.WithoutDates(label?.Rest ?? line.Text);
        if (rest.IndexOf('|') is var bar and > 0) rest = rest[..bar].TrimEnd(' ', ',', '-');
        var names = AuthorNames.Split(rest, rules, line.Place <= MaxNearLines && rest.Length <= MaxLoginLetters ? 1 : 2);
        return names.Count > 0 ? names : Desk(rest.EndsWith('.') && rest.Length - rest.LastIndexOf(' ') > MinStoppedWord ? rest.TrimEnd('.') : rest);
    }

    private IReadOnlyList<string> Desk(string text) =>
        text.Length is > 2 and <= MaxDeskLetters && char.IsUpper(text[0]) && IsDesk(text) && rules.NotAuthors.MatchWhole(text) is null ? [text] : [];

    // "11.12.2019 - Jane Doe"; in a box beside the day's the name stands alone.
    private IReadOnlyList<string> BesideDay(List<HeadlineLine> own, int index)
    {
        var line = own[index];
        if (!HasDay(line))
            return !Neighbours(own, index).Any(IsDayLine)
                ? []
                : DeskName.Agency(line.Text, rules) is { } house
                    ? [house]
                    : (line.Pieces.Count > 1 || rules.NameJoints.HasConjunction(line.Text)) && List(line) is { Count: > 1 } list
                        ? list
                        : Whole(line) is { Count: > 0 } whole ? whole : WithoutPlace(line);
        var names = new List<string>();
        string? agencyBeside = null;
        if (line.Pieces.Select(piece => DeskName.Agency(piece.Trim(Separators).Trim(), rules)).FirstOrDefault(name => name is not null) is { } agency)
            return [agency];
        foreach (var part in line.Pieces.SelectMany(piece => AuthorNames.WithoutDates(piece)
            .Replace("- ", "|", StringComparison.Ordinal)
            .Split(Separators)))
        {
            // "طوباس 5-7-2022 وفا - هدى جاسم": a writer counts before the agency.
            if (names.Count == 0 && DeskName.Agency(part.Trim(' ', '-'), rules) is { } house) agencyBeside ??= house;
            if (PersonName.BeforePost(part.Trim(), rules) is { } reporter) AuthorNames.AddOnce(names, reporter);
            // "2020-05-08 - By Jane Doe": behind a label stands a name that no list needs to know.
            var isLabelled = LineLabel.Read(part.Trim(), rules.AuthorLabels) is { Rest.Length: > 0 };
            foreach (var name in AuthorNames.Split(part, rules, line.HasAvatar && names.Count == 0 ? 1 : 2))
                if (isLabelled || PersonName.IsKnown(name, rules) || line.HasAvatar && names.Count == 0) AuthorNames.AddOnce(names, name);
        }

        return names.Count == 0 && agencyBeside is not null ? [agencyBeside] : names;
    }

    // Several names on one line, and nothing else but the words that join them.
    private List<string> List(HeadlineLine line)
    {
        List<string> names = [.. AuthorNames.Split(string.Join(" | ", line.Pieces), rules)];
        var others = line.Pieces.Sum(piece => piece.Length) - names.Sum(name => name.Length);
        return others <= names.Count * MaxJoint && names.TrueForAll(name => PersonName.IsKnown(name, rules) && !IsTopic(name) || rules.IsAgency(name)) ? names : [];
    }

    // "Jane Doe, Education Correspondent", and her post in a box of its own: even a name that no list knows is one there.
    private IReadOnlyList<string> BesidePost(List<HeadlineLine> own, int index)
    {
        var line = own[index];
        if (line.Place < 1 || line.Text.Length > MaxPostLineLetters) return [];
        var parts = line.Pieces.SelectMany(piece => piece.Split(
            [',', '|', '•', '·', '–', '—'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToList();
        if (parts.Count == 1 && index + 1 < own.Count && own[index + 1] is var next && next.Place == line.Place + 1 && next.Pieces.Count == 1)
            parts.Add(next.Text);
        return parts.Count >= 2 && IsPost(parts[1]) && PersonName.Clean(parts[0], rules) is { } name && name == parts[0] && !IsDesk(name)
            ? [name]
            : [];
    }

    private bool IsPost(string text) =>
        text.Length <= MaxPostLetters && !text.Any(char.IsDigit) && !Prose.EndsAsStatement(text) && rules.RoleWords.MatchAnywhere(text) is not null;

    private IReadOnlyList<string> Whole(HeadlineLine line)
    {
        var text = line.Text.Trim(Separators).Trim();
        // "Jane Doe, The Evening Post"
        // "صوت الأطلس - هدى جاسم"
        if (PlaceByline.Read(text, _ => false, rules) is { Outlet: { } outlet } signed && isHouse(outlet)) return [signed.Author];
        if (text.Split(['|', ',', '/'], StringSplitOptions.TrimEntries) is [var writer, var house]
            && (IsDesk(house)
                || rules.IsAgency(house)
                || text.Contains('|', StringComparison.Ordinal)
                || text.Contains('/', StringComparison.Ordinal) && !PersonName.IsKnown(house, rules)))
        {
            text = writer;
        }
        else if (text.IndexOf(" - ", StringComparison.Ordinal) is var dash and > 0) text = text[..dash].TrimEnd();
        // "Jane Doe @jdoe", "John Roe Jr."
        if (text.IndexOf(" @", StringComparison.Ordinal) is var account and > 0 && !text[(account + 2)..].Contains(' ', StringComparison.Ordinal))
            text = text[..account];
        return PersonName.Clean(text, rules, 1) is { } name && name == text.TrimEnd('.') && PersonName.IsKnown(name, rules) && !IsTopic(name)
            ? [name]
            : [];
    }

    // "Jane Doe in Geneva", "Jane Doe, PhD": right beside the day it is no picture that tells so.
    private string[] WithoutPlace(HeadlineLine line) =>
        LoneName.Read(line.Text, rules) is { } name && PersonName.IsKnown(name, rules) && !IsTopic(name) ? [name] : [];

    // Who stands in the headline is in the picture below it, unless the headline begins with its writer: "Jane Doe: …".
    private bool IsTopic(string name) =>
        headline.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0
        && !(at == 0 && headline.AsSpan(name.Length).TrimStart() is [':' or '.' or '|' or '-' or '–' or '—', ..]);

    // In Arabic a lone name may as well be that of the person in the picture.
    private IReadOnlyList<string> Alone(List<HeadlineLine> own, int index)
    {
        var line = own[index];
        if (line.Place is < 1 or > MaxLoneLines && !line.HasAvatar
            || ScriptDetector.Detect(line.Text) == Script.Arabic
            || !line.Text.Any(char.IsUpper))
        {
            return [];
        }

        return Whole(line) is [var name] && name.Contains(' ', StringComparison.Ordinal) ? [name] : [];
    }

    // A name that no list knows, on the line before or behind the day: of capitals alone, in no link, and of words that are nothing else.
    private IReadOnlyList<string> Unlisted(List<HeadlineLine> own, int index)
    {
        var line = own[index];
        if (line.Place is < 1 or > MaxLoneLines || line.Parent.Closest("a, h1, h2, h3, h4, h5, h6") is not null) return [];
        if (!own.Exists(other => other.Place > 0 && Math.Abs(other.Place - line.Place) == 1 && IsDayLine(other))) return [];
        var text = line.Text;
        if (Prose.CountWords(text) is not (2 or 3) || !text.Any(char.IsLower) || LoneName.Read(text, rules) != text) return [];
        return IsTopic(text) || isHouse(text) || IsDesk(text) || SmallWords.IsPhrase(text, rules, layout.WordsInSmall) ? [] : [text];
    }

    private bool IsDesk(string name) => rules.OutletWords.MatchAnywhere(name) is not null;

    // On one side of the headline, or right above and right below it.
    private static IEnumerable<HeadlineLine> Neighbours(List<HeadlineLine> own, int index) =>
        own.Where(line => line != own[index]
            && Math.Abs(line.Place - own[index].Place) <= 2
            && (Math.Sign(line.Place) == Math.Sign(own[index].Place) || own[index].Place == 1 && line.Place == -1));

    private static bool HasDay(HeadlineLine line) =>
        ArabicDateParser.FindFirst(line.Text) is { Date.IsFullDay: true } || line.Pieces.Any(RelativeDates.IsAge);

    private static bool IsDayLine(HeadlineLine line) =>
        RelativeDates.IsAge(line.Text)
        || ArabicDateParser.FindFirst(line.Text) is { Date.IsFullDay: true } match
            && line.Text.Length - (match.End - match.Start) < MaxDayLineLetters;
}
