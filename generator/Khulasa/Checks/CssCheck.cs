using System.Text.RegularExpressions;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>
/// Styles with a left and a right (KH6201), styles that Arabic can't take outside of rules for Latin text (KH6202), and
/// what a sheet would load from another host (KH6003).
/// </summary>
public static partial class CssCheck
{
    /// <summary>Looks through a stylesheet.</summary>
    public static IEnumerable<Diagnostic> Check(SourceText sheet)
    {
        foreach (var declaration in CssDeclaration.Read(sheet.Text))
        {
            if (PhysicalAdvice(declaration) is { } logical)
                yield return Error(
                    sheet,
                    declaration,
                    DiagnosticCodes.PhysicalStyle,
                    $"\"{declaration.Property}: {declaration.Value}\" has a left and a right",
                    logical);
            if (ArabicAdvice(declaration) is { } arabic && !LatinOnly().IsMatch(declaration.Selector))
                yield return Error(
                    sheet,
                    declaration,
                    DiagnosticCodes.StyleHarmsArabic,
                    $"\"{declaration.Property}: {declaration.Value}\" also applies to Arabic",
                    arabic);
            if (OffSite().IsMatch(declaration.Value))
                yield return Error(
                    sheet, declaration, DiagnosticCodes.OffSiteLoad, "the sheet asks another host", "put the file into templates/assets/");
        }
    }

    /// <summary>What to write instead of a style with sides; null where it has none.</summary>
    private static string? PhysicalAdvice(CssDeclaration declaration)
    {
        if (declaration.Property.StartsWith("--", StringComparison.Ordinal)) return null;
        if (PhysicalProperty().IsMatch(declaration.Property)) return "use the property with inline-start or inline-end";
        return declaration.Property switch
        {
            "text-align" or "text-align-last" or "float" or "clear" or "caption-side" or "background" or "background-position" or "transform-origin"
                or "object-position" or "mask-position" or "perspective-origin"
                or "resize" when PhysicalValue().IsMatch(declaration.Value) => "use start or end, inline-start or inline-end",
            "border-radius" when HasUnequalCorners(declaration.Value) => "use border-start-start-radius and its like",
            "margin" or "padding" or "inset" or "border-width" or "border-style" or "border-color" or "scroll-margin" or "scroll-padding"
                when HasUnequalSides(declaration.Value) => $"write {declaration.Property}-block and {declaration.Property}-inline",
            _ => null,
        };
    }

    /// <summary>Why Arabic can't take a style; null where it can.</summary>
    private static string? ArabicAdvice(CssDeclaration declaration) => (declaration.Property, declaration.Value) switch
    {
        ("direction", _) or ("unicode-bidi", "embed" or "bidi-override" or "isolate-override") => "direction belongs into the markup: dir, or bdi",
        ("letter-spacing", not ("0" or "normal" or "inherit" or "initial")) => "spacing tears joined letters apart; limit the rule to :lang(en)",
        ("font-style", "italic" or "oblique") => "Arabic has no italics; limit the rule to :lang(en)",
        ("font", var font) when font.Split(' ').Any(part => part is "italic" or "oblique") => "Arabic has no italics; limit the rule to :lang(en)",
        ("font-variant-ligatures", "none") or ("font-variant", "none") => "Arabic letters join by ligatures; limit the rule to :lang(en)",
        ("word-break", "break-all") => "broken Arabic words lose their joined letters; use overflow-wrap",
        ("text-align" or "text-align-last", "justify" or "justify-all") => "justified Arabic needs kashidas that browsers don't set; align to start",
        ("text-transform", not ("none" or "inherit" or "initial")) => "Arabic has no capitals; limit the rule to :lang(en)",
        _ => null,
    };

    /// <summary>True for four values of which the second and fourth, right and left, differ.</summary>
    private static bool HasUnequalSides(string value)
    {
        if (value.Contains('(')) return false;
        var sides = value.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return sides.Length == 4 && sides[1] != sides[3];
    }

    /// <summary>True for corners of which those on one line differ: top left and right, bottom right and left.</summary>
    private static bool HasUnequalCorners(string value)
    {
        if (value.Contains('(') || value.Contains('/')) return false;
        var corners = value.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return corners.Length > 1 && (corners[0] != corners[1] || corners.Length > 2 && corners[2] != (corners.Length > 3 ? corners[3] : corners[1]));
    }

    private static Diagnostic Error(SourceText sheet, CssDeclaration declaration, string code, string message, string advice) =>
        sheet.Error(code, declaration.Line, declaration.Column, declaration.Property.Length, message, advice);

    [GeneratedRegex("(?:^|-)(?:left|right)(?:-|$)")]
    private static partial Regex PhysicalProperty();

    [GeneratedRegex(@"\b(?:left|right)\b")]
    private static partial Regex PhysicalValue();

    [GeneratedRegex("""(?<!:not\([^)]*)(?::lang\(["']?en|\[lang[|^]?=["']?en|:dir\(ltr|\[dir=["']?ltr)""")]
    private static partial Regex LatinOnly();

    [GeneratedRegex("""(?:url\(\s*["']?|^["'])(?:https?:)?//""")]
    private static partial Regex OffSite();
}
