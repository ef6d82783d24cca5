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
    private readonly int[] documents;
    private readonly EventMention[] mentions;
    private readonly DocumentNames?[] names;

    public MentionTable(
        ImmutableArray<DocumentRecord> records,
        ImmutableArray<DocumentDate> dates,
        ImmutableArray<ImmutableArray<TemporalValue>> values)
    {
        Records = records;
        Dates = dates;
        names = new DocumentNames?[records.Length];
        starts = new int[records.Length + 1];
        for (int d = 0; d < records.Length; d++)
            starts[d + 1] = starts[d] + records[d].Mentions.Length;
        Claims = new DateClaim[starts[^1]];
        documents = new int[starts[^1]];
        mentions = new EventMention[starts[^1]];
        for (int i = 0, d = 0; d < records.Length; d++)
        {
            foreach (EventMention mention in records[d].Mentions)
            {
                Claims[i] = ClaimReader.Read(records[d], mention, values[d], dates[d]);
                documents[i] = d;
                mentions[i++] = mention;
            }
        }
    }

    public ImmutableArray<DocumentRecord> Records { get; }

    public ImmutableArray<DocumentDate> Dates { get; }

    public DateClaim[] Claims { get; }

    public int Count => Claims.Length;

    public EventMention this[int index] => mentions[index];

    /// <summary>The claims of a document's mentions.</summary>
    public ReadOnlyMemory<DateClaim> ClaimsOf(int document) => Claims.AsMemory(starts[document]..starts[document + 1]);

    /// <summary>Made when they are asked for.</summary>
    public DocumentNames NamesOf(int document) => names[document] ??= new DocumentNames(Records[document]);

    public int IndexOf(MentionId id) => starts[id.Document] + id.Mention;

    public int DocumentOf(int index) => documents[index];

    public MentionId IdOf(int index) => new(documents[index], index - starts[documents[index]]);

    /// <summary>"statement.txt:12", as every message names a place.</summary>
    public string PlaceOf(int index) => $"{Records[documents[index]].Id}:{mentions[index].Place.Line}";
}
