namespace Khulasa.Stories;

/// <summary>Two articles that are on one event, or of one form and therefore never in one story.</summary>
/// <param name="First">Index of the earlier one.</param>
/// <param name="Second">Index of the later one.</param>
/// <param name="Score">What speaks for one event, from 1; less for two of one form.</param>
internal readonly record struct StoryPair(int First, int Second, double Score) : IComparable<StoryPair>
{
    /// <summary>True when <see cref="EventRule"/> holds for them.</summary>
    public bool IsOneEvent => Score >= 1;

    /// <summary>The strongest first; of equals the earlier articles.</summary>
    public int CompareTo(StoryPair other)
    {
        if (Score != other.Score) return other.Score.CompareTo(Score);
        return First != other.First ? First.CompareTo(other.First) : Second.CompareTo(other.Second);
    }

    /// <summary>The same pair, its articles counted from another place.</summary>
    public StoryPair CountedFrom(int start) => new(First + start, Second + start, Score);
}
