using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Khulasa.Digests;
using Khulasa.Model;
using Khulasa.Rendering;

namespace Khulasa.Output;

/// <summary>
/// The site for programs: <c>index.json</c> with its terms and newest articles, and <c>index.json</c> in the folder of each
/// year, and of the undated, with all articles of it. <c>index.schema.json</c> beside this class is their description and
/// is published with them.
/// </summary>
/// <param name="arabic">The edition at the root.</param>
/// <param name="english">The other edition.</param>
/// <param name="shown">Digests for the keys of the files.</param>
internal sealed class SiteIndex(Edition arabic, Edition english, Shown shown)
{
    /// <summary>How many of the newest articles stand in the root's file.</summary>
    public const int NewestArticles = 100;

    private const string File = "index.json";
    private const string Schema = "index.schema.json";

    // Never placed inside HTML, so Arabic may stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SiteIndexArticles _articles = new(arabic, english);

    /// <summary>The files.</summary>
    public IEnumerable<PlannedFile> Files()
    {
        var site = arabic.Site;
        var newest = site.Articles.Take(NewestArticles);
        return
        [
            new SharedFile(
                File,
                Key(
                    shown.Topics,
                    shown.Outlets,
                    shown.Entities,
                    ShownDates.Counts(site.Years),
                    Shown.Numbers(site.Articles.Count),
                    shown.Entries(newest)),
                to => Write(to, WriteRoot)),
            .. site.Years.Select(year => Part(SitePath.Date(year.Date), year.Articles)),
            .. site.Undated.Count == 0 ? (IEnumerable<PlannedFile>)[] : [Part(SitePath.Undated, site.Undated)],
            new SharedFile(Schema, GeneratorVersion.Digest, WriteSchema),
        ];
    }

    private SharedFile Part(string folder, IReadOnlyList<SiteArticle> articles) => new(
        folder + File, Key(shown.Entries(articles)), to => Write(to, json => _articles.WriteList(json, articles)));

    private Digest Key(params ReadOnlySpan<Digest> shows) => Digest.Of([shown.Everywhere(arabic.Language), .. shows]);

    private void WriteRoot(Utf8JsonWriter json)
    {
        var site = arabic.Site;
        json.WriteBoth("title", site.Settings.Title.Ar, site.Settings.Title.En);
        if (site.Settings.Description is { } text) json.WriteBoth("description", text.Ar, text.En);
        json.WriteBoth("url", arabic.Canonical(SitePath.Home), english.Canonical(SitePath.Home));
        json.WriteNumber("articles_total", site.Articles.Count);
        json.WriteStartArray("parts");
        foreach (var year in site.Years) WritePart(json, SitePath.Date(year.Date), year.Articles.Count, year.Date.Year);
        if (site.Undated.Count > 0) WritePart(json, SitePath.Undated, site.Undated.Count, null);
        json.WriteEndArray();
        WriteTerms(json, "topics", site.Topics, topic => (topic.Slug, topic.Name, topic.NameEn, SitePath.Topic(topic.Slug)));
        WriteTerms(json, "outlets", site.Outlets, outlet => (outlet.Slug, outlet.Name, outlet.NameEn, SitePath.Outlet(outlet.Slug)));
        WriteTerms(json, "entities", site.Entities, entity => (entity.Slug, entity.Name, entity.NameEn, SitePath.Entity(entity.Slug)));
        _articles.WriteList(json, [.. site.Articles.Take(NewestArticles)]);
    }

    private void WritePart(Utf8JsonWriter json, string folder, int count, int? year)
    {
        json.WriteStartObject();
        if (year is { } known) json.WriteNumber("year", known);
        json.WriteNumber("articles", count);
        json.WriteString("url", arabic.Canonical(folder + File));
        json.WriteEndObject();
    }

    private void WriteTerms<T>(
        Utf8JsonWriter json, string name, IReadOnlyList<TermArticles<T>> terms, Func<T, (string Slug, string Name, string NameEn, string Path)> describe)
    {
        json.WriteStartArray(name);
        foreach (var term in terms)
        {
            var (slug, arabicName, englishName, path) = describe(term.Term);
            json.WriteStartObject();
            json.WriteString("slug", slug);
            json.WriteBoth("name", arabicName, englishName);
            json.WriteBoth("url", arabic.Canonical(path), english.Canonical(path));
            json.WriteNumber("articles", term.Articles.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(IBufferWriter<byte> to, Action<Utf8JsonWriter> writeMembers)
    {
        using (var json = new Utf8JsonWriter(to, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", arabic.Urls.Root + Schema);
            json.WriteNumber("version", 1);
            writeMembers(json);
            json.WriteEndObject();
        }

        to.Write("\n"u8);
    }

    private static void WriteSchema(IBufferWriter<byte> to)
    {
        using var stream = typeof(SiteIndex).Assembly.GetManifestResourceStream("Khulasa.Output." + Schema)
            ?? throw new InvalidOperationException("the schema is not embedded");
        var bytes = to.GetSpan((int)stream.Length)[..(int)stream.Length];
        stream.ReadExactly(bytes);
        to.Advance(bytes.Length);
    }
}
