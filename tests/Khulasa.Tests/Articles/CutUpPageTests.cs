using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Pages that cut one article into boxes, or set its cross-heads like headlines: all of it is one text.</summary>
public class CutUpPageTests
{
    private const string Advertisement = "<div class='ad-slot'></div>";
    private const string Headline = "<h1>Talks on the water of the river go on</h1>";

    private static readonly string[] Talks =
    [
        "The ministers agreed on Sunday, after long talks in the capital, to meet again before the end of the year.",
        "A second round of talks, officials said, would deal with trade, water and the border between the two countries.",
        "Neither side named a place, though both said that a neutral one would be best for everybody at the table.",
        "Engineers of both countries have measured the water together since the drought of 1998, and they meet each spring.",
        "Farmers along the river said that they would wait for the words of the treaty before they sow again.",
        "Schools on the northern shore opened late, as a flood had carried the only bridge away in March.",
        "Nobody was hurt, the mayor told reporters, because the morning bus was late on that day as well.",
    ];

    [Theory]
    [InlineData("div", "text-block")]
    [InlineData("section", "part")]
    public void Short_part_behind_an_advertisement_stays(string element, string name) =>
        Assert.Equal(Talks, Clean($"{Headline}<div>{Box(element, name, Talks[..6])}{Advertisement}{Box(element, name, Talks[6..])}</div>"));

    [Fact]
    public void Text_below_a_header_with_a_standfirst_stays_whatever_its_cross_heads_are() =>
        Assert.Equal(
            [Talks[0], Talks[1], Talks[2], "What the engineers know of the river", .. Talks[3..]],
            Clean($"<div>{Headline}<p>{Talks[0]}</p></div><div>{Paragraphs(Talks[1..3])}<h1>What the engineers know of the river</h1>{Paragraphs(Talks[3..])}"
                + $"{Paragraphs(Talks.Select(talk => talk.Replace("the", "their", StringComparison.Ordinal)))}</div>")[..8]);

    [Fact]
    public void Next_box_of_a_text_whose_cross_heads_are_headlines_stays()
    {
        const string first = "<h1>What the ministers have said so far</h1>", second = "<h1>What the engineers know of the river</h1>";

        const string last = "Farmers, ministers and engineers along the river wait for the treaty on the water, as the talks go on in the capital.";

        var text = Clean($"<div class='text'>{Headline}{Paragraphs(Talks[..2])}{first}{Paragraphs(Talks[2..4])}</div>{Advertisement}"
            + $"<div class='text'>{second}{Paragraphs([.. Talks[4..], last])}</div>");

        Assert.Contains(last, text);
    }

    [Fact]
    public void Lines_between_breaks_go_on_below_a_cross_head_set_like_a_headline()
    {
        const string head = "What the schools on the shore do";

        var text = Clean($"{Headline}<div>{string.Join("<br><br>", Talks[..5])}<h1>{head}</h1>{string.Join("<br><br>", Talks[5..])}</div>");

        Assert.Equal([.. Talks[..5], head, .. Talks[5..]], text);
    }

    [Fact]
    public void Article_appended_in_a_box_like_the_first_goes()
    {
        const string other = "<h1>Fire at the harbour destroys an old store</h1>";

        var text = Clean($"<div>{Headline}{Paragraphs(Talks[..4])}</div>{Advertisement}<div>{other}{Paragraphs(Talks[4..])}</div>");

        Assert.Equal(Talks[..4], text);
    }

    [Fact]
    public void Lists_below_a_few_sentences_and_a_cue_stay()
    {
        var items = Enumerable.Range(1, 40).Select(number => $"Ask person {number} of the village for a tent").ToList();

        var text = Clean($"{Headline}<p>{Talks[0]}</p><p>Related:</p><p><a href='/tents'>All tents that we have tried</a></p>{Paragraphs(items)}");

        Assert.Equal([Talks[0], .. items], text);
    }

    private static string Box(string element, string name, IEnumerable<string> paragraphs) =>
        $"<{element} class='{name}'>{Paragraphs(paragraphs)}</{element}>";

    private static string Paragraphs(IEnumerable<string> paragraphs) => string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>"));

    private static string[] Clean(string body)
    {
        var html = $"<!doctype html><html lang='en'><head><title>Talks on the water of the river go on</title></head><body>{body}</body></html>";
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(html));
        var article = new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html");
        return article.Text.Split("\n\n");
    }
}
