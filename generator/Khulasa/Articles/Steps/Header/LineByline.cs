using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads who wrote a text capture of a whole page where no label on the same line says it: a name below a lone "By",
/// or a name that stands alone between headline and text beside the day of publication or the writer's office.
/// </summary>
public sealed class LineByline : ICleaningStep
{
    private const int MaxLinesBelowHeadline = 14;
    private const int MaxLinesAboveHeadline = 2;

    // "Jane Doe", what she does, and a button to follow her by.
    private const int MaxLinesToPost = 4;
    private const int LinesBelowText = 5;
    private const int MaxInitials = 2;

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
            if (i >= title - 1 && ReadBesideDay(draft, block, title, isAbove: i < title)) return;
            // "Jane Doe 3 hours ago" has been read for its day.
            if (!block.IsOpen && block.Role != BlockRole.Date
                || LoneName.ReadAll(block.Text, draft.Rules, NameSignature.IsBelowLabel(draft, i)) is not { Count: > 0 } names
                || !NameSignature.IsSigned(draft, i, title, names))
            {
                continue;
            }

            // What was cut off a line may be a section or a button with two capitals.
            if (IsParted(draft.Blocks, i) && !NameSignature.IsBelowLabel(draft, i) && !names.All(name => PersonName.IsKnown(name, draft.Rules)))
                continue;
            if (!NameSignature.IsBelowLabel(draft, i)
                && names.Any(name => !PersonName.IsKnown(name, draft.Rules)
                    && SmallWords.IsPhrase(name, draft.Rules, words ??= SmallWords.Of(draft.Blocks.Select(other => other.Text)))))
            {
                continue;
            }

            if (i < title && names[0].Any(char.IsUpper)
                || i < title
                    && NameSignature.Distance(draft.Blocks, i, title) > MaxLinesAboveHeadline
                    && !draft.Rules.IsOffice(draft.Blocks[i + 1].Text)
                || names.Any(name => IsInStory(draft, name)))
            {
                continue;
            }

            if (!NameSignature.IsBelowLabel(draft, i)
                && (IsLabelledBelow(draft, i + 1, end) || names.Any(name => IsInSentence(draft.Blocks[title].Text, name))))
            {
                continue;
            }

            draft.Authors = new FieldValue<IReadOnlyList<string>>(WithNamesBelow(draft, i, end, names), Name, 0.7, block.Line);
            return;
        }

        ReadBelowText(draft);
    }

    // "Jane Doe to lead the orchestra": whom the headline tells about. At its end or before a colon the name may sign it.
    private static bool IsInSentence(string headline, string name) =>
        headline.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0
        && at + name.Length + 1 < headline.Length
        && headline[at + name.Length] is ' ' or '\'' or '’'
        && char.IsLetterOrDigit(headline[at + name.Length + 1]);

    // "John Roe" under his picture, and below it "By" and "Jane Doe".
    private static bool IsLabelledBelow(ArticleDraft draft, int from, int end)
    {
        for (var i = from; i < end && i < draft.Blocks.Count; i++)
            if (draft.Blocks[i].IsOpen && NameSignature.IsBelowLabel(draft, i) && SiteOwner.IsPerson(draft.Blocks[i].Text, draft.Rules)) return true;
        return false;
    }

    // Several writers, each on a line of her own; pictures of them leave their initials, buttons one more copy of the name.
    private List<string> WithNamesBelow(ArticleDraft draft, int index, int end, IReadOnlyList<string> first)
    {
        var names = new List<string>(first);
        draft.Blocks[index].Assign(BlockRole.Byline, Name);
        for (var i = index + 1; i < end && i < draft.Blocks.Count && draft.Blocks[i] is { IsOpen: true } block; i++)
        {
            if (block.Text.Length <= MaxInitials || draft.Rules.NameJoints.IsJoint(block.Text)) continue;
            if (LoneName.ReadAll(block.Text, draft.Rules, isLabelled: false) is not { Count: > 0 } more
                || !more.All(name => PersonName.IsKnown(name, draft.Rules) && !NameSignature.IsNamedInText(draft, name)))
            {
                break;
            }

            foreach (var name in more) AuthorNames.AddOnce(names, name);
            block.Assign(BlockRole.Byline, Name);
        }

        return names;
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

            if (!block.IsOpen
                || (NameSignature.IsBelowLabel(draft, i)
                    ? LoneName.Read(block.Text, draft.Rules, isLabelled: true)
                    : Poster(block.Text, draft.Rules)) is not { } name)
            {
                continue;
            }

            block.Assign(BlockRole.Byline, Name);
            draft.Authors = new FieldValue<IReadOnlyList<string>>([name], Name, 0.6, block.Line);
            return;
        }
    }

    // A name alone right below a text signs it, unless the text tells of its bearer.
    private static bool IsSignature(ArticleDraft draft, Block block) =>
        SiteOwner.IsPerson(block.Text, draft.Rules) && !NameSignature.IsNamedInText(draft, block.Text);

    // "Posted by Jane Doe at 9:11": a label of one word may begin anything there.
    private static string? Poster(string text, CleaningRules rules) =>
        text.Length <= LoneName.MaxLetters
        && LineLabel.ReadAuthor(text, rules) is { Rest.Length: > 0 } label
        && label.Phrase.Contains(' ', StringComparison.Ordinal)
        && DayByline.BehindLabel(label.Rest, rules) is [var name]
        && PersonName.IsKnown(name, rules) ? name : null;

    // "Jane Doe, Correspondent Dec 22, 2023, 10:15 PM", "Dec 22, 2023 by Jane Doe in News", "22.12.2023 | Jane Doe".
    private static bool ReadBesideDay(ArticleDraft draft, Block block, int title, bool isAbove)
    {
        // "The bridge on Sunday, May 12, 2024. (Agency Photo/Jane Doe)"
        if (block.Role != BlockRole.Date && !block.IsOpen || CaptionShape.Matches(block.Text, draft.Rules) || HeaderDate.Find(block.Text) is not { } day)
            return false;
        var names = WideByline.Read(block.Text, draft.Rules) is { Count: > 0 } wide ? wide : DayByline.Read(day, draft.Rules);
        if (names.Count == 0
            || names.Any(name => IsInSentence(draft.Blocks[title].Text, name))
            || isAbove && !names.All(name => PersonName.IsKnown(name, draft.Rules)))
        {
            return false;
        }

        draft.Authors = new FieldValue<IReadOnlyList<string>>(names, "beside the day", 0.75, block.Line);
        return true;
    }

    // In Arabic a lone name below the headline may as well be the caption of a picture of whom the story tells.
    private static bool IsInStory(ArticleDraft draft, string name) =>
        ScriptDetector.Detect(name) == Script.Arabic && NameSignature.IsNamedInText(draft, name);

    private static bool IsParted(List<Block> blocks, int index) =>
        index > 0 && blocks[index - 1].Line == blocks[index].Line || index + 1 < blocks.Count && blocks[index + 1].Line == blocks[index].Line;
}
