using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Khulasa.Preview;

/// <summary>Finds the files of a built site as GitHub Pages does: the page of a folder is its <c>index.html</c>.</summary>
/// <param name="output">Full path of the site; it may not be there yet, and each build puts another in its place.</param>
internal sealed class PreviewFiles(string output)
{
    private static readonly FileExtensionContentTypeProvider Types = new() { Mappings = { [".xml"] = "application/xml", [".opml"] = "text/x-opml" } };

    /// <summary>Full path of a file; null when there is none.</summary>
    /// <param name="path">Path below the site's root; empty, or with <c>/</c> at its end, for the page of a folder.</param>
    public string? Find(string path)
    {
        if (!Directory.Exists(output)) return null;
        // It refuses what lies outside of its folder.
        using var files = new PhysicalFileProvider(output);
        var file = files.GetFileInfo(path is "" || path.EndsWith('/') ? path + "index.html" : path);
        return file is { Exists: true, IsDirectory: false } ? file.PhysicalPath : null;
    }

    /// <summary>True for a folder with a page, named without the <c>/</c> at its end.</summary>
    public bool IsFolder(string path) => path is not "" && !path.EndsWith('/') && Find(path + "/") is not null;

    /// <summary>Media type of a file.</summary>
    public static string TypeOf(string file) => Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
}
