namespace Khulasa.Benchmarks;

/// <summary>Lists the pages whose value of one field is wrong, with the truth, what was found and where it came from.</summary>
internal static class FieldReport
{
    public static IEnumerable<string> Lines(IEnumerable<PageScore> scores, string field) => field switch
    {
        "title" => scores.Where(score => score.TitleRight == false)
            .Select(score => Line(score, score.Truth.Title, score.Article?.Title?.Value, score.Article?.Title?.Origin)),
        "date" => scores.Where(score => score.DateRight == false)
            .Select(score => Line(score, score.Truth.Date, score.Article?.Date?.Value.ToString(), score.Article?.Date?.Origin)),
        "author" => scores.Where(score => score.AuthorRight == false)
            .Select(score => Line(score, string.Join("; ", score.Truth.Authors ?? []), string.Join("; ", score.Article?.Authors?.Value ?? []), score.Article?.Authors?.Origin)),
        _ => ["--field is one of: title, date, author"],
    };

    private static string Line(PageScore score, string? wanted, string? found, string? origin) =>
        $"{Path.GetFileName(score.Truth.File)}\n    truth: {wanted}\n    found: {found ?? "-"}  [{origin ?? "-"}]";
}
