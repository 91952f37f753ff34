using System.Globalization;

namespace Khulasa.Tests.Support;

/// <summary>
/// Edits a small project as people and accidents do, one random step after another. The same seed gives the same steps.
/// </summary>
public sealed class RandomEdits
{
    private const string Articles = "content/articles";
    private static readonly string[] Words = "وزير الدفاع يبحث مع وفد التحالف الدولي انسحاب القوات من قاعدة عين الأسد بعد هجوم أمس في بغداد وأربيل والناتو يعلن 12 اتفاقا جديدا".Split(' ');
    private static readonly string[] English = ["Bagdhad", "Baghdad", "talks", "on", "coalition", "forces", "Washingtom", "end"];

    private readonly TestProject _project;
    private readonly Random _random;
    private readonly (string Name, Action Do)[] _edits;
    private int _number;

    /// <summary>Begins with some articles, lists and settings.</summary>
    public RandomEdits(TestProject project, int seed)
    {
        (_project, _random) = (project, new Random(seed));
        _edits =
        [
            ("add an article", AddArticle), ("add an article", AddArticle), ("delete an article", () => OnArticle(File.Delete)),
            ("rename a file", () => OnArticle(path => File.Move(path, Path.Combine(Path.GetDirectoryName(path)!, $"moved-{_number++}.md")))),
            ("edit a title", () => SetKey("title", Quoted(Sentence(6)))), ("edit a body", () => OnArticle(path => File.AppendAllText(path, $"\n{Sentence(20)}\n"))),
            ("link to nowhere", () => OnArticle(path => File.AppendAllText(path, "\n[رابط](javascript:1)\n"))),
            ("change a date", () => SetKey("date", Date())), ("take a date away", () => SetKey("date", null)),
            ("change topics", () => SetKey("topics", Topics())), ("change a slug", () => SetKey("slug", $"slug-{_number++}")),
            ("take a slug twice", () => SetKey("slug", "slug-1")), ("name an unknown topic", () => SetKey("topics", "[t9]")), ("draft", () => SetKey("draft", _random.Next(2) == 0 ? "true" : "false")),
            ("translate", () => SetKey("title_en", Quoted(Pick(English, 5)))), ("untranslate", () => SetKey("title_en", null)),
            ("summarise", () => SetKey("summary_en", $"[{Quoted(Pick(English, 6))}]")), ("source", () => SetKey("source", "{ name: \"العربي\", url: \"https://example.org/1\" }")),
            ("join stories", () => SetKey("story", "event")), ("part stories", () => SetKey("story", "none")),
            ("write in English", () => OnArticle(path => File.WriteAllText(Path.ChangeExtension(path, ".en.md"), $"{Pick(English, 9)} [x](vbscript:{_number++})\n"))),
            ("break an article", () => OnArticle(path => File.AppendAllText(path, ""), text => text.Replace("---\n", "--\n", StringComparison.Ordinal))),
            ("mend all articles", MendArticles), ("mend all articles", MendArticles), ("mend all articles", MendArticles),
            ("change topics.yaml", WriteTopics), ("change entities.yaml", WriteEntities), ("change outlets.yaml", WriteOutlets), ("change site.yaml", WriteSettings),
            ("edit a template", () => Append("templates", "*.sbn-html", "<!-- x -->\n")), ("edit a style", () => Append("templates/assets", "*.css", "p { margin: 0 }\n")),
            ("add an asset", () => _project.Write($"templates/assets/extra-{_random.Next(3)}.txt", Sentence(3))),
            ("change the strings", ChangeStrings),
            ("touch", () => OnArticle(path => File.SetLastWriteTimeUtc(path, DateTime.UtcNow))),
            ("edit behind the clock's back", () => OnArticle(EditWithOldTime)),
            ("edit the site", () => Append("site", "*.html", "<p>mine</p>")), ("edit the site", () => Append("site", "*.html", "<p>mine</p>")),
            ("delete from the site", () => OnFile("site", "*", File.Delete)), ("delete the site", () => DeleteFolder("site")),
            ("damage what builds keep", () => OnFile(".khulasa", "*", Damage)), ("damage what builds keep", () => OnFile(".khulasa", "*.state", Damage)),
            ("forget what builds keep", () => DeleteFolder(".khulasa")), ("stop a build", StopBuild),
        ];
        WriteTopics();
        WriteEntities();
        WriteOutlets();
        WriteSettings();
        for (var i = 0; i < 14; i++) AddArticle();
    }

    /// <summary>Makes the next edit and says what it was.</summary>
    public string Next()
    {
        var (name, edit) = _edits[_random.Next(_edits.Length)];
        edit();
        return name;
    }

    private void AddArticle()
    {
        var slug = $"slug-{_number++}";
        _project.Write($"{Articles}/2024/09/{slug}.md", $"""
            ---
            title: {Quoted(Sentence(7))}
            slug: {slug}
            date: {Date()}
            topics: {Topics()}
            summary: [{Quoted(Sentence(9))}]
            ---
            {Sentence(30)}

            {Sentence(25)}

            """);
    }

