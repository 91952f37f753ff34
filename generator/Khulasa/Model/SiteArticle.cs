using Khulasa.Content;

namespace Khulasa.Model;

/// <summary>A published article and what it is joined to.</summary>
public sealed class SiteArticle
{
    /// <summary>The article as its file has it.</summary>
    public required ContentArticle Content { get; init; }

    /// <summary>Its folder below a language's root; see <see cref="SitePath"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Its place among all articles, newest first; from 0.</summary>
    public int Place { get; internal set; }

    /// <summary>Its topics, in the order of the front matter.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Entities named in headline, summary or body, in the order of <c>entities.yaml</c>.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>Those of the entities that the text names by an adjective alone.</summary>
    public IReadOnlyList<Entity> PlacesByAdjective { get; init; } = [];

    /// <summary>Its outlet, where <c>outlets.yaml</c> knows it; the bare name stays in <see cref="ContentArticle.Source"/>.</summary>
    public required Outlet? Outlet { get; init; }

    /// <summary>The next newer article; null for the newest.</summary>
    public SiteArticle? Newer { get; internal set; }

    /// <summary>The next older article; null for the oldest.</summary>
    public SiteArticle? Older { get; internal set; }

    /// <summary>The story it belongs to; null when it stands alone.</summary>
    public Story? Story { get; internal set; }

    /// <summary>Articles worth reading after this one, best first; none of its own story.</summary>
    public IReadOnlyList<SiteArticle> Related { get; internal set; } = [];
}
