namespace Khulasa.Stories;

/// <summary>Finds numbers of one thing that different outlets give differently, in sentences that are alike; numbers of casualties in any.</summary>
internal static class NumberComparer
{
    /// <summary>The numbers that differ; each thing once.</summary>
    /// <param name="sentences">All sentences, in the order of the timeline and the text.</param>
    /// <param name="pairs">Sentences of different outlets that are alike.</param>
    public static IReadOnlyList<DifferingNumber> Compare(
        List<ReportSentence> sentences, IReadOnlyList<SentencePair> pairs)
    {
        var alike = pairs.SelectMany(pair => (IEnumerable<ReportSentence>)[pair.First, pair.Second]).ToHashSet();
        // The dead of an event are the same people, however the sentence around their number goes.
        var numbers = sentences.SelectMany(sentence => sentence.Numbers
            .Where(number => number.IsCasualties || alike.Contains(sentence)).Select(number => new SentenceNumber(sentence, number)));
        // Most stories have no number that two reports give, so that nobody asks for these.
        var values = new Lazy<HashSet<(int Report, decimal Value)>>(() =>
            [.. sentences.SelectMany(sentence => NumberReader.Values(sentence.Sentence.Text).Select(value => (sentence.Report, value)))]);
        var found = new List<DifferingNumber>();
        foreach (var unit in numbers.GroupBy(number => number.Number.UnitTerm))
        {
            var byReport = unit.GroupBy(number => number.Sentence.Report).Select(group => group.ToList()).ToList();
            // What a report counts twice may be two things: 820 قتيلا in one town, 12 in another.
            var single = byReport.FindAll(report => report.DistinctBy(number => number.Number.Value).Count() == 1).ConvertAll(report => report[0]);
            if (single.DistinctBy(number => number.Sentence.Voice).Count() < 2 || !single.Exists(one => single.Exists(other => Differ(one, other))))
                continue;
            found.Add(new DifferingNumber(
                single[0].Number.Unit, single.ConvertAll(number => new ReportedNumber(
                    number.Number.Text, number.Number.Value, number.Sentence.Sentence))));
        }

        return found;

        // Where one report has the number of the other as well, they tell of two things: 3.5 million barrels, of them 400,000.
        bool Differ(SentenceNumber one, SentenceNumber other) =>
            one.Number.Value != other.Number.Value
            && !values.Value.Contains((one.Sentence.Report, other.Number.Value)) && !values.Value.Contains((other.Sentence.Report, one.Number.Value));
    }

    // A number with the sentence that gives it.
    private sealed record SentenceNumber(ReportSentence Sentence, CountedNumber Number);
}
