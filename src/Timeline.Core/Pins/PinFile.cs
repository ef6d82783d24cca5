using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Temporal;

namespace Timeline.Pins;

/// <summary>
/// Reads pins: a line each, in any order; empty lines and lines that begin with <c>#</c> are passed over.
/// <code>
/// same      a.txt "The mill burned down"  b.txt "fire at the old mill"  because one fire
/// different a.txt "the first inquiry"     b.txt "another inquiry"
/// date      a.txt "The mill burned down"  2014-08-02  because the brigade's log says so
/// title     a.txt "The mill burned down"  "The old mill burned down"
/// document  b.txt  2015-02  because it is the February issue
/// leave-out a.txt "Sign up today"         because not an event
/// note      a.txt "The mill was sold"     "the deed was not found"
/// </code>
/// A document is named by its id or path, in quotation marks where it holds spaces; a quotation mark within them is doubled.
/// </summary>
public static class PinFile
{
    private static readonly (string Word, PinKind Kind)[] Kinds =
    [
        ("same", PinKind.Same), ("different", PinKind.Different), ("date", PinKind.Date), ("title", PinKind.Title),
        ("document", PinKind.Document), ("leave-out", PinKind.LeaveOut), ("note", PinKind.Note),
    ];

    /// <param name="file">Name for messages.</param>
    /// <param name="report">Gets an error, with its line, for every line that makes no sense.</param>
    public static ImmutableArray<Pin> Parse(string text, string file, Action<Diagnostic> report)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(report);
        var pins = ImmutableArray.CreateBuilder<Pin>();
        int number = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            number++;
            string line = raw.Trim().ToString();
            if (line.Length == 0 || line[0] == '#')
                continue;
            string? complaint = ParseLine(line, file, number, out Pin? pin);
            if (complaint is null)
                pins.Add(pin!);
            else
                report(new Diagnostic(Severity.Error, file, number, complaint));
        }
        return pins.ToImmutable();
    }

    private static string? ParseLine(string line, string file, int number, out Pin? pin)
    {
        pin = null;
        var words = new PinWords(line);
        string keyword = words.Bare() ?? "";
        int kindIndex = Array.FindIndex(Kinds, k => k.Word == keyword);
        if (kindIndex < 0)
            return $"a pin cannot begin with '{keyword}'; it begins with {string.Join(", ", Kinds.Select(k => k.Word))}";
        PinKind kind = Kinds[kindIndex].Kind;
        var targets = ImmutableArray.CreateBuilder<PinTarget>();
        int wanted = kind is PinKind.Same or PinKind.Different ? 2 : 1;
        while (targets.Count < wanted)
        {
            if (words.Any() is not { Length: > 0 } document)
                return $"{keyword}: {(wanted == 2 ? "two documents, each with a quote," : "a document")} must follow";
            string? quote = kind == PinKind.Document ? "" : words.Quoted();
            if (quote is null || (quote.Trim().Length == 0 && kind != PinKind.Document))
                return $"{keyword}: after {document} a quote from it in straight quotation marks must follow";
            targets.Add(new PinTarget(document, quote));
        }
        string? value = null;
        if (kind is PinKind.Date or PinKind.Document)
        {
            value = words.Bare();
            if (value is null || !EdtfDate.TryParseRange(value, out _))
                return $"{keyword}: '{value}' is not a date; write 2015, 2015-02, 2015-02-04, 2015~ or an interval such as 2015-02-01/2015-02-28";
        }
        else if (kind is PinKind.Title or PinKind.Note)
        {
            value = words.Quoted();
            if (string.IsNullOrWhiteSpace(value))
                return $"{keyword}: the {keyword} must follow in straight quotation marks";
        }
        string? reason = null;
        if (!words.AtEnd)
        {
            if (words.Bare() is not "because")
                return $"{keyword}: only 'because' and a reason can follow";
            reason = words.Rest();
            if (reason.Length == 0)
                return $"{keyword}: a reason must follow 'because'";
        }
        pin = new Pin(kind, targets.ToImmutable(), value, reason, file, number);
        return null;
    }
}
