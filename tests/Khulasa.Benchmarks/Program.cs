using Khulasa.Benchmarks;

return args switch
{
    ["score", var folder, .. var options] => new ScoreCommand(folder, options).Run(),
    ["knowledge", var count] when int.TryParse(count, out var articles) && articles > 0 => new KnowledgeCommand(articles).Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: score DIR [--set NAME] [--worst N] [--text]   scores article cleaning against DIR/truth.jsonl");
    Console.Error.WriteLine("       knowledge N   times topics, entities, stories and related articles of N made-up articles");
    return 2;
}
