using AngleSharp.Dom;

namespace Khulasa.Articles.Metadata;

/// <summary>Reads JSON-LD, meta tags, Open Graph and microdata of a page.</summary>
internal static class MetadataReader
{
    public static PageMetadata Read(IDocument document)
    {
        var metadata = new PageMetadata();
        JsonLdReader.Read(document, metadata);
        MetaTagReader.Read(document, metadata);
        MicrodataReader.Read(document, metadata);
        return metadata;
    }
}
