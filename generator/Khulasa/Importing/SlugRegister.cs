using System.Security.Cryptography;
using System.Text;
using Khulasa.Seeds;

namespace Khulasa.Importing;

/// <summary>Gives new articles their slugs, so that the same captures get the same ones however an import is cut into parts.</summary>
/// <remarks>
/// A slug that an editor wrote, or that comes of an English headline, is kept for its seed before anything is imported:
/// sidecars are quickly read, so every part of an import knows all of them. A slug that is spelled out from a headline of
/// a capture would be known only after all captures were cleaned; it ends in a digest of the seed's name instead, and is
/// nobody else's.
/// </remarks>
/// <param name="taken">Slugs in use.</param>
public sealed class SlugRegister(IEnumerable<string> taken)
{
    private const int NameDigestBytes = 4;

    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    /// <summary>Keeps the slug that a sidecar asks for, or the next that is free. To be called in the order of the names.</summary>
    public void Keep(string seedName, SeedSidecar sidecar)
    {
        if (Wanted(sidecar) is not { } wanted || _kept.ContainsKey(seedName)) return;
        var slug = SlugMaker.MakeUnique(wanted, _taken);
        _taken.Add(slug);
        _kept.Add(seedName, slug);
    }

    /// <summary>The slug of a seed's article, from now on taken.</summary>
    /// <param name="seedName">Name of the seed's file.</param>
    /// <param name="sidecar">What an editor knows.</param>
    /// <param name="title">Headline of the article.</param>
    public string Take(string seedName, SeedSidecar sidecar, string title)
    {
        if (_kept.TryGetValue(seedName, out var kept)) return kept;
        var slug = SlugMaker.MakeUnique(Wanted(sidecar) ?? $"{SlugMaker.Make(title)}-{DigestOf(seedName)}", _taken);
        _taken.Add(slug);
        return slug;
    }

    /// <summary>Lets go of the slug of an article that is imported again.</summary>
    public void Release(string slug) => _taken.Remove(slug);

    private static string? Wanted(SeedSidecar sidecar) => sidecar.Slug ?? (sidecar.TitleEn is { } title ? SlugMaker.Make(title) : null);

    private static string DigestOf(string seedName) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seedName)).AsSpan(0, NameDigestBytes));
}
