using Khulasa.Benchmarks;

return args switch
{
    ["score", var folder, .. var options] => new ScoreCommand(folder, options).Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: score DIR [--set NAME] [--worst N] [--text] [--half even|odd] [--field title|date|author]   scores article cleaning against DIR/truth.jsonl");
    return 2;
}
