using System.Text;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>Who wrote an article, on pages whose classes and metadata tell nothing.</summary>
public class PageSignerTests
{
    private const string Headline = "Talks go on between the two countries";

    private static readonly string[] Talks = [.. TalksText.Paragraphs[..3]];

    private static string Paragraphs => string.Concat(Talks.Select(text => $"<p>{text}</p>"));

    [Theory]
    // Beside an account, behind a name that ends with a stop, and beside an age
    [InlineData("<p>12 May 2024</p><div><a href='/jane-miller/'>Jane Miller</a><a href='https://social.example/@_janemiller'>@_janemiller</a></div>", "Jane Miller")]
    [InlineData("<div>James Miller Jr.</div>", "James Miller Jr")]
    [InlineData("<div><span>Jane Miller</span> <span>1 day ago</span></div>", "Jane Miller")]
    [InlineData("<div><span>هدى جاسم</span> <span>منذ 3 أيام</span></div>", "هدى جاسم")]
    // An agency alone beside the day
    [InlineData("<div>AFP</div><div>28.04.2023 17:52</div>", "AFP")]
    [InlineData("<div>رويترز</div><div>28 أبريل 2023</div>", "رويترز")]
    // What a button says behind a label
    [InlineData("<div><span>By </span><button>Ysmara Quintok</button><span>•</span><span>January 23, 2026</span> <a href='/add'>Add Example on Search</a></div>", "Ysmara Quintok")]
    // Who took the picture has a page as well
    // A name that no list knows
    [InlineData("<div>Ysmara Quintok</div><div>20/1/2026 18:30</div>", "Ysmara Quintok")]
    [InlineData("<div><a href='/2'>8 January 2020</a> · by <a href='/author/aureliana/'>Aureliana</a> · in <a href='/category/a/'>Talks</a></div><p><a href='https://pictures.example/@annapoe'>Anna Poe</a></p>", "Aureliana")]
    [InlineData("<div><span>By</span><div><a href='/jane-miller-17'>Jane Miller</a><div>Jane Miller edits the pages about the coast.</div></div></div><div><span>Recipe tested by</span><div><a href='/author/anna-poe/'>Anna Poe</a></div></div>", "Jane Miller")]
    public void Lines_below_the_headline_name_the_author(string lines, string author) =>
        Assert.Equal(author, Clean($"<div><h1>{Headline}</h1>{lines}<div>{Paragraphs}</div></div>").Authors?.Value.Single());

    [Theory]
    [InlineData("<p>Join our letter by $195 a month</p>")]
    [InlineData("<div>Neutral Talks</div><div>20/1/2026 18:30</div>")]
    [InlineData("<div><a href='/topics/1'>Talks Abroad</a></div><div>20/1/2026 18:30</div>")]
    [InlineData("<div><a href='#'>Author, Article and Disclosure Information</a></div>")]
    public void Other_lines_name_nobody(string line) =>
        Assert.Null(Clean($"<div><h1>{Headline}</h1>{line}<div>{Paragraphs}</div></div>").Authors);

    [Theory]
    [InlineData("<a href='/modules/profile/'>Userprofile</a>")]
    [InlineData("<a href='https://social.example/profile/jane'>Bluesky</a>")]
    [InlineData("<a href='https://reporterwatch.example/topics/left/'>Left Numbers</a>")]
    [InlineData("<ul><li><a href='/journalists/conferences'>Conferences</a></li></ul>")]
    public void Menu_names_nobody(string entry) =>
        Assert.Null(Clean($"<div>{entry}<h1>{Headline}</h1><div>{Paragraphs}</div></div>").Authors);

    [Theory]
    [InlineData("<div>By <a href='/author/1'>Jane Miller</a><span>Contributions from</span><a href='/author/2'>Anna Poe</a></div>")]
    [InlineData("<div>بقلم <a href='/author/1'>Jane Miller</a> <span>ساهم في الإعداد</span> <a href='/author/2'>Anna Poe</a></div>")]
    public void Who_contributed_is_no_author(string line) =>
        Assert.Equal(["Jane Miller"], Clean($"<div><h1>{Headline}</h1>{line}<div>{Paragraphs}</div></div>").Authors?.Value);

    [Fact]
    public void Initials_in_the_place_of_pictures_part_no_names() =>
        Assert.Equal(["Jane Miller", "Anna Poe"], Clean($"<div><h1>{Headline}</h1><div>JM</div><div>Jane Miller</div><div>AP</div><div>Anna Poe</div><div>12 May 2024</div><div>{Paragraphs}</div></div>").Authors?.Value);

