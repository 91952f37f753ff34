using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Small boxes beside the paragraphs of a page, which no class word names.</summary>
public class PageBoxTests
{
    private static readonly string[] Talks = TalksText.Paragraphs;

    private static readonly string[] Museum =
    [
        "The museum of the capital shows boats that had been kept in sheds for forty years, and people wait in rows to see them.",
        "Its director has paid for the new wing with what a family left to the house, and with nothing from the state.",
    ];

    [Theory]
    [InlineData("<div><div>This content is reserved for subscribers only</div><ul><li>A look at all things of the valley, by writers who won prizes for it.</li><li>The paper as it is printed.</li></ul></div>")]
    [InlineData("<div><h3>Sign up for the valley newsletter</h3><div><p>Pop in your address, and the news is with you by six.</p><p>Entertainment and sport are in it.</p></div></div>")]
    [InlineData("<div><h3>اشترك في نشرتنا البريدية</h3><div><p>كل صباح أهم ما كتبه مراسلونا عن النهر والوادي، قبل أن يبدأ يومك.</p></div></div>")]
    public void Lines_below_the_heading_of_a_notice_go_with_its_box(string box) =>
        Assert.Equal(Paragraphs(Talks), Clean(Html(Talks[..2]) + box + Html(Talks[2..])));

    [Theory]
    [InlineData("<div><h3>Keep reading for $1</h3><p>You have reached your limit of free articles.</p><ul><li>All rivers and harbours on every device</li><li>Leave whenever you like</li></ul><a href='/s'>Subscribe now</a></div>")]
    [InlineData("<div><p>The Valley Briefing</p><p>All the day's stories that matter, in one letter at six.</p><form><input name='e'><button>Go</button></form></div>")]
    public void Offer_with_a_button_or_a_field_goes_with_all_its_lines(string box) =>
        Assert.Equal(Paragraphs(Talks), Clean(Html(Talks[..3]) + box + Html(Talks[3..])));

    [Theory]
    [InlineData("<div><div>Council meets on the mills</div><iframe src='/embed/1'></iframe><button>Close</button></div>")]
    [InlineData("<div><div>Watch</div><div>Council meets on the mills as people protest outside</div><video src='a.mp4'></video><div>Subtitles</div><div>Off</div></div>")]
    [InlineData("<div><div>شاهد</div><div>المجلس يبحث مصير المطاحن القديمة على النهر</div><video src='a.mp4'></video><div>ترجمة</div></div>")]
    [InlineData("<div><div>Should the mills be sold?</div><div>Yes</div><div>No</div><div>I do not know yet</div><button>Vote</button><div>1,204 votes</div></div>")]
    [InlineData("<div><div>Also in the valley</div><div><a href='/x'>Ferry fares go up by six percent</a></div><div>Islanders say they were not asked before.</div></div>")]
    public void Small_box_without_a_paragraph_goes_where_the_text_marks_its_own(string box) =>
        Assert.Equal(Paragraphs(Talks), Clean(Html(Talks[..2]) + box + Html(Talks[2..])));

    [Theory]
    [InlineData("<div>The ministers had come by boat, as they always do in April. <button>Share</button></div>", "by boat")]
    [InlineData("<div><div>What the treaty says:</div><button>Copy</button></div>", "treaty says")]
    [InlineData("<div>Read <a href='/x'>the treaty of the two rivers</a> in full</div>", "in full")]
    [InlineData("<div>1852</div>", "1852")]
    public void Line_of_the_text_stays_in_a_small_box(string box, string kept) =>
        Assert.Contains(kept, Clean(Html(Talks[..2]) + box + Html(Talks[2..])), StringComparison.Ordinal);

