using System.Globalization;

namespace Khulasa.Topics;

/// <summary>Evidence in one line, for the reports of <c>import</c> and <c>explain</c>.</summary>
public static class TopicEvidenceText
{
    /// <summary><c>gaza-war (2.6: body حرب غزة ×2, body حركة حماس)</c>.</summary>
    public static string Of(TopicAssignment topic) => string.Create(
        CultureInfo.InvariantCulture, $"{topic.Slug} ({topic.Points:0.#}: {string.Join(", ", topic.Evidence.Select(Of))})");

    /// <summary>headline, lead, tag or body.</summary>
    public static string NameOf(EvidencePlace place) => place switch
    {
        EvidencePlace.Headline => "headline",
        EvidencePlace.Lead => "lead",
        EvidencePlace.Tag => "tag",
        _ => "body",
    };

    private static string Of(TopicEvidence evidence)
    {
        var times = evidence.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" \u00D7{evidence.Count}") : "";
        return $"{NameOf(evidence.Place)} {evidence.Phrase}{times}";
    }
}