    [Fact]
    public void Next_line_that_begins_with_and_names_another_author() =>
        Assert.Equal(["Jane Miller", "Anna Poe"], Clean($"<div><h1>{Headline}</h1><div><a href='/bio/1'>Jane Miller</a>, Staff Attorney<br>&amp; <a href='/bio/2'>Anna Poe</a>, Director of Studies</div><div>{Paragraphs}</div></div>").Authors?.Value);

    [Fact]
    public void Who_stands_in_the_headline_has_not_written_below_it() =>
        Assert.Equal(["نورهان نبيل"], Clean($"<div><h1>سر رحيل نعيمة عاكف في سن مبكر</h1><div>الأربعاء، 07 أكتوبر 2020</div><div>نعيمة عاكف</div><div>نورهان نبيل</div><div>{Paragraphs}</div></div>").Authors?.Value);

    [Theory]
    [InlineData("<p>Source: The Journal</p><p>28 November 2022</p><p>- Jane Miller</p>", "Jane Miller")]
    [InlineData("<div><p>More on this</p><p>Author: Jane Miller</p></div>", "Jane Miller")]
    [InlineData("<h3>Jane Miller</h3><p>Jane Miller edits the pages about the coast, where she has lived, sailed and written for twenty years.</p>", "Jane Miller")]
    [InlineData("<h3>هدى جاسم</h3><p>هدى جاسم تكتب عن شؤون الساحل منذ عشرين عاما، وتعيش في مدينة صغيرة على البحر.</p>", "هدى جاسم")]
    [InlineData("<p>Posted By: <a href='/author/k7/'>Kiersten</a> · In: <a href='/category/talks/'>Talks</a></p>", "Kiersten")]
    [InlineData("<p align='right'><b>Y. Quintok</b></p>", "Y. Quintok")]
    [InlineData("<p><b>А. П. Ветров</b><br><i>Фото автора</i></p>", "А. П. Ветров")]
    public void Lines_below_the_text_name_the_author(string lines, string author) =>
        Assert.Equal(author, Clean($"<div><h1>{Headline}</h1>{Paragraphs}{lines}</div>").Authors?.Value.Single());

    [Fact]
    public void Label_far_below_the_headline_says_more_than_a_link_to_a_person()
    {
        var text = string.Concat(Enumerable.Range(1, 20).Select(number => $"<p>On day {number} of the talks the ministers agreed, after long hours in the capital, to meet again before the end of year {2000 + number}.</p>"));

        Assert.Equal(["Ysmara Quintok"], Clean($"<div><h1>{Headline}</h1>{text}<p>Written by Ysmara Quintok</p><h3>Contact</h3><p><a href='/staff/profile/anna-poe/'>Anna Poe</a></p></div>").Authors?.Value);
    }

    [Theory]
    // Comments, and several people at once
    [InlineData("<h3>Comments (1)</h3><p>Comment by Anna Poe</p><p>A good piece.</p>")]
    [InlineData("<h3>Jane Miller</h3><p>Jane Miller edits the pages about the coast, where she has lived for twenty years.</p><h3>Anna Poe</h3><p>Anna Poe edits the pages about the hills, where she has lived for twenty years.</p>")]
    public void Others_below_the_text_have_not_written_it(string lines) =>
        Assert.Null(Clean($"<div><h1>{Headline}</h1>{Paragraphs}{lines}</div>").Authors);

    [Theory]
    [InlineData("<p>© 2020–2024 Jane Miller. All rights reserved.</p>", "Jane Miller")]
    [InlineData("<p>Copyright (c) 2012- Jane Miller. All rights reserved.</p>", "Jane Miller")]
    [InlineData("<div>This site is © 1998-2025 Jane Miller, all rights reserved, except where <a href='/c'>the text</a> says otherwise.</div>", "Jane Miller")]
    [InlineData("<p>جميع الحقوق محفوظة © 2024 هدى جاسم</p>", "هدى جاسم")]
    // The credit of a picture
    [InlineData("<p>© Jane Miller</p>", null)]
    public void Sign_of_copyright_names_the_owner_of_the_page(string line, string? owner) =>
        Assert.Equal(owner, Clean($"<div><h1>{Headline}</h1>{Paragraphs}</div>{line}").Authors?.Value.Single());

    private static Article Clean(string body)
    {
        var seed = SeedReader.Of("a.html", "a.html", Encoding.UTF8.GetBytes("<!doctype html><html><body>" + body + "</body></html>"));
        return new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(CaptureReader.Read(seed), "a.html");
    }
}
