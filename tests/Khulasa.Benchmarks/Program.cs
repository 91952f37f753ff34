using BenchmarkDotNet.Running;
using Khulasa.Benchmarks;

return args switch
{
    ["score", var folder, .. var options] => new ScoreCommand(folder, options).Run(),
    ["knowledge", var count] when int.TryParse(count, out var articles) && articles > 0 => new KnowledgeCommand(articles).Run(),
    ["site", var count, .. var options] when int.TryParse(count, out var articles) && articles > 0 => new SiteCommand(articles, options).Run(),
    ["search", var count, .. var options] when int.TryParse(count, out var articles) && articles > 0 => new SearchCommand(articles, options.FirstOrDefault()).Run(),
    ["bench", .. var options] => BenchmarkSwitcher.FromAssembly(typeof(ScribanBenchmarks).Assembly).Run(options).Any() ? 0 : 1,
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage:
          score DIR [--set NAME] [--half even|odd] [--worst N] [--field title|date|author]
                    [--as-text[=nodes|glued]] [--dump OUT]   scores article cleaning against DIR/truth.jsonl
          knowledge N                                        times topics, names, stories and related articles of N made-up articles
          site N [--khulasa PATH] [--theme DIR]              times whole builds of N made-up articles
          search N [DIR]                                     makes the search index of N made-up articles and adds up what queries load
          bench [--filter NAME]                              times the hot steps with BenchmarkDotNet
        """);
    return 2;
}
