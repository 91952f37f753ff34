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

    private const int FieldBits = 2;
    private const int TailBits = 2;
    private const int BehindBits = 3;
    private const int MaxBehind = (1 << BehindBits) - 1;
    private const int FormFlags = 2;
    private const int MoreForms = 1;
    private const int WholeForm = 2;

    // The newest occurrences; those of an article stay together, so that it may be a few more than that.
    private readonly Posting[] _head = new Posting[MaxDetailed + Posting.MaxForms];
    private int _count;

    /// <summary>Writes a group whole.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="group">The group.</param>
    public void Write(IndexWriter to, int group)
    {
        WriteSpellings(to, group);
        var rest = TakeHead(index.Of(group), MaxDetailed);
        var tail = OlderArticles.Of(rest, _count == 0 ? 0 : _head[_count - 1].Article);
        WriteHead(to, group, tail.Kind);
        tail.Write(to);
    }

    /// <summary>Writes the newest occurrences of a group alone.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="group">The group.</param>
    /// <param name="most">How many occurrences.</param>
    public void WriteNewest(IndexWriter to, int group, int most)
    {
        WriteSpellings(to, group);
        var rest = TakeHead(index.Of(group), most);
        WriteHead(to, group, rest.IsEmpty ? OlderKind.None : OlderKind.LeftOut);
    }

    private void WriteSpellings(IndexWriter to, int group)
    {
        var stem = index.Groups.Stem(group);
        to.Text(stem);
        var forms = Forms(group);
        for (var form = 0; form < forms; form++) WriteForm(to, stem, index.Groups.Form(group, form), form < forms - 1 ? MoreForms : 0);
    }

    private void WriteHead(IndexWriter to, int group, OlderKind tail)
    {
        to.Number((_count << TailBits) | (int)tail);
        var forms = Forms(group);
        var article = 0;
        for (var i = 0; i < _count; i++)
        {
            var gap = (ulong)(i == 0 ? _head[i].Article : article - _head[i].Article);
            to.Number((((gap * (ulong)forms) + (ulong)_head[i].Form) << FieldBits) | (ulong)_head[i].Field);
            article = _head[i].Article;
        }
    }

    private int Forms(int group) => Math.Min(index.Groups.Forms(group), Posting.MaxForms);

    // Most forms are the stem with a few letters before and behind it.
    private static void WriteForm(IndexWriter to, ReadOnlySpan<byte> stem, ReadOnlySpan<byte> form, int more)
    {
        var before = form.IndexOf(stem);
        var behind = form.Length - stem.Length - before;
        if (before < 0 || behind > MaxBehind)
        {
            to.Number((form.Length << FormFlags) | WholeForm | more);
            to.Raw(form);
            return;
        }

        to.Number((((before << BehindBits) | behind) << FormFlags) | more);
        to.Raw(form[..before]);
        to.Raw(form[(form.Length - behind)..]);
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
}
