namespace Khulasa.Stories;

/// <summary>
/// How much the words of one period tell, counted over it and the periods beside it, and how long that makes the vectors
/// of its articles.
/// </summary>
internal sealed class PeriodWeights
{
    // Of a handful of articles alone every word that two of them share would seem frequent.
    private const int BackgroundArticles = 25;

    // A word of every eighth article tells nothing; nor does one of very many, which would cost the most to look at.
    private const int UsualShare = 8;
    private const int MinUsualArticles = 96;
    private const int MaxUsualArticles = 512;

    private readonly float[] _rarities;
    private readonly float[] _scales;

    /// <summary>Weighs the words of a period.</summary>
    /// <param name="terms">The period.</param>
    /// <param name="counts">How many articles of all periods that count have each word.</param>
    /// <param name="articles">How many articles these have together.</param>
    public PeriodWeights(PeriodTerms terms, int[] counts, int articles)
    {
        Terms = terms;
        var rarityOf = RaritiesByCount(articles);
        _rarities = Array.ConvertAll(counts, count => count < rarityOf.Length ? rarityOf[count] : 0);
        _scales = new float[terms.Features.Length];
        for (var article = 0; article < _scales.Length; article++) _scales[article] = Scale(article);
    }

    /// <summary>The words.</summary>
    public PeriodTerms Terms { get; }

    /// <summary>What the weights of each article's words are multiplied with to make a vector of length 1.</summary>
    public ReadOnlySpan<float> Scales => _scales;

    /// <summary>How much each word tells; 0 for one of too many articles.</summary>
    public ReadOnlySpan<float> Rarities => _rarities;

    /// <summary>The vector of the words of an article's headline.</summary>
    public SparseVector Title(int article)
    {
        var words = Terms.Features[article].TitleTerms.ToArray();
        return SparseVector.Normalised(words, Array.ConvertAll(words, word => _rarities[Terms.Words.BinarySearch(word)]));
    }

    private static float[] RaritiesByCount(int articles)
    {
        var rarities = new float[Math.Clamp(articles / UsualShare, MinUsualArticles, MaxUsualArticles) + 1];
        for (var count = 1; count < rarities.Length; count++)
            rarities[count] = TermSpace.RarityOf(count, Math.Max(articles, count) + BackgroundArticles);
        return rarities;
    }

    private float Scale(int article)
    {
        var sum = 0f;
        foreach (var (word, weight) in Terms.WordsOf(article))
        {
            var all = _rarities[word] * weight;
            sum += all * all;
        }

        return sum == 0 ? 0 : 1 / MathF.Sqrt(sum);
    }
}
