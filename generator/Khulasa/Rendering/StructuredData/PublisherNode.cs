using System.Text.Json;
using Khulasa.Model;

namespace Khulasa.Rendering.StructuredData;

/// <summary>The digest itself, as the one who publishes its pages.</summary>
internal static class PublisherNode
{
    /// <summary>Writes the digest: one organisation, whatever the language it is named in.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">What it is to the object around it.</param>
    /// <param name="edition">The edition.</param>
    public static void Publisher(this Utf8JsonWriter json, string name, Edition edition)
    {
        json.StartNode(name, "Organization");
        json.Text("@id", edition.Urls.Root + "#publisher");
        json.Text("name", edition.SiteName().Text.Value);
        json.Text("url", edition.Canonical(SitePath.Home));
        json.WriteEndObject();
    }
}
