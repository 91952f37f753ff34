using System.Runtime.InteropServices;

namespace Khulasa.Stories;

/// <summary>
/// What comparing articles needs to know of one article: numbers that stand for its words (<see cref="Text.TermHash"/>).
/// Follows from the text alone, so it may be kept under a digest of the text together with <see cref="Version"/>.
/// </summary>
public sealed class ArticleFeatures
{
    /// <summary>Changes whenever the same text would give other features; kept ones of another version are worthless.</summary>
    public const int Version = 1;

    /// <summary>Stems of headline and text without stop words, ascending, each once.</summary>
    public required uint[] Terms { get; init; }

    /// <summary>How often each of <see cref="Terms"/> occurs, at most 255; a word of the headline counts three times.</summary>
    public required byte[] Counts { get; init; }

    /// <summary>Stems of the headline without stop words, ascending, each once.</summary>
    public required uint[] TitleTerms { get; init; }

    /// <summary>Runs of three words of the text, ascending, each once.</summary>
    public required uint[] Shingles { get; init; }

    /// <summary>Numbers in digits of the text, ascending, each once.</summary>
    public required uint[] Numbers { get; init; }

    /// <summary>Writes the features for keeping.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var numbers in (ReadOnlySpan<uint[]>)[Terms, TitleTerms, Shingles, Numbers])
        {
            writer.Write(numbers.Length);
            writer.Write(MemoryMarshal.AsBytes<uint>(numbers));
        }

        writer.Write(Counts);
    }

    /// <summary>Reads features that <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is shorter than it says.</exception>
    public static ArticleFeatures Read(BinaryReader reader)
    {
        var terms = ReadNumbers(reader);
        var titleTerms = ReadNumbers(reader);
        var shingles = ReadNumbers(reader);
        var numbers = ReadNumbers(reader);
        var counts = reader.ReadBytes(terms.Length);
        if (counts.Length < terms.Length) throw new EndOfStreamException();
        return new ArticleFeatures { Terms = terms, TitleTerms = titleTerms, Shingles = shingles, Numbers = numbers, Counts = counts };
    }

    private static uint[] ReadNumbers(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        // A broken file must not ask for gigabytes.
        if (length is < 0 or > 1 << 22) throw new EndOfStreamException();
        var bytes = reader.ReadBytes(length * sizeof(uint));
        return bytes.Length == length * sizeof(uint) ? MemoryMarshal.Cast<byte, uint>(bytes).ToArray() : throw new EndOfStreamException();
    }
}
