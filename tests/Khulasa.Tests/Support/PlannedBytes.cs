using System.Buffers;
using Khulasa.Output;

namespace Khulasa.Tests.Support;

/// <summary>What a planned file is going to have in it.</summary>
internal static class PlannedBytes
{
    public static byte[] Bytes(this PlannedFile file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        file.Write(bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
