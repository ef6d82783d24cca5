using System.Collections.Immutable;
using System.Globalization;
using Timeline.Dating;
using Timeline.Documents;
using Timeline.Recognizers;
using Timeline.Resolution;
using Timeline.Temporal;
using Xunit;

namespace Timeline.Tests.Recognizers;

/// <summary>What the second engine's package says, and what we make of it. The package itself is not needed for these.</summary>
public sealed class ResultConversionTests
{
    public static IEnumerable<TheoryDataRow<string, string, string, string, string>> Table() =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "recognizers-results.tsv"))
        where line.Length > 0 && line[0] != '#'
        let cells = line.Split('\t')
        select new TheoryDataRow<string, string, string, string, string>(cells[0], cells[1], cells[2], cells[3], cells[4]);

    [Theory]
    [MemberData(nameof(Table))]
    public void A_result_becomes_expressions_of_our_types(string marked, string first, string second, string date, string expected)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        int end = marked.IndexOf(']', StringComparison.Ordinal) - 2;
        string text = marked.Remove(end + 2, 1).Remove(start, 1);
        var found = ResultConverter.Convert(text, Result(start, end, first), Result(start, end, second == "=" ? first : second));
        Assert.Equal(expected, Describe(text, found, date));
    }

    [Fact]
    public void No_result_whatever_stops_the_run()
    {
        string[] dates = ["2011-03-09", "1988-10-21", "2011", "XXXX-08", "XXXX-WXX-3", "2011-W10", "2011-W10-WE", "XXXX-WXX-WE", "2011-SU", "WI", "199X", "19XX", "2011-Q1", "2011-H2", "XXXX-XX-04", "2011-02-30", "0000", "9999-12-31", "", "T14", "T25:99", "TMO", "2011-03-09T05:11:43", "XXXX-05-03TEV", "2011T05", "-", "X", "2011-13-77", "PRESENT_REF", "P3Y", "PT", "P", "P9999999999999999999Y", "P1X", "(,)", "(,,)", "(", "P.5D"];
        string?[] mods = [null, "before", "before-end", "start", "odd", "-"];
        string[] types = ["date", "daterange", "datetime", "time", "duration", "set", "odd"];
        var random = new Random(11);
        string Any() => random.Next(3) == 0 ? $"({dates[random.Next(dates.Length)]},{dates[random.Next(dates.Length)]},{dates[random.Next(dates.Length)]})" : dates[random.Next(dates.Length)];
        PackageReading Reading() => new(Any(), types[random.Next(types.Length)], mods[random.Next(mods.Length)], Any(), Any(), Any());
        const string Text = "from 3 to the few weeks of May at the end of";
        for (int round = 0; round < 20_000; round++)
        {
            int start = random.Next(-1, Text.Length), end = random.Next(-1, Text.Length + 2);
            var first = new PackageResult(start, end, [Reading(), Reading()]);
            var second = random.Next(2) == 0 ? first : new PackageResult(start, end, [Reading()]);
            Describe(Text, ResultConverter.Convert(Text, first, second), random.Next(2) == 0 ? "2015-02-04" : "2015");
        }
    }

    private static string Describe(string text, ImmutableArray<FoundExpression> found, string date)
    {
        var document = new Document("a.txt", "a.txt", text, "");
        ImmutableArray<TimeExpression> placed = TimeExpressionTagger.Place(document, [.. found.Select(f => new TimeExpression { Span = f.Span, Type = f.Type, Meaning = f.Meaning, Mod = f.Mod, Rule = f.Rule })]);
        ImmutableArray<TemporalValue> values = Resolver.Resolve(placed, Date(date));
        return placed.IsEmpty ? "-" : string.Join(" | ", placed.Select((e, i) =>
            $"«{document.Quote(e.Span)}» {e.Type.ToString().ToUpperInvariant()} {values[i].Timex3}"
            + (e.Mod == TimexMod.None ? "" : " " + e.Mod)
            + (values[i].Edtf is string edtf && edtf != values[i].Timex3 ? " edtf=" + edtf : "")
            + (e.BoundNoun is { } noun ? " bound=" + document.Quote(noun) : "")
            + (e.RangeRole == TimeRangeRole.None ? "" : " " + e.RangeRole.ToString().ToLowerInvariant())));
    }

    private static PackageResult Result(int start, int end, string readings) =>
        new(start, end, [.. readings.Split(" ; ").Where(r => r.Length > 0).Select(Reading)]);

    /// <summary><c>daterange XXXX-08 mod=mid start=2010-08-10</c>.</summary>
    private static PackageReading Reading(string text)
    {
        string[] keys = ["mod", "value", "start", "end"];
        string[] words = text.Split(' ');
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        string? key = null;
        foreach (string word in words.Skip(2))
        {
            int equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && keys.Contains(word[..equals]))
                values[key = word[..equals]] = word[(equals + 1)..];
            else
                values[key!] += " " + word;
        }
        return new PackageReading(words[1], words[0], values.GetValueOrDefault("mod"), values.GetValueOrDefault("value"), values.GetValueOrDefault("start"), values.GetValueOrDefault("end"));
    }

    private static DocumentDate Date(string text)
    {
        if (text == "-")
            return DocumentDate.Unknown;
        int[] parts = [.. text.Split('-').Select(p => int.Parse(p, CultureInfo.InvariantCulture))];
        var date = new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
        return new DocumentDate { Edtf = date.ToString(), Range = date.Range, Basis = DocumentDateBasis.Given };
    }
}
