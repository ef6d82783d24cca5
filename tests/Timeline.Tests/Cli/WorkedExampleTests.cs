using Timeline.Output;
using Xunit;

namespace Timeline.Tests.Cli;

/// <summary>The README's "Regenerate with confidence", from the first build to the corrected one, on a copy of the seeds.</summary>
public sealed class WorkedExampleTests
{
    [Fact]
    public void Build_edit_check_diff_pin_rebuild_verify()
    {
        using var folder = new TemporaryFolder();
        foreach (string seed in Directory.GetFiles(Path.Combine(Repository.Root, "seeds")))
            folder.Write("docs/" + Path.GetFileName(seed), File.ReadAllBytes(seed));
        string docs = folder["docs"], file = folder["chronology.json"], fresh = folder["fresh.json"];
        Assert.Equal(0, ProgramRun.Of("build", docs, "-o", file).Code);
        Assert.Equal(0, ProgramRun.Of("check", file, docs).Code);
        Assert.Equal(0, ProgramRun.Of("verify", file).Code);

        string edited = Directory.GetFiles(docs).Order(StringComparer.Ordinal).First();
        File.AppendAllText(edited, "\n\nThe harbour master resigned on 6 March 2015.\n");
        Assert.Equal(1, ProgramRun.Of("check", file, docs).Code);
        Assert.Equal(1, ProgramRun.Of("verify", file).Code);
        ProgramRun.Of("build", docs, "-o", fresh);
        ProgramRun diff = ProgramRun.Of("diff", file, fresh);
        Assert.Equal(1, diff.Code);
        Assert.Contains("harbour master resigned", diff.Output, StringComparison.Ordinal);

        folder.Write("docs/timeline.pins", $"date {Path.GetFileName(edited)} \"The harbour master resigned\" 2015-03-05 because the minutes say the 5th\n");
        for (int rebuild = 0; rebuild < 2; rebuild++)
        {
            Assert.Equal(0, ProgramRun.Of("build", docs, "-o", file).Code);
            ChronologyRow row = Assert.Single(ChronologyFile.Read(File.ReadAllBytes(file)).Rows, r => r.Review == "pinned");
            Assert.Equal(("2015-03-05", "the minutes say the 5th"), (row.Date!.Edtf, row.Note));
        }
        Assert.Equal(0, ProgramRun.Of("check", file, docs).Code);
        Assert.Equal(0, ProgramRun.Of("verify", file).Code);
    }
}
