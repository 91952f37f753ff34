namespace Khulasa.Benchmarks;

/// <summary>
/// Lists the pages whose value of one field is wrong, with the truth, what was found and where it came from; then how
/// often each origin was right and wrong.
/// </summary>
internal static class FieldReport
{
    public static IEnumerable<string> Lines(IEnumerable<PageScore> scores, string field)
    {
        var answers = scores.Select(score => Answer.Of(score, field)).ToList();
        if (answers.Contains(null)) return ["--field is one of: title, date, author"];
        var known = answers.OfType<Answer>().Where(answer => answer.IsRight is not null).ToList();
        return known.Where(answer => answer.IsRight == false)
            .Select(answer => $"{answer.File}\n    truth: {answer.Wanted}\n    found: {answer.Found ?? "-"}  [{answer.Origin ?? "-"}]")
            .Concat(known.GroupBy(answer => answer.Origin ?? "-", StringComparer.Ordinal).OrderByDescending(origin => origin.Count())
                .Select(origin => $"{origin.Count(answer => answer.IsRight == true),6} right {origin.Count(answer => answer.IsRight == false),4} wrong  {origin.Key}"));
    }

    private sealed record Answer(string File, string? Wanted, string? Found, string? Origin, bool? IsRight)
    {
        /// <summary>The answer for a page; null when there is no such field.</summary>
        public static Answer? Of(PageScore score, string field)
        {
            var (file, truth, article) = (Path.GetFileName(score.Truth.File), score.Truth, score.Article);
            return field switch
            {
                "title" => new Answer(file, truth.Title, article?.Title?.Value, article?.Title?.Origin, score.TitleRight),
                "date" => new Answer(file, truth.Date, article?.Date?.Value.ToString(), article?.Date?.Origin, score.DateRight),
                "author" => new Answer(
                    file, string.Join("; ", truth.Authors ?? []), string.Join("; ", article?.Authors?.Value ?? []), article?.Authors?.Origin, score.AuthorRight),
                _ => null,
            };
        }
    }
}
