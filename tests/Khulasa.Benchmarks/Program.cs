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
          score DIR [--set NAME] [--worst N] [--text] [--half even|odd] [--field title|date|author]
                                                scores article cleaning against DIR/truth.jsonl
          bench [--filter NAME]                         times the hot steps with BenchmarkDotNet
        """);
    return 2;
}
