using Khulasa.Content;
using Khulasa.Text;

namespace Khulasa.Checks;

/// <summary>
/// Finds the surname of a person of the glossary where it stands alone or behind a title and is spelled in another way:
/// <c>Prime Minister Soudani</c> for al-Sudani. A word with another name before or behind it is the name of somebody else.
/// </summary>
internal sealed class SurnameSpelling
{
    private static readonly HashSet<string> Titles =
        LanguageWords.Default.NameCues.Select(cue => cue.Word.Split(' ')[^1]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _known;

    /// <summary>Prepares the words that are right, as parts of any name.</summary>
    /// <param name="names">The English names of the glossary.</param>
    public SurnameSpelling(IEnumerable<string> names) =>
        _known = names.SelectMany(WrittenWord.Read).Select(word => WrittenWord.WithoutArticle(word.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The other spellings in a text, with their places among its words.</summary>
    public IEnumerable<Slip> Find(IReadOnlyList<WrittenWord> text, Entity person)
    {
        var name = WrittenWord.Read(person.NameEn);
        if (name.Count < 2 || person.Kind != EntityKind.Person) yield break;
        var surname = WrittenWord.WithoutArticle(name[^1].Text);
        for (var i = 0; i < text.Count; i++)
        {
            var word = WrittenWord.WithoutArticle(text[i].Text);
            if (!text[i].IsCapitalised || _known.Contains(word) || !Romanisation.IsOtherSpelling(word, surname)) continue;
            if (!IsPartOfOtherName(text, i, name)) yield return new Slip(i, 1, text[i].Text, person.NameEn);
        }
    }

    private static bool IsPartOfOtherName(IReadOnlyList<WrittenWord> text, int place, List<WrittenWord> name)
    {
        if (!text[place].EndsPhrase && place + 1 < text.Count && text[place + 1].IsCapitalised) return true;
        if (place == 0 || text[place - 1] is not { EndsPhrase: false, IsCapitalised: true } before) return false;
        // The, In and the like have their capital from the beginning of the sentence.
        return !Titles.Contains(before.Text)
            && !name.Exists(part => part.Text == before.Text)
            && !LanguageWords.Default.IsStopWord(before.Text.ToLowerInvariant());
    }
}
