using BenchmarkDotNet.Running;
using Khulasa.Benchmarks;

return args switch
{
    ["score", var folder, .. var options] => new ScoreCommand(folder, options).Run(),
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
          bench [--filter NAME]                              times the hot steps with BenchmarkDotNet
        """);
    return 2;
}
