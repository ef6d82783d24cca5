using System.Collections.Frozen;
using System.Collections.Immutable;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Linking;

/// <summary>Makes the profiles of mentions.</summary>
internal static class ProfileBuilder
{
    private const int QuotationWords = 5;
    private const int ThinClaim = 3;

    private static readonly FrozenDictionary<string, string> Acts = WordTable.Classes("acts.tsv");
    private static readonly FrozenDictionary<string, string> WorkHeads = WordTable.Classes("work-heads.tsv");

    /// <param name="index">Of the document among those of the corpus.</param>
    public static MentionProfile[] Of(DocumentRecord record, int index) => [.. record.Mentions.Select((mention, m) => Of(record, mention, new MentionId(index, m), TermsOf(mention), NamesOf(mention)))];

    /// <param name="words">The mention's words, worked out before.</param>
    public static MentionProfile Of(DocumentRecord record, EventMention mention, MentionId id, MentionWords words) =>
        Of(record, mention, id, words.Terms.ToArray(), words.Names.ToArray());

    private static MentionProfile Of(DocumentRecord record, EventMention mention, MentionId id, ulong[] terms, ulong[] names) => new()
    {
        Id = id,
        Mention = mention,
        Terms = terms,
        IsThin = IsThin(mention),
        Names = names,
        Act = ActOf(mention.Predicate),
        WorkClass = WorkClassOf(mention),
        Author = mention.Work is { } work ? work.Author ?? WorkNames.AuthorIn(work.Name, work.Head) : null,
        StatedYear = YearOf(record, mention),
        StatedSpan = SpanOf(record, mention),
        Quotations = [.. mention.Quotations.SelectMany(Shingles).Distinct().Order()],
    };

    /// <summary>"They wrote to him with a five-page letter" makes a letter too, though the clause is not about it.</summary>
    private static string? WorkClassOf(EventMention mention)
    {
        string? head = mention.Work?.Head
            ?? (mention.Predicate is "write" or "send" ? mention.Terms.FirstOrDefault(t => WorkHeads.GetValueOrDefault(t) == "letter") : null);
        return head is null ? null : WorkHeads.GetValueOrDefault(head, head);
    }

    public static string ActOf(string predicate) => Acts.GetValueOrDefault(predicate, predicate);

    /// <summary>Whether <c>acts.tsv</c> says what else tells it: then two classes are two acts.</summary>
    public static bool IsKnownAct(string predicate) => Acts.ContainsKey(predicate);

    private static ulong[] TermsOf(EventMention mention)
    {
        List<ulong> hashes = [];

        // "A review has found" alone says nothing: what it found, and whose it is, stands in the rest of its sentence.
        IEnumerable<string> terms = IsThin(mention) ? mention.Terms.Concat(SentenceWords.Of(mention.Quote)) : mention.Terms;
        foreach (string term in terms)
        {
            // Numbers tell nothing that figures and dates do not tell better, nor does the act's own word.
            if (!char.IsAsciiDigit(term[0]) && term != mention.Predicate)
                hashes.Add(StableHash.Of(term));
        }

        // "He was charged" has its actor's name from a sentence before.
        foreach (string word in mention.Actors.SelectMany(NameMatch.Tokens))
            hashes.Add(StableHash.Of(word));
        return Set(hashes);
    }

    private static bool IsThin(EventMention mention) => mention.Terms.Length <= ThinClaim;

    private static ulong[] NamesOf(EventMention mention)
    {
        List<ulong> hashes = [];
        foreach (string name in mention.Names.Concat(mention.Actors))
        {
            string[] tokens = NameMatch.Tokens(name);
            if (tokens.Length > 0)
                hashes.Add(StableHash.Of("=" + NameMatch.KeyOf(tokens)));
        }
        return Set(hashes);
    }

    /// <summary>Sorted, each once.</summary>
    private static ulong[] Set(List<ulong> hashes)
    {
        hashes.Sort();
        int kept = 0;
        for (int i = 0; i < hashes.Count; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1])
                hashes[kept++] = hashes[i];
        }
        return [.. hashes.Take(kept)];
    }

    private static int? YearOf(DocumentRecord record, EventMention mention)
    {
        if (mention.Time.Binding != TimeBinding.Expression || mention.Time.Relation is not (TimeRelation.On or TimeRelation.Around))
            return null;
        int? year = null;
        foreach (int index in mention.Time.Expressions)
        {
            if (record.Expressions[index].Expression.Meaning is not CalendarMeaning { Fields.Year: int stated } || (year ?? stated) != stated)
                return null;
            year = stated;
        }
        return year;
    }

    private static (int First, int Last)? SpanOf(DocumentRecord record, EventMention mention)
    {
        if (mention.Time is not { Binding: TimeBinding.Expression, Relation: TimeRelation.FromTo or TimeRelation.Between, Expressions: [int first, int last] })
            return null;
        return record.Expressions[first].Expression.Meaning is CalendarMeaning { Fields: { Year: int from, Month: null } }
            && record.Expressions[last].Expression.Meaning is CalendarMeaning { Fields: { Year: int to, Month: null } } && to > from + 1
            ? (from, to)
            : null;
    }

    /// <summary>
    /// Hashes of every run of five words, so that a quotation cut short in one paper is still found in the other. A
    /// shorter quotation is one run.
    /// </summary>
    private static IEnumerable<ulong> Shingles(string quotation)
    {
        string[] words = quotation.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4)
            yield break;
        int size = Math.Min(QuotationWords, words.Length);
        for (int i = 0; i + size <= words.Length && i < 40; i++)
            yield return StableHash.Of(words.AsSpan(i, size));
    }
}
