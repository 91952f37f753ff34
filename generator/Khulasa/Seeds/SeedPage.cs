namespace Khulasa.Seeds;

/// <summary>The page of a capture: all of the file that cleaning looks at.</summary>
/// <param name="Bytes">Its bytes, without the pictures and fonts in it.</param>
/// <param name="IsHtml">True when they are HTML.</param>
/// <param name="Address">Where the page was saved from, as a web archive tells it; null for other captures.</param>
public sealed record SeedPage(byte[] Bytes, bool IsHtml, string? Address)
{
    /// <summary>Finds the page of a file.</summary>
    public static SeedPage Of(SeedFile file) => WebArchive.Read(file.Bytes) is { } archive
        ? new SeedPage(EmbeddedFiles.TakeOut(archive.Page), true, archive.Address)
        : new SeedPage(EmbeddedFiles.TakeOut(file.Bytes), SeedKind.IsHtml(file.Name, file.Bytes), null);
}
