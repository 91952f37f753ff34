using Scriban;

namespace Khulasa.Digests;

/// <summary>Which generator this is: another build of it may make other bytes of the same content.</summary>
public static class GeneratorVersion
{
    /// <summary>
    /// Changes with the generator, its template language and the runtime. Packages need no part of their own: their
    /// versions are written into the generator's assembly.
    /// </summary>
    public static Digest Digest { get; } = Make();

    private static Digest Make()
    {
        var builder = new DigestBuilder();
        builder.Add(typeof(GeneratorVersion).Module.ModuleVersionId.ToString());
        builder.Add(typeof(Template).Module.ModuleVersionId.ToString());
        builder.Add(Environment.Version.ToString());
        return builder.ToDigest();
    }
}
