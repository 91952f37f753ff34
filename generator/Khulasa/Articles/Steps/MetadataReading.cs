using Khulasa.Articles.Metadata;

namespace Khulasa.Articles.Steps;

/// <summary>Reads the machine-readable statements of a page.</summary>
public sealed class MetadataReading : ICleaningStep
{
    /// <inheritdoc/>
    public string Name => "metadata";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        draft.Metadata = MetadataReader.Read(draft.Capture);
        if (draft.Capture.Address is { } address) draft.Metadata.Addresses.Add(new MetadataValue(address, "web archive"));
    }
}
