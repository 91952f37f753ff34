using Khulasa.Content;
using Khulasa.Summaries;
using Khulasa.Tests.Support;
using Khulasa.Text;
using Khulasa.Topics;

namespace Khulasa.Tests.Text;

/// <summary>Every step over a text takes time in proportion to its length, whatever is in it.</summary>
[Collection(Alone.Name)]
public class LongTextTests
{
    private const int Letters = 10_000_000;
    private const int HostileLetters = 1_000_000;

    // Far more than is needed, far less than the square of a million takes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    private static readonly EntityFinder Entities = new(
    [
        new Entity { Slug = "iraq", Kind = EntityKind.Place, Name = "العراق", NameEn = "Iraq", Adjectives = ["عراقي", "Iraqi"] },
        new Entity { Slug = "a", Kind = EntityKind.Organisation, Name = "ا ا ا ا ا ا ا ب", NameEn = "a a a a a a b" },
    ]);

    private static readonly Dictionary<string, Action<string>> Steps = new()
    {
        ["repair"] = text => ArabicNormalizer.Repair(text),
        ["quotation marks"] = text => HouseQuotes.Apply(text),
        ["script"] = text => ScriptDetector.Detect(text),
        ["words"] = text => Tokenizer.Words(text),
        ["folding"] = text => ArabicNormalizer.Fold(text),
        ["folded words"] = text => _ = new FoldedText(text),
        ["terms"] = text => TextTerms.Of(text),
        ["sentences"] = text => SentenceSplitter.Split(text),
        ["names"] = text => Entities.Find([text]),
        ["summary"] = text => SummaryExtractor.Extract("العراق", [text], []),
    };

    public static TheoryData<string> StepNames => [.. Steps.Keys];

    public static TheoryData<string, string> Hostile
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var step in Steps.Keys)
                foreach (var repeated in (string[])["ا ", "ا", "والللل", "a", "\u064E", "\u0301\u0323", "\uFDFA", "\u0640", "\u0640\u064E", "\u06CC", "\u200F ", "\u200B ", ".", "\"", "«", "“ا", "' ", "a.", "\uD83D\uDE00", " "])
                    data.Add(step, repeated);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StepNames))]
    public void Paragraph_of_ten_megabytes_is_read_in_seconds(string step) => Run(step, "قال الوزير العراقي إن 3.5 مليون برميل ستصدر. ", Letters);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Time_follows_the_length_whatever_is_repeated(string step, string repeated) => Run(step, repeated, HostileLetters);

    private static void Run(string step, string repeated, int letters)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, letters / repeated.Length)) + " . ا";

        var watch = new CpuWatch();
        Steps[step](text);

        Assert.True(watch.Elapsed < Limit, watch.Elapsed.ToString());
    }
}
