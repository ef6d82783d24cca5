using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Linking;

namespace Timeline.Dating;

/// <summary>Works out when each document was written, from all of them.</summary>
public static class DocumentDater
{
    /// <param name="records">In ordinal order of their ids.</param>
    /// <param name="given">Dates that a person gave, by document id, in EDTF.</param>
    /// <returns>One date a record, in the same order.</returns>
    public static ImmutableArray<DocumentDate> Date(
        ImmutableArray<DocumentRecord> records,
        ImmutableArray<MentionLink> links,
        IReadOnlyDictionary<string, string> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var own = new List<DateClue>[records.Length];
        for (int i = 0; i < records.Length; i++)
        {
            own[i] = [];
            StatementClues.Collect(records[i], given.GetValueOrDefault(records[i].Id), own[i]);
            BoundClues.Collect(records[i], own[i]);
            ReferenceClues.Collect(records[i], own[i]);
            EquationClues.Collect(records[i], own[i]);
        }
        DateSolver.Solve(records, own, TieFinder.Find(records, links));
        return [.. records.Select((record, i) => Conclusion.Draw(record, own[i], given.ContainsKey(record.Id)))];
    }
}
