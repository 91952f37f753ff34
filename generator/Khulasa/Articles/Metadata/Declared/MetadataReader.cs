using Khulasa.Seeds;

namespace Khulasa.Articles.Metadata.Declared;

/// <summary>Reads JSON-LD, meta tags, Open Graph and microdata of a page.</summary>
internal static class MetadataReader
{
    public static PageMetadata Read(Capture page)
    {
        var metadata = new PageMetadata();
        JsonLdReader.Read(page, metadata);
        MetaTagReader.Read(page, metadata);
        MicrodataReader.Read(page, metadata);
        return metadata;
    }
}
