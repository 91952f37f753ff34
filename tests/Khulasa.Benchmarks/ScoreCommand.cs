using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Benchmarks;

/// <summary>Scores article cleaning against a folder of pages with truth: a table per set, worst pages first.</summary>
internal sealed class ScoreCommand
{
    private readonly string _folder;
    private readonly string? _set;
    private readonly int _worst = 25;
    private readonly PlainTextForm? _form;

    // Rules are made on the pages of even numbers; the others tell whether they are general.
    private readonly int? _half;
    private readonly string? _field;
    private readonly string? _dump;
    private readonly ArticleCleaner _cleaner = new(CleaningRules.Default, KnownNames.None);

    public ScoreCommand(string folder, string[] options)
    {
        _folder = folder;
        _form = FormOf(options);
        for (var i = 0; i + 1 < options.Length; i++)
        {
            if (options[i] == "--field") _field = options[i + 1];
            if (options[i] == "--set") _set = options[i + 1];
            if (options[i] == "--half") _half = options[i + 1] == "even" ? 0 : 1;
            if (options[i] == "--dump") _dump = options[i + 1];
            if (options[i] == "--worst") _worst = int.Parse(options[i + 1], CultureInfo.InvariantCulture);
        }
    }

    public int Run()
    {
        var pages = TruthPage.ReadAll(_folder).Where(page => (_set is null || page.Set == _set) && (_half is null || page.Number % 2 == _half)).ToList();
        var watch = Stopwatch.StartNew();
        var scores = pages.AsParallel().AsOrdered().Select(Score).ToList();
        watch.Stop();
        if (_field is null) PrintWorst(scores);
        else foreach (var line in FieldReport.Lines(scores, _field)) Console.WriteLine(line);
        Console.WriteLine();
        PrintLine("set", "pages", "F1", "prec", "recall", "title", "date", "author", _form is null ? "" : "raw F1");
        foreach (var set in scores.GroupBy(score => score.Truth.Set).Append(Everything(scores)))
            PrintLine(
                set.Key, set.Count().ToString(CultureInfo.InvariantCulture), Mean(set, score => score.F1),
                Mean(set, score => score.F1 is null ? null : score.Precision), Mean(set, score => score.F1 is null ? null : score.Recall),
                Share(set, score => score.TitleRight), Share(set, score => score.DateRight), Share(set, score => score.AuthorRight),
                _form is null ? "" : Mean(set, score => score.RawF1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{pages.Count / watch.Elapsed.TotalSeconds:0} pages a second, {pages.Count} pages"));
        return 0;
    }

    private static IGrouping<string, PageScore> Everything(List<PageScore> scores) => scores.GroupBy(_ => "all").First();

    private PageScore Score(TruthPage page)
    {
        try
        {
            using var file = new GZipStream(File.OpenRead(Path.Combine(_folder, page.File)), CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            var seed = SeedReader.Of(page.File, Path.GetFileNameWithoutExtension(page.File), bytes.ToArray());
            return Score(page, CaptureReader.Read(seed));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return PageScore.Of(page, null, e.ToString());
        }
    }

    private PageScore Score(TruthPage page, Capture capture)
    {
        if (_form is { } form) return ScoreText(page, capture, PlainText.Of(capture.Document, form));
        var article = _cleaner.Clean(capture, page.File);
        if (_dump is not null) Dump(page, article.Text, article);
        return PageScore.Of(page, article, null);
    }

    private PageScore ScoreText(TruthPage page, Capture capture, string text)
    {
        var article = _cleaner.Clean(TextCapture.Parse(text, capture.Charset), page.File);
        if (_dump is not null) Dump(page, text, article);
        return PageScore.Of(page, article, null) with { RawF1 = PageScore.BodyF1(page, text) };
    }

    // The text, of a page the one that was kept, and what became of each line, side by side for reading.
    private void Dump(TruthPage page, string text, Article article)
    {
        var name = Path.Combine(_dump!, Path.GetFileName(page.File)); // only called with a folder
        Directory.CreateDirectory(_dump!);
        File.WriteAllText(name + ".txt", text);
        File.WriteAllText(name + ".explain", ExplanationText.Write(article));
    }

    private static PlainTextForm? FormOf(string[] options) =>
        options.Contains("--as-text=glued") ? PlainTextForm.Glued
        : options.Contains("--as-text=nodes") ? PlainTextForm.Nodes
        : options.Contains("--as-text") ? PlainTextForm.InnerText : null;

    private void PrintWorst(List<PageScore> scores)
    {
        foreach (var score in scores.OrderBy(score => score.F1 ?? 2).Take(_worst))
        {
            var wrong = new List<string>();
            if (score.TitleRight == false) wrong.Add("title");
            if (score.DateRight == false) wrong.Add("date");
            if (score.AuthorRight == false) wrong.Add("author");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{score.Truth.File,-32} F1 {score.F1 ?? 0:0.000}  P {score.Precision:0.000}  R {score.Recall:0.000}  {score.Article?.ContentOrigin}  wrong: {string.Join(' ', wrong)} {score.Error}"));
        }
    }

    private static void PrintLine(params ReadOnlySpan<string> cells)
    {
        var line = cells[0].PadRight(14);
        foreach (var cell in cells[1..]) line += cell.PadLeft(8);
        Console.WriteLine(line);
    }

    private static string Mean(IEnumerable<PageScore> scores, Func<PageScore, double?> value)
    {
        var values = scores.Select(value).OfType<double>().ToList();
        return values.Count == 0 ? "-" : values.Average().ToString("0.000", CultureInfo.InvariantCulture);
    }

    private static string Share(IEnumerable<PageScore> scores, Func<PageScore, bool?> value)
    {
        var values = scores.Select(value).OfType<bool>().ToList();
        return values.Count == 0 ? "-" : ((double)values.Count(right => right) / values.Count).ToString("0.0%", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
    }
}