    [Theory]
    [InlineData("Comments", "A good piece, thank you for all the figures and the history of our rivers in it.")]
    [InlineData("التعليقات", "مقال رائع شكرا لكم على هذه المعلومات القيمة عن تاريخ الأنهار في مدينتنا.")]
    public void Remarks_below_a_heading_that_nothing_sets_off_go(string heading, string remark)
    {
        Assert.Equal(Paragraphs(Talks), Clean($"{Html(Talks)}<div><div>{heading}</div><div><b>Tom</b><p>{remark}</p></div><div><b>Ann</b><p>{remark}</p></div></div>"));
        Assert.EndsWith(Talks[^1], Clean($"{Html(Talks[..^1])}<div>{heading}</div>{Html(Talks[^1..])}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div itemscope itemtype='https://schema.org/Comment'><span>Tom Hale</span><p>The old ferry was slower than this bridge, but it had a good view of the hills and of the harbour behind them.</p></div>")]
    [InlineData("<div itemscope itemtype='http://schema.org/WPSideBar'><h4>The valley</h4><p>Ferry fares go up by six percent in the spring, the company that owns all the boats of the valley said on Tuesday.</p></div>")]
    public void What_the_markup_types_as_another_part_of_the_page_goes(string box) =>
        Assert.Equal(Paragraphs(Talks), Clean($"{Html(Talks)}<section>{box}{box}</section>"));

    [Fact]
    public void Counts_between_headline_and_text_are_none_of_it()
    {
        Assert.Equal(Paragraphs(Talks), Clean($"<div><p>124</p><p>3</p></div>{Html(Talks)}"));
        Assert.Contains("1852", Clean($"{Html(Talks[..2])}<p>1852</p>{Html(Talks[2..])}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_of_an_element_may_stand_in_an_attribute_of_the_pages_own() =>
        Assert.Equal(
            Paragraphs(["Ministers meet again before long", .. Talks]),
            Clean($"<div data-page-name='standfirst'><p>Ministers meet again before long</p></div><div>{Html(Talks)}</div>"));

    [Fact]
    public void Notice_among_the_paragraphs_takes_none_of_them_along() =>
        Assert.Equal(Paragraphs(Talks), Clean($"<div>{Html(Talks[..2])}<h3>Sign up for the valley newsletter</h3>{Html(Talks[2..])}</div>"));

    [Theory]
    [InlineData("<div><div>Editor of The Valley Post: Jane Doe has been writing on rivers for ten years, and won prizes for it.</div></div>")]
    [InlineData("<div><div>Ann Poe is the assistant water editor at The Valley Post, where rivers and lakes are hers.</div></div>")]
    [InlineData("<div><div>Petra Kern ist stellvertretende Redakteurin der Talpost und kennt jeden Fluss zwischen den Alpen und dem Meer.</div></div>")]
    public void Note_about_the_writer_beside_the_text_goes(string below) =>
        Assert.Equal(Paragraphs(Talks), Clean($"<div>{Html(Talks)}</div>{below}"));

    [Fact]
    public void Note_about_the_writer_above_a_text_in_several_boxes_goes()
    {
        var more = Talks.Select(text => text.Replace("talks", "races", StringComparison.Ordinal)).ToArray();

        var text = Clean($"<div><a href='/jane'>Jane Doe</a><div>Jane is the assistant water editor at The Valley Post, where she covers rivers and lakes.</div></div><div>{Html(Talks)}</div><div>{Html(more[..2])}</div><div>{Html(more[2..])}</div><div><p>{more[0].Replace("Sunday", "Monday", StringComparison.Ordinal)}</p></div>");

        Assert.StartsWith(Talks[0], text, StringComparison.Ordinal);
        Assert.Contains(more[3], text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><div>Ann Poe is the mayor of the town, and what she said to the reporter was that no water is left.</div></div>")]
    [InlineData("<div><div>Ann Poe is a farmer, and her son, a reporter, says that no water is left in the whole of the valley.</div></div>")]
    public void Paragraph_about_somebody_else_beside_the_text_stays(string below) =>
        Assert.Contains("Ann Poe", Clean($"<div>{Html(Talks)}</div>{below}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<h3>More on this:</h3><div><div>Fire at the harbour</div><p>{0}...</p></div><div><div>Rain at the weekend</div><p>{1} …</p></div><div><div>Wheat grows well</div><p>{2}… Read more</p></div>")]
    [InlineData("<div>More on this:</div><ol><li>{0}...</li><li>{1} [...]</li></ol>")]
    public void Row_of_beginnings_that_break_off_goes_with_its_headlines(string row) =>
        Assert.Equal(Paragraphs(Talks), Clean(Html(Talks) + Broken(row)));

    [Theory]
    [InlineData("<p>{0}…</p><p>{1} Nobody said more.</p><p>{2}…</p>", "village")]
    [InlineData("<p>{0}…</p>", "harbour")]
    public void Sentence_that_the_writer_breaks_off_stays(string paragraphs, string kept) =>
        Assert.Contains(kept, Clean(Html(Talks) + Broken(paragraphs)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<div><div>Get our app and read whatever you like, at home or wherever you go.</div></div>")]
    [InlineData("<div><h4>Hi there</h4><div>I am a mother of five, and share what keeps us busy here.</div></div>")]
    [InlineData("<div><div>تطبيقنا على هاتفك يضع بين يديك كل ما تبحث عنه من أخبار الفن والرياضة.</div></div>")]
    public void Paragraph_below_the_element_of_the_text_that_tells_of_something_else_goes(string below) =>
        Assert.Equal(Paragraphs(Talks), Clean($"<div>{Html(Talks)}</div>{below}"));

    [Theory]
    [InlineData("<div><div>The treaty between the two countries would be the first that deals with the water of the river.</div></div>", "would be the first")]
    [InlineData("<ul><li>Boats, sheep and wheat, said whoever was asked by us.</li></ul>", "Boats, sheep")]
    [InlineData("<blockquote><p>Nobody under forty remembers when the last train left from here.</p></blockquote>", "Nobody under forty")]
    public void End_of_the_text_in_an_element_of_its_own_stays(string end, string kept) =>
        Assert.Contains(kept, Clean($"<div>{Html(Talks)}{end}</div>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<figure><div><span>Related: </span></div><aside><a href='/2'>Why towns along the coast build walls</a></aside></figure>")]
    [InlineData("<div><b>Read also:</b><nav><a href='/2'>Why towns along the coast build walls</a></nav></div>")]
    [InlineData("<div><span>إقرأ أيضا:</span><aside><a href='/2'>لماذا تبني مدن الساحل جدرانا</a></aside></div>")]
    public void Text_goes_on_below_a_teaser_that_is_left_out_with_its_element(string teaser) =>
        Assert.Equal(
            Paragraphs([.. Talks, .. Museum]), Clean($"<div>{Html(Talks)}{teaser}{Html(Museum)}</div>"));

    [Theory]
    [InlineData("<blockquote><p>A boat is a hole in the water into which you pour money.</p></blockquote>")]
    [InlineData("<ul><li>The glass falls slowly, said whoever was asked, before supper.</li></ul>")]
    public void Great_heading_below_a_quotation_or_a_list_does_not_end_the_text(string above) =>
        Assert.EndsWith(Museum[1], Clean($"{Html(Talks)}{above}<h1>2. Trust what you see there</h1>{Html(Museum)}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("callout")]
    [InlineData("alert alert-warning")]
    public void Remark_that_the_page_sets_apart_is_the_texts_own(string name) =>
        Assert.Equal(
            Paragraphs([.. Talks[..2], "Neither of the two countries is bound by what its minister said.", .. Talks[2..]]),
            Clean($"{Html(Talks[..2])}<div class='{name}'><p>Neither of the two countries is bound by what its minister said.</p></div>{Html(Talks[2..])}"));

    [Theory]
    [InlineData("callout")]
    [InlineData("alert alert-warning")]
    public void Remark_that_leads_elsewhere_goes(string name) =>
        Assert.Equal(
            Paragraphs(Talks),
            Clean($"{Html(Talks[..2])}<div class='{name}'><p>Were you at the table yourself? <a href='/w'>Write to us now</a></p></div>{Html(Talks[2..])}"));

    [Fact]
    public void Heading_of_a_wiki_has_no_link_to_edit_it() =>
        Assert.Contains(
            "\n\nThe border\n\n",
            Clean($"{Html(Talks[..2])}<h2><span class='mw-headline'>The border</span><span class='mw-editsection'>[<a href='/e'>edit</a>]</span></h2>{Html(Talks[2..])}"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<time>11:42 p.m.</time><a href='#1'>Copy link to post</a>")]
    [InlineData("<span>14:20</span> <a href='#1'>Share</a>")]
    [InlineData("<span>15:20 ت م</span>")]
    public void Hour_with_a_button_beside_it_is_no_line_of_the_text(string line) =>
        Assert.Equal(Paragraphs(Talks), Clean($"{Html(Talks[..2])}<div>{line}</div>{Html(Talks[2..])}"));

    [Theory]
    [InlineData("14:20 to the coast")]
    [InlineData("3.5 million boats")]
    public void Line_that_begins_with_an_hour_or_a_count_stays(string line) =>
        Assert.Contains(line, Clean($"{Html(Talks[..2])}<div>{line}</div>{Html(Talks[2..])}"), StringComparison.Ordinal);

    [Fact]
    public void Paragraph_outside_of_the_short_article_goes() =>
        Assert.Equal(
            Paragraphs([Talks[0], "Nobody named a place."]),
            Clean($"<article><h1>Ministers go home</h1><div>{Html([Talks[0], "Nobody named a place."])}</div></article><section><h2>The Valley Post</h2><p>We have been here since 1899, in four houses on two streets, and belong to those who read us.</p></section>", headline: ""));

    [Fact]
    public void Question_that_unfolds_its_answer_is_a_heading() =>
        Assert.Contains(
            "\n\nWhen do the ministers meet again?\n\n",
            Clean($"{Html(Talks[..2])}<h3><button class='accordion-button'>When do the ministers meet again?</button></h3>{Html(Talks[2..])}"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<h3><button>Share what you have read</button></h3>")]
    [InlineData("<p><button>Did you like this?</button></p>")]
    public void Other_buttons_are_no_headings(string button) =>
        Assert.Equal(Paragraphs(Talks), Clean(Html(Talks[..2]) + button + Html(Talks[2..])));

    [Fact]
    public void Note_that_leads_back_to_its_place_in_the_text_stays() =>
        Assert.EndsWith(
            "Whoever counts boats, leaves out those on land.",
            Clean($"<div>{Html(Talks)}<div><a href='#ref1'>1</a><div><p>Whoever counts boats, leaves out those on land.</p></div></div></div>"),
            StringComparison.Ordinal);

    [Fact]
    public void Standfirst_is_found_above_a_long_row_of_buttons()
    {
        var buttons = string.Concat(Enumerable.Range(1, 20).Select(i => $"<li><a href='/{i}'>Send to friend {i}</a></li>"));

        var text = Clean($"<p class='subtitle'>Nobody names a place.</p><ul>{buttons}</ul><div>{Html(Talks)}</div>");

        Assert.StartsWith("Nobody names a place.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_below_headlines_that_are_links_are_no_part_of_a_short_article()
    {
        var others = string.Concat(Museum.Select((text, i) => $"<div><h3><a href='/{i}'>Why I like the boats of house {i}</a></h3><p>{text}</p></div>"));

        Assert.Equal(Paragraphs(Talks[..3]), Clean($"<h1>Talks go on</h1><div>{Html(Talks[..3])}</div></div><div>{others}", headline: ""));
    }

    [Fact]
    public void Text_of_a_picture_goes_that_is_a_tenth_of_a_short_article() =>
        Assert.Equal(
            Paragraphs(Talks),
            Clean($"<div class='lead'><div class='player'></div><div class='caption | caption-media'>A boat of the ministers led the way there. (Harbour Police)</div></div><div>{Html(Talks)}</div>"));

    [Theory]
    [InlineData("Print Recipe Pin Recipe")]
    [InlineData("Did you make this recipe? Tag @janedoe and show us what it looked like!")]
    public void Lines_of_a_recipe_go(string line) =>
        Assert.Equal(Paragraphs(Talks), Clean($"<div>{Html(Talks[..2])}<p>{line}</p>{Html(Talks[2..])}</div>"));

    private static string Broken(string html) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, html,
        "The old store at the harbour has burned down in the night and nobody who lives near it",
        "Umbrellas are sold out in the whole of the village as the weather office says that the",
        "Whoever ploughs the slopes between here and the coast is glad of the rain that fell on");

    private static string Paragraphs(IEnumerable<string> texts) => string.Join("\n\n", texts);

    private static string Html(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));

    private static string Clean(string html, string headline = "<h1>Talks go on</h1>")
    {
        var page = "<!doctype html><html><head><title>Talks go on</title><meta name='author' content='Jane Doe'>"
            + "<link rel='canonical' href='https://www.paper.example/2024/talks'></head><body><div>" + headline + html + "</div></body></html>";
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(page))), "a.html").Text;
    }
}
