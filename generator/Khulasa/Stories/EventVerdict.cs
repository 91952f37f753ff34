namespace Khulasa.Stories;

/// <summary>What decides whether two articles are on one event.</summary>
public enum EventVerdict
{
    /// <summary>All signals together are strong enough, and a second one agrees with the words.</summary>
    OneEvent,

    /// <summary>The texts are nearly identical.</summary>
    Copy,

    /// <summary>More days lie between them than one event accounts for.</summary>
    TooFarApart,

    /// <summary>One of them says too little to be compared.</summary>
    TooShort,

    /// <summary>They share hardly any of the words that tell something.</summary>
    OtherWords,

    /// <summary>Two of a series, such as daily prices: one headline, other numbers.</summary>
    Series,

    /// <summary>One of them has no date, and they are not copies.</summary>
    Undated,

    /// <summary>Written by one pattern about two events: the same runs of words with other names or numbers.</summary>
    OneForm,

    /// <summary>On different days with entirely different numbers.</summary>
    OtherNumbers,

    /// <summary>Only the words are alike; neither headlines, runs of words nor entities agree.</summary>
    NoSecondSignal,

    /// <summary>All signals together are too weak for the days, the outlet and the length.</summary>
    NotAlikeEnough,
}
