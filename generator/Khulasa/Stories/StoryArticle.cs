using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Khulasa.Content;
using Khulasa.Dates;

namespace Khulasa.Stories;

/// <summary>An article as comparing articles sees it.</summary>
public sealed record StoryArticle
{
    /// <summary>Its slug, unique among the articles.</summary>
    public required string Slug { get; init; }

    /// <summary>Day of publication; null when undated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Slug or name of its outlet; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Slugs of the entities that it names.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];

    /// <summary>Slugs of its topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>A digest of headline and text: equal digests, equal <see cref="Features"/>.</summary>
    public required UInt128 TextDigest { get; init; }

    /// <summary>
    /// Reads what its text is about, from the text or from where it was kept. Asked at most once in a computation, from any
    /// thread, and only when something near the article changed.
    /// </summary>
    public required Func<ArticleFeatures> Features { get; init; }

    /// <summary>An editor's word: a story's slug, <see cref="ContentArticle.NoStory"/>, or null when the text decides.</summary>
    public string? Story { get; init; }

    /// <summary>A digest of headline and text, for who has no other at hand.</summary>
    public static UInt128 DigestOf(string title, string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes(title.AsSpan()));
        hash.AppendData([0, 0]);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        return BinaryPrimitives.ReadUInt128LittleEndian(hash.GetHashAndReset());
    }

    /// <summary>True when an editor keeps it out of every story.</summary>
    internal bool IsAlone => Story == ContentArticle.NoStory;
}
