using System.Collections.Frozen;
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
    private static readonly FrozenSet<string> Numerals = WordTable.Words("numerals.words", StringComparer.OrdinalIgnoreCase).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

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
        bool counted = length > 1 && IsCounted(sentence, clause);
        if (!counted && first.Known is "some" or "many" or "most" or "several" or "few" or "no" or "any" or "each" or "every" or "such" or "others" or "one")
            return SubjectKind.Vague;
        if (!names.MentionsIn(sentence.SpanOf(clause.SubjectStart, clause.SubjectEnd)).IsEmpty)
            return SubjectKind.Named;
        for (int i = clause.SubjectStart; i < clause.SubjectEnd; i++)
        {
            if (sentence.Tokens[i] is { IsWord: true, Capitalised: true } t && i > 0 && !t.Is(WordClass.Determiner))
                return SubjectKind.Named;
        }
        if (counted || first.Kind is TokenKind.Number or TokenKind.Time || first.Is(WordClass.Possessive) || first.Known is "the" or "another" or "both" or "all")
            return SubjectKind.Definite;
        if (IsNumberWord(sentence.WordAt(clause.SubjectStart)))
            return SubjectKind.Definite;
        if (first.Known is "a" or "an")
            return SubjectKind.Vague;
        return SubjectKind.Vague;
    }

    /// <summary>"forty people", "some 400 people", "at least two boys".</summary>
    public static bool IsCounted(SentenceAnalysis sentence, Clause clause)
    {
        for (int i = clause.SubjectStart; i < Math.Min(clause.SubjectEnd, clause.SubjectStart + 4); i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Number || IsNumberWord(sentence.WordAt(i)))
                return sentence.Tokens[i].Known != "one" && !(i > clause.SubjectStart && sentence.Tokens[i - 1].Capitalised && i - 1 > clause.SubjectStart);
            if (sentence.Tokens[i].Known is not ("some" or "about" or "at" or "least" or "more" or "than" or "around" or "over" or "up" or "to" or "nearly" or "almost" or "another" or "the" or "an" or "approximately"))
                return false;
        }
        return false;
    }

    /// <summary>"forty", "Twenty-seven".</summary>
    public static bool IsNumberWord(ReadOnlySpan<char> word)
    {
        int dash = word.IndexOf('-');
        if (dash > 3 && word[dash - 1] == 'y')
            word = word[(dash + 1)..];
        return word.Length < 12 && Numerals.Contains(word.ToString());
    }
}
