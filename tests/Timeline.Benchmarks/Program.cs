using BenchmarkDotNet.Running;
using Timeline.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
