using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>
/// Takes the house and the city from the names beside them: <c>صوت الأطلس المحلية - هدى جاسم</c>,
/// <c>مراسل صوت الأطلس هدى جاسم</c>, <c>رام الله - هدى جاسم</c>. Only Arabic needs it: elsewhere capitals and
/// commas tell where a name ends.
/// </summary>
internal static class HouseBesideName
{
    // A house of one or two letters would be found in anything.
    private const int MinHouseLetters = 3;

    /// <summary>The names of people; all of them where nobody would be left.</summary>
    /// <param name="names">What stands in the byline.</param>
    /// <param name="draft">The article, whose page names its house.</param>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> names, ArticleDraft draft)
    {
        if (!names.Any(name => ScriptDetector.Detect(name) == Script.Arabic)) return names;
        var houses = HousesOf(draft);
        List<string> bare = [.. names.Select(name => BehindHouse(name, houses, draft.Rules))];
        var people = bare.FindAll(name => !IsHouseOrPlace(name, houses, draft));
        return people.Count > 0 ? people : bare;
    }

    private static List<List<string>> HousesOf(ArticleDraft draft) =>
        [.. draft.Metadata.Sources.Select(source => source.Value)
            .Append(SiteOwner.TitleEnd(draft) ?? "")
            .Where(name => Tokenizer.FoldedLetters(name).Length >= MinHouseLetters)
            .Select(Tokenizer.FoldedWords)];

    private static string BehindHouse(string name, List<List<string>> houses, CleaningRules rules)
    {
        var words = Tokenizer.Words(name);
        var folded = Tokenizer.FoldedWords(name);
        return words.Count == folded.Count
            && houses.Find(house => house.Count < folded.Count && folded.Take(house.Count).SequenceEqual(house)) is { } found
            && name[words[found.Count].Start..] is var rest
            && SiteOwner.IsPerson(rest, rules)
                ? rest
                : name;
    }

    private static bool IsHouseOrPlace(string name, List<List<string>> houses, ArticleDraft draft) =>
        ScriptDetector.Detect(name) == Script.Arabic
        && !SiteOwner.IsPerson(name, draft.Rules)
        && (draft.IsPlace(name) || Tokenizer.FoldedWords(name) is var words && houses.Exists(house => Holds(words, house)));

    private static bool Holds(List<string> words, List<string> run) =>
        Enumerable.Range(0, Math.Max(0, words.Count - run.Count + 1)).Any(start => words.Skip(start).Take(run.Count).SequenceEqual(run));
}
