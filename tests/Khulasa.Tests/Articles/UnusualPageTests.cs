using System.Text;
using System.Text.Json;
using Khulasa.Articles;
using Khulasa.Seeds;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Articles;

/// <summary>Pages that are made in other ways than most: the same article comes out of each.</summary>
[Collection(Alone.Name)]
public class UnusualPageTests
{
    private const string Headline = "A new bridge for the town";

    private static readonly string[] Paragraphs =
    [
        "The council agreed on Monday to rebuild the old bridge over the river, which was closed two years ago after a flood damaged its pillars.",
        "Work begins in the spring, the mayor said, and the first cars are to cross it before the end of the following year if the money arrives.",
        "Neighbours of the bridge had asked for a path for bicycles, and the plan that was shown to them on Monday evening has one on each side.",
        "The shops on the other bank, which lost half of their customers when the bridge was closed, welcomed the decision of the council.",
    ];

    private static readonly string[] Museum =
    [
        "The museum opened its new wing on Sunday, with paintings that had been in the cellar for forty years and are now shown for the first time.",
        "Visitors waited in long rows before the doors, and the director said that nobody had expected so many people on a rainy day.",
        "The wing was paid for by a family from the city, which has also given most of the paintings that hang in it.",
    ];

    private static readonly string Text = string.Concat(Paragraphs.Select(paragraph => $"<p>{paragraph}</p>"));
    private static readonly string Other = string.Concat(Museum.Select(paragraph => $"<p>{paragraph}</p>"));
    private static readonly string Remarks = string.Concat(Enumerable.Range(1, 12).Select(i =>
        $"<div><b>user{i}</b><p>I think that this bridge, number {i}, should never have been closed, and the council should have asked everybody in the town first.</p></div>"));

