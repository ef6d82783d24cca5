using BenchmarkDotNet.Running;
using Timeline.Benchmarks;

if (args is ["process", string program])
    ProcessFigures.Print(program, Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
