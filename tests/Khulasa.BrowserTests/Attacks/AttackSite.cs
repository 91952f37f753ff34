using System.Globalization;
using System.Net;
using System.Text;
using Khulasa.BrowserTests.Support;
using Khulasa.Pipeline;

namespace Khulasa.BrowserTests.Attacks;

/// <summary>
/// A site of attacks: each as the title, author, place, source, summary and text of an article, as a page's title, author
/// and text, and as a text capture; some as names and descriptions of topics, entities, outlets and the site.
/// </summary>
public sealed class AttackSite : SiteServer
{
    private const int UsualCount = 24;
    private const int Listed = 8;
    private const string Sentence = "قال وزير الخارجية اليوم إن العراق يتطلع إلى علاقات مستمرة مع دول التحالف الدولي في كل المجالات.";

    private readonly string _folder;

    public AttackSite() : this(Directory.CreateTempSubdirectory("khulasa-attacks-").FullName, Chosen())
    {
    }

    private AttackSite(string folder, IReadOnlyList<string> attacks) : this(folder, attacks, Build(folder, attacks))
    {
    }

    private AttackSite(string folder, IReadOnlyList<string> attacks, BuildResult result) : base(Path.Combine(folder, "site"), basePath: "") =>
        (_folder, Attacks, Result) = (folder, attacks, result);

    /// <summary>The attacks, in the order of their articles.</summary>
    public IReadOnlyList<string> Attacks { get; }

    /// <summary>What the build said.</summary>
    public BuildResult Result { get; }

    /// <summary>The built site.</summary>
    public string Output => Path.Combine(_folder, "site");

    /// <summary>Content files and captures that attacks were put into, relative to the project.</summary>
    public IEnumerable<string> Sources => Attacks.SelectMany((_, i) => (string[])[ArticleOf(i), $"seeds/h{i}.html", $"seeds/t{i}.txt"]);

    /// <summary>The content files that there are now, with their texts.</summary>
    public IEnumerable<(string Path, string Text)> Articles =>
        from file in Directory.EnumerateFiles(Path.Combine(_folder, "content/articles"), "*.md", SearchOption.AllDirectories)
        select (Path.GetRelativePath(_folder, file), File.ReadAllText(file));

    /// <inheritdoc />
    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Path of the article with an attack.</summary>
    public static string ArticleOf(int number) => $"content/articles/2024/09/m{number}.md";

    /// <summary>Every n-th; <c>KHULASA_ATTACKS=700/1400</c> takes those numbers, <c>all</c> takes all, which needs minutes.</summary>
    private static IReadOnlyList<string> Chosen()
    {
        var all = AttackStrings.All;
        var wish = Environment.GetEnvironmentVariable("KHULASA_ATTACKS");
        if (wish == "all") return all;
        if (wish?.Split('/') is [var from, var to]) return [.. all.Skip(int.Parse(from, CultureInfo.InvariantCulture)).Take(int.Parse(to, CultureInfo.InvariantCulture) - int.Parse(from, CultureInfo.InvariantCulture))];
        // A prime step meets every family and every piece of it.
        return [.. Enumerable.Range(0, UsualCount).Select(i => all[(int)(i * 1009L % all.Count)])];
    }

    private static BuildResult Build(string folder, IReadOnlyList<string> attacks)
    {
        HardSite.Copy(Path.Combine(Checkout(), "templates"), Path.Combine(folder, "templates"));
        void Write(string path, string text)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text, new UTF8Encoding(false));
        }

        Write("content/site.yaml", $"title: {{ ar: {Yaml(attacks[0])}, en: {Yaml(attacks[1])} }}\ndescription: {Yaml(attacks[2])}\n");
        Write("content/topics.yaml", string.Concat(attacks.Take(Listed).Select((a, i) => $"- {{ slug: t{i}, name: {Yaml(a)}, name_en: {Yaml(a)}, description: {Yaml(a)}, description_en: {Yaml(a)}, keywords: [{Yaml(a)}] }}\n")));
        Write("content/entities.yaml", string.Concat(attacks.Take(Listed).Select((a, i) => $"- {{ slug: e{i}, kind: place, name: {Yaml(a)}, name_en: {Yaml(a)}, aliases: [{Yaml(a)}] }}\n")));
        Write("content/outlets.yaml", string.Concat(attacks.Take(Listed).Select((a, i) => $"- {{ slug: o{i}, name: {Yaml(a)}, name_en: {Yaml(a)}, aliases: [{Yaml(a)}] }}\n")));
        for (var i = 0; i < attacks.Count; i++)
        {
            Write(ArticleOf(i), Article(attacks[i], i));
            Write($"seeds/h{i}.html", Page(attacks[i]));
            Write($"seeds/t{i}.txt", $"{attacks[i]}\nبقلم {attacks[i]}\n1 سبتمبر 2024\n{Sentence}\n{attacks[i]}\n{Sentence} {attacks[i]}\n");
        }

        return SiteBuild.Run(new BuildRequest
        {
            Root = folder, Output = Path.Combine(folder, "site"), BaseUrl = "https://example.org/", KeepGoing = true, ImportNewSeeds = true,
        });
    }

    private static string Article(string attack, int i) => $"""
        ---
        title: {Yaml("خبر " + attack)}
        title_en: {Yaml(attack)}
        slug: m{i}
        date: 2024-09-01
        source: {"{"} name: {Yaml(attack)}, name_en: {Yaml(attack)} {"}"}
        author: {Yaml(attack)}
        place: {Yaml(attack)}
        topics: [t{i % Listed}]
        entities: [e{i % Listed}]
        summary: [{Yaml(attack)}, {Yaml(Sentence)}]
        summary_en: [{Yaml(attack)}]
        translation: {"{"} by: {Yaml(attack)}, status: draft {"}"}
        seed: {"{"} file: {Yaml(attack)}, sha256: "{new string('0', 64)}" {"}"}
        ---
        {attack}

        # {attack}

        - {attack}

        > {attack}

        نص *{attack}* **{attack}** `{attack}` [{attack}](https://ok.example/) ![{attack}](https://ok.example/a.png "{attack}") [x](<{attack}>) <{attack}>

        a|b
        :-|-:
        {attack}|{attack}

        [x]: <{attack}> "{attack}"
        """;

    private static string Page(string attack) => $"""
        <!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{attack}</title><meta name="author" content="{WebUtility.HtmlEncode(attack)}">
        <meta property="og:title" content="{WebUtility.HtmlEncode(attack)}"><meta property="og:site_name" content="{WebUtility.HtmlEncode(attack)}"><meta property="article:published_time" content="2024-09-01">
        <meta property="article:tag" content="{WebUtility.HtmlEncode(attack)}"><link rel="canonical" href="{WebUtility.HtmlEncode(attack)}"></head>
        <body><article><h1>{WebUtility.HtmlEncode(attack)}</h1><p class="byline">{attack}</p><p>{Sentence}</p>{attack}<p>{Sentence} {attack} {WebUtility.HtmlEncode(attack)}</p>
        <ul><li>{Sentence} {WebUtility.HtmlEncode(attack)}</li></ul><blockquote><p>{Sentence} {attack}</p></blockquote><p>{Sentence}</p></article></body></html>
        """;

    private static string Yaml(string text) => AttackStrings.InYaml(text);
}
