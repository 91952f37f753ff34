using System.Text.Json;

namespace Khulasa.Checks;

/// <summary>W3C Web Application Manifest: what browsers need to offer a site for the home screen, and its language and direction.</summary>
internal static class ManifestRules
{
    private static readonly string[] Displays = ["standalone", "minimal-ui", "fullscreen", "browser"];

    /// <summary>What a manifest lacks.</summary>
    public static IEnumerable<string> Check(JsonElement manifest)
    {
        foreach (var name in (string[])["name", "short_name", "start_url", "scope", "lang"])
            if (JsonStrings.Member(manifest, name).Length == 0) yield return $"a manifest without {name}";
        if (JsonStrings.Member(manifest, "dir") is not ("ltr" or "rtl" or "auto")) yield return "a manifest without dir";
        if (!Displays.Contains(JsonStrings.Member(manifest, "display"))) yield return "a manifest without display";
        if (!JsonStrings.Member(manifest, "start_url").StartsWith(JsonStrings.Member(manifest, "scope"), StringComparison.Ordinal))
            yield return "a manifest whose start_url is outside its scope";
        var icons = JsonStrings.List(manifest, "icons") ?? [];
        if (icons.Any(icon => JsonStrings.Member(icon, "src").Length == 0)) yield return "a manifest with an icon without src";
        foreach (var size in (string[])["192x192", "512x512"])
            if (icons.All(icon => !JsonStrings.Member(icon, "sizes").Split(' ').Contains(size))) yield return $"a manifest without an icon of {size}";
    }
}
