using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads short lines around the text that name the author: behind a label (<c>بقلم: …</c>, <c>By …</c>), or a name
/// beside a city (<c>هدى جاسم (بغداد)</c> in capture 002, <c>بغداد - هدى جاسم</c>).
/// </summary>
public sealed class BylineLine : ICleaningStep
{
    private const int MaxWords = 12;
    private const int MaxLinesAboveHeadline = 6;
    private const int MaxLinesBelowCaption = 2;
    private const int MaxBylineLetters = 200;
    private const int MaxPostWords = 6;
    private const int MaxLoginWords = 2;

    /// <inheritdoc/>
    public string Name => "byline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        int first = draft.HeaderEnd(), last = draft.LastProse();
        // Names far above the headline are those of the editors, in the head of the page.
        var title = draft.Capture.IsHtml ? -1 : draft.Blocks.FindIndex(block => block.Role == BlockRole.Title);
        var surroundings = ArticleSurroundings.Of(draft);
        for (var i = Math.Max(0, title - MaxLinesAboveHeadline); i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.IsOpen && IsShownByline(draft, block)) block.Assign(BlockRole.Byline, Name);
            if (block.IsOpen && !draft.Capture.IsHtml && i < first && i > title && surroundings?.Hold(i) != false && block.WordCount > MaxWords)
                ReadLong(draft, block);
            if (!block.IsOpen
                || surroundings?.Hold(i) == false
                || Prose.CountWords(block.Text) > MaxWords
                || i > first && i < last && !NamesStatedAuthor(draft, block) && !IsBelowCaption(draft, i, first))
            {
                continue;
            }

