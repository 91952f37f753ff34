namespace Khulasa.Tests.Articles;

/// <summary>The text of a report for pages of which something beside the text is looked at.</summary>
internal static class TalksText
{
    /// <summary>Its paragraphs.</summary>
    public static readonly string[] Paragraphs =
    [
        "The ministers agreed on Sunday, after long talks in the capital, to meet again before the end of the year.",
        "A second round of talks, officials said, would deal with trade, water and the border between the two countries.",
        "Neither side named a place, though both said that a neutral one would be best for everybody at the table.",
        "Farmers along the river said that they would wait for the words of the treaty, and then go on with their work.",
    ];
}
