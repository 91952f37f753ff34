using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Choices;

/// <summary>
/// Chooses the authors: people that metadata names, then people of a byline, then the agency or desk that metadata
/// or dateline names. Better fewer authors than wrong ones.
/// </summary>
public sealed class AuthorChoice : ICleaningStep
{
    private const int MaxOrganisationWords = 6;
    private const double SureByline = 0.8;
    private const double MuchLess = 0.08;
    private const double SureMark = 0.7;
    private const int MaxLabelLetters = 40;
    private const int MaxNameLetters = 60;
    private const int LinesToNote = 4;
    private const string JsonLd = "json-ld";

    /// <inheritdoc/>
    public string Name => "author";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml)
        {
            draft.Authors = AsWritten(draft.Authors ?? Presented(draft), draft);
            return;
        }

        var people = draft.ShownAuthors.FindAll(names => names.Origin != ShownFacts.Desk)
            .ConvertAll(names => names with { Value = WithoutSite(names.Value, draft) })
            .FindAll(names => names.Value.Count > 0);
        // An unmarked login beside the name of a person is the one who put the article on the site.
        var shown = people is [{ Origin: not ShownFacts.Marked } first, ..] && first.Value.All(IsLogin)
            ? people.Find(names => names.Value.All(name => PersonName.IsKnown(name, draft.Rules))) ?? first
            : people.FirstOrDefault();
        // Far from the headline a link to somebody's page says less than a label.
        if (shown is { Origin: ShownFacts.Marked, Confidence: < SureMark }) shown = PageSigner.Labelled(draft) ?? shown;
        var authors = Stated(draft) is { } stated ? Together(stated, shown, draft)
            : shown
                ?? draft.Authors
                ?? Organisation(draft)
                ?? draft.ShownAuthors.Find(names => names.Origin == ShownFacts.Desk)
                ?? BelowLabel(draft)
                ?? AboutWriter(draft)
                ?? PageSigner.Labelled(draft)
                ?? PageSigner.Presented(draft)
                ?? AgencyCredit.Read(draft)
                ?? SiteOwner.Read(draft);
        draft.Authors = AsWritten(authors, draft);
    }

    // Names are compared with Arabic letters; those of Persian and its neighbours keep their own.
    private static FieldValue<IReadOnlyList<string>>? AsWritten(FieldValue<IReadOnlyList<string>>? authors, ArticleDraft draft)
    {
        if (authors is null || !PageLanguage.IsPersian(draft.Capture.Document)) return authors;
        var text = draft.Capture.IsHtml
            ? draft.Capture.Document.DocumentElement?.TextContent
            : authors.Line > 0 ? draft.Capture.Lines[authors.Line - 1] : null;
        return text is null ? authors : authors with { Value = [.. authors.Value.Select(name => PersianLetters.AsWritten(name, text))] };
    }

    // A box about the writer is all that tells her name.
    private static FieldValue<IReadOnlyList<string>>? Presented(ArticleDraft draft) =>
        WriterBox.Presented(draft.Blocks, draft.Rules) is { } writer
            ? new FieldValue<IReadOnlyList<string>>([writer.Name], "line about the writer", 0.5, draft.Blocks[writer.Index].Line)
            : null;

    // "Article by" or "About the author" on a line, a name on the next: at the foot of a text no box tells them apart.
    private static FieldValue<IReadOnlyList<string>>? BelowLabel(ArticleDraft draft)
    {
        for (var i = 0; i + 1 < draft.PageBlocks.Count; i++)
        {
            var (label, name) = (draft.PageBlocks[i], draft.PageBlocks[i + 1].Text.Trim());
            if (label.Text.Length <= MaxLabelLetters
                && name.Length <= MaxNameLetters
                && (draft.Rules.AuthorLabels.MatchWhole(label.Text) ?? draft.Rules.AuthorBoxes.MatchWhole(label.Text)) is not null
                && SiteOwner.IsPerson(name, draft.Rules))
                return new FieldValue<IReadOnlyList<string>>([name], "line below a label", 0.55, label.Line);
        }

        return null;
    }

    // "Jane Doe is a reporter for …" behind the text, also outside of its element.
    private static FieldValue<IReadOnlyList<string>>? AboutWriter(ArticleDraft draft)
    {
        var notes = draft.Blocks.Where(block => block.Role is BlockRole.Disclaimer or BlockRole.AuthorBox).Concat(draft.BehindText(LinesToNote));
        foreach (var block in notes)
            if (Lines.Bylines.AboutWriter.NameIn(block.Text, draft.Rules) is { } name)
                return new FieldValue<IReadOnlyList<string>>([name], "line about the writer", 0.55, block.Line);
        return null;
    }

    // A byline wins over metadata that knows only a login, or only some of the authors it names.
    private static FieldValue<IReadOnlyList<string>> Together(
        FieldValue<IReadOnlyList<string>> stated, FieldValue<IReadOnlyList<string>>? shown, ArticleDraft draft)
    {
        if (shown is not null && IsHost(stated.Value, draft)) return shown;
        if (shown is null || shown.Confidence < SureByline) return stated;
        // A login that the page shows as its author's name is the name.
        var isLogin = stated.Value.All(IsLogin)
            && !draft.ShownAuthors.Exists(byline => byline.Confidence > shown.Confidence - MuchLess
                && byline.Value.Any(name => IsLogin(name) && Tokenizer.FoldedLetters(name) == Tokenizer.FoldedLetters(stated.Value[0])))
            && shown.Value.All(name => name.Contains(' ', StringComparison.Ordinal));
        var isPart = shown.Value.Count > stated.Value.Count
            && stated.Value.All(name => shown.Value.Any(other => Tokenizer.FoldedLetters(other) == Tokenizer.FoldedLetters(name)));
        // A list of objects is whole; a tag may hold the first name only.
        var isFirst = stated.Origin != JsonLd
            && shown.Origin == ShownFacts.Labelled
            && shown.Value.All(name => PersonName.IsKnown(name, draft.Rules));
        if (isLogin || isPart && (shown.Origin == ShownFacts.Marked || isFirst)) return shown;
        // What the page prints behind a label is what its readers are told.
        var isOther = shown.Origin == ShownFacts.Labelled
            && shown.Value.All(name => PersonName.IsKnown(name, draft.Rules))
            && !stated.Value.Any(name => shown.Value.Any(other => Tokenizer.FoldedLetters(other) == Tokenizer.FoldedLetters(name)));
        return isOther ? shown : stated;
    }

    // Some houses sign in their metadata whatever their writers write.
    private static bool IsHost(IReadOnlyList<string> names, ArticleDraft draft) =>
        names is [var name] && Tokenizer.FoldedLetters(name) == HostName.Of(draft.Metadata);

    // Scripts without spaces or capitals write full names in one word.
    private static bool IsLogin(string name) => !name.Contains(' ', StringComparison.Ordinal) && ScriptDetector.Detect(name) == Script.Latin;

    private static FieldValue<IReadOnlyList<string>>? Stated(ArticleDraft draft)
    {
        var names = new List<string>();
        string? origin = null;
        foreach (var value in draft.Metadata.Authors)
        {
            // Statements of one origin are one list; a second origin only repeats or blurs it.
            if (origin is not null && origin != value.Origin) break;
            if (value.IsOrganization) continue;
            foreach (var name in AuthorNames.Split(GivenFirst(value), draft.Rules, minWords: 1))
            {
                if (IsSiteName(name, draft)) continue;
                origin = value.Origin;
                AuthorNames.AddOnce(names, name);
            }
        }

        if (origin == JsonLd) AddAgencies(names, draft);
        return names.Count == 0 ? null : new FieldValue<IReadOnlyList<string>>(HouseBesideName.Without(names, draft), origin ?? "metadata", 0.9);
    }

    // Tags for libraries give the surname first.
    private static string GivenFirst(MetadataValue value) =>
        value.Origin.StartsWith("meta citation", StringComparison.OrdinalIgnoreCase)
        && value.Value.Split(',', StringSplitOptions.TrimEntries) is [var surname, var given]
            ? $"{given} {surname}"
            : value.Value;

    // In a list of objects the agency beside a person is an author of its own; in a line of text it may be anything.
    private static void AddAgencies(List<string> names, ArticleDraft draft)
    {
        foreach (var value in draft.Metadata.Authors.Where(value => value.Origin == JsonLd))
            if (OrganisationName(value, draft) is { } name
                && !IsSiteName(name, draft)
                && AuthorNames.Split(name, draft.Rules, minWords: 1).Count == 0)
            {
                AuthorNames.AddOnce(names, name);
            }
    }

    private static FieldValue<IReadOnlyList<string>>? Organisation(ArticleDraft draft)
    {
        foreach (var value in draft.Metadata.Authors)
            if ((Photographer(value, draft) ?? OrganisationName(value, draft)) is { } name)
                return new FieldValue<IReadOnlyList<string>>([name], value.Origin, 0.5);
        return null;
    }

    // "Photos by Jane Doe" is all that a page of pictures says.
    private static string? Photographer(MetadataValue value, ArticleDraft draft) =>
        draft.Rules.ReviewerLabels.MatchStart(value.Value) is { } label ? PersonName.Clean(value.Value[label.End..], draft.Rules) : null;

    private static string? OrganisationName(MetadataValue value, ArticleDraft draft)
    {
        var name = SpaceRepair.Apply(value.Value).Trim(' ', ',');
        if (name.Contains('/', StringComparison.Ordinal)
            || name.Contains('@', StringComparison.Ordinal)
            || !name.Any(char.IsLetter)
            || name.Length < 2)
        {
            return null;
        }

        if (DeskName.Agency(name, draft.Rules) is { } agency) return agency;
        return Prose.CountWords(name) > MaxOrganisationWords
            || PersonName.IsNobody(name, draft.Rules)
            || draft.Rules.Places.MatchWhole(name) is not null
            || HostName.IsIn(name, isWhole: value.Origin != JsonLd)
                ? null
                : name;
    }

    // "By Jane Doe | The Evening Post": the house that the window names behind its last bar is one of several names only.
    private static List<string> WithoutSite(IReadOnlyList<string> names, ArticleDraft draft)
    {
        var end = names.Count > 1 && SiteOwner.TitleEnd(draft) is { } title ? Tokenizer.FoldedLetters(title) : null;
        return [.. HouseBesideName.Without(names, draft).Where(name => !IsSiteName(name, draft)
            && (Tokenizer.FoldedLetters(name) != end || SiteOwner.IsPerson(name, draft.Rules)))];
    }

    // A site may have the name of the person who writes it.
    private static bool IsSiteName(string name, ArticleDraft draft)
    {
        if (SiteOwner.IsPerson(name, draft.Rules)) return false;
        var letters = Tokenizer.FoldedLetters(name);
        return draft.Metadata.Sources.Exists(source => Tokenizer.FoldedLetters(source.Value) == letters)
            || ScriptDetector.Detect(name) == Script.Arabic && SiteOwner.TitleEnd(draft) is { } end && Tokenizer.FoldedLetters(end) == letters;
    }
}
