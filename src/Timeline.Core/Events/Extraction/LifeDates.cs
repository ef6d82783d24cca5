using Timeline.Events.Grammar;
using Timeline.Events.Names;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>"Ada Norvik (4 May 1820 – 1910)", "Ivo Marsh (born 1931)": the dates of a life, in brackets behind a person's name.</summary>
internal static class LifeDates
{
    /// <summary>Years in office are written the same way; few offices last longer, and few lives that are written down end sooner.</summary>
    private const int ShortestLife = 18;

    private const int LongestLife = 115;

    /// <summary>Births and deaths; the uses that they take are removed from <paramref name="uses"/>.</summary>
    public static void Read(SentenceAnalysis sentence, NameIndex names, List<TimeUse> uses, List<MentionDraft> drafts)
    {
        for (int open = 1; open < sentence.Tokens.Count; open++)
        {
            if (sentence.Tokens[open].Kind != TokenKind.OpenBracket || NameBefore(sentence, names, open, uses.Exists(use => use.First > open && use.First < open + 5 && use.IsSpan && use.Expression.Meaning is CalendarMeaning { Fields.Day: not null })) is not { } name)
                continue;
            int close = open + 1;
            while (close < sentence.Tokens.Count && close < open + 24 && sentence.Tokens[close].Kind != TokenKind.CloseBracket)
                close++;
            if (close >= sentence.Tokens.Count || sentence.Tokens[close].Kind != TokenKind.CloseBracket)
                continue;
            List<TimeUse> inside = uses.FindAll(use => use.First > open && use.Last < close);
            if (Life(sentence, open, inside) is not { } life)
                continue;
            uses.RemoveAll(inside.Contains);
            if (life.Born is { } born)
                drafts.Add(Draft(sentence, name, born, inside, "born", "birth", "Birth of"));
            if (life.Died is { } died)
                drafts.Add(Draft(sentence, name, died, inside, "die", "death", "Death of"));
        }
    }

    /// <param name="toTheDay">Whether a day stands in the brackets: dams and halls have years, and a name that nothing explains is then a person's.</param>
    private static (int From, int To)? NameBefore(SentenceAnalysis sentence, NameIndex names, int open, bool toTheDay)
    {
        int from = open;
        while (from > 0 && sentence.Tokens[from - 1] is { IsWord: true, Capitalised: true })
            from--;
        if (from == open)
            return null;
        foreach (NameMention mention in names.MentionsIn(sentence.SpanOf(from, open)))
        {
            NameType type = names.Names[mention.Name].Type;
            if ((type is NameType.Person || type is NameType.Other && toTheDay) && mention.Span.End == sentence.Tokens[open - 1].Span.End)
                return (sentence.Tokens.FindIndex(from, t => t.Span.End > mention.Span.Start), open);
        }
        return null;
    }

    /// <summary>Indices of the expressions of birth and death; null where the brackets hold no life.</summary>
    private static (int? Born, int? Died)? Life(SentenceAnalysis sentence, int open, List<TimeUse> inside)
    {
        int[] dates = [.. inside.SelectMany(use => use.Expressions)];
        string marker = inside.Count > 0 ? MarkerBefore(sentence, open, inside[0].First) : "";
        if (dates.Length == 1)
            return marker is "born" or "b" or "b." ? (dates[0], null) : marker is "died" or "d" or "d." ? (null, dates[0]) : null;
        // "(born 4 May 1923 in Kjell; died 17 June 2001)"
        if (inside.Count == 2 && marker is "born" or "b" or "b." && inside.Count == 2 && MarkerBefore(sentence, inside[0].Last, inside[1].First) is "died" or "d" or "d.")
            return (dates[0], dates[^1]);
        if (dates.Length != 2 || marker is not ("" or "born" or "b" or "b." or "c" or "c." or "circa"))
            return null;
        if (YearOf(inside[0].Expression) is not { } from || YearOf(inside[^1].IsSpan ? inside[^1].End : inside[^1].Expression) is not { } to)
            return null;
        return to - from is >= ShortestLife and <= LongestLife ? (dates[0], dates[1]) : null;
    }

    /// <summary>"born", "c."; empty for a date that opens the brackets, "?" for other words before it.</summary>
    private static string MarkerBefore(SentenceAnalysis sentence, int open, int first)
    {
        string last = "";
        for (int i = open + 1; i < first; i++)
        {
            string word = sentence.WordAt(i).ToString().ToLowerInvariant();
            if (word is "born" or "died" or "b" or "b." or "d" or "d." or "c" or "c." or "circa")
                last = word;
            else if (sentence.Tokens[i].IsWord && last.Length == 0 && word is not "née" and not "né" && !sentence.Tokens[i].Capitalised)
                return "?";
        }
        return last;
    }

    private static int? YearOf(TimeExpression expression) => (expression.Meaning as CalendarMeaning)?.Fields.Year;

    private static MentionDraft Draft(SentenceAnalysis sentence, (int From, int To) name, int expression, List<TimeUse> inside, string act, string kind, string title)
    {
        TimeUse use = inside.Find(u => u.Expressions.Contains(expression))!;
        return new MentionDraft
        {
            Sentence = sentence,
            Trigger = sentence.TokenOf(expression),
            Predicate = act,
            Kind = kind,
            Act = title,
            From = name.From,
            To = name.To,
            Modality = Modality.Happened,
            Binding = TimeBinding.Expression,
            Relation = use.IsSpan || use.Relation is not TimeRelation.Around ? TimeRelation.On : TimeRelation.Around,
            Expressions = [expression],
            Words = sentence.WordAt(sentence.TokenOf(expression)).ToString(),
        };
    }
}
