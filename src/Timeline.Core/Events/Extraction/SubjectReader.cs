using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;

namespace Timeline.Events.Extraction;

/// <summary>How well a subject is known: a chronology needs somebody or something in particular.</summary>
internal enum SubjectKind
{
    None,

    /// <summary>"people", "a key partner", "many", "you".</summary>
    Vague,

    /// <summary>"he", "it", "they".</summary>
    Pronoun,

    /// <summary>"the council", "two officers", "his widow".</summary>
    Definite,

    /// <summary>"Paul Meyer", "the Riverside Trust".</summary>
    Named,
}

internal static class SubjectReader
{
    public static SubjectKind Read(SentenceAnalysis sentence, NameIndex names, Clause clause)
    {
        if (!clause.HasSubject)
            return SubjectKind.None;
        Token first = sentence.Tokens[clause.SubjectStart];
        int length = clause.SubjectEnd - clause.SubjectStart;
        if (length == 1 && first.Is(WordClass.Pronoun))
            return first.Known is "he" or "she" or "they" or "it" ? SubjectKind.Pronoun : SubjectKind.Vague;
        if (first.Known is "it" or "there" or "what" or "you" or "we" or "i" || (first.Known is "this" or "that" or "these" && length == 1))
            return SubjectKind.Vague;
        if (first.Known is "some" or "many" or "most" or "several" or "few" or "no" or "any" or "each" or "every" or "such" or "others" or "one")
            return SubjectKind.Vague;
        if (!names.MentionsIn(sentence.SpanOf(clause.SubjectStart, clause.SubjectEnd)).IsEmpty)
            return SubjectKind.Named;
        for (int i = clause.SubjectStart; i < clause.SubjectEnd; i++)
        {
            if (sentence.Tokens[i] is { IsWord: true, Capitalised: true } t && i > 0 && !t.Is(WordClass.Determiner))
                return SubjectKind.Named;
        }
        if (first.Kind is TokenKind.Number or TokenKind.Time || first.Is(WordClass.Possessive) || first.Known is "the" or "another" or "both" or "all")
            return SubjectKind.Definite;
        if (IsNumberWord(sentence.WordAt(clause.SubjectStart)))
            return SubjectKind.Definite;
        if (first.Known is "a" or "an")
            return SubjectKind.Vague;
        return SubjectKind.Vague;
    }

    private static bool IsNumberWord(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is > 3 and int dash && IsNumberWord(word[(dash + 1)..]) && word[dash - 1] == 'y'
        || word.Length < 10 && (word.Equals("two", StringComparison.OrdinalIgnoreCase) || word.Equals("three", StringComparison.OrdinalIgnoreCase)
            || word.Equals("four", StringComparison.OrdinalIgnoreCase) || word.Equals("five", StringComparison.OrdinalIgnoreCase)
            || word.Equals("six", StringComparison.OrdinalIgnoreCase) || word.Equals("seven", StringComparison.OrdinalIgnoreCase)
            || word.Equals("eight", StringComparison.OrdinalIgnoreCase) || word.Equals("nine", StringComparison.OrdinalIgnoreCase)
            || word.Equals("ten", StringComparison.OrdinalIgnoreCase) || word.Equals("dozens", StringComparison.OrdinalIgnoreCase));
}
