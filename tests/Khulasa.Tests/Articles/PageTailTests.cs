using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>What a page puts behind and around its article in the article's own element, and what only looks like it.</summary>
public class PageTailTests
{
    private const string Last = "Farmers along the river said that they would wait for the words of the treaty.";

    private static readonly string[] Talks = [.. TalksText.Paragraphs[..3], Last];

    [Theory]
    [InlineData("“Hi, I’m Jane, and I have lived by the river all my life,” she told the ministers.")]
    [InlineData("“Contact us when the water comes back,” the ministers were told by a farmer on Sunday.")]
    [InlineData("«تابعونا إلى النهر لتروا ما بقي منه»، قال أحد المزارعين للوزراء يوم الأحد.")]
    public void Quotation_at_the_end_stays_whatever_it_begins_with(string last) =>
        Assert.EndsWith(last, Clean(Paragraphs([.. Talks, last])), StringComparison.Ordinal);

    [Theory]
    [InlineData("<p>Contact Jane Doe at jane@example.org. Follow her on X.</p>", "Contact")]
    [InlineData("<p>Jane Doe is a staff writer who has covered rivers for the paper since 2009.</p>", "staff writer")]
    [InlineData("<p>© 2024 The Evening Post</p>", "Evening Post")]
    [InlineData("<p>Every morning, our newsletter brings the news of the rivers to your desk.</p>", "newsletter")]
    [InlineData("<p>Hi, I’m Jane! I write on rivers and all that lives in them, and I have two dogs.</p>", "dogs")]
    [InlineData("<p>مرحبًا، أنا هدى! أكتب عن الأنهار وما يعيش فيها منذ عشرين عامًا.</p>", "هدى")]
    [InlineData("<p>Correction: An earlier version of this report named another river.</p><p>Rivers</p>", "Rivers")]
    [InlineData("<p>Citation: Talks on the river (2024)</p><p>This document is subject to copyright. Apart from any fair dealing for the purpose of private study or research, no part may be reproduced without the written permission of the paper.</p>", "Citation")]
    [InlineData("<h3>About us</h3><p>Follow us for more on rivers and lakes in the whole of the country.</p>", "About us")]
    [InlineData("<p>Facebook Twitter Email</p>", "Twitter")]
    [InlineData("<p>Print this page | Email this page</p>", "Print")]
    [InlineData("<p>Please consider making a donation to help us write on rivers.</p>", "donation")]
    [InlineData("<h2>2 thoughts on “Talks go on between the two countries, ministers say”</h2><ol><li>I have waited for these talks for twenty years, said a reader, and so has my whole village by the river.</li></ol>", "village")]
    [InlineData("<p>You are receiving this email because you signed up at a market of ours.</p><p>Our mailing address is:</p><p>Mill Lane 4, Ashford</p><p>You can update your preferences or unsubscribe from this list.</p>", "Mill Lane")]
    [InlineData("<p>ترجم الموضوع إلى لغات أخرى</p><p>اشترك في تقييم هذا الموضوع</p><p>تقييم ممتاز لا يمكن التصويت</p>", "الموضوع")]
    [InlineData("<p>واتساب فيسبوك تويتر</p>", "فيسبوك")]
    [InlineData("<div>مشاركة عبر: <a href='#'>فيسبوك</a> <a href='#'>تويتر</a></div>", "مشاركة")]
    [InlineData("<p>This article is more than 2 years old</p>", "more than")]
    [InlineData("<div><p>Next article 3/12</p><h2>Rain is expected over the weekend</h2><p>Umbrellas sold out in two of the shops at the market.</p></div>", "Umbrellas")]
    [InlineData("<div><p>Siguiente artículo</p><h2>Se esperan lluvias este fin de semana</h2><p>Los paraguas se agotaron en dos tiendas del mercado.</p></div>", "paraguas")]
    [InlineData("<p>The post <a href='/'>Talks go on</a> appeared first on <a href='/'>Evening Post</a>.</p>", "appeared")]
    [InlineData("<p>Leave a comment</p>", "Leave")]
    [InlineData("<p>The Post's Ann Poe in the capital contributed to this story.</p>", "Ann Poe")]
    [InlineData("<p>Source images by Ann Poe, the water board and the archive of the city.</p>", "Source images")]
    [InlineData("<p>The audio version of this story was produced by Ann Poe.</p>", "Ann Poe")]
    [InlineData("<p>Anadolu Ajansı ve DHA tarafından geçilen tüm haberler bu bölümde editörlerin hiçbir müdahalesi olmadan yer almaktadır.</p>", "Anadolu")]
    [InlineData("<div><p>Empfohlener externer Inhalt</p><p>Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.</p></div>", "externe")]
    [InlineData("<p>Story Source: Materials provided by the university of the valley.</p>", "Materials")]
    [InlineData("<p><b>لمزيد من التفاصيل اقرأ:</b></p><p><a href='/1'>الأنهار تفيض في الوادي بعد الأمطار</a></p>", "لمزيد")]
    [InlineData("<div><span>تابعنا على</span> <a href='#'>Google News</a></div>", "Google")]
    [InlineData("<p>Aus dem Englischen von Petra Kern</p>", "Englischen")]
    [InlineData("<p>Über dieses Thema berichtete der Sender am 4. März 2024 um 17:00 Uhr.</p>", "Sender")]
    [InlineData("<p>Mit Material der dpa</p>", "Material")]
    [InlineData("<p>This article was co-authored by our editors. It has been read 41,220 times.</p>", "editors")]
    [InlineData("<p>العودة إلى الأعلى</p>", "الأعلى")]
    [InlineData("<p class=\"postmetadata alt\">Sunday, March 4th, 2021 at 11:00 am | Rivers, Treaties</p>", "Treaties")]
    [InlineData("<p>Hinweis: In einer früheren Version dieses Artikels war der Name des Flusses falsch geschrieben.</p>", "Hinweis")]
    [InlineData("<p>تنويه: تم تعديل هذا الخبر في الثالث من مايو لتصحيح اسم النهر.</p>", "تنويه")]
    [InlineData("<p>بالضغط على زر الاشتراك فإنك توافق على سياسة الخصوصية وشروط الاستخدام.</p>", "الخصوصية")]
    [InlineData("<div><span>Share</span> <span>Copy link</span> <span>Give this article</span></div>", "Give")]
    [InlineData("<p>يمكنكم متابعة آخر أخبار الأنهار والبحيرات عبر صفحاتنا، وللتواصل معنا اكتبوا إلى عنوان الصحيفة.</p>", "صفحاتنا")]
    [InlineData("<p>(إعداد سعيد أحمد للنشرة العربية - تحرير منى علي)</p>", "للنشرة")]
    public void Matter_behind_the_last_paragraph_goes(string html, string gone)
    {
        var text = Clean(Paragraphs(Talks) + html);

        Assert.DoesNotContain(gone, text, StringComparison.Ordinal);
        Assert.EndsWith(Last, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href='/fire'><div><img src='/f.jpg'><h4>Fire at the harbour</h4><p>Three houses were evacuated in the night, the police say.</p></div></a>")]
    [InlineData("<div><h4>You may also like</h4><div><a href='/fire'><h5>Fire at the harbour destroys old store</h5></a><p>Three houses were evacuated in the night when the old store burned, the police say.</p></div></div>")]
    [InlineData("<p>Article continues after ad</p>")]
    [InlineData("<p>Dieser Eintrag wurde veröffentlicht in Flüsse und verschlagwortet mit Wasser.</p>")]
    [InlineData("<p>Sorry, your browser does not support the video element.</p>")]
    [InlineData("<p>Sie sehen gerade einen Platzhalterinhalt von YouTube.</p>")]
    [InlineData("<div><div>Enter fullscreen mode</div><div>Exit fullscreen mode</div></div>")]
    [InlineData("<h4>Tu suscripción se está usando en otro dispositivo</h4><p>¿Quieres añadir otro usuario a tu suscripción?</p>")]
    [InlineData("<p>تابع القراءة بعد الإعلان</p>")]
    [InlineData("<p>متصفحك لا يدعم تشغيل الفيديو.</p>")]
    [InlineData("<p>この記事は会員限定です。</p>")]
    [InlineData("<div><p>1.0x</p><p>0:00 / 4:12</p></div>")]
    [InlineData("<div><div>Get the morning briefing</div><div>The day's top stories, every weekday before breakfast.</div><a href='/n'>Sign up</a></div>")]
    [InlineData("<div><h3>للاطلاع على المزيد</h3><p>ادعم الصحافة المستقلة وكن جزءاً من قصتنا باشتراك شهري بسيط.</p><button>اشترك الآن</button></div>")]
    [InlineData("<div><p>We use cookies to personalise content and to analyse our traffic. <a href='/c'>Learn more</a></p></div>")]
    [InlineData("<p><a href='/'>Home</a> » <a href='/w'>World</a> » Talks go on</p>")]
    [InlineData("<div class='recipe-nutrition'><p>Nutrition Facts</p><table><tr><td>Calories</td><td>702</td></tr></table></div>")]
    public void Matter_between_the_paragraphs_goes_and_they_stay(string between) =>
        Assert.Equal(string.Join("\n\n", Talks), Clean(Paragraphs(Talks[..2]) + between + Paragraphs(Talks[2..])));

    [Theory]
    [InlineData("Contact with the other side was lost for two days, officials said, when the lines were cut.")]
    [InlineData("Jane Doe is a staff writer of the minister and was at the table with him for all of the talks.")]
    [InlineData("The newsletter of the water board had announced the talks to all farmers a week before.")]
    [InlineData("تحرير الأسعار كان موضوع الجولة الأولى من المحادثات، كما قال الوزير في ختام الاجتماع يوم الأحد.")]
    public void The_same_words_inside_the_article_stay(string paragraph) =>
        Assert.Contains(paragraph, Clean(Paragraphs([Talks[0], Talks[1], paragraph, Talks[2], Last])), StringComparison.Ordinal);

    [Fact]
    public void Headings_that_lead_to_what_they_name_stay_and_those_of_other_articles_go()
    {
        const string own = "<h3><a href='https://hotel.example/jane'>The Jane Hotel</a></h3>", other = "<h3><a href='https://www.paper.example/2024/fire'>Fire at the harbour destroys old store</a></h3>";

        var text = Clean(Paragraphs(Talks) + own + Paragraphs([Talks[1].Replace("second", "third", StringComparison.Ordinal)]) + other + Paragraphs([Talks[0].Replace("Sunday", "Monday", StringComparison.Ordinal)]));

        Assert.Contains("The Jane Hotel", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fire at the harbour", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The bridge over the river at dawn. Photo: Reuters")]
    [InlineData("The minister on his way to the talks in the capital. © City archive")]
    [InlineData("The minister on his way to the talks in the capital Credit: Jane Doe/ AFP")]
    public void Line_that_ends_with_the_owner_of_a_picture_is_a_caption(string caption) =>
        Assert.DoesNotContain(caption, Clean(Paragraphs([Talks[0], caption, .. Talks[1..]])), StringComparison.Ordinal);

    [Fact]
    public void Notice_in_place_of_each_picture_goes_with_all_its_copies()
    {
        const string notice = "Your settings keep us from showing you content of other sites.";

        var text = Clean(string.Concat(Talks.Select(paragraph => Paragraphs([paragraph, notice]))));

        Assert.DoesNotContain(notice, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Section_glued_to_the_headline_is_not_text() =>
        Assert.StartsWith(Talks[0], Clean("<h1><span>Water</span>Talks go on</h1>" + Paragraphs(Talks)), StringComparison.Ordinal);

    [Fact]
    public void Standfirst_with_a_link_in_a_box_called_teaser_stays()
    {
        const string standfirst = "Two countries that share one river have found a way to talk, for the first time in a generation, about <a href='/w'>water</a>, its price and the border it draws between them.";

        Assert.Contains("its price and the border", Clean($"<div class='teaser'><p>{standfirst}</p></div>" + Paragraphs(Talks)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><div><p>Jane Doe is a staff writer who has covered rivers for the paper since 2009.</p></div></div>", "")]
    [InlineData("", "<div><div><p>Ann Poe is a professor of law, and the talks of the rivers are what she teaches.</p></div></div><div><p>The next part of this series, on lakes, is out on Monday, as ever.</p></div>")]
    public void Note_about_the_writer_beside_the_paragraphs_goes_wherever_it_stands(string above, string below)
    {
        var text = Clean($"{above}<div>{Paragraphs(Talks)}</div>{below}");

        Assert.Contains(Talks[0], text, StringComparison.Ordinal);
        Assert.DoesNotContain("staff writer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("professor of law", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_among_the_paragraphs_are_the_articles_own() =>
        Assert.Contains("staff writer", Clean($"<div><p>Jane Doe is a staff writer who was held at the river on Sunday, her paper said.</p>{Paragraphs(Talks)}</div>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<div class='faq'><h3>When does wheat grow best?</h3><p>Whoever ploughs before the rains of April has most of it by summer.</p></div>")]
    [InlineData("<span>Whoever ploughs before the rains of April has most of it by summer.</span><br><br><span>Nobody under forty knows why.</span>")]
    public void Answers_and_paragraphs_without_an_element_below_the_others_stay(string below) =>
        Assert.Contains("rains of April", Clean($"<div>{Paragraphs(Talks)}{below}</div>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("If you book a trip through a link on our site we may receive compensation for it.", "compensation")]
    [InlineData("Please keep comments relevant and respectful when you write on rivers.", "respectful")]
    [InlineData("عند الشراء عبر الروابط قد نحصل على عمولة من المتجر من دون أي كلفة عليك أو على غيرك.", "عمولة")]
    public void Notice_between_the_paragraphs_goes(string notice, string gone)
    {
        var text = Clean(Paragraphs([.. Talks[..2], notice, .. Talks[2..]]));

        Assert.DoesNotContain(gone, text, StringComparison.Ordinal);
        Assert.EndsWith(Last, text, StringComparison.Ordinal);
    }

    // Paragraphs that share no words say nothing for each other: where they stand tells that they are one text.
    [Theory]
    [InlineData("<p>{0}</p><div><h4>Read also</h4><div><a href='/fire'>Fire at the harbour destroys old store</a> <span>July 20th, 2020</span></div></div><p>{1}</p>")]
    [InlineData("<p>{0}</p><h4>Read also</h4><ul><li><a href='/fire'>Fire at the harbour destroys old store</a></li></ul><p>{1}</p><p>{2}</p>")]
    [InlineData("<p>{0}</p><h4>Read also</h4><ul><li><a href='/fire'>Fire at the harbour destroys old store</a></li></ul><p>{1}</p>")]
    [InlineData("<section class='s'><p>{0}</p></section><section class='s'><div><h4>Read also</h4><a href='/fire'>Fire at the harbour destroys old store</a></div><p>{1}</p></section>")]
    [InlineData("<div><div><p>{0}</p></div><div><h4>Read also</h4><a href='/fire'>Fire at the harbour destroys old store</a><p>{1}</p><p>{2}</p></div></div>")]
    public void Paragraphs_below_a_cue_stay_where_they_stand_beside_those_above(string page)
    {
        string[] unlike =
        [
            "Two ministers met at the palace on Sunday, and neither of them wanted to speak of money before the evening came.",
            "Wheat has grown well since the rains of April, according to whoever ploughs the slopes between here and the coast.",
            "Nobody under forty remembers when the last train left, though its rails still shine wherever children play on them.",
        ];

        var text = Clean(string.Format(System.Globalization.CultureInfo.InvariantCulture, page, unlike[0], unlike[1], unlike[2]));

        Assert.Contains(unlike[1], text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fire at the harbour", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Those who wish to follow the talks by letter may <a href='/n'>sign up</a> at the town hall until the end of the week.</p>", "town hall")]
    [InlineData("<div><p>Report by Jane Doe, who was at the talks.</p><a href='/n'>Subscribe</a></div>", "Jane Doe")]
    public void Button_in_a_paragraph_or_beside_the_writer_takes_nothing_else_along(string html, string kept) =>
        Assert.Contains(kept, Clean(Paragraphs(Talks[..2]) + html + Paragraphs(Talks[2..])), StringComparison.Ordinal);

    [Fact]
    public void Comments_below_a_single_paragraph_go() =>
        Assert.Equal(Talks[0], Clean($"<p>{Talks[0]}</p><div><h3>Comments (2)</h3><div><b>Ann</b> <p>We have waited for these talks for twenty years, and so has my whole village.</p></div></div>"));

    [Fact]
    public void Box_with_a_field_for_an_address_goes_from_a_short_page() =>
        Assert.Equal($"{Talks[0]}\n\n{Talks[1]}", Clean($"<p>{Talks[0]}</p><div><h3>The morning letter</h3><p>All that matters in the valley.</p><form><input type='email'></form><p>You may leave at any time.</p></div><p>{Talks[1]}</p>"));

    [Fact]
    public void Texts_with_a_link_each_below_a_cue_go()
    {
        var cards = string.Concat(Talks.Select((text, i) => $"<a href='/{i}'>Headline number {i} of another article</a><p>{text.Replace("talks", "races", StringComparison.Ordinal)}</p>"));

        Assert.Equal(string.Join("\n\n", Talks), Clean($"<div>{Paragraphs(Talks)}</div><div><h4>Read also</h4>{cards}</div>"));
    }

    private static string Paragraphs(IEnumerable<string> texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));

    private static string Clean(string html)
    {
        var page = "<!doctype html><html lang='en'><head><title>Talks go on</title><meta name='author' content='Jane Doe'>"
            + "<link rel='canonical' href='https://www.paper.example/2024/talks'></head><body><article>" + html + "</article></body></html>";
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes(page))), "a.html").Text;
    }
}
