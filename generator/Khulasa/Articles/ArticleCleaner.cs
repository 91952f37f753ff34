using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Steps.Boxes;
using Khulasa.Articles.Steps.Choices;
using Khulasa.Articles.Steps.Extent;
using Khulasa.Articles.Steps.Header;
using Khulasa.Articles.Steps.Notices;
using Khulasa.Articles.Steps.Pictures;
using Khulasa.Articles.Steps.Reading;
using Khulasa.Articles.Steps.Repair;
using Khulasa.Seeds;

namespace Khulasa.Articles;

/// <summary>Turns a capture into an article. This is the one place that says which step comes after which.</summary>
public sealed class ArticleCleaner
{
    private static readonly ICleaningStep[] Chain =
    [
        // What the machine-readable part of a page says, and which of its blocks are the article.
        new MetadataReading(),
        new BlockSelection(),

        // Glued and broken lines first: every later step looks at whole lines.
        new PrintedPages(),
        new RunningHeads(),
        new MessageHead(),
        new GluedLineSplit(),
        new GluedCueSplit(),
        new BrokenByline(),
        new PrintedLines(),
        new FragmentJoin(),
        new GluedHeadlineCut(),
        new SkippedBox(),
        new PlayerBox(),
        new SourceLine(),
        new KeywordLine(),
        new RunOfProse(),
        new ContentsCut(),
        new LabelledHeadline(),
        new LineHeadline(),
        new AppendedArticleCut(),
        new NextArticleCut(),
        new PageEnd(),
        new ReaderRemarks(),

        // Lines that are not the article's own words.
        new AuthorBox(),
        new WriterNote(),
        new DisclaimerCut(),
        new PublisherSummary(),
        new NoticeBox(),
        new NoticeLines(),
        new LabelCut(),
        new PlainLineHeadline(),
        new SectionLine(),
        new EntryStatement(),
        new DateLine(),
        new LoneDateline(),
        new BylineLine(),
        new SignedName(),
        new LineDate(),
        new LineByline(),
        new HouseByline(),
        new NoteBelowByline(),
        new BesideByline(),
        new CounterLine(),
        new CaptionLine(),
        new CreditLine(),
        new EmbeddedPost(),

        // The article itself.
        new HeadlineRepeat(),
        new AboveHeadline(),
        new DatelineReading(),
        new CutTeasers(),
        new TeaserCut(),
        new SignOff(),
        new AttachmentLine(),
        new LinkListCut(),
        new LetterOffer(),
        new RepeatedButton(),
        new BoxAmongParagraphs(),
        new TailCut(),
        new PageTail(),
        new BesideText(),
        new BrokenLineJoin(),
        new RepeatedText(),
        new OutsideRun(),

        // What is left to know.
        new SignedHeadline(),
        new DateChoice(),
        new CaptureSigner(),
        new AuthorChoice(),
        new SourceChoice(),
        new LanguageChoice(),
        new TagChoice(),
        new LeadImageChoice(),
        new WorkingTitle(),

        // Pictures last: no rule about text may see them.
        new FigurePlacement(),
    ];

    private const int MaxPlaceWords = 3;

    private readonly CleaningRules _rules;
    private readonly KnownNames _names;

    /// <summary>Prepares a cleaner; it may be used from several threads.</summary>
    public ArticleCleaner(CleaningRules rules, KnownNames names) => (_rules, _names) = (rules, names);

    /// <summary>Cleans one capture.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="seedPath">How messages name the seed.</param>
    public Article Clean(Capture capture, string seedPath)
    {
        var draft = new ArticleDraft { Capture = capture, SeedPath = seedPath, Rules = _rules, Names = _names };
        foreach (var step in Chain) step.Apply(draft);
        return Finish(draft);
    }

    private static Article Finish(ArticleDraft draft) => new()
    {
        Title = draft.Title,
        WorkingTitle = draft.WorkingTitle,
        Date = draft.Date,
        Updated = draft.Updated,
        Authors = draft.Authors,
        Source = draft.Source,
        Place = draft.Place ?? FieldOf(draft.Metadata.Places.FindAll(place => Prose.CountWords(place.Value) <= MaxPlaceWords)),
        Language = draft.Language,
        Address = FieldOf(draft.Metadata.Addresses),
        Image = draft.Image,
        ImageCaption = draft.ImageCaption,
        Keywords = draft.Tags,
        Summary = [.. draft.Summary],
        Blocks = draft.Blocks,
        Pruned = draft.Pruned,
        Findings = draft.Findings,
        ContentOrigin = draft.ContentOrigin,
        Charset = draft.Capture.Charset,
        Confidence = ConfidenceScore.Of(draft),
    };

    private static FieldValue<string>? FieldOf(List<MetadataValue> values) =>
        values is [var first, ..] ? new FieldValue<string>(first.Value, first.Origin, 0.9) : null;
}
