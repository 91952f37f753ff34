namespace Khulasa.Articles.Metadata.Declared;

/// <summary>One statement of machine-readable metadata.</summary>
/// <param name="Value">What it says, as it stands there.</param>
/// <param name="Origin">Where, such as <c>json-ld</c> or <c>meta og:title</c>.</param>
public sealed record MetadataValue(string Value, string Origin)
{
    /// <summary>True when it is said to be the name of an organisation, not of a person.</summary>
    public bool IsOrganization { get; init; }
}

/// <summary>Everything the page's machine-readable metadata says, in order of trust; nothing is checked yet.</summary>
public sealed record PageMetadata
{
    /// <summary>Headlines.</summary>
    public List<MetadataValue> Titles { get; } = [];

    /// <summary>Times of publication.</summary>
    public List<MetadataValue> Published { get; } = [];

    /// <summary>Times of the last change.</summary>
    public List<MetadataValue> Modified { get; } = [];

    /// <summary>Names of authors, one an item.</summary>
    public List<MetadataValue> Authors { get; } = [];

    /// <summary>Names of the outlet.</summary>
    public List<MetadataValue> Sources { get; } = [];

    /// <summary>Keywords, one an item.</summary>
    public List<MetadataValue> Keywords { get; } = [];

    /// <summary>Sections, one an item.</summary>
    public List<MetadataValue> Sections { get; } = [];

    /// <summary>Languages.</summary>
    public List<MetadataValue> Languages { get; } = [];

    /// <summary>Descriptions of the article.</summary>
    public List<MetadataValue> Descriptions { get; } = [];

    /// <summary>Addresses of the page itself.</summary>
    public List<MetadataValue> Addresses { get; } = [];

    /// <summary>Places the article was filed from.</summary>
    public List<MetadataValue> Places { get; } = [];

    /// <summary>Addresses of the lead image.</summary>
    public List<MetadataValue> Images { get; } = [];

    /// <summary>Captions of the lead image.</summary>
    public List<MetadataValue> Captions { get; } = [];

    /// <summary>Whole texts of the article.</summary>
    public List<MetadataValue> Bodies { get; } = [];
}
