using System.Runtime.InteropServices;
using Khulasa.Digests;
using Khulasa.State;

namespace Khulasa.Search;

/// <summary>The words of each article, so that the next build reads only the texts that are new.</summary>
/// <param name="Lexicon">The words.</param>
/// <param name="Articles">Digests of the articles, the oldest first.</param>
/// <param name="Starts">Where the words of each article begin, and where those of the last one end.</param>
/// <param name="Words">The words of all articles, one behind the other.</param>
internal sealed record SearchMemory(Lexicon Lexicon, IReadOnlyList<Digest> Articles, ReadOnlyMemory<int> Starts, ReadOnlyMemory<Occurrence> Words)
{
    /// <summary>Nothing is known.</summary>
    public static readonly SearchMemory Empty = new(Lexicon.Empty, [], new[] { 0 }, ReadOnlyMemory<Occurrence>.Empty);

    /// <summary>True when the words of the articles' texts are among them.</summary>
    public bool HasBodies { get; init; }

    /// <summary>Writes the memory.</summary>
    public void Write(StateWriter writer)
    {
        writer.Flag(HasBodies);
        writer.Block(Lexicon.Keys.Span);
        writer.Block(MemoryMarshal.AsBytes(Lexicon.Starts.Span));
        writer.List(Articles, static (to, digest) => to.Digest(digest));
        writer.Block(MemoryMarshal.AsBytes(Starts.Span));
        writer.Block(MemoryMarshal.AsBytes(Words.Span));
    }

    /// <summary>Reads a memory.</summary>
    public static SearchMemory Read(StateReader reader)
    {
        var hasBodies = reader.Flag();
        var lexicon = new Lexicon(Copy<byte>(reader), Copy<int>(reader));
        return new SearchMemory(lexicon, reader.List(static from => from.Digest()), Copy<int>(reader), Copy<Occurrence>(reader)) { HasBodies = hasBodies };
    }

    /// <summary>The words of an article.</summary>
    public ReadOnlySpan<Occurrence> Of(int article) => Words.Span[Starts.Span[article]..Starts.Span[article + 1]];

    private static T[] Copy<T>(StateReader reader)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(reader.Block().Span).ToArray();
}
