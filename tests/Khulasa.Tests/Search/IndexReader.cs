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
    public static (List<Group> Whole, List<Group> Completions) Read(ReadOnlySpan<byte> file)
    {
        var at = 0;
        var (whole, completions) = (ReadGroups(file, ref at), ReadGroups(file, ref at));
        Assert.Equal(file.Length, at);
        return (whole, completions);
    }

    private static List<Group> ReadGroups(ReadOnlySpan<byte> file, ref int at)
    {
        var groups = new List<Group>();
        for (var count = Number(file, ref at); count > 0; count--) groups.Add(ReadGroup(file, ref at));
        return groups;
    }

    private static Group ReadGroup(ReadOnlySpan<byte> file, ref int at)
    {
        var stem = Raw(file, ref at, (int)Number(file, ref at)).ToArray();
        var forms = new List<string>();
        for (var count = Number(file, ref at); count > 0; count--) forms.Add(ReadForm(file, ref at, stem));
        var newest = new List<(int, string, Field)>();
        long article = 0;
        for (var count = Number(file, ref at); count > 0; count--)
        {
            var value = Number(file, ref at);
            var (gap, form) = Math.DivRem(value >> 2, forms.Count);
            article = newest.Count == 0 ? gap : article - gap;
            newest.Add(((int)article, forms[(int)form], (Field)(value & 3)));
        }

        return new Group(LetterCode.Decode(stem), forms, newest, ReadTail(file, ref at, (int)article));
    }

    private static string ReadForm(ReadOnlySpan<byte> file, ref int at, byte[] stem)
    {
        var head = file[at++];
        if (head < 0x80) return LetterCode.Decode(Raw(file, ref at, head));
        var before = Raw(file, ref at, (head >> 3) & 15).ToArray();
        return LetterCode.Decode([.. before, .. stem, .. Raw(file, ref at, head & 7)]);
    }

    private static List<int> ReadTail(ReadOnlySpan<byte> file, ref int at, int below)
    {
        var older = new List<int>();
        switch (file[at++])
        {
            case 1:
                for (var count = Number(file, ref at); count > 0; count--) older.Add(below -= (int)Number(file, ref at));
                break;
            case 2:
                var bits = Raw(file, ref at, (below + 7) / 8);
                for (var i = 0; i < below; i++)
                    if ((bits[i >> 3] >> (i & 7) & 1) == 1) older.Add(i);
                break;
        }

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
