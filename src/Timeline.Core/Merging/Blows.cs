using Timeline.Events;
using Timeline.Linking;
using Timeline.Temporal;

namespace Timeline.Merging;

/// <summary>What struck, and what that cost: "a mine killed two". A document that dates one blow speaks of that one wherever it dates none.</summary>
internal static class Blows
{
    /// <summary>So many mentions of an event are compared.</summary>
    private const int Most = 64;

    public static bool Is(EventMention mention) =>
        ActFacts.IsToll(mention.Predicate) && !mention.Supporting && mention.Modality is not (Modality.Denied or Modality.Planned);

    /// <summary>
    /// Each blow of a document that only its day dates, with the first mention of the one blow that its words date, if they date
    /// one: "the blast injured 500". A function of the document and its date.
    /// </summary>
    /// <param name="claims">One a mention.</param>
    public static IEnumerable<(int Retold, int Dated)> Retold(DocumentNames names, ReadOnlyMemory<DateClaim> claims)
    {
        int[] blows = [.. Enumerable.Range(0, claims.Length).Where(m => Is(names[m]))];
        int[] dated = [.. blows.Where(m => claims.Span[m] is { Strength: ClaimStrength.Words, Date.Range.Days: 1 })];
        if (dated.Length == 0 || Array.Exists(dated, m => claims.Span[m].Date!.Range != claims.Span[dated[0]].Date!.Range || AreTwoCounts(names, dated[0], names, m)))
            yield break;
        foreach (int m in blows)
        {
            bool retold = claims.Span[m].Strength < ClaimStrength.Around && names[m].Time.Binding == TimeBinding.DocumentDate
                && claims.Span[m].Reach.Last is int told && told >= claims.Span[dated[0]].Date!.Range.First;
            if (retold && !LinkRules.ActorsContradict(names[m], names[dated[0]]) && (names.Of(m).Length == 0 || Array.Exists(dated, other => HashSets.Overlap(names.Of(m), names.Of(other)))))
                yield return (m, dated[0]);
        }
    }

    /// <summary>Whether one document, in two sentences, counts two different tolls: then no other document makes them one.</summary>
    public static bool CountTwo(MentionTable table, IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        foreach (int x in left.Take(Most))
        {
            foreach (int y in right.Take(Most))
            {
                MentionId a = table.IdOf(x), b = table.IdOf(y);
                if (a.Document == b.Document && table[x].Sentence != table[y].Sentence && AreTwoCounts(table.NamesOf(a.Document), a.Mention, table.NamesOf(b.Document), b.Mention))
                    return true;
            }
        }
        return false;
    }

    /// <summary>"A mine killed two, and a shell four".</summary>
    public static bool AreTwoCounts(DocumentNames left, int x, DocumentNames right, int y)
    {
        EventMention a = left[x], b = right[y];
        return !a.Figures.IsEmpty && !b.Figures.IsEmpty && !a.Figures.Any(f => b.Figures.Any(g => f.Value == g.Value))
            && (ProfileBuilder.ActOf(a.Predicate) == ProfileBuilder.ActOf(b.Predicate) || (left.Of(x).Length > 0 && right.Of(y).Length > 0));
    }
}
