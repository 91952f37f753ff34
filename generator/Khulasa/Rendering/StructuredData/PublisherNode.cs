using System.Text.Json.Nodes;
using Khulasa.Model;

namespace Khulasa.Rendering.StructuredData;

/// <summary>The digest itself, as the one who publishes its pages.</summary>
internal static class PublisherNode
{
    /// <summary>The digest: one organisation, whatever the language it is named in.</summary>
    public static JsonObject Publisher(this Edition edition) => JsonLd.Node(
        "Organization",
        ("@id", edition.Urls.Root + "#publisher"),
        ("name", edition.SiteName().Text.Value),
        ("url", edition.Canonical(SitePath.Home)));
}
