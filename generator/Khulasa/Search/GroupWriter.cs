namespace Khulasa.Search;

/// <summary>
/// Writes a stem with its forms and the articles it occurs in, the newest first. Of the newest occurrences everything is
/// written, of older articles only that the stem occurs: so no group is larger than some 10 KB and a bit for each article.
/// </summary>
/// <param name="index">Where each stem occurs.</param>
internal sealed class GroupWriter(InvertedIndex index)
{
    /// <summary>How many occurrences of a stem are written with form and field.</summary>
    public const int MaxDetailed = 4096;

    private const int NoTail = 0;
    private const int TailOfGaps = 1;
    private const int TailOfBits = 2;
    private const int TailLeftOut = 3;
    private const int FieldBits = 2;

    // The newest occurrences; those of an article stay together, so that it may be a few more than that.
    private readonly Posting[] _head = new Posting[MaxDetailed + Posting.MaxForms];
    private int _count;

    /// <summary>Writes a group whole.</summary>
    public void Write(IndexWriter to, int group)
    {
        var rest = WriteHead(to, group, MaxDetailed);
        WriteTail(to, rest, _count == 0 ? 0 : _head[_count - 1].Article);
    }

    /// <summary>Writes the newest occurrences of a group alone.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="group">The group.</param>
    /// <param name="most">How many occurrences.</param>
    public void WriteNewest(IndexWriter to, int group, int most) => to.Byte(WriteHead(to, group, most).IsEmpty ? NoTail : TailLeftOut);

    private ReadOnlySpan<Posting> WriteHead(IndexWriter to, int group, int most)
    {
        var stem = index.Groups.Stem(group);
        to.Block(stem);
        var forms = Math.Min(index.Groups.Forms(group), Posting.MaxForms);
        to.Number(forms);
        for (var form = 0; form < forms; form++) WriteForm(to, stem, index.Groups.Form(group, form));
        var rest = TakeHead(index.Of(group), most);
        to.Number(_count);
        var article = 0;
        for (var i = 0; i < _count; i++)
        {
            var gap = (ulong)(i == 0 ? _head[i].Article : article - _head[i].Article);
            to.Number((((gap * (ulong)forms) + (ulong)_head[i].Form) << FieldBits) | (ulong)_head[i].Field);
            article = _head[i].Article;
        }

        return rest;
    }

    // Most forms are the stem with a few letters before and behind it.
    private static void WriteForm(IndexWriter to, ReadOnlySpan<byte> stem, ReadOnlySpan<byte> form)
    {
        var before = form.IndexOf(stem);
        var behind = form.Length - stem.Length - before;
        if (before is >= 0 and < 16 && behind < 8)
        {
            to.Byte(0x80 | (before << 3) | behind);
            to.Raw(form[..before]);
            to.Raw(form[(form.Length - behind)..]);
            return;
        }

        // Words are not longer than 120 bytes.
        to.Byte(form.Length);
        to.Raw(form);
    }

    /// <summary>The occurrences in the newest articles, each form of an article once; gives those in older ones.</summary>
    private ReadOnlySpan<Posting> TakeHead(ReadOnlySpan<Posting> postings, int most)
    {
        _count = 0;
        while (!postings.IsEmpty && _count < most)
        {
            var first = _count;
            var length = 0;
            for (; length < postings.Length && postings[length].Article == postings[0].Article; length++) AddToArticle(postings[length], first);
            postings = postings[length..];
        }

        return postings;
    }

    private void AddToArticle(Posting posting, int first)
    {
        for (var i = first; i < _count; i++)
        {
            if (_head[i].Form != posting.Form) continue;
            if (_head[i].Field < posting.Field) _head[i] = posting;
            return;
        }

        _head[_count++] = posting;
    }

    private static void WriteTail(IndexWriter to, ReadOnlySpan<Posting> rest, int below)
    {
        if (rest.IsEmpty)
        {
            to.Byte(NoTail);
            return;
        }

        var bits = new byte[(below + 7) / 8];
        var count = 0;
        foreach (var posting in rest)
        {
            ref var place = ref bits[posting.Article >> 3];
            var bit = (byte)(1 << (posting.Article & 7));
            if ((place & bit) == 0) count++;
            place |= bit;
        }

        // Gaps take a byte each as long as they are small.
        if (count >= bits.Length)
        {
            to.Byte(TailOfBits);
            to.Raw(bits);
            return;
        }

        to.Byte(TailOfGaps);
        to.Number(count);
        var article = below;
        foreach (var posting in rest)
        {
            if (posting.Article == article) continue;
            to.Number(article - posting.Article);
            article = posting.Article;
        }
    }
}