    private void MendArticles()
    {
        foreach (var path in Files(Articles, "*.md").ToList())
        {
            if (path.EndsWith(".en.md", StringComparison.Ordinal)) File.Delete(path);
            else File.WriteAllText(path, Mended(File.ReadAllText(path)));
        }
    }

    private string Mended(string text) => ("\n" + text)
        .Replace("\n--\n", "\n---\n", StringComparison.Ordinal)
        .Replace("\nslug: slug-1\n", $"\nslug: slug-{_number++}\n", StringComparison.Ordinal)
        .Replace("[t9]", "[t1]", StringComparison.Ordinal)[1..];

    private void SetKey(string key, string? value) => OnArticle(path =>
    {
        var lines = File.ReadAllLines(path).Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal)).ToList();
        if (value is not null && lines.Count > 0) lines.Insert(1, $"{key}: {value}");
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    });

    private void WriteTopics() => _project.Write("content/topics.yaml", string.Concat(Enumerable.Range(0, 4).Select(i =>
        $"- slug: t{i}\n  name: {Quoted(Sentence(2))}\n  name_en: Topic {_random.Next(3)}\n" + (_random.Next(2) == 0 ? "  description_en: \"About\"\n" : ""))));

    private void WriteEntities() => _project.Write("content/entities.yaml", string.Concat(new[] { "بغداد", "الناتو", "واشنطن", "أربيل" }.Where(_ => _random.Next(4) > 0).Select((name, i) =>
        $"- {{ slug: e{i}, kind: {(i % 2 == 0 ? "place" : "organisation")}, name: \"{name}\", name_en: {English[_random.Next(2)]}{(_random.Next(2) == 0 ? "" : " City")} }}\n")));

    private void WriteOutlets() => _project.Write("content/outlets.yaml", $"- {{ slug: arab, name: \"العربي\", name_en: \"Arab {_random.Next(9)}\" }}\n");

    private void WriteSettings() => _project.Write("content/site.yaml", $"""
        title: خلاصة
        base_url: "https://example.org/{(_random.Next(3) == 0 ? "news/" : "")}"
        page_size: {_random.Next(2, 6)}
        hijri: {(_random.Next(2) == 0 ? "true" : "false")}
        months: {(_random.Next(2) == 0 ? "both" : "levant")}

        """);

    private void EditWithOldTime(string path)
    {
        var time = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, File.ReadAllText(path).Replace("بغداد", "دادغب", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path, time);
    }

    private void Damage(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length == 0) return;
        if (_random.Next(2) == 0) bytes[_random.Next(bytes.Length)] ^= 0x20;
        File.WriteAllBytes(path, bytes[..(_random.Next(2) == 0 ? bytes.Length : _random.Next(bytes.Length))]);
    }

    /// <summary>What is left when a build ends while it writes: the next site, half of it.</summary>
    private void StopBuild()
    {
        foreach (var previous in Directory.EnumerateDirectories(PathOf(".khulasa"), "previous", SearchOption.AllDirectories).Take(1))
            Directory.Move(previous, Path.Combine(Path.GetDirectoryName(previous)!, "next"));
        OnFile(".khulasa", "index.html", path => File.WriteAllText(path, "half"));
        OnFile(".khulasa", "index.html", path => File.WriteAllText(path + ".new", "stray"));
    }

    private void ChangeStrings()
    {
        Append("templates/strings", "ar.yaml", $"extra{_number}: x\n");
        if (_random.Next(9) > 0) Append("templates/strings", "en.yaml", $"extra{_number++}: x\n");
    }

    private void Append(string folder, string pattern, string text) => OnFile(folder, pattern, path => File.AppendAllText(path, text));

    private void OnArticle(Action<string> edit, Func<string, string>? change = null) => OnFile(Articles, "*.md", path =>
    {
        edit(path);
        if (change is not null) File.WriteAllText(path, change(File.ReadAllText(path)));
    });

    private void OnFile(string folder, string pattern, Action<string> edit)
    {
        var files = Files(folder, pattern).ToList();
        if (files.Count > 0) edit(files[_random.Next(files.Count)]);
    }

    private IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(PathOf(folder))
        ? Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];

    private void DeleteFolder(string folder)
    {
        if (Directory.Exists(PathOf(folder))) Directory.Delete(PathOf(folder), recursive: true);
        Directory.CreateDirectory(PathOf(".khulasa"));
    }

    private string PathOf(string path) => Path.Combine(_project.Root, path);

    private string Date() => string.Create(CultureInfo.InvariantCulture, $"2024-09{(_random.Next(8) == 0 ? "" : $"-{_random.Next(1, 9):00}")}");

    private string Topics() => $"[t{_random.Next(4)}{(_random.Next(2) == 0 ? "" : $", t{_random.Next(4)}")}]";

    private string Sentence(int words) => Pick(Words, words);

    private string Pick(string[] words, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[_random.Next(words.Length)]));

    private static string Quoted(string text) => $"\"{text}\"";
}
