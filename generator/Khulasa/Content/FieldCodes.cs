using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>The diagnostic codes that problems of a kind of file get.</summary>
/// <param name="UnknownKey">A key that means nothing there.</param>
/// <param name="MissingKey">A required key that is absent or empty.</param>
/// <param name="WrongType">A value of the wrong kind or out of range.</param>
/// <param name="BadSlug">A slug that can't be part of an address.</param>
/// <param name="BadAddress">An address that is not http or https.</param>
/// <param name="BadDate">A text that is no date.</param>
public sealed record FieldCodes(string UnknownKey, string MissingKey, string WrongType, string BadSlug, string BadAddress, string BadDate)
{
    /// <summary>For the front matter of articles.</summary>
    public static FieldCodes Article { get; } = new(
        DiagnosticCodes.UnknownKey, DiagnosticCodes.MissingKey, DiagnosticCodes.WrongType,
        DiagnosticCodes.BadSlug, DiagnosticCodes.BadAddress, DiagnosticCodes.BadDate);

    /// <summary>For <c>site.yaml</c> and the list files.</summary>
    public static FieldCodes Site { get; } = OneFor(DiagnosticCodes.BadSetting);

    /// <summary>For sidecars of captures.</summary>
    public static FieldCodes Sidecar { get; } = OneFor(DiagnosticCodes.BadSidecar);

    private static FieldCodes OneFor(string code) => new(code, code, code, code, code, code);
}
