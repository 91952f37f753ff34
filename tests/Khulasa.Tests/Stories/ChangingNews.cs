using System.Globalization;
using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Stories;

namespace Khulasa.Tests.Stories;

/// <summary>Made-up articles that can be edited, added and taken away by lot; the same seed gives the same changes.</summary>
internal sealed class ChangingNews
{
    private const int Words = 3_000;

    private readonly Random _random;
    private readonly List<StoryArticle> _articles;
    private int _made;

    public ChangingNews(int seed, int articles)
    {
        _random = new Random(seed);
        _articles = [.. Enumerable.Range(0, articles).Select(_ => Make())];
    }

    public IReadOnlyList<StoryArticle> Articles => _articles;

    public void Change(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var place = _random.Next(_articles.Count);
            switch (_random.Next(6))
            {
                case 0: _articles.Add(Make()); break;
                case 1: _articles.RemoveAt(place); break;
                case 2: _articles[place] = Make() with { Slug = _articles[place].Slug, Date = _articles[place].Date }; break;
                case 3: _articles[place] = _articles[place] with { Date = Date(_random.Next(400)) }; break;
                case 4: _articles[place] = _articles[place] with { Story = _random.Next(2) == 0 ? ContentArticle.NoStory : "chosen" }; break;
                default: _articles[place] = _articles[place] with { Topics = ["t1"], Entities = ["e1", "e2"] }; break;
            }
        }
    }

    // Three articles in a row are on one event.
    private StoryArticle Make()
    {
        var number = _made++;
        var about = new Random(number / 3);
        var day = about.Next(360);
        var subject = Enumerable.Range(0, 12).Select(_ => Word(about.Next(Words))).ToArray();
        var words = Enumerable.Range(0, 60).Select(_ => _random.Next(3) == 0 ? subject[_random.Next(subject.Length)] : Word(Words + _random.Next(_random.Next(1, Words)))).ToArray();
        var (title, text) = (string.Join(' ', subject[..4]), string.Join(' ', words));
        return new StoryArticle
        {
            Slug = "a" + number.ToString(CultureInfo.InvariantCulture),
            Date = Date(day + _random.Next(3)),
            Outlet = "o" + _random.Next(9).ToString(CultureInfo.InvariantCulture),
            Topics = ["t" + about.Next(20).ToString(CultureInfo.InvariantCulture)],
            Entities = ["e" + about.Next(50).ToString(CultureInfo.InvariantCulture)],
            TextDigest = StoryArticle.DigestOf(title, text),
            Features = () => ArticleFeatureExtractor.Extract(title, text),
        };
    }

    private PartialDate? Date(int day)
    {
        var date = new DateOnly(2023, 1, 1).AddDays(day);
        return _random.Next(40) switch
        {
            0 => null,
            1 => PartialDate.Create(date.Year, date.Month),
            2 => PartialDate.Create(date.Year),
            _ => PartialDate.Create(date.Year, date.Month, date.Day),
        };
    }

    private static string Word(int number) => "w" + number.ToString("D5", CultureInfo.InvariantCulture);
}