    public static TheoryData<string, string> Pages => new()
    {
        { "AMP", $"<amp-sidebar><ul><li><a href=/a>Politics and people of the whole country</a></li></ul></amp-sidebar><article><h1>{Headline}</h1><amp-img src=x.jpg></amp-img>{Text}<amp-ad><div placeholder>Advertisement loads here and takes a while</div></amp-ad></article>" },
        { "no scripts", $"<h1>{Headline}</h1><div id=app></div><noscript><article>{Text}</article></noscript>" },
        { "template", $"<h1>{Headline}</h1><template id=story><article>{Text}</article></template>" },
        { "shadow tree", $"<h1>{Headline}</h1><news-story><template shadowrootmode=open><article>{Text}</article></template></news-story>" },
        { "frame", $"<h1>{Headline}</h1><iframe srcdoc=\"{Text}\"></iframe>" },
        { "JSON-LD", $"<div id=root></div><script type=\"application/ld+json\">{Json(new { headline = Headline, articleBody = string.Join('\n', Paragraphs) })}</script>" },
        { "JSON-LD with markup", $"<div id=root></div><script type=\"application/ld+json\">{Json(new { headline = Headline, articleBody = Text })}</script>" },
        { "data as nodes", $"<div id=root></div><script id=__NEXT_DATA__ type=\"application/json\">{Json(new { body = Paragraphs.Select(text => new { type = "paragraph", text }) })}</script>" },
        { "data as markup", $"<div id=root></div><script id=__NEXT_DATA__ type=\"application/json\">{Json(new { post = new { contentHtml = Text } })}</script>" },
        { "state of a script", $"<div id=root></div><script>window.__STATE__ = {Json(new { article = new { content = Text } })};</script>" },
        { "rows of text in a state", $"<div id=root></div><script>window.App=window.App||{{}};App.site=\"post\";App.content={Json(new { type = "story", elements = Paragraphs.Select(text => new { type = "text", content = text }) })};App.done=true;</script>" },
        { "rows of marked text", $"<div id=root></div><script type=\"application/json\">{Json(new { body = Paragraphs.Select(text => new { content = $"<p><b>{text[..3]}</b>{text[3..]}</p>", type = "text" }) })}</script>" },
        { "data of an element", $"<div id=app data-page='{Json(new { props = new { article = new { html = Text } } })}'></div>" },
        { "line breaks", $"<h1>{Headline}</h1><div>{string.Join("<br><br>", Paragraphs)}</div>" },
        { "single line breaks", $"<h1>{Headline}</h1><div>{string.Join("<br>", Paragraphs)}</div>" },
        { "plain text", $"<h1>{Headline}</h1><pre>{string.Join("\n\n", Paragraphs)}</pre>" },
        { "tables", $"<table><tr><td colspan=3><a href=/>Home</a> | <a href=/w>World</a></td></tr><tr><td><a href=/1>Politics</a><br><a href=/2>Economy</a></td><td><table><tr><td><font size=5>{Headline}</font></td></tr><tr><td>{string.Join("<p>", Paragraphs)}</td></tr></table></td><td><b>Most read</b><br><a href=/4>Ten gardens to see before you turn fifty</a></td></tr></table>" },
        { "boxes alone", $"<div><div><a href=/>Home</a></div><div><div><span>{Headline}</span></div>{string.Concat(Paragraphs.Select(text => $"<div><span>{text}</span></div>"))}</div></div>" },
        { "a section each", $"<h1>{Headline}</h1>{string.Concat(Paragraphs.Select(text => $"<section class=b><div class=i><p>{text}</p></div></section>"))}" },
        { "elements of its own", $"<app-root><article-page><h1>{Headline}</h1><article-body>{string.Concat(Paragraphs.Select(text => $"<text-block><p>{text}</p></text-block>"))}</article-body></article-page></app-root>" },
        { "to print", $"<h1>{Headline}</h1>{Text}<hr><p>Printed from https://example.org/news/1 on 3 June 2024</p>" },
        { "archived", $"<div id=\"wm-ipp-base\"><div id=\"wm-ipp\"><div>12 captures</div><p>Collected by the archive in a crawl of pages that volunteers asked for in the last month.</p></div></div><article><h1>{Headline}</h1>{Text}</article>" },
        { "another article below", $"<article class=full><h1>{Headline}</h1>{Text}</article><article class=full><h1>New wing of the museum opens</h1>{Other}</article>" },
        { "marked comments", $"<article><h1>{Headline}</h1>{Text}</article><div id=comments><h3>12 Comments</h3>{Remarks}</div>" },
        { "comments in the same box", $"<div><h1>{Headline}</h1>{Text}<h3>Comments</h3>{Remarks}</div>" },
        { "consent first", $"<div id=cookie-banner><h2>We value your privacy</h2>{string.Concat(Enumerable.Repeat("<p>We and our 842 partners store information on your device, such as cookies, and process personal data for the purposes described below, if you agree to it.</p>", 4))}</div><article><h1>{Headline}</h1>{Text}</article>" },
        { "hidden words", $"<article><h1>{Headline}</h1>{Text}<p hidden>This hidden paragraph was never shown to anybody who came to read this page.</p></article>" },
        { "offer", $"<article><h1>{Headline}</h1>{Text}<h2>Subscribe to read the whole story</h2><p>Get unlimited access for one euro a month, cancel whenever you like.</p></article>" },
        { "long byline", $"<article><h1>{Headline}</h1><p class=byline>By Jane Doe and John Roe, Staff Writers, and Ann Poe in Geneva</p>{Text}</article>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Article_of_an_unusual_page_comes_out_whole_and_alone(string name, string body)
    {
        var article = Clean($"<html lang=en><head><title>{Headline} | The Post</title></head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav>{body}<footer><p>© 2024 The Post. All rights reserved.</p></footer></body></html>");

        Assert.NotEmpty(name);
        Assert.Equal(Headline, article.Title?.Value);
        Assert.Equal(Paragraphs, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("كتب محمود عبد الله:", "محمود عبد الله")]
    [InlineData("إعداد: ليلى حسن", "ليلى حسن")]
    [InlineData("تحرير: سارة منصور", "سارة منصور")]
    [InlineData("ترجمة: يوسف كامل", "يوسف كامل")]
    [InlineData("القاهرة – كتبت منى سالم", "منى سالم")]
    [InlineData("بغداد - مراسل الصحيفة علي كريم", "علي كريم")]
    [InlineData("هدى جاسم وعلي كريم", "هدى جاسم|علي كريم")]
    [InlineData("خاص - الجريدة", null)]
    public void Arabic_line_above_the_text_names_its_writers(string line, string? authors)
    {
        var article = Clean(
            $"""
            <html lang=ar dir=rtl><body><article><h1>مجلس مدينة الزهور يعيد بناء الجسر القديم</h1><p>{line}</p>
            <p>قرر مجلس مدينة الزهور يوم الاثنين إعادة بناء الجسر القديم فوق النهر، الذي أغلق قبل عامين بعدما أضر فيضان بأعمدته.</p>
            <p>وقال رئيس المجلس إن العمل سيبدأ في الربيع، وإن أولى السيارات ستعبر الجسر قبل نهاية العام المقبل إذا وصلت الأموال.</p>
            <p>وكان جيران الجسر قد طلبوا ممرا للدراجات، وتضم الخطة التي عرضت عليهم مساء الاثنين ممرا على كل جانب من جانبيه.</p></article></body></html>
            """);

        Assert.Equal(authors?.Split('|'), article.Authors?.Value);
        Assert.Equal(3, article.Body.Count());
    }

    [Fact]
    public void Parts_of_one_article_may_have_great_headings()
    {
        var article = Clean($"<html lang=en><body><article><h1>{Headline}</h1>{Text}<h1>What the bridge costs</h1><p>The council pays a third for the bridge over the river, the county the rest, and the mayor promised the town that nobody pays a toll.</p></article></body></html>");

        Assert.Equal(Paragraphs.Length + 2, article.Body.Count());
    }

    [Theory]
    [InlineData("<noscript><p>The bridge", 200_000)]
    [InlineData("<template><p>The bridge", 200_000)]
    [InlineData("<noscript><p>The bridge over the river is closed.</noscript>", 100_000)]
    [InlineData("<script>x=\"<p>The bridge over", 100_000)]
    [InlineData("<iframe srcdoc='<p>The bridge over the river is closed.'></iframe>", 10_000)]
    [InlineData("\"<p>\\\\u003cp", 400_000)]
    [InlineData("<base href=x>", 300_000)]
    [InlineData("<p>By John Smith<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"John Smith\"}}</script>", 30_000)]
    [InlineData("<div itemscope itemtype=\"http://schema.org/NewsArticle\"><span itemprop=\"author\">John Smith</span></div>", 35_000)]
    public void Endless_markup_takes_seconds(string piece, int count)
    {
        var watch = new CpuWatch();

        Clean("<html><body>" + (piece[0] == '<' ? "" : "<script>var a = ") + new StringBuilder(piece.Length * count).Insert(0, piece, count));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed.TotalSeconds:0.0} s");
    }

    [Theory]
    // Notices, all of them in one box; a caption of as many sentences
    [InlineData("<h1>Talks go on</h1><p>The ministers agreed on Sunday, after long talks, to meet again this year.</p><div>", "<div><p>You have reached your limit of free articles.</p></div>")]
    [InlineData("<figure><img src=1><figcaption>The bridge at dawn is a fine one, as everybody in the whole town knows.</figcaption></figure><figure><img src=2><figcaption>The bridge at noon is a fine one, as everybody in the whole town knows.</figcaption></figure><figure><img src=3><figcaption>", "The bridge at night is the fine one # of all. ")]
    public void Endless_parts_of_a_page_take_seconds(string before, string piece)
    {
        const int Count = 60_000;
        var watch = new CpuWatch();

        Clean("<html lang=en><body>" + before + string.Concat(Enumerable.Range(0, Count).Select(i => piece.Replace("#", $"{i}", StringComparison.Ordinal))));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed.TotalSeconds:0.0} s");
    }

    private static string Json(object value) => JsonSerializer.Serialize(value).Replace("{\"headline\"", "{\"@type\":\"NewsArticle\",\"headline\"", StringComparison.Ordinal);

    private static Article Clean(string html) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse(html, "utf-8"), "page.html");
}
