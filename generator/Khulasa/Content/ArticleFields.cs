using System.Buffers;
using Khulasa.Yaml;
using Khulasa.Dates;

namespace Khulasa.Content;

/// <summary>Types of values that only content has: slugs, dates, addresses.</summary>
internal static class ArticleFields
{
    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create(" \t\n\"'<>\\`");

    /// <summary>A required slug; null when absent or wrong.</summary>
    public static YamlScalar? RequiredSlug(this MapFields fields)
    {
        const string advice = "write slug: and a short name of a-z, 0-9 and -, which becomes the address";
        return fields.RequiredScalar("slug", advice) is { } slug && fields.IsSlug(slug) ? slug : null;
    }

    /// <summary>A slug that may be absent; null also when it is a bad one, which is reported.</summary>
    public static string? Slug(this MapFields fields, string key) => fields.Scalar(key) is { } slug && fields.IsSlug(slug) ? slug.Text : null;

    /// <summary>True for a good slug; reports a bad one.</summary>
    public static bool IsSlug(this MapFields fields, YamlScalar slug)
    {
        if (Slugs.Problem(slug.Text) is not { } problem) return true;
        var advice = Slugs.Correct(slug.Text) is { } correct ? $"write {correct}, for example" : "choose a short English name";
        fields.Add(fields.Codes.BadSlug, slug, problem, advice);
        return false;
    }

    /// <summary>A date; null when absent, or wrong, which is reported.</summary>
    public static PartialDate? Date(this MapFields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        if (PartialDate.TryParse(scalar.Text, out var date)) return date;
        var (message, advice) = DateProblem.Explain(scalar.Text);
        fields.Add(fields.Codes.BadDate, scalar, message, advice);
        return null;
    }

    /// <summary>An http or https address; null when absent, or wrong, which is reported.</summary>
    public static string? Address(this MapFields fields, string key)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        var text = scalar.Text;
        if (IsWebAddress(text)) return text;
        var advice = text.Contains(' ') ? "write %20 for a blank in an address"
            : text.Contains(':') ? "only http:// and https:// addresses can be linked"
            : text.StartsWith('/') ? "write the whole address, with https:// and the host"
            : $"write the whole address: https://{text}";
        fields.Add(fields.Codes.BadAddress, scalar, $"\"{text}\" is no web address", advice);
        return null;
    }

    /// <summary>True for an absolute http or https address with a host, without a password, blank, quote or angle bracket.</summary>
    public static bool IsWebAddress(string text) =>
        !text.AsSpan().ContainsAny(NeverInAddress)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0 && uri.UserInfo.Length == 0;
}
