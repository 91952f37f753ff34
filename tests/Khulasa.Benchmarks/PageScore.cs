using Khulasa.Articles;
using Khulasa.Text;

namespace Khulasa.Benchmarks;

/// <summary>How one page came out; null where the truth says nothing.</summary>
internal sealed record PageScore(TruthPage Truth, Article? Article, string? Error)
{
    private const int ShingleWords = 4;

    public double Precision { get; private init; }
    public double Recall { get; private init; }
    public double? F1 { get; private init; }
    public double? RawF1 { get; init; }
    public bool? TitleRight { get; private init; }
    public bool? DateRight { get; private init; }
    public bool? AuthorRight { get; private init; }

    public static PageScore Of(TruthPage truth, Article? article, string? error)
    {
        var text = article?.Text ?? "";
        var score = new PageScore(truth, article, error)
        {
            TitleRight = truth.Title is null ? null : Key(truth.Title) == Key(article?.Title?.Value ?? ""),
            DateRight = truth.Date is null ? null : truth.Date == article?.Date?.Value.ToString(),
            AuthorRight = truth.Authors is null ? null : SameAuthors(truth.Authors, article?.Authors?.Value ?? []),
        };
        if (truth.Text is not null) return score.WithShingles(truth.Text, text);
        return truth.MustHave.Count + truth.MustNotHave.Count > 0 ? score.WithSnippets(text) : score;
    }

    /// <summary>Body F1 of any text against the truth of a page; null where there is no truth to compare.</summary>
    public static double? BodyF1(TruthPage truth, string text) =>
        truth.Text is not null ? new PageScore(truth, null, null).WithShingles(truth.Text, text).F1
        : truth.MustHave.Count + truth.MustNotHave.Count > 0 ? new PageScore(truth, null, null).WithSnippets(text).F1 : null;

    private PageScore WithShingles(string truth, string text)
    {
        Dictionary<string, int> wanted = Shingles(truth), found = Shingles(text);
        double common = found.Sum(pair => Math.Min(pair.Value, wanted.GetValueOrDefault(pair.Key)));
        double all = found.Values.Sum(), needed = wanted.Values.Sum();
        return With(all == 0 ? 0 : common / all, needed == 0 ? 1 : common / needed);
    }

    private PageScore WithSnippets(string text)
    {
        var folded = Fold(text);
        double hits = Truth.MustHave.Count(snippet => folded.Contains(Fold(snippet), StringComparison.Ordinal));
        double wrong = Truth.MustNotHave.Count(snippet => folded.Contains(Fold(snippet), StringComparison.Ordinal));
        return With(hits + wrong == 0 ? 0 : hits / (hits + wrong), Truth.MustHave.Count == 0 ? 1 : hits / Truth.MustHave.Count);
    }

    private PageScore With(double precision, double recall) => this with
    {
        Precision = precision,
        Recall = recall,
        F1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
    };

    private static Dictionary<string, int> Shingles(string text)
    {
        // Quotation marks, dashes and case differ between a page and those who wrote its truth down; words do not.
        var words = Tokenizer.FoldedWords(text.Replace('\u2019', '\'')).ToArray();
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + Math.Min(ShingleWords, words.Length) <= words.Length && words.Length > 0; i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(ShingleWords));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    private static string[] Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string text) => string.Join(' ', Words(text));

    private static string Key(string text) => string.Join(' ', Tokenizer.FoldedWords(text));

    // A truth writes several authors as a list or in one string, with "By" before and a degree behind; order says nothing.
    private static bool SameAuthors(IReadOnlyList<string> truth, IReadOnlyList<string> found) => Names(truth).SetEquals(Names(found));

    private static HashSet<string> Names(IEnumerable<string> authors) =>
        authors.SelectMany(names => names.Split([";", ",", " and ", " And ", " & ", " und ", " / "], StringSplitOptions.RemoveEmptyEntries))
            .Select(Key).Select(name => name.StartsWith("by ", StringComparison.Ordinal) ? name[3..] : name)
            .Where(name => name.Length > 0 && name is not ("md" or "phd" or "jr" or "dr" or "rd" or "mba")).ToHashSet(StringComparer.Ordinal);
}
