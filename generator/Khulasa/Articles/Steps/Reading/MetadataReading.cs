using Khulasa.Articles.Metadata.Declared;
using Khulasa.Content;

namespace Khulasa.Articles.Steps.Reading;

/// <summary>Reads the machine-readable statements of a page.</summary>
public sealed class MetadataReading : ICleaningStep
{
    // Lines of the page are held against each author and each headline that it states.
    private const int MaxValues = 100;

    /// <inheritdoc/>
    public string Name => "metadata";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        draft.Metadata = MetadataReader.Read(draft.Capture);
        if (draft.Capture.Address is { } address) draft.Metadata.Addresses.Add(new MetadataValue(address, "web archive"));
        Bound(draft.Metadata);
    }

    // What no field of an article can hold is no name, headline or address, whatever the page says.
    private static void Bound(PageMetadata metadata)
    {
        foreach (var values in (List<MetadataValue>[])[metadata.Titles, metadata.Authors, metadata.Sources, metadata.Keywords, metadata.Sections,
            metadata.Addresses, metadata.Places, metadata.Images])
        {
            values.RemoveAll(value => value.Value.Length > ContentLimits.MaxLineLength);
            if (values.Count > MaxValues) values.RemoveRange(MaxValues, values.Count - MaxValues);
        }
    }
}
