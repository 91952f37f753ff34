namespace Khulasa.BrowserTests.Support;

/// <summary>One browser and the sites for all tests of reading.</summary>
[CollectionDefinition(nameof(Sites))]
public sealed class Sites : ICollectionFixture<Browser>, ICollectionFixture<SiteServer>, ICollectionFixture<HardSite>, ICollectionFixture<HundredArticles>;
