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

    /// <summary>Writes the pair for keeping.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(First);
        writer.Write(Second);
        foreach (var number in (ReadOnlySpan<double>)
            [Score, Signals.Cosine, Signals.TitleCosine, Signals.HeadlineShare, Signals.ShingleOverlap, Signals.EntityOverlap, Signals.NumberOverlap])
            writer.Write(number);
        writer.Write(Signals.FewerNumbers);
        writer.Write(Signals.DaysApart ?? -1);
        writer.Write(Signals.IsOneOutlet);
        writer.Write(Signals.ShorterTerms);
    }

    /// <summary>Reads a pair that <see cref="Write"/> wrote.</summary>
    public static StoryPair Read(BinaryReader reader)
    {
        var (first, second, score) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadDouble());
        var signals = new PairSignals
        {
            Cosine = reader.ReadDouble(),
            TitleCosine = reader.ReadDouble(),
            HeadlineShare = reader.ReadDouble(),
            ShingleOverlap = reader.ReadDouble(),
            EntityOverlap = reader.ReadDouble(),
            NumberOverlap = reader.ReadDouble(),
            FewerNumbers = reader.ReadInt32(),
            DaysApart = reader.ReadInt32() is var days and >= 0 ? days : null,
            IsOneOutlet = reader.ReadBoolean(),
            ShorterTerms = reader.ReadInt32(),
        };
        return new StoryPair(first, second, score, signals);
    }
}
