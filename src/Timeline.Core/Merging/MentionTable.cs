using System.Collections.Immutable;
using Timeline.Dating;
using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>All mentions of a corpus under one running number, in order of document, then of mention.</summary>
internal sealed class MentionTable
{
    private readonly int[] starts;

    public MentionTable(
        ImmutableArray<DocumentRecord> records,
        ImmutableArray<DocumentDate> dates,
        ImmutableArray<ImmutableArray<TemporalValue>> values)
    {
        Records = records;
        Dates = dates;
        starts = new int[records.Length + 1];
        for (int d = 0; d < records.Length; d++)
            starts[d + 1] = starts[d] + records[d].Mentions.Length;
        Claims = new DateClaim[starts[^1]];
        for (int i = 0, d = 0; d < records.Length; d++)
        {
            foreach (EventMention mention in records[d].Mentions)
                Claims[i++] = ClaimReader.Read(records[d], mention, values[d], dates[d]);
        }
    }

    public ImmutableArray<DocumentRecord> Records { get; }

    public ImmutableArray<DocumentDate> Dates { get; }

    public DateClaim[] Claims { get; }

    public int Count => Claims.Length;

    public EventMention this[int index]
    {
        get
        {
            MentionId id = IdOf(index);
            return Records[id.Document].Mentions[id.Mention];
        }
    }

    public int IndexOf(MentionId id) => starts[id.Document] + id.Mention;

    public int DocumentOf(int index)
    {
        int found = Array.BinarySearch(starts, index);
        if (found < 0)
            return ~found - 1;

        // Documents without mentions share a start: the last of them holds the mention.
        while (found + 1 < starts.Length - 1 && starts[found + 1] == index)
            found++;
        return found;
    }

    public MentionId IdOf(int index)
    {
        int document = DocumentOf(index);
        return new MentionId(document, index - starts[document]);
    }

    /// <summary>"statement.txt:12", as every message names a place.</summary>
    public string PlaceOf(int index)
    {
        MentionId id = IdOf(index);
        DocumentRecord record = Records[id.Document];
        return $"{record.Id}:{record.Mentions[id.Mention].Place.Line}";
    }
}
