using System.Diagnostics;
using System.Globalization;

namespace Timeline.Benchmarks;

/// <summary>
/// Times the native program as whole processes, over news that nobody wrote: <c>timeline dates</c> on one core beside
/// <c>wc -w</c> over the same files, in turn; its start; and a build from nothing beside a rebuild after one change.
/// </summary>
public static class ProcessFigures
{
    private const int Runs = 9;

    /// <param name="program">The native program.</param>
    public static void Print(string program, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        string root = Directory.CreateTempSubdirectory("timeline-figures-").FullName;
        try
        {
            Dates(program, root, output);
            Rebuild(program, root, output);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Dates(string program, string root, TextWriter output)
    {
        string folder = Path.Combine(root, "news");
        long bytes = Write(folder, 1300, seed => NewsCorpus.Article(seed, 4000));
        string one = Path.Combine(root, "one.txt");
        File.WriteAllText(one, "The mill at Orme closed on 4 May 1931.\n");
        string[] files = [.. Directory.GetFiles(folder)];
        // Children run where the thread that starts them may run.
        using var self = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            self.ProcessorAffinity = 1;
        double[] dates = new double[Runs], words = new double[Runs], ratios = new double[Runs], start = new double[Runs];
        for (int run = -1; run < Runs; run++)
        {
            double a = Seconds(program, "dates", folder);
            double b = Seconds("wc", ["-w", .. files]);
            double c = Seconds(program, "dates", one);
            if (run >= 0)
                (dates[run], words[run], ratios[run], start[run]) = (a, b, a / b, c);
        }
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            self.ProcessorAffinity = (1 << Math.Min(Environment.ProcessorCount, 30)) - 1;
        double time = Median(dates);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"dates, 1,300 files, {bytes / 1e6:0.0} MB, one core: {time:0.000} s ({bytes / 1e6 / time:0} MB/s)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wc -w over the same files:             {Median(words):0.000} s; {Median(ratios):0.0} times as long (median of the pairs)"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"dates, one line, start and end:        {Median(start) * 1000:0} ms"));
    }

    private static void Rebuild(string program, string root, TextWriter output)
    {
        string folder = Path.Combine(root, "docs");
        long bytes = Write(folder, 1000, seed => LocalNews.Article(seed, 8000));
        string cache = Path.Combine(root, "cache");
        string result = Path.Combine(root, "chronology.csv");
        string[] files = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];
        Seconds(program, "build", folder, "--cache", cache, "-o", result, "--quiet");
        double[] full = new double[Runs], again = new double[Runs];
        for (int run = 0; run < Runs; run++)
        {
            // One change at a time, each in another document; what the runs before changed stays.
            File.AppendAllText(files[run * 100], $"\nThe harbour master resigned on {run + 1} March 2015.\n");
            again[run] = Seconds(program, "build", folder, "--cache", cache, "-o", result, "--quiet");
            full[run] = Seconds(program, "build", folder, "-o", result, "--quiet");
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"build, 1,000 documents, {bytes / 1e6:0.0} MB:       {Median(full):0.00} s; after one change, with the cache, {Median(again):0.00} s ({100 * Median([.. again.Zip(full, (a, b) => a / b)]):0} %, median of the pairs)"));
    }

    private static long Write(string folder, int count, Func<int, string> article)
    {
        Directory.CreateDirectory(folder);
        long bytes = 0;
        for (int i = 0; i < count; i++)
        {
            string text = article(i + 1);
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{2016 + (i % 6)}-{1 + (i % 12):00}-{1 + (i % 28):00}_news-{i:0000}.txt")), text);
            bytes += text.Length;
        }
        return bytes;
    }

    private static double Seconds(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode == 0 ? seconds : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
