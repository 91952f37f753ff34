using System.Runtime.InteropServices;

namespace Khulasa.Stories;

/// <summary>What comparing the articles of a period found. Indices count from the first article of the period before it.</summary>
/// <param name="Pairs">Pairs on one event or of one form, the later one of this period.</param>
/// <param name="Neighbours">The likest others of each article of the period, the likest first, one article behind the other.</param>
/// <param name="Ends">For each article of the period where its neighbours end.</param>
internal sealed record PeriodFindings(StoryPair[] Pairs, Neighbour[] Neighbours, int[] Ends)
{
    /// <summary>Joins what was found for each article.</summary>
    public static PeriodFindings Of(StoryPair[][] pairs, Neighbour[][] neighbours)
    {
        var ends = new int[neighbours.Length];
        for (var i = 0; i < ends.Length; i++) ends[i] = (i == 0 ? 0 : ends[i - 1]) + neighbours[i].Length;
        return new PeriodFindings([.. pairs.SelectMany(each => each)], Joined(neighbours), ends);
    }

    private static Neighbour[] Joined(Neighbour[][] parts)
    {
        var all = new List<Neighbour>();
        foreach (var part in parts) all.AddRange(part);
        return [.. all];
    }

    /// <summary>The neighbours of an article of the period.</summary>
    public ReadOnlySpan<Neighbour> NeighboursOf(int article) => Neighbours.AsSpan((article == 0 ? 0 : Ends[article - 1])..Ends[article]);

    /// <summary>Writes the findings for keeping.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Pairs.Length);
        foreach (var pair in Pairs) pair.Write(writer);
        Write<int>(writer, Ends);
        Write<Neighbour>(writer, Neighbours);
    }

    /// <summary>Reads findings that <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is shorter than it says, or can't be what was written.</exception>
    public static PeriodFindings Read(BinaryReader reader)
    {
        var pairs = new StoryPair[Count(reader, 1)];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = StoryPair.Read(reader);
        var ends = ReadAll<int>(reader);
        var neighbours = ReadAll<Neighbour>(reader);
        for (var i = 0; i < ends.Length; i++)
            if (ends[i] < (i == 0 ? 0 : ends[i - 1]) || ends[i] > neighbours.Length) throw new EndOfStreamException();
        return new PeriodFindings(pairs, neighbours, ends);
    }

    // As they lie in memory: the numbers of a whole site are read at every build.
    private static void Write<T>(BinaryWriter writer, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        writer.Write(items.Length);
        writer.Write(MemoryMarshal.AsBytes(items));
    }

    private static T[] ReadAll<T>(BinaryReader reader)
        where T : unmanaged
    {
        var items = new T[Count(reader, Marshal.SizeOf<T>())];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    // A broken file must not ask for gigabytes.
    private static int Count(BinaryReader reader, int itemBytes) =>
        reader.ReadInt32() is var count && count >= 0 && (long)count * itemBytes <= reader.BaseStream.Length - reader.BaseStream.Position ? count : throw new EndOfStreamException();
}
