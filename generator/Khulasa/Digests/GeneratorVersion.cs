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
        var all = new DigestCombiner();
        all.Add(Of(typeof(GeneratorVersion)));
        all.Add(Of(typeof(Template)));
        var runtime = Environment.Version;
        foreach (var part in (ReadOnlySpan<int>)[runtime.Major, runtime.Minor, runtime.Build, runtime.Revision]) all.Add(part);
        return all.ToDigest();
    }

    // It was drawn by the compiler for this code, so that it needs no hashing.
    private static Digest Of(Type type)
    {
        Span<byte> bytes = stackalloc byte[Digest.Length];
        type.Module.ModuleVersionId.TryWriteBytes(bytes);
        return Digest.Read(bytes);
    }
}
