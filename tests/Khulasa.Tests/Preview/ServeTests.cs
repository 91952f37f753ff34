using System.Net;
using System.Net.Sockets;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Preview;

/// <summary>The preview, asked as a browser does.</summary>
public sealed class ServeTests : IDisposable
{
    private const string Path = "content/articles/2024/09/rain.md";
    private const string Page = "articles/2024/09/rain/";

    private readonly TestProject _project = TestProject.WithArticles((Path, Article("مطر")))
        .Write("content/site.yaml", "title: { ar: \"خُلاصة\", en: \"Khulasa\" }\nbase_url: https://example.org/news/\n");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Pages_get_a_script_and_everything_else_is_sent_as_it_was_built()
    {
        using var served = await Served.Start(_project);

        var page = await served.Client.GetStringAsync(Page);
        var feed = await served.Client.GetAsync("feed.xml");

        var start = page.IndexOf("<script src=\"/.khulasa/reload.js\"", StringComparison.Ordinal);
        var end = page.IndexOf("</body>", StringComparison.Ordinal);
        Assert.Equal(_project.Built(Page + "index.html"), page[..start] + page[end..]);
        Assert.Contains("EventSource", await served.Client.GetStringAsync("/.khulasa/reload.js"), StringComparison.Ordinal);
        Assert.Equal(_project.Built("feed.xml"), await feed.Content.ReadAsStringAsync());
        Assert.Equal("application/xml", feed.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", feed.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("/", HttpStatusCode.Found, "/news/")]
    [InlineData("/news", HttpStatusCode.Found, "/news/")]
    [InlineData("/news/articles/2024/09/rain?x=1", HttpStatusCode.Found, "/news/articles/2024/09/rain/?x=1")]
    [InlineData("/news/nothing/", HttpStatusCode.NotFound, null)]
    [InlineData("/feed.xml", HttpStatusCode.NotFound, null)]
    [InlineData("/news/..%2fcontent/site.yaml", HttpStatusCode.NotFound, null)]
    public async Task Addresses_lead_where_they_would_on_the_published_site(string address, HttpStatusCode status, string? target)
    {
        using var served = await Served.Start(_project);

        var reply = await served.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, reply.StatusCode);
        Assert.Equal(target, reply.Headers.Location?.ToString());
        if (status == HttpStatusCode.NotFound) Assert.Contains("href=\"/news/\"", await reply.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_other_sites_point_to_this_machine_are_not_answered()
    {
        using var served = await Served.Start(_project);
        using var request = new HttpRequestMessage(HttpMethod.Get, Page);
        request.Headers.Host = "attack.example";

        Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Changes_are_built_mistakes_are_shown_and_the_last_good_site_stays()
    {
        using var served = await Served.Start(_project);
        await using var builds = served.Builds().GetAsyncEnumerator();
        await builds.MoveNextAsync();
        var first = builds.Current;

        _project.Write(Path, Article("ثلج"));
        await builds.MoveNextAsync();
        Assert.NotEqual(first.Version, builds.Current.Version);
        Assert.Contains("ثلج", await served.Client.GetStringAsync(Page), StringComparison.Ordinal);

        var good = builds.Current.Version;
        _project.Write(Path, Article("جليد").Replace("date: 2024-09-01", "date: 2024-13-01", StringComparison.Ordinal));
        await builds.MoveNextAsync();
        Assert.Equal(good, builds.Current.Version);
        Assert.StartsWith($"{Path}:4:7: error KH2107", builds.Current.Problems, StringComparison.Ordinal);
        Assert.Contains("ثلج", await served.Client.GetStringAsync(Page), StringComparison.Ordinal);

        _project.Write(Path, Article("برد"));
        await builds.MoveNextAsync();
        Assert.Null(builds.Current.Problems);
        Assert.Contains("برد", await served.Client.GetStringAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_not_loaded_again_for_a_mistake_that_shows_while_they_are_made()
    {
        const string Footer = "templates/partials/footer.sbn-html";
        var footer = await File.ReadAllTextAsync(System.IO.Path.Combine(_project.Root, Footer));
        using var served = await Served.Start(_project);
        await using var builds = served.Builds().GetAsyncEnumerator();
        await builds.MoveNextAsync();
        var good = builds.Current.Version;

        _project.Write(Footer, footer + "{{ site.tilte }}\n");
        await builds.MoveNextAsync();
        Assert.StartsWith(Footer, builds.Current.Problems, StringComparison.Ordinal);
        Assert.Equal(good, builds.Current.Version);

        _project.Write(Footer, footer + "<p>وداعًا</p>\n");
        await builds.MoveNextAsync();
        Assert.Null(builds.Current.Problems);
        Assert.NotEqual(good, builds.Current.Version);
        Assert.Contains("<p>وداعًا</p>", await served.Client.GetStringAsync(Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_takes_the_place_of_another_is_watched_too()
    {
        using var served = await Served.Start(_project);
        await using var builds = served.Builds().GetAsyncEnumerator();
        await builds.MoveNextAsync();
        var content = System.IO.Path.Combine(_project.Root, "content");
        TestProject.CopyFolder(content, content + ".new");
        _project.Write("content.new/articles/2024/09/rain.md", Article("ريح"));

        Directory.Move(content, content + ".old");
        Directory.Move(content + ".new", content);
        await Until("ريح");
        _project.Write(Path, Article("غيم"));
        await Until("غيم");

        async Task Until(string title)
        {
            while (!(await served.Client.GetStringAsync(Page)).Contains(title, StringComparison.Ordinal)) Assert.True(await builds.MoveNextAsync());
        }
    }

    [Fact]
    public async Task A_site_that_cannot_be_built_yet_says_why()
    {
        _project.Write(Path, "---\ntitle: \"مطر\"\n");

        using var served = await Served.Start(_project);
        var reply = await served.Client.GetAsync("");

        Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
        Assert.Contains(Path, await reply.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Output));
    }

    [SkippableFact]
    public async Task It_ends_when_asked_although_pages_are_open()
    {
        Skip.If(OperatingSystem.IsWindows(), "nothing asks a process of the command line to end there");
        using var served = await Served.Start(_project);
        await using var builds = served.Builds().GetAsyncEnumerator();
        await builds.MoveNextAsync();

        Assert.Equal((0, ""), await served.Interrupt());
    }

    [Fact]
    public void A_port_that_is_taken_is_wrong_usage()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = $"{((IPEndPoint)other.LocalEndpoint).Port}";

        var run = CommandLine.Khulasa("serve", "--root", _project.Root, "--port", port);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"khulasa: another program listens at port {port}; choose one with --port\n", run.Error);
    }

    private static string Article(string title) => $"""
        ---
        title: "{title}"
        slug: rain
        date: 2024-09-01
        summary: ["نزل المطر على المدينة."]
        ---

        نزل المطر على المدينة يوم الأحد.

        """;
}
