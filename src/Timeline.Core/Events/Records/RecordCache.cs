using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Events.Records;

/// <summary>
/// Keeps the records of documents in a folder, so that a rebuild reads anew only what changed. Each record is a file of its
/// own, named after the document, so that a new record takes the place of the old and the folder does not grow. Its first line
/// says of which bytes, program version, rules and engine it is: what is out of date is never used.
/// The folder may be deleted at any time, and several runs may share it. Safe for many threads.
/// </summary>
public sealed class RecordCache
{
    private const string Schema = "timeline-record/1";

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
        string key = KeyOf(document, engine);
        string place = Hash(document.Id, document.Path, engine?.Identity);
        string file = Path.Combine(folder, place[..2], place + ".record");
        if (Read(file, key) is { } kept && kept.Id == document.Id && kept.Path == document.Path)
            return kept;
        DocumentRecord record = RecordBuilder.Build(document, engine);
        Write(file, key, record);
        return record;
    }

    private static string KeyOf(Document document, TimeExpressionEngine? engine) =>
        Hash(Schema, ProgramVersion.Text, RulesHash.Value, document.Sha256, document.Id, document.Path, document.MetadataDate, engine?.Identity);

    private static string Hash(params string?[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..40];

    /// <returns>Null when there is none, or it is broken.</returns>
    private static DocumentRecord? Read(string file, string key)
    {
        try
        {
            if (!File.Exists(file))
                return null;
            ReadOnlySpan<byte> bytes = File.ReadAllBytes(file);
            int line = bytes.IndexOf((byte)'\n');
            if (line < 0 || !bytes[..line].SequenceEqual(Head(key, bytes[(line + 1)..])))
                return null;
            return RecordJson.Read(bytes[(line + 1)..]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private void Write(string file, string key, DocumentRecord record)
    {
        string temporary = $"{file}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.tmp";
        try
        {
            byte[] json = RecordJson.Write(record);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(Head(key, json));
                stream.WriteByte((byte)'\n');
                stream.Write(json);
            }
            // Whole or not at all; of two runs that write one record, either may win.
            File.Move(temporary, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            if (Interlocked.Exchange(ref complained, 1) == 0)
                report(new Diagnostic(Severity.Warning, folder, 0, $"nothing can be kept here: {Causes.Of(e)}; the build goes on without a cache"));
            Discard(temporary);
        }
    }

    /// <summary>The first line: a bit that fell over on the disk must not become a fact.</summary>
    private static byte[] Head(string key, ReadOnlySpan<byte> json) =>
        Encoding.ASCII.GetBytes($"{Schema} {key} {Convert.ToHexStringLower(SHA256.HashData(json))}");

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
