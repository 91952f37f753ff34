using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Figures of pages: they survive as Markdown where the page shows them, and are no text of the article.</summary>
public class PageFigureTests
{
    private const string First = "<p>The ministers agreed on Sunday, after long talks in the capital, to meet again before the end of the year.</p>";
    private const string Second = "<p>A second round of talks, officials said, would deal with trade, water and the border between the two countries.</p>";
    private const string Third = "<p>Nobody expects the talks to end soon, and the markets, which had fallen in the morning, stayed where they were.</p>";

    [Theory]
    [InlineData("<figure><img src='/i/b.jpg' alt='x'><figcaption>The bridge at [night]. Photo: A. Doe</figcaption></figure>", "![The bridge at \\[night\\]. Photo: A. Doe](https://paper.example/i/b.jpg)")]
    [InlineData("<div class='wp-caption'><img src='https://cdn.example/b_(1).jpg'><p class='wp-caption-text'>The bridge at night</p></div>", "![The bridge at night](https://cdn.example/b_%281%29.jpg)")]
    [InlineData("<figure><img src='data:image/gif;base64,R0' data-src='/late.jpg' alt='The bridge at night'></figure>", "![The bridge at night](https://paper.example/late.jpg)")]
    [InlineData("<figure><picture><source srcset='/s.webp'><img srcset='/a.jpg 400w, /b.jpg 800w'></picture><figcaption>At night</figcaption></figure>", "![At night](https://paper.example/a.jpg)")]
    public void A_figure_between_paragraphs_stays_where_it_stands(string figure, string markdown)
    {
        var article = Clean(First + figure + Second + Third);

        Assert.Contains($"end of the year.\n\n{markdown}\n\nA second round", MarkdownWriter.Write(article.Body), StringComparison.Ordinal);
        Assert.DoesNotContain("night", article.Text, StringComparison.OrdinalIgnoreCase);
        Assert.All(article.Paragraphs, block => Assert.NotEmpty(block.Text));
    }

