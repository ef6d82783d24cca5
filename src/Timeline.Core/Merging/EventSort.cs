using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Timeline.Linking;

namespace Timeline.Merging;

/// <summary>The order of a chronology: start ascending, end descending, order in the text, id; undated last.</summary>
internal static class EventSort
{
    public static ImmutableArray<TimelineEvent> Sort(IEnumerable<TimelineEvent> events)
    {
        TimelineEvent[] sorted = [.. events];
        Array.Sort(Array.ConvertAll(sorted, Place.Of), sorted);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private readonly record struct Place(bool Undated, int First, int Last, MentionId Mention, string Id) : IComparable<Place>
    {
        /// <remarks>What happened some day before an end stands at that end: nobody knows that it was the first of all.</remarks>
        public static Place Of(TimelineEvent row) => new(
            row.Date is null,
            row.Date?.Range.First ?? row.Date?.Range.Last ?? int.MaxValue,
            row.Date is null ? 0 : row.Date.Range.Last ?? int.MaxValue,
            row.Citations[0].Mention,
            row.Id);

        public int CompareTo(Place other)
        {
            if (Undated != other.Undated)
                return Undated ? 1 : -1;
            if (First != other.First)
                return First.CompareTo(other.First);
            if (Last != other.Last)
                return other.Last.CompareTo(Last);
            int order = Mention.CompareTo(other.Mention);
            return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
        }
    }
}
