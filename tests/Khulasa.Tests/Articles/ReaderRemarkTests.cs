using Khulasa.Articles;

namespace Khulasa.Tests.Articles;

/// <summary>What readers say below the text of a page, where neither a name of a box nor a heading tells it.</summary>
public class ReaderRemarkTests
{
    private static readonly string[] Talks = TalksText.Paragraphs;

    [Theory]
    [InlineData("<p><b>Pete H</b> 3 March 2021 at 10:12</p><p>{0}</p><p><b>SusanW</b> 3 March 2021 at 11:40</p><p>{1}</p>")]
    [InlineData("<div><b>Pete H</b> · <span>3 hours ago</span><div>{0}</div></div><div><b>SusanW</b> · <span>an hour ago</span><div>{1}</div></div>")]
    [InlineData("<div><div>Pete H</div><div>3 hours ago</div><p>{0}</p></div><div><div>SusanW</div><div>1 day ago</div><p>{1}</p></div>")]
    [InlineData("<div><b>أبو حسن</b> - <span>قبل 3 ساعات</span><div>{0}</div></div><div><b>سعاد</b> - <span>منذ ساعة</span><div>{1}</div></div>")]
    [InlineData("<h4>What you think</h4><p>سعاد | 2 آذار 2021 - 14:20</p><p>{0}</p><p>أبو حسن | 3 آذار 2021 - 09:10</p><p>{1}</p>")]
    public void Remarks_below_names_and_times_are_no_text(string remarks) =>
        Assert.Equal(string.Join("\n\n", Talks), Clean(Paragraphs + Said(remarks)));

    [Theory]
    // One remark that the writer quotes
    [InlineData("<p>Pete H, 3 March 2021</p><p>{0}</p>")]
    // The entries of a chronicle
    [InlineData("<p>3 March 2021</p><p>{0}</p><p>4 March 2021</p><p>{1}</p>")]
    // Entries of the writer herself
    [InlineData("<p>Jane Doe, 3 March 2021</p><p>{0}</p><p>Jane Doe, 4 March 2021</p><p>{1}</p>")]
    public void Other_lines_with_a_day_end_no_text(string lines) =>
        Assert.Contains("would never have met", Clean(Paragraphs + Said(lines)), StringComparison.Ordinal);

    private static string Said(string html) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, html,
        "The two of them would never have met if the farmers had not asked for it, and everybody knows that.",
        "They should have asked whoever lives at the river, as my brother says who has a boat there.");

    private static string Paragraphs => string.Concat(Talks.Select(text => $"<p>{text}</p>"));

    private static string Clean(string body) =>
        MetadataPage.Parse($"<html><head><meta name=author content='Jane Doe'></head><body><div><h1>Talks go on between the two countries</h1>{body}</div></body></html>").Text;
}
