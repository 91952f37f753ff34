using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>
/// Tells keywords apart that were run together with nothing but spaces. Known names and phrases of the article's own
/// text are cheap, loose words are dear; the cheapest division wins. So it works without any list too.
/// </summary>
internal static class KeywordSplitter
{
    private const int MaxPhraseWords = 7;
    private const double KnownCost = 1.0;
    private const double PhraseCost = 1.1;
    private const double JoinedCost = 1.4;
    private const double LooseCost = 2.5;

    public static List<string> Split(string text, ArticleDraft draft)
    {
        var words = Tokenizer.Words(text);
        if (words.Count == 0) return [];
        var folded = words.ConvertAll(word => ArabicNormalizer.Fold(word.In(text)));
        var phrases = ArticlePhrases.Of(draft);
        var best = new (double Cost, int Previous)[words.Count + 1];
        for (var end = 1; end <= words.Count; end++)
        {
            best[end] = (double.MaxValue, end - 1);
            for (var start = Math.Max(0, end - MaxPhraseWords); start < end; start++)
            {
                var cost = best[start].Cost + Cost(folded, start, end, phrases, draft);
                if (cost < best[end].Cost) best[end] = (cost, start);
            }
        }

        return Keywords(text, words, folded, best, draft);
    }

    private static List<string> Keywords(
        string text, List<Word> words, List<string> folded, (double Cost, int Previous)[] best, ArticleDraft draft)
    {
        var keywords = new List<string>();
        for (var end = words.Count; end > 0; end = best[end].Previous)
        {
            var start = best[end].Previous;
            var keyword = text[words[start].Start..words[end - 1].End];
            // A machine typed these: the Persian copy of a keyword that is in the list already, or of nothing.
            var isLeftover = keyword.Contains(ArabicLetters.PersianYa, StringComparison.Ordinal)
                || keyword.Contains(ArabicLetters.PersianKaf, StringComparison.Ordinal);
            if (!isLeftover || draft.Names.IsKnown(folded[start..end])) keywords.Add(keyword);
        }

        keywords.Reverse();
        return keywords;
    }

    private static double Cost(List<string> words, int start, int end, ArticlePhrases phrases, ArticleDraft draft)
    {
        var piece = words[start..end];
        var connectors = draft.Rules.Connectors;
        if (connectors.Contains(piece[0]) || connectors.Contains(piece[^1])) return end - start == 1 ? LooseCost * 2 : double.PositiveInfinity;
        if (draft.Names.IsKnown(piece)) return KnownCost;
        if (phrases.Contains(piece)) return PhraseCost;
        for (var middle = 1; middle < piece.Count - 1; middle++)
            if (connectors.Contains(piece[middle]) && Stands(piece[..middle], phrases, draft) && Stands(piece[(middle + 1)..], phrases, draft))
                return JoinedCost;
        return piece.Count == 1 ? LooseCost : double.PositiveInfinity;
    }

    private static bool Stands(List<string> piece, ArticlePhrases phrases, ArticleDraft draft) =>
        piece.Count == 1 || draft.Names.IsKnown(piece) || phrases.Contains(piece);
}