    [Fact]
    public void A_captioned_figure_above_the_first_paragraph_is_the_articles()
    {
        var article = Clean("<figure><img src='/b.jpg'><figcaption>The bridge at night</figcaption></figure>" + First + Second + Third);

        Assert.StartsWith("![The bridge at night](https://paper.example/b.jpg)\n\nThe ministers", MarkdownWriter.Write(article.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_pictures_are_the_text_of_a_page_that_has_hardly_any_other()
    {
        string[] places =
        [
            "Built by masons from the coast, the bridge carried salt wagons until the railway came, and is closed to cars.",
            "The first iron crossing in the county opened with a brass band, a sermon and a quarrel between two mayors.",
            "A narrow bridge of wood that farmers rebuilt eleven times in a hundred years, always after the floods of spring.",
        ];
        var figures = string.Concat(places.Select(place => $"<figure><img src='/b.jpg'><figcaption>{place} <span>Photo: A. Doe</span></figcaption></figure>"));

        var text = Clean("<p>Three crossings of the river, and what the towns on its banks tell about them.</p>" + figures).Text;

        Assert.All(places, place => Assert.Contains(place, text, StringComparison.Ordinal));
        Assert.DoesNotContain(places[0], Clean(First + Second + Third + First.Replace("Sunday", "Monday", StringComparison.Ordinal) + Second.Replace("trade", "fish", StringComparison.Ordinal) + figures).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<figure><img src='/b.jpg' alt=''></figure>")]
    [InlineData("<figure><img src='/b.jpg' alt='IMG_2034'></figure>")]
    [InlineData("<figure><img src='javascript:alert(1)'><figcaption>The bridge at night</figcaption></figure>")]
    [InlineData("<figure class='ad'><img src='/b.jpg'><figcaption>The best phone of the year</figcaption></figure>")]
    [InlineData("<div class='related'><a href='/x'><figure><img src='/b.jpg'><figcaption>The bridge at night</figcaption></figure>Another story</a></div>")]
    public void What_is_no_figure_of_the_article_goes(string figure) =>
        Assert.DoesNotContain("![", MarkdownWriter.Write(Clean(First + figure + Second + Third).Body), StringComparison.Ordinal);

    [Theory]
    [InlineData("<div><div><img src='/b.jpg'></div><div>The bridge at night, seen from the harbour.</div></div>")]
    [InlineData("<div><div><a href='/b.jpg'><img src='/b.jpg'></a></div><div><p>The bridge at night.</p><p>A. Doe</p></div></div>")]
    [InlineData("<div><div><img src='/b.jpg'></div><p>The bridge at night.</p><div><img src='/c.jpg'></div><p>The harbour at night.</p><div><img src='/d.jpg'></div><p>The quay at night.</p><div><img src='/e.jpg'></div><p>The lighthouse at night.</p></div>")]
    [InlineData("<img src='/b.jpg'><p>The bridge at night, seen from the harbour Photo: Anne Doe/Reuters</p>")]
    [InlineData("<div><img src='/b.jpg'><span>The bridge at night as it stood last year</span></div>")]
    [InlineData("<div><img src='/b.jpg'><small>جسر المدينة كما كان في العام الماضي</small></div>")]
    [InlineData("<div><img src='/b.jpg'><p>جسر المدينة في الليل كما يبدو من الميناء القديم.</p></div>")]
    public void Text_in_a_box_behind_a_picture_is_a_caption_without_markup_or_name(string box)
    {
        var article = Clean(First + box + Second + Third);

        Assert.DoesNotContain("night", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("جسر", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Blocks, block => block.Role == BlockRole.Caption);
        Assert.Contains("A second round", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><p><img src='/b.jpg'>The bridge was named at noon, said those who were there.</p></div>")]
    [InlineData("<div><p>The bridge was named at noon, said those who were there.</p><img src='/b.jpg'></div>")]
    [InlineData("<div><img src='/b.jpg'><h2>Who was there</h2><p>The bridge was named at noon, said those who were there.</p></div>")]
    // Columns of page builders
    [InlineData("<div><div class='b-column'><img src='/b.jpg'></div><div class='b-column'><p>The bridge was named at noon, said those who were there, and a band played on the quay until the rain came.</p></div></div>")]
    [InlineData("<div><img src='/b.jpg'><span>The bridge was named at noon, said those who were there.</span></div>")]
    [InlineData("<div><figure><img src='/b.jpg'></figure><div class='media__content'><p>The bridge was named at noon, said those who were there, and a band played on the quay until the rain came.</p></div></div>")]
    public void Text_with_a_picture_that_is_no_caption_stays(string box) =>
        Assert.Contains("The bridge was named at noon", Clean(First + box + Second + Third).Text, StringComparison.Ordinal);

    [Fact]
    public void Paragraphs_beside_one_picture_are_more_than_its_caption()
    {
        var talks = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>On day {i} the ministers spoke of trade and water, and of {i + 20} bridges that nobody had repaired for years.</p>"));

        var text = Clean($"{talks}<div><div><img src='/b.jpg'></div><div><p>The bridge was named at noon, said those who were there, and a band played.</p><p>When the rain came, those who had umbrellas shared them with those who had none.</p></div></div>{First}{Second}").Text;

        Assert.Contains("The bridge was named at noon", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_a_guide_that_stand_below_its_pictures_stay()
    {
        var steps = string.Concat(Enumerable.Range(1, 8).Select(i => $"<div><img src='/{i}.jpg'><p>In step {i}, cut the board at the line, sand it, and wait for {i} hours, or the glue will not hold.</p></div>"));

        Assert.Contains("In step 8, cut", Clean(First + Second + steps).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_describes_the_article_is_no_caption_below_its_picture()
    {
        const string standfirst = "Ministers of both countries will meet again before the end of the year, they said.";

        var article = Clean($"<div><div><img src='/b.jpg'></div><div>{standfirst}</div></div>" + First + Second + Third, $"<meta name='description' content='{standfirst}'>");

        Assert.Contains("Ministers of both countries", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_repeats_the_description_of_a_picture_is_a_caption()
    {
        const string text = "The old bridge of the city at night";

        Assert.DoesNotContain("old bridge", Clean(First + $"<img src='/b.jpg' alt='{text}'>{Second}<p>{text}</p>" + Third).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraph_that_says_what_a_picture_shows_stays_beside_the_text_of_the_picture()
    {
        const string text = "The old bridge of the city was closed at night.";

        var article = Clean(First + $"<div><img src='/b.jpg' alt='{text}'></div><p class='below'>{text}</p>{Second}<p>{text}</p>" + Third);

        Assert.Equal([false, true], article.Blocks.Where(block => block.Text == text).Select(block => block.IsOpen));
    }

    [Fact]
    public void Many_captions_by_name_go_though_their_element_is_none_of_paragraphs()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 20).Select(i => $"<div>In the talk of day {i}, those who sat at table {i} asked for a pause, and the pause was granted by the chair of the talks.</div>"
            + (i % 4 == 0 ? $"<div class='caption'>The old bridge number {i} was open at night, when few boats came in to the quay.</div>" : "")));

        var article = Clean(paragraphs);

        Assert.Contains("In the talk of day 20", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("old bridge", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_behind_the_last_paragraph_belongs_to_what_follows() =>
        Assert.DoesNotContain("![", MarkdownWriter.Write(Clean(First + Second + Third + "<figure><img src='/b.jpg'><figcaption>Another story</figcaption></figure>").Body), StringComparison.Ordinal);

    private static Article Clean(string body, string metadata = "")
    {
        var html = "<!doctype html><html lang='en'><head><title>Talks go on</title><link rel='canonical' href='https://paper.example/talks'>" + metadata + "</head><body><article><h1>Talks go on</h1>" + body + "</article></body></html>";
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(html));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html");
    }
}
