using Khulasa.Text;

namespace Khulasa.Articles.Lines.Glue;

/// <summary>
/// Finds where words in Arabic script are glued: <c>منوعاتكيف</c>, <c>القمحبيروت</c>. No capital shows it, but both parts
/// stand elsewhere in the capture as words of their own, or name a section.
/// </summary>
internal sealed class GluedWords
{
    // Shorter words are endings and pronouns as well: كتاب + هما.
    private const int MinLetters = 4;
    private const int MaxLetters = 14;
    private const int MaxGluedLetters = 400;

    // So many in one word are a menu, which shows that nothing parts the elements of this capture.
    private const int MenuWords = 3;
    private const int UnknownLetter = 2;
    private const int MaxHeaderLetters = 200;

    // Rows of buttons and of links below the text are shorter.
    private const int MinHeadlineWords = 5;

    // السياسية, مجتمعات, مجتمعهم: what stands behind a section's name may be the word's own ending.
    private static readonly string[] Endings = ["ي", "ات", "ها", "هم", "نا"];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private readonly CleaningRules _rules;

    private GluedWords(List<Block> blocks, CleaningRules rules)
    {
        _rules = rules;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var block in blocks)
            foreach (var (start, end) in Words(block.Text))
                if (end - start is >= MinLetters and <= MaxLetters) _lookup.Add(block.Text.AsSpan(start, end - start));
        foreach (var name in rules.SectionNames)
            if (name.Length >= MinLetters && ArabicLetters.IsLetter(name[0])) _words.Add(name);
        foreach (var word in _words.ToList()) _words.Add(ArabicNormalizer.Fold(word));
    }

    /// <summary>
    /// The words of a capture; null unless a menu of it is glued into one word and a line of another kind is glued as well:
    /// where a page's links are its only neighbours in a line, everything else has lines of its own.
    /// </summary>
    /// <param name="blocks">Its lines.</param>
    /// <param name="rules">The rules to clean by.</param>
    /// <param name="isGluedText">True for a long line that is glued by other signs.</param>
    public static GluedWords? Of(List<Block> blocks, CleaningRules rules, Predicate<string> isGluedText)
    {
        if (!blocks.Exists(block => Words(block.Text).Any(word => word.End - word.Start >= MenuWords * MinLetters))) return null;
        var words = new GluedWords(blocks, rules);
        var menu = blocks.FindIndex(block => words.IsMenu(block.Text));
        return menu >= 0 && blocks.Exists(block => isGluedText(block.Text) || !words.IsMenu(block.Text) && words.IsGluedHeader(block)) ? words : null;
    }

    private bool IsMenu(string text) =>
        Words(text).Any(word => word.End - word.Start >= MenuWords * MinLetters && Joints(text, word.Start, word.End).Count >= MenuWords);

    // A headline glued to its section. In prose two words that stand elsewhere make up a third one now and then.
    private bool IsGluedHeader(Block block) =>
        block is { IsProse: false, WordCount: >= MinHeadlineWords, Text.Length: <= MaxHeaderLetters } && Joints(block.Text).Count > 0;

    /// <summary>Offsets of the words that are glued to the one before them.</summary>
    /// <param name="text">A line.</param>
    public IReadOnlyList<int> Joints(string text)
    {
        var joints = new SortedSet<int>(Words(text).SelectMany(word => Joints(text, word.Start, word.End)));
        if (SectionEnd(text) is { } section) joints.Add(section);
        // Only lines of a header hold days and outlets beside names.
        if (text.Length <= MaxHeaderLetters && ArabicJoint.Find(text, _rules) is { } joint) joints.Add(joint);
        return [.. joints];
    }

    // "مجتمعمخاوف من شح المياه": the section above the headline, whatever word begins that.
    private int? SectionEnd(string text)
    {
        var end = Words(text).Select(word => word.Start == 0 ? word.End : 0).FirstOrDefault();
        if (end is < 2 * MinLetters or > MaxGluedLetters) return null;
        var word = ArabicNormalizer.Fold(text[..end]);
        if (word.Length != end) return null;
        foreach (var name in _rules.SectionNames)
            if (name.Length >= MinLetters
                && word.Length >= name.Length + MinLetters
                && word.StartsWith(name, StringComparison.Ordinal)
                && !Array.Exists(Endings, ending => word.AsSpan(name.Length).StartsWith(ending, StringComparison.Ordinal)))
            {
                return name.Length;
            }
        return null;
    }

    private List<int> Joints(string text, int start, int end)
    {
        var joints = new List<int>();
        if (end - start is < 2 * MinLetters or > MaxGluedLetters) return joints;
        var word = ArabicNormalizer.Fold(text[start..end]);
        if (word.Length != end - start) return joints;
        var known = 0;
        var unknown = 0;
        var lengths = Pieces(word);
        for (var at = word.Length; at > 0; at -= Math.Max(1, lengths[at]))
        {
            if (lengths[at] > 0) known++;
            else unknown++;
            // Unknown letters go with those before them.
            if (at < word.Length && lengths[at] > 0) joints.Add(start + at);
            if (at - lengths[at] > 0 && lengths[at] > 0 && lengths[at - lengths[at]] == 0) joints.Add(start + at - lengths[at]);
        }

        if (known < 2 || unknown > 0 && known < MenuWords) joints.Clear();
        joints.Sort();
        return joints;
    }

    // For each length of the word, that of the last known word in the best division; 0 where a letter belongs to none.
    private int[] Pieces(string word)
    {
        var lengths = new int[word.Length + 1];
        var costs = new int[word.Length + 1];
        for (var end = 1; end <= word.Length; end++)
        {
            costs[end] = costs[end - 1] + UnknownLetter;
            for (var length = MinLetters; length <= MaxLetters && length <= end && length < word.Length; length++)
                if (costs[end - length] + 1 < costs[end] && IsKnown(word, end - length, length))
                    (costs[end], lengths[end]) = (costs[end - length] + 1, length);
        }

        return lengths;
    }

    // At the beginning "and" may stand before the word, and is a letter of it.
    private bool IsKnown(string word, int start, int length) =>
        _lookup.Contains(word.AsSpan(start, length))
        || start == 0 && length > MinLetters && word[0] == 'و' && _lookup.Contains(word.AsSpan(1, length - 1));

    private static IEnumerable<(int Start, int End)> Words(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && ArabicLetters.IsLetter(text[i])) i++;
            if (i > start) yield return (start, i);
        }
    }
}
