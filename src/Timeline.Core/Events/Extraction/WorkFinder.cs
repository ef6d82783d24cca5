using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;

namespace Timeline.Events.Extraction;

/// <summary>Finds the report, letter or act that a phrase names, with its author: "Cole's 2014 report", "a report by Jane Cole".</summary>
internal static class WorkFinder
{
    private const int Window = 8;

    /// <summary>The first work whose noun stands in the tokens; null when there is none.</summary>
    public static WorkReference? Find(SentenceAnalysis sentence, NameIndex names, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (WorkAt(sentence, i) is not null && IsHead(sentence, i))
                return At(sentence, names, i);
        }
        return null;
    }

    public static EventNoun? WorkAt(SentenceAnalysis sentence, int i) =>
        sentence.Tokens[i] is { IsWord: true, Entry.Noun: { IsWork: true } noun } && !AreRumours(sentence, i) ? noun : null;

    /// <summary>"confirmed reports that a carrier had left": nobody's work.</summary>
    private static bool AreRumours(SentenceAnalysis sentence, int i) =>
        sentence.Tokens[i].Known == "reports" && i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].Known == "that";

    /// <summary>The work whose noun is token <paramref name="head"/>.</summary>
    public static WorkReference At(SentenceAnalysis sentence, NameIndex names, int head)
    {
        EventNoun noun = sentence.Tokens[head].Entry!.Noun!;
        return new WorkReference(noun.Noun, AuthorBefore(sentence, names, head) ?? AuthorAfter(sentence, names, head), OwnName(sentence, names, head));
    }

    /// <summary>Whether the noun is the last of its phrase: not "report author", "letter box".</summary>
    public static bool IsHead(SentenceAnalysis sentence, int i)
    {
        if (i + 1 >= sentence.Tokens.Count)
            return true;
        Token next = sentence.Tokens[i + 1];
        return !(next.IsWord && next.Entry is null && !next.Capitalised && next.Ending is WordEnding.None or WordEnding.S)
            && !(next.Is(WordClass.Noun) && !next.Is(WordClass.Preposition) && next.Entry!.ThirdPerson is null && next.Entry.Past is null)
            && next.Kind != TokenKind.Clitic;
    }

    /// <summary>"Professor Jane Cole's 2014 report", "the Cole report", "its report".</summary>
    private static string? AuthorBefore(SentenceAnalysis sentence, NameIndex names, int head)
    {
        int i = head - 1;
        while (i >= 0 && i >= head - Window)
        {
            Token t = sentence.Tokens[i];
            if (t.Kind == TokenKind.Clitic)
                return NameEndingAt(sentence, names, i);
            if (t.Is(WordClass.Possessive))
                return names.ReferentOf(t.Span)?.Text;
            if (t.Is(WordClass.Determiner) || !(t.IsWord || t.Kind is TokenKind.Time or TokenKind.Number or TokenKind.OpenQuote or TokenKind.CloseQuote) || t.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Auxiliary | WordClass.Subordinator))
                break;
            i--;
        }
        TextSpan phrase = i + 1 < head ? sentence.SpanOf(i + 1, head) : default;
        foreach (Name name in phrase.Length > 0 ? names.NamesIn(phrase) : [])
        {
            if (name.Type is NameType.Person or NameType.Body)
                return name.FullForm;
        }
        return null;
    }

    private static string? NameEndingAt(SentenceAnalysis sentence, NameIndex names, int clitic)
    {
        int start = NounPhrase.PhraseStart(sentence.Tokens, clitic);
        ImmutableArray<Name> found = start < clitic ? names.NamesIn(sentence.SpanOf(start, clitic)) : [];
        return found.IsEmpty ? null : found[^1].FullForm;
    }

    /// <summary>"a report by Jane Cole", "a letter from the board", "another report by social worker Jane Cole".</summary>
    private static string? AuthorAfter(SentenceAnalysis sentence, NameIndex names, int head)
    {
        for (int i = head + 1; i < sentence.Tokens.Count && i <= head + Window; i++)
        {
            Token t = sentence.Tokens[i];
            if (t.Known is "by" && i + 1 < sentence.Tokens.Count)
            {
                int end = Math.Min(sentence.Tokens.Count, i + 7);
                int stop = i + 1;
                while (stop < end && (sentence.Tokens[stop].IsWord || sentence.Tokens[stop].Kind is TokenKind.Clitic) && !sentence.Tokens[stop].Is(WordClass.Preposition | WordClass.Relative | WordClass.Auxiliary | WordClass.Coordinator))
                    stop++;
                ImmutableArray<Name> found = stop > i + 1 ? names.NamesIn(sentence.SpanOf(i + 1, stop)) : [];
                return found.IsEmpty ? null : found[0].FullForm;
            }
            if (t.Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Coordinator) || t.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Break || (t.Entry?.Past is not null && !t.Is(WordClass.Noun)))
                return null;
        }
        return null;
    }

    /// <summary>"the Clean Rivers Act": a work with a name of its own ends in its noun.</summary>
    private static string? OwnName(SentenceAnalysis sentence, NameIndex names, int head)
    {
        if (!sentence.Tokens[head].Capitalised)
            return null;
        int start = head;
        while (start > 0 && (sentence.Tokens[start - 1].Capitalised || sentence.Tokens[start - 1].Known is "of" or "and" && start > 1 && sentence.Tokens[start - 2].Capitalised)
            && !sentence.Tokens[start - 1].Is(WordClass.Determiner | WordClass.Preposition) && sentence.Tokens[start - 1].Kind == TokenKind.Word)
        {
            start--;
        }
        TextSpan span = sentence.SpanOf(start, head + 1);
        foreach (Name name in names.NamesIn(span))
        {
            if (name.Type == NameType.Work)
                return name.FullForm;
        }
        return start < head - 1 ? sentence.Text.Substring(span.Start, span.Length) : null;
    }
}
