using Khulasa.Benchmarks;

return args switch
{
    ["score", var folder, .. var options] => new ScoreCommand(folder, options).Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: score DIR [--set NAME] [--worst N] [--half even|odd] [--as-text[=nodes|glued]] [--dump OUT]   scores article cleaning against DIR/truth.jsonl");
    return 2;
}
