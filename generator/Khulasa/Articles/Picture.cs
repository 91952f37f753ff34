namespace Khulasa.Articles;

/// <summary>A picture of an article with what is said of it.</summary>
/// <param name="Address">Its address, http or https.</param>
/// <param name="Text">Its caption, or its description for those who can't see it.</param>
/// <param name="IsCaptioned">True when the text is a caption that the page shows.</param>
public sealed record Picture(string Address, string Text, bool IsCaptioned);
