using System.Collections.Frozen;
using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;

namespace Timeline.Events.Extraction;

/// <summary>Verbs whose kind is decided by what they act on: "entered into a charter" is no movement, "claimed nine lives" no claim.</summary>
internal static class ObjectKinds
{
    /// <summary>So far behind the verb, in tokens, what it acts on can stand.</summary>
    private const int Reach = 6;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Sorts =
        WordTable.Rows("object-sorts.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Row[]> ByLemma = WordTable.Rows("object-kinds.tsv")
        .SelectMany(row => row[0].Split(' '), (row, lemma) => (Lemma: lemma, Row: Read(row)))
        .GroupBy(pair => pair.Lemma, pair => pair.Row, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The act and kind that the words around the verb give; null where the verb's own hold.</summary>
    public static (string Act, string Kind)? Of(SentenceAnalysis sentence, Clause clause)
    {
        if (!ByLemma.TryGetValue(clause.Verb.Verb.Lemma, out Row[]? rows))
            return null;
        foreach (Row row in rows)
        {
            if (Fits(sentence, clause, row))
                return (row.Act ?? clause.Verb.Verb.Lemma, row.Kind);
        }
        return null;
    }

    private static bool Fits(SentenceAnalysis sentence, Clause clause, Row row)
    {
        if (row.Passive is { } passive && passive != clause.Verb.Passive || row.Person && !IsPerson(sentence, clause))
            return false;
        string next = clause.Verb.Head + 1 < clause.End ? sentence.WordAt(clause.Verb.Head + 1).ToString() : "";
        bool follows = row.Next.Length > 0 && row.Next.Contains(next)
            || row.Next is ["down"] && clause.Verb.Head + 2 < clause.End && sentence.WordAt(clause.Verb.Head + 2) is "down";
        if (row.Next.Length > 0 && follows == row.NotNext)
            return false;
        if (row.Sort is null)
            return true;
        int skip = row.Next.Length > 0 ? 1 : 0;
        bool acts = ActsOn(sentence, clause, row.Sort, skip) || clause is { Verb.Passive: true, HasSubject: true } && IsSubject(sentence, clause, row.Sort);
        return acts != row.NotSort;
    }

    /// <summary>Whether one of the words of the phrase behind the verb is of the sort; the phrase ends before a comma or a preposition.</summary>
    private static bool ActsOn(SentenceAnalysis sentence, Clause clause, FrozenSet<string> sort, int skip)
    {
        int from = clause.Verb.Head + 1 + skip;
        for (int i = from; i < Math.Min(clause.End, from + Reach); i++)
        {
            Token t = sentence.Tokens[i];
            // "at least 217 lives", "up to nine lives": of a number.
            if (i + 1 < clause.End && t.Known is "at" or "up" or "more" or "fewer" && sentence.Tokens[i + 1].Known is "least" or "most" or "to" or "than")
            {
                i++;
                continue;
            }
            if (t.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Break || t.Is(WordClass.Preposition | WordClass.Relative) && !sort.Contains(sentence.WordAt(i).ToString()))
                return false;
            if (t.IsWord && sort.Contains(sentence.WordAt(i).ToString().ToLowerInvariant()))
                return true;
        }
        return false;
    }

    /// <summary>"the defence was served": the last word of the subject before its first preposition.</summary>
    private static bool IsSubject(SentenceAnalysis sentence, Clause clause, FrozenSet<string> sort)
    {
        int head = clause.SubjectEnd - 1;
        for (int i = clause.SubjectStart + 1; i < clause.SubjectEnd; i++)
        {
            if (sentence.Tokens[i].Is(WordClass.Preposition))
            {
                head = i - 1;
                break;
            }
        }
        return sort.Contains(sentence.WordAt(head).ToString().ToLowerInvariant());
    }

    private static Row Read(string[] row)
    {
        bool notNext = row[2].StartsWith('-');
        bool notSort = row[3].StartsWith("not-", StringComparison.Ordinal);
        return new Row(
            row[1] switch { "active" => false, "passive" => true, _ => null },
            row[2] == "*" ? [] : row[2].TrimStart('-').Split(' '),
            notNext,
            row[3] == "*" ? null : Sorts[notSort ? row[3]["not-".Length..] : row[3]],
            notSort,
            row[4] == "=" ? null : row[4],
            row[5],
            row.Length > 6 && row[6] == "person");
    }

    /// <summary>"he", "her brother", "Ms Cole", "two clerks".</summary>
    private static bool IsPerson(SentenceAnalysis sentence, Clause clause)
    {
        if (!clause.HasSubject)
            return false;
        ReadOnlySpan<char> first = sentence.WordAt(clause.SubjectStart);
        ReadOnlySpan<char> head = sentence.WordAt(clause.SubjectEnd - 1);
        return sentence.Tokens[clause.SubjectStart].Known is "he" or "she" or "who" or "i" or "we" || NameLexicon.GivenName(first) is not null || NameLexicon.PersonTitle(first, out _) is not null
            || NameLexicon.PersonNoun(head) is not null || NameLexicon.IsPersonPlural(head);
    }

    /// <param name="Next">Empty for any word.</param>
    /// <param name="Act">Null for the verb's lemma.</param>
    private sealed record Row(bool? Passive, string[] Next, bool NotNext, FrozenSet<string>? Sort, bool NotSort, string? Act, string Kind, bool Person);
}
