using Khulasa.Diagnostics;
using Khulasa.Digests;

namespace Khulasa.Content;

/// <summary>
/// The body of a content file, read when it is needed: of ten thousand articles a build looks at most once, and of most
/// not at all.
/// </summary>
/// <param name="Root">Project root.</param>
/// <param name="Path">The file, relative to it.</param>
/// <param name="Digest">Digest of the file when it was read first.</param>
public sealed record BodyFile(string Root, string Path, Digest Digest)
{
    /// <summary>Reads the body.</summary>
    /// <exception cref="IOException">The file was changed or removed in the meantime.</exception>
    public string Read()
    {
        var parts = SourceFileReader.Read(Root, Path, ContentLimits.MaxArticleBytes, text => FrontMatter.Split(Path, text), new List<Diagnostic>());
        return parts is not null && parts.Digest == Digest
            ? parts.Body
            : throw new IOException($"{Path} was changed while the site was being built; build it again");
    }
}
