using Khulasa.Text;

namespace Khulasa.Topics;

/// <summary>A name or keyword of one article that no list knows.</summary>
/// <param name="Name">The words, as the article writes them.</param>
/// <param name="Kind">person, place or organisation for a name, tag for a publisher's keyword.</param>
/// <param name="Cue">The title or the like that the name stands behind; null for a keyword.</param>
public sealed record FoundCandidate(string Name, string Kind, string? Cue);

/// <summary>
/// Finds what a maintainer may want in the lists: publishers' keywords, and words that follow a title such as النائب or مدينة.
/// Keywords that say no more than News, and words that are titles themselves, are left out.
/// </summary>
public sealed class NameCandidateReader
{
    private const string TagKind = "tag";
    private const int MaxTagWords = 5;

    private static readonly NameMatcher<string> Cues = new(LanguageWords.Default.NameCues.Select(cue => new KnownName<string>(cue.Word, cue.Kind)));
    private static readonly HashSet<string> CueWords = LanguageWords.Default.NameCues.SelectMany(cue => Tokenizer.FoldedWords(cue.Word))
        .ToHashSet(StringComparer.Ordinal);

    private readonly Func<IReadOnlyList<string>, bool> _isKnown;

    /// <summary>Prepares what is known.</summary>
    /// <param name="isKnown">True for folded words that together are a name of some list.</param>
    public NameCandidateReader(Func<IReadOnlyList<string>, bool> isKnown) => _isKnown = isKnown;

    /// <summary>What an article has, as often as it has it.</summary>
    /// <param name="paragraphs">Plain text, a paragraph an item.</param>
    /// <param name="tags">Keywords of its publisher.</param>
    /// <param name="source">Name of its publisher, which is no keyword; null when unknown.</param>
    public IEnumerable<FoundCandidate> Read(IReadOnlyList<string> paragraphs, IReadOnlyList<string> tags, string? source)
    {
        foreach (var tag in tags)
            if (IsTelling(tag, source)) yield return new FoundCandidate(tag, TagKind, null);
        foreach (var paragraph in paragraphs)
        {
            foreach (var cue in Cues.Find(paragraph))
                if (NameBehind(paragraph, cue.End) is { } name)
                    yield return new FoundCandidate(name, cue.Values[0], paragraph.Substring(cue.Start, cue.Length));
        }
    }

    private bool IsTelling(string tag, string? source)
    {
        var words = Tokenizer.FoldedWords(tag);
        if (words.Count is 0 or > MaxTagWords || _isKnown(words) || words.TrueForAll(word => word.Length < 2 || char.IsAsciiDigit(word[0])))
            return false;
        return !LanguageWords.Default.GeneralTags.Contains(string.Join(' ', words))
            && (source is null || Joined(words) != Joined(Tokenizer.FoldedWords(source)));
    }

    private static string Joined(List<string> words) => string.Concat(words);

    // Two words in a row that say something: most names in news have two, and a third is rarely part of one.
    private string? NameBehind(string text, int position)
    {
        var start = position;
        var first = Tokenizer.Next(text, ref position);
        // الرئيس التركي رجب طيب: an adjective with the article belongs to the title.
        if (IsAdjective(first.In(text)) && IsBlank(text, start, first.Start)) (start, first) = (first.End, Tokenizer.Next(text, ref position));
        var second = Tokenizer.Next(text, ref position);
        if (second.Length == 0 || !IsBlank(text, start, first.Start) || !IsBlank(text, first.End, second.Start)) return null;
        if (!IsFirstName(first.In(text)) || !IsNameWord(second.In(text))) return null;
        var name = text[first.Start..second.End];
        return _isKnown(Tokenizer.FoldedWords(name)) ? null : name;
    }

    private static bool IsBlank(string text, int from, int to) => to > from && text.AsSpan(from, to - from).IsWhiteSpace();

    private static bool IsAdjective(string word) =>
        ArabicNormalizer.Fold(word) is { Length: > 4 } folded && folded.StartsWith("ال", StringComparison.Ordinal) && folded[^1] is 'ي' or 'ه';

    // رئيس الوزراء ووزير الخارجية: a second title is no name, nor is what is known by itself (مدينة غزة المحاصرة).
    private bool IsFirstName(string word)
    {
        var folded = ArabicNormalizer.Fold(word);
        return IsNameWord(word)
            && !_isKnown([folded])
            && !Clitics.Readings(folded).Any(reading => CueWords.Contains(reading.Stem) || CueWords.Contains("ال" + reading.Stem));
    }

    private static bool IsNameWord(string word) =>
        !LetterCase.IsSmall(word[0])
        && ArabicNormalizer.Fold(word) is var folded
        && !HasArticleBehindClitic(folded)
        && TextTerms.TryTerm(folded, out _);

    private static bool HasArticleBehindClitic(string folded) => folded is ['و' or 'ف' or 'ب' or 'ك', 'ا', 'ل', _, _, ..] or ['ل', 'ل', _, _, ..];
}
