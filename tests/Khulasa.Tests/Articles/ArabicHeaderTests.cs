using Khulasa.Articles;
using Khulasa.Seeds;
using static Khulasa.Tests.Articles.PlainTextPage;

namespace Khulasa.Tests.Articles;

/// <summary>Who wrote where for whom, as Arabic pages print it between headline and text.</summary>
public class ArabicHeaderTests
{
    private const string Headline = "افتتاح الجسر القديم أمام المارة بعد ترميم استمر عاما كاملا";

    private const string Story = """
        أعلنت إدارة الميناء، اليوم الأحد، افتتاح الجسر القديم أمام المارة بعد أعمال ترميم استمرت أكثر من عام كامل.

        وقال مدير الأعمال إن العمال استبدلوا الأعمدة التي تضررت في عاصفة العام الماضي، وإن كلفة الترميم جاءت أقل من المتوقع.

        وأضاف أن الحافلات ستعبر الجسر اعتبارا من الأسبوع الأول من الشهر المقبل، فيما تنتظر الشاحنات فحصا ثانيا في الخريف.
        """;

    private static readonly string[] Paragraphs = Story.Split("\n\n");

    [Theory]
    [InlineData("المصدر:\nهدى جاسم - أبوظبي\nالتاريخ: 12 مايو 2024", "هدى جاسم", "أبوظبي")]
    [InlineData("القاهرة:هدى جاسم\nنُشر: 19:06-12 مايو 2024 م", "هدى جاسم", "القاهرة")]
    [InlineData("هدى جاسم دمشق 12 أيار، 2024", "هدى جاسم", null)]
    [InlineData("هدى جاسم أرسل بريدا إلكترونيا 12 مايو، 2024", "هدى جاسم", null)]
    [InlineData("كووورة بلس - الرياض\n12 مايو 2024", null, null)]
    [InlineData("عين العراق - بغداد\n12 مايو 2024", null, null)]
    [InlineData("العربي الجديد - بغداد\n12 مايو 2024", null, null)]
    public void Writer_and_city_are_read(string lines, string? author, string? place)
    {
        var article = Clean($"{Headline}\n\n{lines}\n\n{Story}");

        Assert.Equal((author, "2024-05-12"), (article.Authors?.Value[0], article.Date?.Value.ToString()));
        if (place is not null) Assert.Equal(place, article.Place?.Value);
        Assert.Equal(Paragraphs, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("عطبرة – الميناء نيوز: ", "عطبرة")]
    [InlineData("حائل 29 ربيع الأول 1446 هـ الموافق 02 أكتوبر 2024 م واس\n", "حائل")]
    [InlineData("الجسر من لندن: ", "لندن")]
    [InlineData("الميناء نيوز - أمن\n", null)]
    [InlineData("الميناء بوست -\n", null)]
    public void Line_of_the_outlet_is_no_part_of_the_first_sentence(string dateline, string? place)
    {
        var article = Clean($"{Headline}\n\n{dateline}{Story}");

        Assert.Equal(place, article.Place?.Value);
        Assert.Equal(Paragraphs, article.Body.Select(block => block.Text));
    }

    [Theory]
    [InlineData("ماذا بعد افتتاح الجسر القديم؟ .. بقلم: د. هدى جاسم", "ماذا بعد افتتاح الجسر القديم؟", "د. هدى جاسم")]
    [InlineData("افتتاح الجسر القديم أمام المارة - كتبت: هدى جاسم", "افتتاح الجسر القديم أمام المارة", "هدى جاسم")]
    [InlineData("وزير النقل.. تقرير: الجسر القديم آمن أمام المارة", "وزير النقل.. تقرير: الجسر القديم آمن أمام المارة", null)]
    public void Byline_in_the_headline_is_taken_off(string headline, string title, string? author)
    {
        var article = Clean($"{headline}\n\n12 مايو 2024\n\n{Story}");

        Assert.Equal((title, author), (article.Title?.Value, article.Authors?.Value[0]));
    }

    [Theory]
    [InlineData("شعر: هدى جاسم")]
    [InlineData("قصة قصيرة: هدى جاسم")]
    public void Writer_of_a_poem_or_story_is_named_and_its_kind_is_no_source(string line)
    {
        var article = Clean($"{Headline}\n{line}\n\n{Story}");

        Assert.Equal(("هدى جاسم", null), (article.Authors?.Value[0], article.Source?.Value));
    }

    [Theory]
    [InlineData("===================== ع.غ")]
    [InlineData("// انتهى //")]
    public void Sign_off_is_cut(string line)
    {
        var html = $"<article><h1>{Headline}</h1>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}<p>{line}</p></article>";
        var article = new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse(html, "utf-8"), "page.html");

        Assert.Equal(Paragraphs, article.Body.Select(block => block.Text));
    }
}
