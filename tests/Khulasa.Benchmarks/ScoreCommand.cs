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
    private readonly bool _asText;
    private readonly string? _half;
    private readonly string? _field;
    private readonly ArticleCleaner _cleaner = new(CleaningRules.Default, KnownNames.None);

    public ScoreCommand(string folder, string[] options)
    {
        _folder = folder;
        _asText = options.Contains("--text");
        for (var i = 0; i + 1 < options.Length; i++)
        {
            if (options[i] == "--half") _half = options[i + 1];
            if (options[i] == "--field") _field = options[i + 1];
            if (options[i] == "--set") _set = options[i + 1];
            if (options[i] == "--worst") _worst = int.Parse(options[i + 1], CultureInfo.InvariantCulture);
        }
    }

    public int Run()
    {
        var pages = TruthPage.ReadAll(_folder).Where(page => (_set is null || page.Set == _set) && IsInHalf(page)).ToList();
        var watch = Stopwatch.StartNew();
        var scores = pages.AsParallel().AsOrdered().Select(Score).ToList();
        watch.Stop();
        if (_field is null) PrintWorst(scores);
        else foreach (var line in FieldReport.Lines(scores, _field)) Console.WriteLine(line);
        Console.WriteLine();
        PrintLine("set", "pages", "F1", "prec", "recall", "title", "date", "author");
        foreach (var set in scores.GroupBy(score => score.Truth.Set).Append(Everything(scores)))
            PrintLine(
                set.Key, set.Count().ToString(CultureInfo.InvariantCulture), Mean(set, score => score.F1),
                Mean(set, score => score.F1 is null ? null : score.Precision), Mean(set, score => score.F1 is null ? null : score.Recall),
                Share(set, score => score.TitleRight), Share(set, score => score.DateRight), Share(set, score => score.AuthorRight));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{pages.Count / watch.Elapsed.TotalSeconds:0} pages a second, {pages.Count} pages"));
        return 0;
    }

    // Rules are made on the pages of even numbers; the others tell whether they are general.
    private bool IsInHalf(TruthPage page)
    {
        if (_half is null) return true;
        var digit = page.File.Last(char.IsAsciiDigit) - '0';
        return digit % 2 == 0 == (_half == "even");
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
            return PageScore.Of(page, _cleaner.Clean(Read(seed), page.File), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return PageScore.Of(page, null, e.ToString());
        }
    }

    // As somebody would copy the whole page into a text file: every line of it, menus and all.
    private Capture Read(SeedFile seed)
    {
        var capture = CaptureReader.Read(seed);
        return _asText ? TextCapture.Parse(PageLines.Of(capture), capture.Charset) : capture;
    }

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
