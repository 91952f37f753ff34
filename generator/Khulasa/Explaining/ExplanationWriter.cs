using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Khulasa.Stories;

namespace Khulasa.Explaining;

/// <summary>Writes explanations, for people and for programs.</summary>
public static class ExplanationWriter
{
    private static readonly ExplanationSerializer Serializer = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter<EventVerdict>(JsonNamingPolicy.SnakeCaseLower) },
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>One JSON object, ending with LF.</summary>
    public static string Json(ArticleExplanation explanation) => JsonSerializer.Serialize(explanation, Serializer.ArticleExplanation) + "\n";

    /// <summary>Plain text, lines ending with LF.</summary>
    public static string Text(ArticleExplanation explanation)
    {
        var text = new StringBuilder();
        Line(text, $"topics (a topic needs {explanation.TopicThreshold} points)");
        foreach (var topic in explanation.Topics)
            Line(text, $"  {Verdict(topic),-9} {topic.Points,5:0.00}  {topic.Slug}: {Evidence(topic.Evidence)}");
        Line(text, $"\nentities");
        foreach (var entity in explanation.Entities)
            Line(text, $"  {(entity.IsListed ? "listed" : "left out by hand")}  {entity.Slug}: {Evidence(entity.Evidence)}");
        foreach (var name in explanation.AmbiguousNames) Line(text, $"  ambiguous, left out  {name.Phrase}: {string.Join(" or ", name.Entities)}");
        if (explanation.Candidates.Count > 0) Line(text, $"\nin no list");
        foreach (var candidate in explanation.Candidates)
            Line(text, $"  {candidate.Kind,-12}  {candidate.Name}: {(candidate.Cue is { } cue ? $"behind {cue}" : "a keyword of the publisher")}");
        Line(text, $"\nsummary ({explanation.SummaryBy ?? "none"})");
        foreach (var sentence in explanation.Summary)
            Line(text, $"  {(sentence.Paragraph is { } place ? $"paragraph {place}" : "no paragraph"),-13} {sentence.Sentence}");
        if (explanation.Story is { } story) Story(text, story);
        if (explanation.Related.Count > 0) Line(text, $"\nrelated: {string.Join(", ", explanation.Related)}");
        return text.ToString();
    }

    private static void Story(StringBuilder text, StoryExplanation story)
    {
        var said = story.Editor is { } editor ? $", the front matter says: {editor}" : "";
        Line(text, $"\nstory: {(story.Slug is { } slug ? $"{slug} ({story.Articles.Count} articles)" : "none")}{said}");
        foreach (var judgement in story.Judgements)
        {
            var (evidence, isIn) = (judgement.Evidence, story.Articles.Contains(judgement.Slug));
            Line(text, $"  {(isIn ? "with    " : "not with")} {judgement.Slug}: {Reason(judgement)}");
            Line(
                text,
                $"           strength {judgement.Strength:0.000}{Needed(judgement)}; {(evidence.DaysApart is { } days
                    ? $"days apart {days}"
                    : "one has no date, or only a year")}");
            Line(
                text,
                $"           words {evidence.Cosine:0.000}, headlines {evidence.TitleCosine:0.000}, headline in text {evidence.HeadlineShare:0.000}, runs of three words {evidence.ShingleOverlap:0.000}, entities {evidence.EntityOverlap:0.000}{Shared(evidence)}, numbers {judgement.NumberOverlap:0.000}");
        }
    }

    private static string Shared(StoryEvidence evidence) =>
        evidence.SharedEntities.Count == 0 ? "" : $" ({string.Join(", ", evidence.SharedEntities)})";

    // What more days would need says nothing: no likeness makes up for them.
    private static string Needed(StoryJudgement judgement) =>
        judgement.Evidence.DaysApart <= StoryJudgement.WindowDays
            ? string.Create(CultureInfo.InvariantCulture, $", needed {judgement.Needed:0.000}")
            : "";

    private static string Verdict(TopicExplanation topic) => (topic.IsFiled, topic.IsEnough) switch
    {
        (true, true) => "filed",
        (true, false) => "by hand",
        (false, true) => "left out",
        _ => topic.IsElsewhere ? "elsewhere" : "too weak",
    };

    private static string Evidence(IReadOnlyList<EvidenceExplanation> evidence) =>
        evidence.Count == 0 ? "nothing in the text" : string.Join(", ", evidence.Select(One));

    private static string One(EvidenceExplanation evidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"{evidence.Place} {evidence.Phrase}{(evidence.Count > 1
            ? $" \u00D7{evidence.Count}"
            : "")}{(evidence.Points is { } points ? $" ({points:0.##})" : "")}");

    private static string Reason(StoryJudgement judgement) => judgement.Verdict switch
    {
        EventVerdict.OneEvent => "one event, the words and a second signal agree",
        EventVerdict.Copy => "nearly the same text",
        EventVerdict.TooFarApart => $"too many days apart, at most {StoryJudgement.WindowDays}",
        EventVerdict.TooShort => "one of them says too little to be compared",
        EventVerdict.OtherWords => "too few of the telling words in common",
        EventVerdict.Series => "two of a series: one headline, other numbers",
        EventVerdict.Undated => "one has no date, or only a year, and the texts are not nearly the same",
        EventVerdict.OneForm => "two events by one pattern: the same runs of words, other names or numbers",
        EventVerdict.OtherNumbers => "on other days with other numbers throughout",
        EventVerdict.NoSecondSignal => "the words are alike, but neither headlines, runs of words nor entities agree",
        _ => "all signals together are too weak for the days, the outlet and the length",
    };

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}

/// <summary>How explanations are written as JSON; made by the compiler, since natively compiled code can't look members up.</summary>
[JsonSerializable(typeof(ArticleExplanation))]
internal sealed partial class ExplanationSerializer : JsonSerializerContext;
