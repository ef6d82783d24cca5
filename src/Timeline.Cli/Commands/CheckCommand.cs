using System.CommandLine;
using Timeline.Merging;
using Timeline.Output;
using Timeline.Review;

namespace Timeline.Cli.Commands;

/// <summary><c>timeline check</c>: whether a fresh build would give the same bytes.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "The chronology to check, CSV or JSON." };
        var settings = new BuildSettings();
        var filter = new FilterOptions();
        var command = new Command("check", "Say whether a fresh build would give the same chronology; give the options of the build.") { file };
        settings.AddTo(command);
        filter.AddTo(command);
        command.SetAction(parsed =>
        {
            var (old, bytes) = ChronologyInput.Read(parsed.GetValue(file)!, session);
            ChronologyRows built = settings.Rows(parsed, session);
            ChronologyFile now = ChronologyFile.Of(filter.Apply(parsed, built));
            bool same = bytes.AsSpan().SequenceEqual(Bytes(now, old.Format, bytes));
            if (!same)
                Explain(session, parsed.GetValue(file)!, old, now);
            // A pin that does nothing any more was already reported; the analyst who set it must look again.
            return session.Done(same && built.PinProblems.IsEmpty ? ExitCode.Done : ExitCode.Different);
        });
        return command;
    }

    private static byte[] Bytes(ChronologyFile chronology, ChronologyFormat format, ReadOnlySpan<byte> old)
    {
        using var stream = new MemoryStream(old.Length);
        ChronologyWriter.Write(stream, chronology, format, bom: old.StartsWith("\uFEFF"u8));
        return stream.ToArray();
    }

    private static void Explain(Session session, string path, ChronologyFile old, ChronologyFile now)
    {
        ChronologyDiff diff = ChronologyDiff.Between(old, now);
        if (diff.IsEmpty)
            session.Text.Write($"{path}: the same events, but not the same bytes: edited, saved by another program, or written by another version; build it again\n");
        else
            DiffText.Write(session.Text, diff);
    }
}
