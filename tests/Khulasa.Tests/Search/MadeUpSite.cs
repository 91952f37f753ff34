using System.Globalization;
using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Digests;
using Khulasa.Model;

namespace Khulasa.Tests.Search;

/// <summary>Sites of made-up articles whose words are spread as in language: few frequent ones, very many rare ones.</summary>
internal static class MadeUpSite
{
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static readonly string[] Vocabulary = MakeVocabulary(new Random(5), 20_000);
    private static readonly Topic[] Topics = [.. Enumerable.Range(0, 20).Select(i => new Topic { Slug = Number("t", i), Name = Vocabulary[i + 50] + " " + Vocabulary[i + 90], NameEn = Number("Topic ", i) })];

    /// <summary>A site of articles 0 to <paramref name="count"/>, the oldest first.</summary>
    /// <param name="count">How many articles.</param>
    /// <param name="edited">Number of an article that has another headline; negative for none.</param>
    public static Khulasa.Model.Site Of(int count, int edited = -1) => SiteBuilder.Build(new ContentReadResult
    {
        Site = new SiteContent { Settings = new SiteSettings { Title = new LocalText("خُلاصة", "Khulasa") } },
        Articles = [.. Enumerable.Range(0, count).Select(number => Article(number, number == edited))],
        Topics = Topics,
        Diagnostics = [],
    });

    /// <summary>Words that are in many articles, the most frequent first.</summary>
    public static IEnumerable<string> FrequentWords => Vocabulary;

    private static ContentArticle Article(int number, bool isEdited)
    {
        var random = new Random(number);
        var day = new DateOnly(2001, 1, 1).AddDays(number / 20);
        var title = Sentence(random, 9) + (isEdited ? " عاجل" : "");
        return new ContentArticle
        {
            Path = Number("content/articles/", number) + ".md",
            Slug = Number("a", number),
            Title = title,
            TitleEn = random.Next(3) > 0 ? Number("Headline of the article ", number) : null,
            Date = PartialDate.Create(day.Year, day.Month, day.Day),
            Topics = [Topics[random.Next(Topics.Length)].Slug],
            Summary = [Sentence(random, 20), Sentence(random, 20)],
            Body = "",
            Digest = Digest.Of(title),
        };
    }

    private static string Sentence(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[(int)Math.Pow(Vocabulary.Length, random.NextDouble()) - 1])) + ".";

    private static string[] MakeVocabulary(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ =>
        (random.Next(4) switch { 0 => "ال", 1 => "و", _ => "" }) + string.Concat(Enumerable.Range(0, random.Next(3, 7)).Select(_ => Letters[random.Next(Letters.Length)])))];

    private static string Number(string text, int number) => text + number.ToString(CultureInfo.InvariantCulture);
}
