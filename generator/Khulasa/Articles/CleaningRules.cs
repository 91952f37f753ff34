using Khulasa.Articles.Metadata.Authors;
using Khulasa.Diagnostics;
using Khulasa.Text;
using Khulasa.Yaml;

namespace Khulasa.Articles;

/// <summary>
/// The phrases that cleaning goes by: the built-in files, one a language, and what <c>content/cleaning.yaml</c> adds.
/// </summary>
public sealed class CleaningRules
{
    private static readonly Lazy<(Dictionary<string, List<string>> Lists, StopWordLanguages Languages)> BuiltInFiles = new(ReadBuiltIn);
    private static readonly Lazy<CleaningRules> BuiltIn = new(() => new CleaningRules(BuiltInFiles.Value.Lists));

    private readonly Dictionary<string, List<string>> _lists;
    private readonly HashSet<string> _writtenStopWords;

    private CleaningRules(Dictionary<string, List<string>> lists)
    {
        _lists = lists;
        StopWords = new HashSet<string>(List("stop_words").Select(ArabicNormalizer.Fold), StringComparer.Ordinal);
        _writtenStopWords = new HashSet<string>(List("stop_words").Concat(StopWords), StringComparer.OrdinalIgnoreCase);
        Connectors = new HashSet<string>(List("connectors").Select(ArabicNormalizer.Fold), StringComparer.Ordinal);
        AddressWords = new HashSet<string>(List("address_words").Select(ArabicNormalizer.Fold), StringComparer.Ordinal);
        Markup = new MarkupWords(List);
        SectionNames = [.. List("sections").Select(ArabicNormalizer.Fold).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Tells languages by the stop words of the built-in files.</summary>
    internal static StopWordLanguages Languages => BuiltInFiles.Value.Languages;

    /// <summary>What elements of a page are called.</summary>
    public MarkupWords Markup { get; }

    /// <summary>Names of the lists that a rule file may have, in the order they are documented.</summary>
    public static IReadOnlyList<string> ListNames { get; } =
    [
        "labels", "related_cues", "summary_labels", "title_labels", "body_labels", "date_labels", "updated_labels", "original_date_labels",
        "time_words", "date_label_words", "day_words", "source_labels", "tag_labels", "author_labels", "work_labels", "reviewer_labels", "editor_labels",
        "author_boxes", "author_box_names", "disclaimers", "credit_words", "agencies", "sections", "photo_credits", "caption_labels", "caption_marks",
        "count_words", "places", "told_words",
        "not_outlets", "not_authors", "role_words", "outlet_words", "outlet_openers", "name_particles", "name_conjunctions", "place_prepositions", "given_names",
        "stop_words", "connectors", "clause_openers",
        "paragraph_cues", "reader_cues", "end_cues", "end_marks", "bio_cues", "bio_verbs", "writer_verbs", "writer_posts",
        "prune_words", "weak_prune_words", "link_prune_words", "caption_words", "standfirst_words", "content_words",
        "continuers", "networks", "tail_cues", "tail_labels", "tail_words", "entry_openers", "address_words", "subscription_words", "subscribe_buttons",
        "reply_buttons", "consent_phrases", "clause_words", "continue_cues", "box_starts", "box_ends", "player_lines", "headline_marks", "list_headings", "story_verbs",
    ];

    /// <summary>The built-in rules alone.</summary>
    public static CleaningRules Default => BuiltIn.Value;

    /// <summary>Folded words without which no running text of the language does.</summary>
    public IReadOnlySet<string> StopWords { get; }

    /// <summary>Folded words with which a paper speaks to its readers: you, your, we, our.</summary>
    public IReadOnlySet<string> AddressWords { get; }

    /// <summary>Words between the number of a picture and how many there are: "1 of 5".</summary>
    public PhraseSet CountWords => field ??= Set("count_words");

    /// <summary>What a page says when it asks to be allowed to follow its readers.</summary>
    public PhraseSet ConsentPhrases => field ??= Set("consent_phrases");

    /// <summary>Names of the letters that a paper sends to its readers.</summary>
    public PhraseSet SubscriptionWords => field ??= Set("subscription_words");

    /// <summary>Whole texts of buttons and links that offer the letters of a paper, its app, or a subscription.</summary>
    public PhraseSet SubscribeButtons => field ??= Set("subscribe_buttons");

    /// <summary>Whole texts of buttons beside what a reader has said: to answer or report it.</summary>
    public PhraseSet ReplyButtons => field ??= Set("reply_buttons");

    /// <summary>The stop words as they are written and folded, without regard to capitals, for text that is not folded.</summary>
    public HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StopWordLookup =>
        _writtenStopWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Folded words that join others and can neither begin nor end a keyword.</summary>
    public IReadOnlySet<string> Connectors { get; }

    /// <summary>Folded names of a paper's sections.</summary>
    public IReadOnlyList<string> SectionNames { get; }

    /// <summary>Whole lines that are buttons or headings of the page itself.</summary>
    public PhraseSet Labels => field ??= Set("labels");

    /// <summary>"Read also" and its kin: what follows is another article.</summary>
    public PhraseSet RelatedCues => field ??= Set("related_cues");

    /// <summary>Headings and buttons of the publisher's own summary.</summary>
    public PhraseSet SummaryLabels => field ??= Set("summary_labels");

    /// <summary>What stands before the headline in a list of what is known of an article.</summary>
    public PhraseSet TitleLabels => field ??= Set("title_labels");

    /// <summary>What stands before the text behind such a list.</summary>
    public PhraseSet BodyLabels => field ??= Set("body_labels");

    /// <summary>What stands before the day of publication.</summary>
    public PhraseSet DateLabels => field ??= Set("date_labels");

    /// <summary>What stands before the day of the last change.</summary>
    public PhraseSet UpdatedLabels => field ??= Set("updated_labels");

    /// <summary>What stands before the day on which a text that is kept up to date first appeared.</summary>
    public PhraseSet OriginalDateLabels => field ??= Set("original_date_labels");

    /// <summary>Words of hours and zones that stand beside a day: at, Uhr, GMT.</summary>
    public PhraseSet TimeWords => field ??= Set("time_words");

    /// <summary>Words of the labels of a day, in any order: last, update, تم.</summary>
    public PhraseSet DateLabelWords => field ??= Set("date_label_words");

    /// <summary>Words beside the numbers of a day in a dateline: في, يوم, الموافق.</summary>
    public PhraseSet DayWords => field ??= Set("day_words");

    /// <summary>What stands before the name of the outlet.</summary>
    public PhraseSet SourceLabels => field ??= Set("source_labels");

    /// <summary>What stands before the keywords.</summary>
    public PhraseSet TagLabels => field ??= Set("tag_labels");

    /// <summary>What stands before the name of the author.</summary>
    public PhraseSet AuthorLabels => field ??= Set("author_labels");

    /// <summary>What a writer does or has made; before a sign and the name of a person it tells the author.</summary>
    public PhraseSet WorkLabels => field ??= Set("work_labels");

    /// <summary>What stands before the name of somebody who has checked the text, and not written it.</summary>
    public PhraseSet ReviewerLabels => field ??= Set("reviewer_labels");

    /// <summary>What stands before the name of an editor, where the name of a writer stands before it on the same line.</summary>
    public PhraseSet EditorLabels => field ??= Set("editor_labels");

    /// <summary>What only boxes about an author hold.</summary>
    public PhraseSet AuthorBoxes => field ??= Set("author_boxes");

    /// <summary>What stands right before the author's full name in such a box.</summary>
    public PhraseSet AuthorBoxNames => field ??= Set("author_box_names");

    /// <summary>Phrases that only legal and editorial notices hold.</summary>
    public PhraseSet Disclaimers => field ??= Set("disclaimers");

    /// <summary>Words of a line that says where the material came from, such as وكالات.</summary>
    public PhraseSet CreditWords => field ??= Set("credit_words");

    /// <summary>Agencies and networks that pictures are credited to.</summary>
    public PhraseSet PhotoCredits => field ??= Set("photo_credits");

    /// <summary>What stands before the text of a picture.</summary>
    public PhraseSet CaptionLabels => field ??= Set("caption_labels");

    /// <summary>Words in brackets or between commas that tell who is where in a picture: <c>(left)</c>, <c>(file photo)</c>.</summary>
    public PhraseSet CaptionMarks => field ??= Set("caption_marks");

    /// <summary>Cities that datelines name.</summary>
    public PhraseSet Places => field ??= Set("places");

    /// <summary>Words before "to (the outlet)" that show whom somebody talked to.</summary>
    public PhraseSet ToldWords => field ??= Set("told_words");

    /// <summary>Networks and agencies that are quoted but do not publish articles.</summary>
    public PhraseSet NotOutlets => field ??= Set("not_outlets");

    /// <summary>What stands where an author should, but names nobody.</summary>
    public PhraseSet NotAuthors => field ??= Set("not_authors");

    /// <summary>Words of a job title; what holds one names no person.</summary>
    public PhraseSet RoleWords => field ??= Set("role_words");

    /// <summary>Words of the names of papers and offices; what holds one names no person.</summary>
    public PhraseSet OutletWords => field ??= Set("outlet_words");

    /// <summary>True for text that holds the word of a job, an office or a paper, which no name of a person does.</summary>
    public bool IsOffice(string text) => RoleWords.MatchAnywhere(text) is not null || OutletWords.MatchAnywhere(text) is not null;

    /// <summary>Agencies that no picture is credited to.</summary>
    public PhraseSet Agencies => field ??= Set("agencies");

    /// <summary>True for the name of an agency: one of the list, or what both texts and pictures are credited to.</summary>
    public bool IsAgency(string text) =>
        Agencies.MatchWhole(text) is not null || PhotoCredits.MatchWhole(text) is not null && CreditWords.MatchWhole(text) is not null;

    /// <summary>Given names that are small words of a language too, such as Will, and those that tell a name in scripts without capitals.</summary>
    public PhraseSet GivenNames => field ??= Set("given_names");

    /// <summary>Small words inside the names of people, such as von.</summary>
    public PhraseSet NameParticles => field ??= Set("name_particles");

    /// <summary>What an agency writes behind the last sentence of a report: انتهى.</summary>
    public PhraseSet EndMarks => field ??= Set("end_marks");

    /// <summary>Words between a name and the outlet that somebody writes for: "special to".</summary>
    public PhraseSet OutletOpeners => field ??= Set("outlet_openers");

    /// <summary>"And" between the names of a list, and the signs for it.</summary>
    public NameJoints NameJoints => field ??= new(List("name_conjunctions"));

    /// <summary>Small words between a name and the place that somebody writes from: من, in.</summary>
    public IReadOnlyList<string> PlacePrepositions => field ??= List("place_prepositions");

    /// <summary>Words that open a clause which a working title can do without.</summary>
    public PhraseSet ClauseOpeners => field ??= Set("clause_openers");

    /// <summary>Phrases that short paragraphs of boilerplate hold.</summary>
    public PhraseSet ParagraphCues => field ??= Set("paragraph_cues");

    /// <summary>What a paper says to its readers and reports of others as well.</summary>
    public PhraseSet ReaderCues => field ??= Set("reader_cues");

    /// <summary>Whole lines of a text capture behind which nothing of the article comes.</summary>
    public PhraseSet EndCues => field ??= Set("end_cues");

    /// <summary>What opens a paragraph that goes on with the one before it.</summary>
    public PhraseSet Continuers => field ??= Set("continuers");

    /// <summary>Whole lines between paragraphs, behind which the text goes on: the label of an advertisement.</summary>
    public PhraseSet ContinueCues => field ??= Set("continue_cues");

    /// <summary>Opens a line with which a box begins that readers may jump over: "skip", "list 1 of".</summary>
    public PhraseSet BoxStarts => field ??= Set("box_starts");

    /// <summary>Opens or closes the line with which such a box ends: "end of".</summary>
    public PhraseSet BoxEnds => field ??= Set("box_ends");

    /// <summary>Whole lines of a player of videos or recordings: its buttons and what it says of itself.</summary>
    public PhraseSet PlayerLines => field ??= Set("player_lines");

    /// <summary>What stands with a colon before the headline of a film or of another story between two paragraphs: <c>VIDEO: …</c></summary>
    public PhraseSet HeadlineMarks => field ??= Set("headline_marks");

    /// <summary>Whole lines above a list of the article's own, such as what a recipe needs.</summary>
    public PhraseSet ListHeadings => field ??= Set("list_headings");

    /// <summary>Words that go on with a sentence and begin none.</summary>
    public PhraseSet ClauseWords => field ??= Set("clause_words");

    /// <summary>What lines about the writer hold at the end of a text capture.</summary>
    public PhraseSet BioCues => field ??= Set("bio_cues");

    /// <summary>What joins a name and a post: <c>is a</c>.</summary>
    public PhraseSet BioVerbs => field ??= Set("bio_verbs");

    /// <summary>What a writer does, and others as well: it makes a note where the writer is known, or nobody is.</summary>
    public PhraseSet WriterVerbs => field ??= Set("writer_verbs");

    /// <summary>What somebody of a story does or says: behind the word of a job it tells that no note about the writer follows.</summary>
    public PhraseSet StoryVerbs => field ??= Set("story_verbs");

    /// <summary>Posts of those who write for a paper, of which their notes tell.</summary>
    public PhraseSet WriterPosts => field ??= Set("writer_posts");

    /// <summary>Names of what an article is shared by; a line of nothing else is a row of buttons.</summary>
    public PhraseSet Networks => field ??= Set("networks");

    /// <summary>What opens a paragraph behind the last one of a page's article.</summary>
    public PhraseSet TailCues => field ??= Set("tail_cues");

    /// <summary>Labels behind the last paragraph of a page's article that may open a sentence as well.</summary>
    public PhraseSet TailLabels => field ??= Set("tail_labels");

    /// <summary>How the sentence begins with which weblogs tell below an entry when and by whom it was posted.</summary>
    public PhraseSet EntryOpeners => field ??= Set("entry_openers");

    /// <summary>What such a paragraph holds anywhere.</summary>
    public PhraseSet TailWords => field ??= Set("tail_words");

    /// <summary>Loads the built-in rules and a project's own.</summary>
    /// <param name="project"><c>content/cleaning.yaml</c>; null when there is none.</param>
    /// <param name="findings">Where problems of the project's file are added.</param>
    public static CleaningRules Load(SourceText? project, List<Diagnostic> findings) => Prepare(project, findings).Value;

    /// <summary>The same, but the built-in rules are read when they are asked for: most builds clean nothing.</summary>
    internal static Lazy<CleaningRules> Prepare(SourceText? project, List<Diagnostic> findings)
    {
        if (project is null) return BuiltIn;
        var own = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        RuleFile.Read(project, own, findings);
        return new Lazy<CleaningRules>(() => new CleaningRules(ListNames.ToDictionary(
            name => name, name => (List<string>)[.. BuiltInFiles.Value.Lists.GetValueOrDefault(name, []), .. own.GetValueOrDefault(name, [])],
            StringComparer.Ordinal)));
    }

    private static (Dictionary<string, List<string>> Lists, StopWordLanguages Languages) ReadBuiltIn()
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var languages = new StopWordLanguages();
        foreach (var file in EmbeddedYaml.Files("Articles.Rules"))
        {
            var own = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            RuleFile.Read(file, own, []);
            if (own.TryGetValue("stop_words", out var words)) languages.Add(TagOf(file), words);
            foreach (var (name, phrases) in own)
                if (lists.TryGetValue(name, out var all)) all.AddRange(phrases);
                else lists[name] = phrases;
        }

        return (lists, languages);
    }

    // "Khulasa.Articles.Rules.ar.yaml"
    private static string TagOf(SourceText file) => file.Path.Split('.')[^2];

    private List<string> List(string name) => _lists.TryGetValue(name, out var phrases) ? phrases : [];

    // Made when it is asked for. Where two threads ask at once each makes one of the same phrases, which is cheaper than to
    // have all wait for each other at every question.
    private PhraseSet Set(string name) => new(List(name));
}
