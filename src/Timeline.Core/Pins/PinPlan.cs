using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Merging;

namespace Timeline.Pins;

/// <summary>Pins whose targets have been found among the records: what merging must know, and what acts on its rows.</summary>
public sealed class PinPlan
{
    private readonly ImmutableArray<(Pin Pin, ImmutableArray<MentionId> Mentions)> resolved;

    private PinPlan(ImmutableArray<(Pin Pin, ImmutableArray<MentionId> Mentions)> resolved, ImmutableArray<Diagnostic> problems, IReadOnlyDictionary<string, string> documentDates)
    {
        this.resolved = resolved;
        Problems = problems;
        DocumentDates = documentDates;
        Hints = new MergeHints
        {
            MustLink = [.. Pairs(PinKind.Same)],
            CannotLink = [.. Pairs(PinKind.Different)],
        };
    }

    /// <summary>Pins whose target is gone, each with its line.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>By document id, in EDTF.</summary>
    public IReadOnlyDictionary<string, string> DocumentDates { get; }

    public MergeHints Hints { get; }

    internal IEnumerable<(Pin Pin, ImmutableArray<MentionId> Mentions)> Resolved => resolved;

    /// <param name="documents">In ordinal order of their ids.</param>
    /// <param name="records">Of the same documents; asked only for those that pins name.</param>
    public static PinPlan Of(ImmutableArray<DocumentHead> documents, IReadOnlyList<DocumentRecord> records, ImmutableArray<Pin> pins)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var resolved = ImmutableArray.CreateBuilder<(Pin, ImmutableArray<MentionId>)>();
        var dates = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Pin pin in pins)
        {
            var mentions = ImmutableArray.CreateBuilder<MentionId>();
            bool whole = true;
            foreach (PinTarget target in pin.Targets)
            {
                int document = IndexOf(documents, target.Document);
                if (document < 0)
                    problems.Add(Problem(pin, $"no document '{target.Document}' among those read; the pin does nothing"));
                else if (pin.Kind == PinKind.Document)
                    dates[documents[document].Id] = pin.Value!;
                else if (Find(records[document], target.Quote) is int mention)
                    mentions.Add(new MentionId(document, mention));
                else
                    problems.Add(Problem(pin, $"no row cites \"{Short(target.Quote)}\" in {target.Document}; the pin does nothing"));
                whole &= document >= 0 && (pin.Kind == PinKind.Document || mentions.Count > 0);
            }
            if (whole && mentions.Count == pin.Targets.Length)
                resolved.Add((pin, mentions.ToImmutable()));
        }
        return new PinPlan(resolved.ToImmutable(), problems.ToImmutable(), dates);
    }

    /// <summary>Dates that were given for a run, and those of pins: who pinned one document's date meant that one.</summary>
    public IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (DocumentDates.Count == 0)
            return given;
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, date) in given)
            all[id] = date;
        foreach (var (id, date) in DocumentDates)
            all[id] = date;
        return all;
    }

    internal static Diagnostic Problem(Pin pin, string message) => new(Severity.Warning, pin.File, pin.Line, message);

    private IEnumerable<(MentionId A, MentionId B)> Pairs(PinKind kind) =>
        resolved.Where(r => r.Pin.Kind == kind && r.Mentions[0] != r.Mentions[1]).Select(r => (r.Mentions[0], r.Mentions[1]));

    private static int IndexOf(ImmutableArray<DocumentHead> documents, string document)
    {
        for (int i = 0; i < documents.Length; i++)
        {
            if (documents[i].Id == document)
                return i;
        }
        for (int i = 0; i < documents.Length; i++)
        {
            if (documents[i].Path == document)
                return i;
        }
        return -1;
    }

    /// <summary>Of the mentions whose quote holds the words, the shortest; of equals the first.</summary>
    private static int? Find(DocumentRecord record, string words)
    {
        string wanted = Normal(words);
        int? best = null;
        for (int i = 0; i < record.Mentions.Length; i++)
        {
            bool holds = Normal(record.Mentions[i].Quote).Contains(wanted, StringComparison.Ordinal);
            if (holds && (best is null || record.Mentions[i].Quote.Length < record.Mentions[best.Value].Quote.Length))
                best = i;
        }
        return best;
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string text)
    {
        string line = Normal(text);
        return line.Length <= 60 ? line : line[..(char.IsHighSurrogate(line[59]) ? 59 : 60)] + "…";
    }
}