            if (block.Kind == BlockKind.Heading && i < first && !IsKnownByline(draft, block)) continue;
            if (NamesStatedAuthor(draft, block) || i < first && (BeginsWithAuthor(draft, block) || IsBesideByline(draft, i)))
                block.Assign(BlockRole.Byline, Name);
            else if (!ReadLabelled(draft, block) && i < first && !ReadWide(draft, block) && !ReadLong(draft, block)) ReadBesidePlace(draft, block);
        }
    }

    // "By Jane Doe" below a caption of a text capture that reads like its first paragraph.
    private static bool IsBelowCaption(ArticleDraft draft, int index, int first) =>
        !draft.Capture.IsHtml && index <= first + MaxLinesBelowCaption && IsKnownByline(draft, draft.Blocks[index]);

    // "By Jane Doe and John Roe, Staff Writers, and Ann Poe in Geneva": a byline of any length whose names the page shows.
    private static bool IsShownByline(ArticleDraft draft, Block block) =>
        block.Text.Length <= MaxBylineLetters && LineLabel.ReadAuthor(block.Text, draft.Rules) is { Rest.Length: > 0 }
        && draft.ShownAuthors.Exists(byline => byline.Value.Count > 1
            && byline.Value.All(name => block.Text.Contains(name, StringComparison.Ordinal)));

    // A heading may begin with "By" as well.
    private static bool IsKnownByline(ArticleDraft draft, Block block) =>
        LineLabel.ReadAuthor(block.Text, draft.Rules) is { } label && SiteOwner.IsPerson(label.Rest, draft.Rules);

    private bool ReadLabelled(ArticleDraft draft, Block block)
    {
        if (LineLabel.ReadAuthor(block.Text, draft.Rules) is not { } label) return false;
        if (label.Rest.Length == 0)
        {
            var author = AuthorBelow(draft, block);
            if (label.HasColon || author is not null) block.Assign(BlockRole.Byline, Name);
            if (author is { IsOpen: true }) author.Assign(BlockRole.Byline, Name);
            return false;
        }

        var signed = BylineEnd.CutFrom(label.Rest, draft.Rules);
        var names = AuthorNames.Split(signed, draft.Rules);
        // "By Jane Doe, Evening Post": without a word between them the second one is whom she writes for.
        if (names.Count == 2
            && label.Rest.Contains(", ", StringComparison.Ordinal)
            && !PersonName.IsKnown(names[1], draft.Rules)
            && !PersonName.HasInitial(names[1])
            && !(IsSurnameInCapitals(names[0]) && IsSurnameInCapitals(names[1]))
            && PersonName.IsKnown(names[0], draft.Rules))
        {
            names = [names[0]];
        }

        if (names.Count == 0)
        {
            // "Von DPA", "بقلم: فريق التحرير": a byline, though it names nobody.
            if (LoginOf(signed, block, draft) is { } login)
            {
                block.Assign(BlockRole.Byline, Name);
                draft.Authors ??= new FieldValue<IReadOnlyList<string>>([login], "login behind a label", 0.5, block.Line);
            }
            else if (AgencyOf(signed, draft) is { } agency)
                draft.Authors ??= new FieldValue<IReadOnlyList<string>>([agency], "agency behind a label", 0.5, block.Line);
            if (draft.Rules.IsAgency(label.Rest) || draft.Rules.NotAuthors.MatchWhole(label.Rest) is not null) block.Assign(BlockRole.Byline, Name);
            return false;
        }

        if (NamesField(label, names, draft.Rules)) return false;
        // "كاتب المقال اعتذر عن الخطأ.": a sentence, unless its words are known for names.
        if (IsSentence(block.Text, label) && !names.All(name => PersonName.IsKnown(name, draft.Rules))) return false;
        block.Assign(BlockRole.Byline, Name);
        draft.Authors ??= new FieldValue<IReadOnlyList<string>>(names, "byline", 0.85, block.Line);
        if (ArabicDateParser.FindFirst(block.Text) is { Date.IsFullDay: true } date)
            draft.ShownDates.Add(new FieldValue<PartialDate>(date.Date, "byline", 0.8, block.Line));
        return true;
    }

    // "Marie DUPONT, Lena MUSTER"
    private static bool IsSurnameInCapitals(string name) =>
        name.Split(' ') is [var given, .., { Length: > 2 } surname] && surname.All(char.IsUpper) && given.Any(char.IsLower);

    // "محررة الشؤون الصحية": behind a job without a colon stands what she writes about, each word with an article.
    private static bool NamesField(LineLabel label, IReadOnlyList<string> names, CleaningRules rules) =>
        !label.HasColon
        && rules.RoleWords.MatchWhole(label.Phrase) is not null
        && names is [var only]
        && !PersonName.IsKnown(only, rules)
        && only.Split(' ').All(word => word.StartsWith("ال", StringComparison.Ordinal));

    // Names have capitals where the script has any, and Thai has no stops. "Text der Petition." is none either.
    private static bool IsSentence(string text, LineLabel label) =>
        !label.HasColon && Prose.EndsAsStatement(text) && (ScriptDetector.Detect(text) == Script.Arabic || LetterCase.IsSmall(label.Rest[0]));

    // A text capture has nothing else that names the agency.
    private static string? AgencyOf(string text, ArticleDraft draft) =>
        !draft.Capture.IsHtml && text.Trim(' ', ',') is var agency && draft.Rules.IsAgency(agency) ? agency : null;

    // "by jdoe", "By Jane": beside the day, and nothing else on the line. One with a capital must be known for a name.
    private static string? LoginOf(string text, Block block, ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || block.WordCount > MaxLoginWords || PersonName.Clean(text, draft.Rules, minWords: 1) is not { } login) return null;
        var at = draft.Blocks.IndexOf(block);
        return (!char.IsUpper(login[0]) && login.Any(char.IsAsciiLetter) || PersonName.IsKnown(login, draft.Rules))
            && at > 0
            && at < draft.HeaderEnd()
            && (HeaderDate.Find(draft.Blocks[at - 1].Text) ?? (at + 1 < draft.Blocks.Count ? HeaderDate.Find(draft.Blocks[at + 1].Text) : null)) is not null
            ? login
            : null;
    }

    // "Author" and "Jane Doe" in cells of their own.
    private static Block? AuthorBelow(ArticleDraft draft, Block label) =>
        draft.Capture.IsHtml
        && draft.Blocks.IndexOf(label) is var at
        && at + 1 < draft.Blocks.Count
        && draft.ShownAuthors.Exists(byline => byline.Value.Contains(draft.Blocks[at + 1].Text))
            ? draft.Blocks[at + 1]
            : null;

    // Between lead and text a byline is sure only when it repeats the author that the page states elsewhere.
    private static bool NamesStatedAuthor(ArticleDraft draft, Block block)
    {
        var key = Tokenizer.FoldedLetters(LineLabel.ReadAuthor(block.Text, draft.Rules)?.Rest ?? block.Text);
        return key.Length > 4
            && draft.Metadata.Authors.Exists(author => Tokenizer.FoldedLetters(author.Value) == key
                || Tokenizer.FoldedLetters(block.Text) == Tokenizer.FoldedLetters(author.Value));
    }

    // "Jane Doe, Education Correspondent" and "Jane Doe | The Evening Post", where the page is known to be hers.
    private static bool BeginsWithAuthor(ArticleDraft draft, Block block) =>
        draft.Capture.IsHtml && block.Kind == BlockKind.Paragraph && !Prose.EndsAsStatement(block.Text)
        && draft.ShownAuthors.Exists(byline => byline.Value.Any(name => name.Contains(' ', StringComparison.Ordinal)
            && (block.Text == name
                // "هدى جاسم من الرباط"
                || ScriptDetector.Detect(name) == Script.Arabic && PersonName.Clean(block.Text, draft.Rules) == name
                || block.Text.Length > name.Length + 1
                && block.Text.StartsWith(name, StringComparison.Ordinal)
                && block.Text[name.Length..].TrimStart() is [',' or '|' or '·' or '•' or '–' or '—' or '-' or '/', ..])));

    // "Compiled by Max Stone"; "Evening Post Staff Writer" below the name of the writer.
    private static bool IsBesideByline(ArticleDraft draft, int index)
    {
        var text = draft.Blocks[index].Text;
        if (LineLabel.ReadReviewer(text, draft.Rules) is not null) return true;
        return index > 0 && draft.Blocks[index - 1].Role == BlockRole.Byline
            && Prose.CountWords(text) <= MaxPostWords
            && draft.Rules.RoleWords.MatchWhole(Prose.LastWord(text)) is not null;
    }

    private bool ReadWide(ArticleDraft draft, Block block)
    {
        if (draft.Capture.IsHtml || WideByline.Read(block.Text, draft.Rules) is not { Count: > 0 } names) return false;
        draft.Authors ??= new FieldValue<IReadOnlyList<string>>(names, "byline", 0.85, block.Line);
        // Its day is left to the step that reads days.
        if (HeaderDate.Find(block.Text) is null) block.Assign(BlockRole.Byline, Name);
        return true;
    }

    private bool ReadLong(ArticleDraft draft, Block block)
    {
        if (draft.Capture.IsHtml || LongByline.Read(block.Text, draft.Rules) is not { Count: > 0 } names) return false;
        draft.Authors ??= new FieldValue<IReadOnlyList<string>>(names, "byline", 0.8, block.Line);
        if (HeaderDate.Find(block.Text) is null) block.Assign(BlockRole.Byline, Name);
        return true;
    }

    private void ReadBesidePlace(ArticleDraft draft, Block block)
    {
        if (LineLabel.Read(block.Text, draft.Rules.CaptionLabels) is not null) return;
        if (PlaceByline.Read(block.Text, draft.IsPlace, draft.Rules) is not { } found) return;
        block.Assign(BlockRole.Byline, Name);
        draft.Authors ??= new FieldValue<IReadOnlyList<string>>(found.Authors(draft.Rules), "byline", 0.9, block.Line);
        if (found.Place is { } place) draft.Place ??= new FieldValue<string>(place, "byline", 0.9, block.Line);
        if (found.Outlet is { } outlet && !draft.Capture.IsHtml) draft.Source ??= new FieldValue<string>(outlet, "byline", 0.6, block.Line);
    }
}
