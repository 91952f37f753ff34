namespace Khulasa.Seeds;

/// <summary>A capture as received.</summary>
/// <param name="Path">Path for messages, relative to the project root where it lies below it, with <c>/</c>.</param>
/// <param name="Name">Name of the file, such as <c>000.txt</c>.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Sha256">Digest of the bytes, 64 lower-case hexadecimal digits.</param>
public sealed record SeedFile(string Path, string Name, byte[] Bytes, string Sha256)
{
    /// <summary>The page in it.</summary>
    public SeedPage Page => field ??= SeedPage.Of(this);
}
