using System.Text.RegularExpressions;
using Khulasa.Articles;
using Khulasa.Diagnostics;
using Khulasa.Seeds;
using Khulasa.Tests.Support;
using Khulasa.Yaml;

namespace Khulasa.Tests.Articles;

/// <summary>What a maintainer writes into <c>content/cleaning.yaml</c>.</summary>
public class CleaningRulesTests
{
    private const string Text = PlainTextPage.Text;

    [Fact]
    public void Every_list_is_documented_and_every_documented_list_exists()
    {
        var file = File.ReadAllText(Repository.PathOf("content", "cleaning.yaml"));

        var documented = Regex.Matches(file, @"^#   (\w+) +\S", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.Equal(CleaningRules.ListNames.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Built_in_files_hold_nothing_but_lists_of_phrases()
    {
        var findings = new List<Diagnostic>();

        foreach (var file in EmbeddedYaml.Files("Articles.Rules")) RuleFile.Read(file, new Dictionary<string, List<string>>(StringComparer.Ordinal), findings);

        Assert.Empty(findings);
    }

    [Fact]
    public void Built_in_lists_hold_no_phrase_twice()
    {
        var twice = new List<string>();

        foreach (var file in EmbeddedYaml.Files("Articles.Rules"))
        {
            var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            RuleFile.Read(file, lists, []);
            twice.AddRange(
                from list in lists
                from phrase in list.Value.GroupBy(phrase => phrase, StringComparer.Ordinal)
                where phrase.Count() > 1
                select $"{file.Path}: {list.Key}: {phrase.Key}");
        }

        Assert.Empty(twice);
    }

    [Theory]
    // A phrase in a list, and a line behind the text that it cuts
    [InlineData("labels", "glorble", "Glorble")]
    [InlineData("related_cues", "glorble zonk", "Glorble zonk: a baker from the hills wins the prize")]
    [InlineData("disclaimers", "glorble zonk", "What we print here is glorble zonk, and nobody in the harbour should take it for more.")]
    [InlineData("paragraph_cues", "glorble zonk", "Press glorble zonk to see more of the harbour bridge and its council.")]
    [InlineData("credit_words", "glorble", "Glorble")]
    [InlineData("author_boxes", "glorble zonk", "Glorble zonk Jane Miller, who knows each bridge of the harbour.")]
    [InlineData("caption_labels", "glorble", "Glorble: the harbour bridge of the council, seen by night")]
    [InlineData("photo_credits", "glorble", "The harbour bridge of the council, seen by night from the fish market (Glorble)")]
    [InlineData("source_labels", "glorble", "Glorble: Evening Star")]
    [InlineData("tag_labels", "glorble", "Glorble: harbour, bridge")]
    [InlineData("tail_cues", "glorble zonk", "Glorble zonk the harbour council and its bridge, and the pillars of the town.")]
    [InlineData("reader_cues", "glorble zonk", "Glorble zonk and you will see more of the harbour bridge and its council.")]
    [InlineData("tail_labels", "glorble", "Glorble: the harbour council and its bridge, and the pillars of the town.")]
    [InlineData("tail_words", "glorble", "The harbour council and its bridge have glorble for the pillars of the town.")]
    [InlineData("entry_openers", "glorble zonk", "Glorble zonk in Harbour on May 21, 2024 for the pillars of the town.")]
    [InlineData("bio_cues", "glorbles on", "Tom Hale glorbles on the harbour bridge and its council for the town.")]
    public void Phrase_cuts_its_line(string list, string phrase, string line)
    {
        var capture = $"Ashford council votes to reopen the bridge\n\n{Text}\n\n{line}";

        var with = Clean(capture, $"{list}:\n  - \"{phrase}\"").Blocks.Single(block => block.Text == line);
        var without = Clean(capture, "").Blocks.Single(block => block.Text == line);

        Assert.False(with.IsKept);
        Assert.NotEqual(without.Rule, with.Rule);
    }

    [Fact]
    public void End_cue_ends_the_article()
    {
        var capture = $"Ashford council votes to reopen the bridge\n\n{Text}\n\nGlorble zonk\n\nThe harbour bridge is fine, the council should have known about the pillars.";

        Assert.DoesNotContain(Clean(capture, "end_cues:\n  - glorble zonk").Body, block => block.Text.Contains("is fine", StringComparison.Ordinal));
    }

    [Fact]
    public void Date_labels_tell_publication_from_change()
    {
        var capture = $"Ashford council votes to reopen the bridge\nZonk: 21 May 2024\nGlorble: 22 May 2024\n\n{Text}";

        var article = Clean(capture, "date_labels: [zonk]\nupdated_labels: [glorble]");

        Assert.Equal(("2024-05-21", "2024-05-22"), (article.Date?.Value.ToString(), article.Updated?.Value.ToString()));
    }

    [Fact]
    public void Author_label_names_the_author()
    {
        var capture = $"Ashford council votes to reopen the bridge\nGlorble: Tom Hale\n\n{Text}";

        Assert.Equal(["Tom Hale"], Clean(capture, "author_labels:\n  - glorble").Authors?.Value);
        Assert.Null(Clean(capture, "").Authors);
    }

    [Fact]
    public void Arabic_phrase_matches_whatever_its_spelling()
    {
        var capture = "عنوان الخبر عن الجسر القديم\n\nقرر مجلس المدينة يوم الاثنين إعادة فتح الجسر القديم الذي أغلق بعد عاصفة الشتاء الماضي.\n\nإضغط للقراءه لاحقاً\n\nوقال المجلس إن تكلفة الإصلاح كانت أقل من المتوقع لأن أعمدة الجسر أصلحت في مكانها.";

        Assert.DoesNotContain(Clean(capture, "labels:\n  - \"اضغط للقراءة لاحقا\"").Body, block => block.Text.Contains("لاحقا", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("labels:\n  - ok\nlabel:\n  - x\n", 3, 1, "did you mean \"labels\"?")]
    [InlineData("labels: share\n", 1, 9, "dash")]
    [InlineData("labels:\n  - ok\n  - a: b\n", 3, 5, "quote")]
    [InlineData("labels:\n  - \"\"\n", 2, 5, "quote")]
    [InlineData("- share\n", 1, 1, "name of a list")]
    [InlineData("labels:\n  - [open\n", 2, 5, "close it with ]")]
    public void Bad_entry_is_shown_where_it_stands(string yaml, int line, int column, string advice)
    {
        var findings = new List<Diagnostic>();

        CleaningRules.Load(new SourceText("content/cleaning.yaml", yaml), findings);

        var finding = Assert.Single(findings);
        Assert.Equal(("content/cleaning.yaml", line, column), (finding.Location.Path, finding.Location.Line, finding.Location.Column));
        Assert.Contains(advice, finding.Advice, StringComparison.Ordinal);
    }

    private static Article Clean(string capture, string yaml) =>
        new ArticleCleaner(CleaningRules.Load(new SourceText("content/cleaning.yaml", yaml), []), KnownNames.None).Clean(TextCapture.Parse(capture, "utf-8"), "page.txt");
}
