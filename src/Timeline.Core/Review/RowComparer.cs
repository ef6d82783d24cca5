using System.Collections.Immutable;
using System.Globalization;
using Timeline.Output;

namespace Timeline.Review;

/// <summary>Compares two versions of one row.</summary>
/// <param name="full">Whether both come from JSON, so that every citation has its quote and date.</param>
internal sealed class RowComparer(bool full)
{
    public ImmutableArray<FieldChange> Compare(ChronologyRow old, ChronologyRow now)
    {
        var changes = ImmutableArray.CreateBuilder<FieldChange>();
        Add("id", old.Id, now.Id);
        if (old.Date != now.Date)
            changes.Add(Redated(old, now));
        Add("title", old.Title, now.Title);
        Add("description", old.Description, now.Description);
        Add("kind", old.Kind, now.Kind);
        Add("actors", Join(old.Actors), Join(now.Actors));
        Add("modality", old.Modality, now.Modality);
        Add("status", old.Status, now.Status);
        changes.AddRange(CitationComparer.Compare(old, now, full));
        Add("sources", Text(old.Sources), Text(now.Sources));
        Add("independent", Text(old.Independent), Text(now.Independent));
        Add("weight", Text(old.Weight), Text(now.Weight));
        Add("conflicts", Join(old.Conflicts.Select(c => c.Text)), Join(now.Conflicts.Select(c => c.Text)));
        if (full)
            Add("merge", Join(old.Merge.Select(Text)), Join(now.Merge.Select(Text)));
        Add("review", old.Review, now.Review);
        Add("note", old.Note ?? "", now.Note ?? "");
        return changes.ToImmutable();

        void Add(string field, string before, string after)
        {
            if (before != after)
                changes.Add(new FieldChange(field, before.Length == 0 ? null : before, after.Length == 0 ? null : after));
        }
    }

    private static FieldChange Redated(ChronologyRow old, ChronologyRow now)
    {
        string? before = Text(old.Date), after = Text(now.Date);
        // The same EDTF on other grounds, or to another precision, is a change as well.
        if (before == after && old.Date is not null && now.Date is not null)
        {
            (before, after) = (Grounds(old.Date), Grounds(now.Date));
            if (before == after)
                (before, after) = ($"{old.Date.Start}/{old.Date.End}", $"{now.Date.Start}/{now.Date.End}");
        }
        return new FieldChange("date", before, after, DateReason.Of(old, now));
    }

    private static string? Text(RowDate? date) => date is null ? null : date.Modifier == "on" ? date.Edtf : $"{date.Modifier} {date.Edtf}";

    private static string Grounds(RowDate date) => $"{Text(date)} ({date.Precision}, {date.Basis})";

    private static string Text(RowMerge merge) => $"{merge.Rule} ({string.Join(", ", merge.Citations)})";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> members) => string.Join(JoinedList.Joint, members);
}
