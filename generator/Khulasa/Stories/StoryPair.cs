using System.Runtime.InteropServices;
using Khulasa.State;

namespace Khulasa.Stories;

/// <summary>Two articles that are on one event, or of one form and therefore never in one story.</summary>
/// <param name="First">Index of the earlier one.</param>
/// <param name="Second">Index of the later one.</param>
/// <param name="Score">What speaks for one event, from 1; less for two of one form.</param>
/// <param name="Signals">What they have in common.</param>
internal sealed record StoryPair(int First, int Second, double Score, PairSignals Signals) : IComparable<StoryPair>
{
    /// <summary>True when <see cref="EventRule"/> holds for them.</summary>
    public bool IsOneEvent => Score >= 1;

    /// <summary>The strongest first; of equals the earlier articles.</summary>
    public int CompareTo(StoryPair? other)
    {
        if (other is null) return -1;
        if (Score != other.Score) return other.Score.CompareTo(Score);
        return First != other.First ? First.CompareTo(other.First) : Second.CompareTo(other.Second);
    }

    /// <summary>The same pair, its articles counted from another place.</summary>
    public StoryPair CountedFrom(int start) => this with { First = First + start, Second = Second + start };

    /// <summary>Writes the pair.</summary>
    public void Write(StateWriter writer)
    {
        writer.Number(First);
        writer.Number(Second);
        writer.Block(MemoryMarshal.AsBytes<double>(
            [Score, Signals.Cosine, Signals.TitleCosine, Signals.HeadlineShare, Signals.ShingleOverlap, Signals.EntityOverlap, Signals.NumberOverlap]));
        writer.Number(Signals.FewerNumbers);
        writer.Number(Signals.DaysApart ?? -1);
        writer.Flag(Signals.IsOneOutlet);
        writer.Number(Signals.ShorterTerms);
    }

    /// <summary>Reads a pair.</summary>
    /// <exception cref="InvalidDataException">The bytes can't be those of a pair.</exception>
    public static StoryPair Read(StateReader reader)
    {
        var (first, second) = (reader.Small(), reader.Small());
        var shares = MemoryMarshal.Cast<byte, double>(reader.Block().Span);
        if (shares.Length != 7) throw new InvalidDataException("the state is damaged");
        return new StoryPair(first, second, shares[0], new PairSignals
        {
            Cosine = shares[1],
            TitleCosine = shares[2],
            HeadlineShare = shares[3],
            ShingleOverlap = shares[4],
            EntityOverlap = shares[5],
            NumberOverlap = shares[6],
            FewerNumbers = reader.Small(),
            DaysApart = reader.Small() is var days and >= 0 ? days : null,
            IsOneOutlet = reader.Flag(),
            ShorterTerms = reader.Small(),
        });
    }
}
