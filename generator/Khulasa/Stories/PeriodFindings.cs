namespace Khulasa.Stories;

/// <summary>What comparing the articles of a period found. Indices count from the first article of the period before it.</summary>
/// <param name="Pairs">Pairs on one event or of one form, the later one of this period.</param>
/// <param name="Neighbours">For each article of the period the likest others, the likest first.</param>
internal sealed record PeriodFindings(StoryPair[] Pairs, Neighbour[][] Neighbours)
{
    /// <summary>Writes the findings for keeping.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Pairs.Length);
        foreach (var pair in Pairs) pair.Write(writer);
        writer.Write(Neighbours.Length);
        foreach (var neighbours in Neighbours)
        {
            writer.Write((byte)neighbours.Length);
            foreach (var (article, likeness, cosine) in neighbours)
            {
                writer.Write(article);
                writer.Write(likeness);
                writer.Write(cosine);
            }
        }
    }

    /// <summary>Reads findings that <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is shorter than it says.</exception>
    public static PeriodFindings Read(BinaryReader reader)
    {
        var pairs = new StoryPair[Count(reader)];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = StoryPair.Read(reader);
        var neighbours = new Neighbour[Count(reader)][];
        for (var i = 0; i < neighbours.Length; i++)
        {
            neighbours[i] = new Neighbour[reader.ReadByte()];
            foreach (ref var neighbour in neighbours[i].AsSpan())
                neighbour = new Neighbour(reader.ReadInt32(), reader.ReadSingle(), reader.ReadSingle());
        }

        return new PeriodFindings(pairs, neighbours);
    }

    // A broken file must not ask for gigabytes: nothing that is counted is shorter than a byte.
    private static int Count(BinaryReader reader) =>
        reader.ReadInt32() is var count && count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position ? count : throw new EndOfStreamException();
}
