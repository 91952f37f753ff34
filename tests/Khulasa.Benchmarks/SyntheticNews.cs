using System.Globalization;
using Khulasa.Content;
using Khulasa.Dates;

namespace Khulasa.Benchmarks;

/// <summary>
/// Makes articles whose words are spread as in language: few frequent ones, very many rare ones (Zipf), each event with
/// words of its own. Ten articles a day of 8 KB each; the same number gives the same article.
/// </summary>
internal sealed class SyntheticNews
{
    private const int Vocabulary = 60_000;
    private const int Names = 2_000;
    private const int ArticlesPerDay = 10;
    private const int WordsPerParagraph = 66;
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private readonly string[] _words;
    private readonly int _seed;

    public SyntheticNews(int seed)
    {
        var random = new Random(_seed = seed);
        _words = [.. Enumerable.Range(0, Vocabulary).Select(_ => MakeWord(random))];
        Entities = [.. Enumerable.Range(0, Names).Select(i => new Entity
        {
            Slug = "e" + i.ToString(CultureInfo.InvariantCulture), Kind = EntityKind.Person, Name = $"{_words[i + 500]} {_words[i + 3000]}", NameEn = $"Name {i}",
        })];
        Topics = [.. Enumerable.Range(0, 40).Select(i => new Topic
        {
            Slug = "t" + i.ToString(CultureInfo.InvariantCulture), Name = $"{_words[i + 100]} {_words[i + 300]}", NameEn = $"Topic {i}",
            Keywords = [.. Enumerable.Range(0, 8).Select(k => $"{_words[i * 8 + k + 200]} {_words[i * 8 + k + 1200]}")],
        })];
    }

    public IReadOnlyList<Entity> Entities { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public SyntheticArticle Article(int number)
    {
        var random = new Random(_seed * 1_000_003 + number);
        // Half of the articles are on an event that others report, too.
        var story = random.Next(2) == 0 ? number / 6 * 6 : number + 10_000_000;
        var about = new Random(story + 17);
        var day = new DateOnly(1996, 1, 1).AddDays(number / ArticlesPerDay + random.Next(3));
        var subject = Enumerable.Range(0, 25).Select(_ => _words[about.Next(Vocabulary)]).ToArray();
        var people = Enumerable.Range(0, 5).Select(_ => Entities[about.Next(Names)].Name).ToArray();
        var topic = Topics[about.Next(Topics.Count)];
        var paragraphs = Enumerable.Range(0, 10).Select(_ => Paragraph(random, subject, people, topic)).ToArray();
        return new SyntheticArticle(
            "a" + number.ToString(CultureInfo.InvariantCulture), story, PartialDate.Create(day.Year, day.Month, day.Day),
            "o" + random.Next(40).ToString(CultureInfo.InvariantCulture), string.Join(' ', Enumerable.Range(0, 8).Select(_ => Pick(random, subject))), paragraphs);
    }

    private string Paragraph(Random random, string[] subject, string[] people, Topic topic)
    {
        var words = Enumerable.Range(0, WordsPerParagraph).Select(_ => Pick(random, subject)).Append(people[random.Next(people.Length)]);
        return string.Join(' ', random.Next(3) == 0 ? words.Append(topic.Keywords[random.Next(8)]) : words) + ".";
    }

    private string Pick(Random random, string[] subject) =>
        random.Next(6) == 0 ? subject[random.Next(subject.Length)] : _words[(int)Math.Pow(Vocabulary, random.NextDouble()) - 1];

    private static string MakeWord(Random random)
    {
        var prefix = random.Next(4) switch { 0 => "ال", 1 => "و", _ => "" };
        return prefix + string.Concat(Enumerable.Range(0, random.Next(3, 7)).Select(_ => Letters[random.Next(Letters.Length)]));
    }
}
