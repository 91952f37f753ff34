using Khulasa.State;

namespace Khulasa.Tests.Incremental;

/// <summary>What is read of a file of memory is what was there when it was opened.</summary>
public sealed class FixedBytesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("khulasa-bytes-").FullName;

    private string FilePath => Path.Combine(_folder, "site.state");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Bytes_of_a_file_stay_when_another_file_takes_its_place()
    {
        File.WriteAllBytes(FilePath, [1, 2, 3]);
        File.WriteAllBytes(FilePath + ".tmp", [4, 5]);

        using IDisposable bytes = FixedBytes.OfFile(FilePath);
        File.Move(FilePath + ".tmp", FilePath, overwrite: true);

        Assert.Equal([1, 2, 3], ((FixedBytes)bytes).Memory.ToArray());
    }

    [Fact]
    public void A_file_without_bytes_has_none()
    {
        File.WriteAllBytes(FilePath, []);

        using IDisposable bytes = FixedBytes.OfFile(FilePath);

        Assert.Equal(0, ((FixedBytes)bytes).Memory.Length);
    }

    [Fact]
    public void Nobody_gets_bytes_that_were_let_go()
    {
        File.WriteAllBytes(FilePath, [1, 2, 3]);
        var bytes = FixedBytes.OfFile(FilePath);
        var memory = bytes.Memory;

        ((IDisposable)bytes).Dispose();

        Assert.Throws<ObjectDisposedException>(() => memory.Span.Length);
    }
}
