using Khulasa.Articles;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Importing;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Importing;

[Collection(Alone.Name)]
public sealed class ImporterTests : IDisposable
{
    private const string Capture = "عنوان الخبر الذي كتبه المحرر\n01 سبتمبر 2024\nقال الوزير أمس إن بلاده ترحب بالتعاون مع دول الجوار في كل المجالات.\n";

    private readonly string _root = Directory.CreateTempSubdirectory("khulasa-import-").FullName;

    public ImporterTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "seeds"));
        File.WriteAllText(SeedPath, Capture);
        File.WriteAllText(Path.ChangeExtension(SeedPath, ".yaml"), "slug: first-article\n");
    }

    private string SeedPath => Path.Combine(_root, "seeds", "a.txt");

    private string ArticlePath => Path.Combine(_root, "content", "articles", "2024", "09", "first-article.md");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        Import();
        var first = File.ReadAllBytes(ArticlePath);

        var second = Import();

        Assert.Empty(second.Written);
        Assert.Equal(first, File.ReadAllBytes(ArticlePath));
    }

    [Fact]
    public void A_capture_that_trips_the_cleaning_is_named()
    {
        var cleaner = new Lazy<ArticleCleaner>(() => throw new InvalidOperationException("tripped"));
        var names = new KnownNames([], [], []);

        var prepared = new SeedPreparer(_root, cleaner, names, new Dictionary<string, ExistingArticle>(), ImportLedger.Read(_root), false).Prepare(SeedPath);

        var problem = Assert.Single(prepared.Findings);
        Assert.Equal(("KH1004", Severity.Error, "seeds/a.txt"), (problem.Code, problem.Severity, problem.Location.Path));
        Assert.Null(prepared.Import);
    }

    [Theory]
    [InlineData("<p>", "<a href=/x>y</a>", 500_000)] // one word of half a million letters, in half a million links
    [InlineData("", "<p>قال الوزير أمس إن بلاده ترحب بالتعاون مع دول الجوار في كل المجالات.</p>", 20_000)]
    public void What_no_build_would_read_is_not_written(string before, string piece, int times)
    {
        File.WriteAllText(SeedPath, before + string.Concat(Enumerable.Repeat(piece, times)) + Capture);
        File.Move(SeedPath, Path.ChangeExtension(SeedPath, ".html"));
        var watch = new CpuWatch();

        var result = Import();

        Assert.Empty(result.Written);
        Assert.Contains(result.Findings, finding => finding is { Code: "KH2115", Severity: Severity.Error, Location.Path: "seeds/a.html" });
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void Values_that_no_field_can_hold_are_left_out()
    {
        var endless = string.Concat(Enumerable.Repeat("a1", 1500));
        File.WriteAllText(SeedPath, $"""
            <meta property="og:site_name" content="{endless}"><meta name="author" content="{endless}">
            <link rel="canonical" href="https://news.example/{endless}"><meta property="og:title" content="{endless}">
            <h1>عنوان الخبر</h1><p>قال الوزير أمس إن بلاده ترحب بالتعاون مع دول الجوار في كل المجالات.</p>
            """);
        File.Move(SeedPath, Path.ChangeExtension(SeedPath, ".html"));

        var result = Import();

        Assert.DoesNotContain("a1a1", File.ReadAllText(Path.Combine(_root, Assert.Single(result.Written))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_capture_of_stops_alone_has_no_text()
    {
        File.WriteAllText(SeedPath, new string('.', 9000));

        var result = Import();

        Assert.Empty(result.Written);
        Assert.Contains(result.Findings, finding => finding is { Code: "KH1003", Severity: Severity.Error });
    }

    [Fact]
    public void A_changed_seed_is_imported_again_while_nobody_edited_the_article()
    {
        Import();
        File.WriteAllText(SeedPath, Capture + "وأضاف الوزير أن الاجتماع المقبل يعقد في بغداد قبل نهاية العام الحالي.\n");

        Import();

        Assert.Contains("وأضاف الوزير", File.ReadAllText(ArticlePath), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_edited_article_is_never_overwritten(bool isForced)
    {
        Import();
        File.AppendAllText(ArticlePath, "\nسطر كتبه المحرر.\n");
        File.AppendAllText(SeedPath, "وأضاف الوزير أن الاجتماع المقبل يعقد في بغداد قبل نهاية العام الحالي.\n");

        var result = Import(isForced);

        Assert.EndsWith("سطر كتبه المحرر.\n", File.ReadAllText(ArticlePath), StringComparison.Ordinal);
        Assert.Contains(result.Findings, finding => finding.Code == DiagnosticCodes.SeedChanged && finding.Advice is not null);
    }

    [Fact]
    public void An_article_of_an_unknown_past_counts_as_edited()
    {
        Import();
        Directory.Delete(Path.Combine(_root, ".khulasa"), recursive: true);
        var before = File.ReadAllBytes(ArticlePath);

        Import(isForced: true);

        Assert.Equal(before, File.ReadAllBytes(ArticlePath));
    }

    [Fact]
    public void A_sidecar_settles_entities_and_story_and_its_translation_is_of_the_capture()
    {
        File.AppendAllText(
            Path.ChangeExtension(SeedPath, ".yaml"),
            "title_en: News\nentities: [iraq, baghdad]\nstory: none\ntranslation: { by: editor, status: reviewed }\n");

        Import();

        File.WriteAllText(Path.Combine(_root, "content", "site.yaml"), "title: أخبار\n");
        var article = Assert.Single(ContentReader.Read(_root).Articles);
        Assert.Equal(["iraq", "baghdad"], article.Entities);
        Assert.Equal(ContentArticle.NoStory, article.Story);
        Assert.NotNull(article.Translation?.Of);
        Assert.False(article.IsTranslationStale);
    }

    [Fact]
    public void Quotation_marks_are_set_in_the_house_style_and_words_stay()
    {
        File.WriteAllText(SeedPath, Capture.Replace("ترحب بالتعاون", "ترحب بـ\"التعاون\"", StringComparison.Ordinal));

        Import();

        Assert.Contains("ترحب بـ“التعاون” مع دول الجوار", File.ReadAllText(ArticlePath), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_with_mistakes_stops_its_seed_only()
    {
        File.WriteAllText(Path.ChangeExtension(SeedPath, ".yaml"), "slgu: first-article\n");
        File.WriteAllText(Path.Combine(_root, "seeds", "b.txt"), Capture);

        var result = Import();

        Assert.Single(result.Written);
        Assert.Contains(result.Findings, finding => finding.Code == DiagnosticCodes.BadSidecar);
    }

    [Fact]
    public void An_undated_capture_stays_undated()
    {
        File.WriteAllText(SeedPath, Capture.Replace("01 سبتمبر 2024\n", "", StringComparison.Ordinal));

        var result = Import();

        Assert.Equal("content/articles/undated/first-article.md", Assert.Single(result.Written));
        Assert.Contains(result.Findings, finding => finding.Code == DiagnosticCodes.NoDate);
    }

    [Theory]
    [InlineData("1/1", "1")]
    [InlineData("3/3", "3")]
    public void Shards_are_read_as_K_of_N(string text, string number) => Assert.Equal(number, Shard.Parse(text)?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("a/b")]
    [InlineData("1")]
    public void Other_texts_are_no_shards(string text) => Assert.Null(Shard.Parse(text));

    [Fact]
    public void Every_seed_is_in_exactly_one_shard()
    {
        var names = Enumerable.Range(0, 200).Select(i => $"{i}.txt").ToList();
        var shards = Enumerable.Range(1, 4).Select(k => new Shard(k, 4)).ToList();

        Assert.All(names, name => Assert.Single(shards, shard => shard.Holds(name)));
        Assert.All(shards, shard => Assert.InRange(names.Count(shard.Holds), 25, 75));
    }

    [Theory]
    [InlineData("بغداد تتطلع إلى علاقات", "bghdad-tttla-ila-alaqat")]
    [InlineData("Baghdad seeks Élysée talks!", "baghdad-seeks-elysee-talks")]
    [InlineData("؟!", "article")]
    public void Slugs_are_ASCII(string title, string expected) => Assert.Equal(expected, SlugMaker.Make(title));

    [Fact]
    public void Slugs_are_cut_between_words_and_made_unique()
    {
        var slug = SlugMaker.Make(string.Join(' ', Enumerable.Repeat("word", 40)));

        Assert.True(slug.Length <= 60 && slug.EndsWith("-word", StringComparison.Ordinal));
        Assert.Equal(slug + "-3", SlugMaker.MakeUnique(slug, new HashSet<string> { slug, slug + "-2" }));
    }

    private ImportResult Import(bool isForced = false)
    {
        var files = CaptureFiles.List([Path.Combine(_root, "seeds")]);
        return new Importer(_root, new Lazy<CleaningRules>(CleaningRules.Default), KnownNames.None, Existing()).Import(files, isForced);
    }

    private ExistingArticles Existing()
    {
        var bySeed = new Dictionary<string, ExistingArticle>(StringComparer.Ordinal);
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        var folder = Path.Combine(_root, "content");
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories) : [])
        {
            var text = File.ReadAllText(path);
            var seed = text[(text.IndexOf("file: \"", StringComparison.Ordinal) + 7)..];
            var digest = text[(text.IndexOf("sha256: \"", StringComparison.Ordinal) + 9)..][..64];
            bySeed[seed[..seed.IndexOf('"', StringComparison.Ordinal)]] = new ExistingArticle(RootPath.Display(_root, path), digest);
            slugs.Add(Path.GetFileNameWithoutExtension(path));
        }

        return new ExistingArticles(bySeed, slugs);
    }
}
