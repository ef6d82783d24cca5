using System.Security.Cryptography;
using System.Text;
using Timeline.Documents;
using Timeline.Memos;
using Timeline.Temporal;

namespace Timeline.Events.Records;

/// <summary>
/// Keeps the records of documents in a folder, so that a rebuild reads anew only what changed. Each record is a file of its
/// own, named after the document, so that a new record takes the place of the old and the folder does not grow. Its first line
/// says of which bytes, program version, rules and engine it is: what is out of date is never used. What a run remembers of
/// a whole corpus lies beside them.
/// The folder may be deleted at any time, and several runs may share it. Safe for many threads.
/// </summary>
public sealed class RecordCache
{
    private const string Schema = "timeline-record/2";

    private readonly string folder;
    private readonly Action<Diagnostic> report;
    private int complained;

    /// <param name="folder">Made when it does not exist.</param>
    /// <param name="report">Gets a warning when nothing can be kept; the build goes on without.</param>
    public RecordCache(string folder, Action<Diagnostic> report)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(report);
        this.folder = folder;
        this.report = report;
    }

    /// <summary>The kept record, or a new one, which is then kept.</summary>
    /// <param name="engine">Finds the time expressions in the place of our own recogniser; null for that.</param>
    public DocumentRecord GetOrBuild(Document document, TimeExpressionEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        // Without a hash nothing says what the document holds.
        if (document.Sha256.Length == 0)
            return RecordBuilder.Build(document, engine);
        string key = KeyOf(document, engine).ToString();
        string place = Hash(document.Id, document.Path, engine?.Identity);
        string file = Path.Combine(folder, place[..2], place + ".record");
        if (ReadChecked(file, key, out int start) is { } bytes && RecordCodec.Read(bytes, start) is var kept && kept.Id == document.Id && kept.Path == document.Path)
            return kept;
        DocumentRecord record = RecordBuilder.Build(document, engine);
        WriteChecked(file, key, RecordCodec.Write(record));
        return record;
    }

    /// <summary>What a record of the document is made from; the same key, the same record.</summary>
    public static Signature KeyOf(Document document, TimeExpressionEngine? engine)
    {
        ArgumentNullException.ThrowIfNull(document);
        // Without a hash nothing says what the document holds, but its text.
        return Signature.Of(
            Schema, ProgramVersion.Text, RulesHash.Value, document.Sha256, document.Id, document.Path, document.MetadataDate, engine?.Identity,
            document.Sha256.Length == 0 ? document.Text : null);
    }

    /// <summary>About how many bytes <see cref="Recall"/> would give; 0 for nothing.</summary>
    public long SizeOf(string name)
    {
        var file = new FileInfo(FileOf(name));
        return file.Exists ? file.Length : 0;
    }

    /// <summary>What a run left under a name.</summary>
    /// <param name="start">Where it begins in the bytes.</param>
    /// <returns>Null when there is nothing, or it is broken, or of other rules.</returns>
    public byte[]? Recall(string name, out int start) => ReadChecked(FileOf(name), Hash(Schema, ProgramVersion.Text, RulesHash.Value, name), out start);

    /// <summary>Leaves something under a name to the next run.</summary>
    public void Remember(string name, byte[] bytes) => WriteChecked(FileOf(name), Hash(Schema, ProgramVersion.Text, RulesHash.Value, name), bytes);

    private string FileOf(string name) => Path.Combine(folder, Hash(name) + ".corpus");

    private static string Hash(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..40];

    private static byte[]? ReadChecked(string file, string key, out int start)
    {
        start = 0;
        try
        {
            if (!File.Exists(file))
                return null;
            byte[] bytes = File.ReadAllBytes(file);
            start = bytes.AsSpan().IndexOf((byte)'\n') + 1;
            return start > 0 && bytes.AsSpan(0, start - 1).SequenceEqual(Head(key, bytes.AsSpan(start))) ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private void WriteChecked(string file, string key, byte[] bytes)
    {
        string temporary = $"{file}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(Head(key, bytes));
                stream.WriteByte((byte)'\n');
                stream.Write(bytes);
            }
            // Whole or not at all; of two runs that write one file, either may win.
            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Complain(e);
            Discard(temporary);
        }
    }

    private void Complain(Exception cause)
    {
        if (Interlocked.Exchange(ref complained, 1) == 0)
            report(new Diagnostic(Severity.Warning, folder, 0, $"nothing can be kept here: {Causes.Of(cause)}; the build goes on without a cache"));
    }

    /// <summary>The first line: a bit that fell over on the disk must not become a fact.</summary>
    private static byte[] Head(string key, ReadOnlySpan<byte> body) =>
        Encoding.ASCII.GetBytes($"{Schema} {key} {Checksum.Of(body)}");

    private static void Discard(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It lies in a folder that may be deleted as a whole.
        }
    }
}
