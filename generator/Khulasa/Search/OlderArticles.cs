namespace Khulasa.Search;

/// <summary>How the articles are written of which a stem only tells that it occurs in them.</summary>
internal enum OlderKind
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>By the gaps between them.</summary>
    Gaps,

    /// <summary>By a bit for each article.</summary>
    Bits,

    /// <summary>There are some, which another file has.</summary>
    LeftOut,
}

/// <summary>The articles a stem occurs in that are older than those it gives details of.</summary>
/// <param name="Kind">How they are written.</param>
/// <param name="Bits">A bit for each article.</param>
/// <param name="Below">They are all older than this article.</param>
/// <param name="Count">How many they are.</param>
internal readonly record struct OlderArticles(OlderKind Kind, byte[] Bits, int Below, int Count)
{
    /// <summary>Chooses what is shorter.</summary>
    /// <param name="postings">Where the stem occurs besides.</param>
    /// <param name="below">They are all older than this article.</param>
    public static OlderArticles Of(ReadOnlySpan<Posting> postings, int below)
    {
        if (postings.IsEmpty) return new OlderArticles(OlderKind.None, [], below, 0);
        var bits = new byte[(below + 7) / 8];
        var count = 0;
        foreach (var posting in postings)
        {
            ref var place = ref bits[posting.Article >> 3];
            var bit = (byte)(1 << (posting.Article & 7));
            if ((place & bit) == 0) count++;
            place |= bit;
        }

        // Gaps take a byte each as long as they are small.
        return new OlderArticles(count >= bits.Length ? OlderKind.Bits : OlderKind.Gaps, bits, below, count);
    }

    /// <summary>Writes them.</summary>
    public void Write(IndexWriter to)
    {
        if (Kind == OlderKind.Bits) to.Raw(Bits);
        if (Kind != OlderKind.Gaps) return;
        to.Number(Count);
        var last = Below;
        for (var article = Below - 1; article >= 0; article--)
        {
            if ((Bits[article >> 3] >> (article & 7) & 1) == 0) continue;
            to.Number(last - article);
            last = article;
        }
    }
}
