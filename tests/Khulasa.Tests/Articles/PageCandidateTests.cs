using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Which of the answers to "what is the article?" wins, where they differ.</summary>
public class PageCandidateTests
{
    [Fact]
    public void What_markup_itself_names_the_article_wins_over_boxes_with_long_teasers()
    {
        var html = $"<div class='page-content'><article itemprop='articleBody'><h1>Talks go on</h1>{Paragraphs("river", 30)}</article>"
            + $"<div class='box'><div>Harvest of another year</div>{Paragraphs("harvest", 20)}</div></div>";

        var text = Clean(html);

        Assert.Contains("river number 30 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest number", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_cut_into_sections_is_whole()
    {
        var sections = Enumerable.Range(0, 6).Select(i => $"<section><div><div class='row'><div class='section-text richtext'>{Paragraphs("river", 5, i * 5)}</div></div></div></section><div class='between'><a href='/x{i}'>More of this</a></div>");
        var teasers = Enumerable.Range(0, 12).Select(i => $"<div class='card'><a href='/{i}'>Story {i} of the other page</a> A short line on it</div>");

        var text = Clean($"<main><h1>Talks go on</h1>{string.Concat(sections)}{string.Concat(teasers)}</main>");

        Assert.Contains("river number 1 ", text, StringComparison.Ordinal);
        Assert.Contains("river number 30 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_section_behind_a_long_one_is_a_part_of_the_text()
    {
        var text = Clean($"<div><h1>Talks go on</h1><section class='s1'><div>{Paragraphs("river", 5)}</div></section><section class='s1'><div><p>No day was named for the next round of talks.</p></div></section><aside>{Paragraphs("harvest", 1)}</aside></div>");

        Assert.EndsWith("next round of talks.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_begins_below_its_headline_though_most_of_it_stands_further_down()
    {
        var text = Clean($"<div><h1>Talks go on</h1><div><div>{Paragraphs("river", 4)}</div></div><div><ul><li>Maps</li></ul></div><div><div>{Paragraphs("harvest", 9)}</div></div></div>");

        Assert.Contains("river number 1 ", text, StringComparison.Ordinal);
        Assert.Contains("harvest number 9 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Slides_of_one_article_are_whole_though_the_first_shares_few_words_with_all_others()
    {
        // The long words differ from slide to slide, the short ones don't.
        static string Slide(int i) => $"<div><div><div>{i}/8</div></div></div><div><div><div><p>Hang lamps of kind{i}kind on the wall of the yard, the lamps in trees on wire{i}wire, and put each lamp where crossword{i} clockmaker{i} see it.</p>"
            + $"<p>Bring ladder{i}s, candle{i}s and hammer{i}s to the yard, for lamps on a wall stay there, lit{i}lit, till dawn, when gardener{i}s open the yard.</p></div></div></div>";

        var text = Clean($"<div><h1>Talks go on</h1>{string.Concat(Enumerable.Range(1, 8).Select(Slide))}</div>");

        Assert.Contains("kind1kind", text, StringComparison.Ordinal);
        Assert.Contains("kind8kind", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void Elements_around_each_paragraph_change_nothing(int levels)
    {
        var first = Wrapped("<p>The river report counts the boats of the quay, and the harbour master wrote the list himself on Monday.</p>", 4, levels);
        var table = Wrapped("<p>Boat, report, crew</p>", 8, levels);
        var last = Wrapped("<p>The second report names the owners of the boats, and where each of them was built, year by year.</p>", 4, levels);
        var beside = Wrapped("<p>The harvest report of the other office counts the sheep of the valley, year by year.</p>", 2, levels);

        var text = Clean($"<div><div><h1>Talks go on</h1><div>{first}{table}{last}</div></div><div>{table}{beside}</div></div>");

        Assert.Contains("river report number 1 ", text, StringComparison.Ordinal);
        Assert.Contains("second report number 4 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harvest report", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_in_boxes_of_another_kind_between_the_parts_of_a_text_are_kept()
    {
        var parts = string.Concat(Enumerable.Range(1, 5).Select(i => $"<div><div class='h'><h2>Part {i} of the river</h2></div><div class='t'>{Paragraphs("river", 3, i * 3)}</div></div>"));

        var text = Clean($"<div><div><h1>Talks go on</h1></div>{parts}<div><p>Notes of the river are sent to those who ask at the gate of the harbour, at noon.</p></div></div>");

        Assert.Contains("Part 2 of the river", text, StringComparison.Ordinal);
        Assert.Contains("Part 5 of the river", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Short_line_that_repeats_among_wrapped_paragraphs_is_kept()
    {
        var compared = string.Concat(Enumerable.Range(1, 3).Select(i => $"<div>{Paragraphs("river", 1, i)}</div><div><p>Pros:</p></div>{Wrapped("<p>It has a report that counts the boats of the quay, and a harbour master.</p>", 1, 1)}"));

        var text = Clean($"<div><h1>Talks go on</h1><div>{compared}</div></div>");

        Assert.Contains("Pros:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Teaser_between_paragraphs_ends_no_article_in_a_language_of_many_endings()
    {
        const string before = "<p>Suomen hallituksen ministerit neuvottelivat maanantaina Helsingissä Saimaan kanavan korjaamisesta ja satamien laajentamisesta.</p>"
            + "<p>Hallitukselle esiteltiin kanavan korjaussuunnitelma, jonka satamien johtajat olivat laatineet kevään aikana.</p>";
        const string after = "<p>Ministerien mukaan hallitus päättää kanavasta ja satamista syksyllä, kun korjaamisen hinta on selvillä.</p>";

        var text = Clean($"<article><h1>Talks go on</h1>{before}<p>Lue myös:</p><p><a href='/x'>Leipuri voitti shakin mestaruuden</a></p>{after}</article>");

        Assert.DoesNotContain("Leipuri", text, StringComparison.Ordinal);
        Assert.Contains("päättää kanavasta", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Box_with_offers_before_a_text_in_many_boxes_is_no_article()
    {
        var offers = string.Concat(Enumerable.Range(1, 8).Select(i => $"<li>Offer number {i} gives you the paper, its puzzles, its letters and all of its archive for {i} days.</li>"));
        var text = string.Concat(Enumerable.Range(1, 5).Select(i => $"<section><h4>Part</h4><div>{Paragraphs("talks", 1, i)}</div></section><div><a href='/{i}'>Next</a></div>"));

        Assert.Contains("talks number 6 ", Clean($"<div><div><h1>Talks go on</h1></div><div><ul>{offers}</ul></div>{text}</div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_no_article_though_they_are_longer()
    {
        var text = string.Concat(Enumerable.Range(1, 6).Select(i => $"<div><h4>Part</h4><div>{Paragraphs("river", 1, i)}</div></div>"));
        var comments = string.Concat(Enumerable.Range(1, 3).Select(i => $"<div><b>Reader {i}</b><div>{Paragraphs("harvest", 3, i * 3)}</div></div>"));

        Assert.Contains("river number 2 ", Clean($"<div><div><h1>Talks go on</h1>{text}</div><div><div>{comments}</div></div></div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Box_of_other_articles_above_the_text_does_not_end_it()
    {
        var text = Clean($"<div><p>The paper of the river, the harbour and the quay is read by all.</p><div><h2>Most read</h2><p><a href='/x'>Fire at the harbour</a></p></div><div>{Paragraphs("river", 12)}</div></div>");

        Assert.Contains("river number 12 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fire at", text, StringComparison.Ordinal);
    }

    // The same paragraph with a number in it, each in so many elements.
    private static string Wrapped(string paragraph, int count, int levels) =>
        string.Concat(Enumerable.Range(1, count).Select(i => string.Concat(Enumerable.Repeat("<div>", levels)) + paragraph.Replace("report", $"report number {i}", StringComparison.Ordinal) + string.Concat(Enumerable.Repeat("</div>", levels))));

    private static string Paragraphs(string word, int count, int from = 0) => string.Concat(Enumerable.Range(from + 1, count).Select(i =>
        $"<p>The {word} number {i} was named in the talks at noon, and {word} number {i + 7} in those of the evening, said those who sat at table {i * 3}.</p>"));

    private static string Clean(string body)
    {
        var html = "<!doctype html><html lang='en'><head><title>Talks go on</title></head><body>" + body + "</body></html>";
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(html));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html").Text;
    }
}
