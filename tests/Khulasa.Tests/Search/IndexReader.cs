using Khulasa.Search;

namespace Khulasa.Tests.Search;

/// <summary>What stands in a file of words, read as the script reads it.</summary>
internal static class IndexReader
{
    /// <summary>A stem of a file.</summary>
    /// <param name="Stem">The stem.</param>
    /// <param name="Forms">Its spellings.</param>
    /// <param name="Newest">Articles, forms and fields of the newest occurrences.</param>
    /// <param name="Older">Older articles.</param>
    public sealed record Group(string Stem, IReadOnlyList<string> Forms, IReadOnlyList<(int Article, string Form, Field Field)> Newest, IReadOnlyList<int> Older)
    {
        /// <summary>All articles.</summary>
        public IEnumerable<int> Articles => Newest.Select(each => each.Article).Distinct().Concat(Older);
    }

    /// <summary>The stems of a file that are whole; and those that only tell how to go on.</summary>
    public static (List<Group> Whole, List<Group> Completions) Read(Shard shard)
    {
        var at = 0;
        var file = shard.Bytes.Span;
        var before = shard.Prefix.ToArray();
        var (whole, completions) = (ReadGroups(file, ref at, ref before), ReadGroups(file, ref at, ref before));
        Assert.Equal(file.Length, at);
        return (whole, completions);
    }

    private static List<Group> ReadGroups(ReadOnlySpan<byte> file, ref int at, ref byte[] before)
    {
        var groups = new List<Group>();
        for (var count = Number(file, ref at); count > 0; count--) groups.Add(ReadGroup(file, ref at, ref before));
        return groups;
    }

    private static Group ReadGroup(ReadOnlySpan<byte> file, ref int at, ref byte[] before)
    {
        var length = (int)Number(file, ref at);
        var stem = before = [.. before.AsSpan(0, length & 7), .. Raw(file, ref at, length >> 3)];
        var forms = new List<string>();
        while (ReadForm(file, ref at, stem, forms))
        {
        }

        var newest = new List<(int, string, Field)>();
        long article = 0;
        var head = Number(file, ref at);
        for (var count = head >> 2; count > 0; count--)
        {
            var value = Number(file, ref at);
            var (gap, form) = Math.DivRem(value >> 2, forms.Count);
            article = newest.Count == 0 ? gap : article - gap;
            newest.Add(((int)article, forms[(int)form], (Field)(value & 3)));
        }

        return new Group(LetterCode.Decode(stem), forms, newest, ReadOlder(file, ref at, (OlderKind)(head & 3), (int)article));
    }

    // True when another one follows.
    private static bool ReadForm(ReadOnlySpan<byte> file, ref int at, byte[] stem, List<string> forms)
    {
        var head = (int)Number(file, ref at);
        var length = head >> 2;
        forms.Add(LetterCode.Decode((head & 2) == 0
            ? [.. Raw(file, ref at, length >> 3), .. stem, .. Raw(file, ref at, length & 7)]
            : Raw(file, ref at, length)));
        return (head & 1) != 0;
    }

    private static List<int> ReadOlder(ReadOnlySpan<byte> file, ref int at, OlderKind kind, int below)
    {
        var older = new List<int>();
        if (kind == OlderKind.Gaps)
            for (var count = Number(file, ref at); count > 0; count--) older.Add(below -= (int)Number(file, ref at));
        if (kind != OlderKind.Bits) return older;
        var bits = Raw(file, ref at, (below + 7) / 8);
        for (var i = 0; i < below; i++)
            if ((bits[i >> 3] >> (i & 7) & 1) == 1) older.Add(i);
        return older;
    }

    private static ReadOnlySpan<byte> Raw(ReadOnlySpan<byte> file, ref int at, int length)
    {
        at += length;
        return file.Slice(at - length, length);
    }

    private static long Number(ReadOnlySpan<byte> file, ref int at)
    {
        long value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = file[at++];
            value |= (long)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }
}
