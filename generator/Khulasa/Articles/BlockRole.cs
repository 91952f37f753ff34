namespace Khulasa.Articles;

/// <summary>What a block is within its markup.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph of a quotation.</summary>
    Quote,

    /// <summary>Program text, line breaks kept.</summary>
    Code,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Text below a picture.</summary>
    Caption,

    /// <summary>A picture with its caption; it has no text of its own.</summary>
    Figure,
}

/// <summary>What a block turned out to be for the article.</summary>
public enum BlockRole
{
    /// <summary>Not decided yet; what is still undecided at the end is body.</summary>
    Unknown,

    /// <summary>Text of the article.</summary>
    Body,

    /// <summary>A heading inside the article.</summary>
    CrossHead,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>A line with the date of publication.</summary>
    Date,

    /// <summary>A line naming the author.</summary>
    Byline,

    /// <summary>Names of the sections the page stands in.</summary>
    Section,

    /// <summary>Text of a picture.</summary>
    Caption,

    /// <summary>A button or heading of the page itself.</summary>
    Label,

    /// <summary>The publisher's own summary.</summary>
    Summary,

    /// <summary>A line of keywords.</summary>
    Tags,

    /// <summary>A line naming the outlet or the agencies.</summary>
    Source,

    /// <summary>A legal or editorial notice.</summary>
    Disclaimer,

    /// <summary>A box about the author.</summary>
    AuthorBox,

    /// <summary>Another article, or the way to one.</summary>
    Related,

    /// <summary>Menus, lists of links and other matter around an article.</summary>
    Navigation,

    /// <summary>Text that stands on the page twice.</summary>
    Repeated,
}
