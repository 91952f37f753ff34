using System.Runtime.InteropServices;
using Khulasa.State;

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

    /// <summary>Writes the findings; numbers as they lie in memory, since those of a whole site are read at every build.</summary>
    public void Write(StateWriter writer)
    {
        writer.Block(MemoryMarshal.AsBytes(Pairs.AsSpan()));
        writer.Block(MemoryMarshal.AsBytes(Ends.AsSpan()));
        writer.Block(MemoryMarshal.AsBytes(Neighbours.AsSpan()));
    }

    /// <summary>Reads findings.</summary>
    /// <exception cref="InvalidDataException">The bytes can't be those of findings.</exception>
    public static PeriodFindings Read(StateReader reader)
    {
        var pairs = MemoryMarshal.Cast<byte, StoryPair>(reader.Block().Span).ToArray();
        var ends = MemoryMarshal.Cast<byte, int>(reader.Block().Span).ToArray();
        var neighbours = MemoryMarshal.Cast<byte, Neighbour>(reader.Block().Span).ToArray();
        for (var i = 0; i < ends.Length; i++)
            if (ends[i] < (i == 0 ? 0 : ends[i - 1]) || ends[i] > neighbours.Length) throw new InvalidDataException("the state is damaged");
        return new PeriodFindings(pairs, neighbours, ends);
    }
}
