using Khulasa.Content;
using Khulasa.Text;

namespace Khulasa.Topics;

/// <summary>
/// Finds the adjectives of places: السفير المصري tells of Egypt. Arabic makes surnames of them too, so a masculine one counts
/// only where it stands behind a noun with which it agrees in its article, and one that is part of the name of a person of
/// the list, such as السوداني, tells nothing. What is part of a longer name, such as الجيش العراقي, tells of that alone. Immutable and safe to share between threads.
/// </summary>
internal sealed class PlaceAdjectives
{
    // Of a masculine adjective in ي: the feminine, the plurals and the duals.
    private static readonly string[] Endings = ["ة", "ات", "ون", "ين", "ان", "تان", "تين", "ا"];

    private readonly NameMatcher<int> _adjectives;
    private readonly HashSet<string> _masculine;

    /// <summary>Prepares the adjectives of the places among some entities; an adjective stands for the number of its entity.</summary>
    public PlaceAdjectives(IReadOnlyList<Entity> entities)
    {
        var names = entities.Where(entity => entity.Kind == EntityKind.Person).SelectMany(entity => entity.Aliases.Prepend(entity.Name))
            .SelectMany(Tokenizer.FoldedWords).Select(WithoutArticle).ToHashSet(StringComparer.Ordinal);
        var adjectives = entities.SelectMany((entity, i) =>
            entity.Adjectives.Select(adjective => new KnownName<int>(ArabicNormalizer.Fold(adjective), i)))
            .Where(pair => pair.Name.Length > 0 && !names.Contains(pair.Name)).ToList();
        _masculine = adjectives.Where(pair => ArabicLetters.IsLetter(pair.Name[0])).Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);
        _adjectives = new NameMatcher<int>(adjectives.SelectMany(pair => Forms(pair.Name).Select(form => pair with { Name = form })));
    }

    /// <summary>True when no place has an adjective.</summary>
    public bool IsEmpty => _adjectives.Count == 0;

    /// <summary>Every place where a text has such an adjective, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Names that it has, in order.</param>
    public IEnumerable<NameMatch<int>> Find(FoldedText text, IReadOnlyList<NameMatch<int>> names)
    {
        var (word, name) = (0, 0);
        foreach (var match in _adjectives.Find(text))
        {
            while (text.Place(word).Start < match.Start) word++;
            while (name < names.Count && names[name].End <= match.Start) name++;
            if ((name == names.Count || names[name].Start > match.Start) && IsAdjective(text, word, match.PrefixLetters)) yield return match;
        }
    }

    private static IEnumerable<string> Forms(string adjective) =>
        (ArabicLetters.IsLetter(adjective[0]) ? Endings.Select(ending => adjective + ending) : [adjective + "s"]).Prepend(adjective);

    private bool IsAdjective(FoldedText text, int word, int prefixLetters)
    {
        var letters = text[word];
        if (!_masculine.Contains(letters[prefixLetters..].ToString())) return true;
        // One blank between them: no mark, and no other paragraph.
        return word > 0 && text.Place(word).Start == text.Place(word - 1).End + 1 && HasArticle(text[word - 1]) == HasArticle(letters);
    }

    private static bool HasArticle(ReadOnlySpan<char> word)
    {
        if (word is ['و' or 'ف', ..]) word = word[1..];
        return word is ['ا', 'ل', _, _, ..] or ['ل', 'ل', _, _, ..] or ['ب' or 'ك', 'ا', 'ل', _, _, ..];
    }

    private static string WithoutArticle(string folded) => folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;
}
