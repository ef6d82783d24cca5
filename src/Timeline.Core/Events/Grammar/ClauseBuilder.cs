using System.Collections.Immutable;

namespace Timeline.Events.Grammar;

/// <summary>Gives clauses their ends, their time expressions and their quotation marks.</summary>
internal static class ClauseBuilder
{
    public static ImmutableArray<Clause> Build(List<Token> tokens, List<ClauseDraft> drafts)
    {
        var clauses = new Clause[drafts.Count];
        for (int k = 0; k < drafts.Count; k++)
        {
            ClauseDraft draft = drafts[k];
            int end = k + 1 < drafts.Count ? Math.Max(draft.Verb.Head + 1, drafts[k + 1].Start) : tokens.Count;
            clauses[k] = new Clause
            {
                Verb = draft.Verb,
                Link = draft.Link,
                Parent = draft.Parent,
                Start = draft.Start,
                End = end,
                FullEnd = FullEnd(tokens, drafts, k),
                SubjectStart = draft.SubjectStart,
                SubjectEnd = draft.SubjectEnd,
                SharesSubject = draft.Shares,
                Opener = draft.Opener,
                Times = TimesOf(tokens, drafts, k, end),
                Quoted = tokens[draft.Verb.Head].InQuotation && (!draft.HasSubject || tokens[draft.SubjectStart].InQuotation),
            };
        }
        return [.. clauses];
    }

    /// <summary>What is said, what relates to a noun of it and what it is for belong to a clause; what happened before, or beside it, does not.</summary>
    private static int FullEnd(List<Token> tokens, List<ClauseDraft> drafts, int k)
    {
        for (int next = k + 1; next < drafts.Count; next++)
        {
            ClauseDraft later = drafts[next];
            bool inside = later.Link is ClauseLink.Content or ClauseLink.Question or ClauseLink.Infinitive or ClauseLink.Participial or ClauseLink.Relative
                && HangsOn(drafts, next, k) || (OpensContent(tokens, later) && later.Parent == k);
            // "ruled that the boy, who was six when he came, must go": what is ruled goes on behind the aside.
            inside |= HangsOn(drafts, next, k) && drafts.FindIndex(next + 1, d => d.Link == ClauseLink.Content && d.Parent == k && d.SubjectEnd < drafts[next].Start) > 0;
            if (!inside)
                return Math.Max(drafts[k].Verb.Head + 1, later.Start);
        }
        return tokens.Count;
    }

    /// <summary>"said that <b>once it arrives</b> it will be weighed".</summary>
    public static bool OpensContent(List<Token> tokens, ClauseDraft draft) =>
        draft is { Link: ClauseLink.Time or ClauseLink.Adverbial, Opener: > 0 } && tokens[draft.Opener - 1].Known == "that";

    private static bool HangsOn(List<ClauseDraft> drafts, int clause, int on)
    {
        while (clause > on)
            clause = drafts[clause].Parent;
        return clause == on;
    }

    private static ImmutableArray<int> TimesOf(List<Token> tokens, List<ClauseDraft> drafts, int k, int end)
    {
        ImmutableArray<int>.Builder? times = null;
        ClauseDraft draft = drafts[k];
        Collect(draft.Start, end);

        // A subject that waited for its verb stands before the clauses between: "The letter of 2003, which ..., was sent".
        bool apart = !draft.Shares && draft.HasSubject && draft.SubjectStart < draft.Start && draft.Link == ClauseLink.Main;
        if (apart)
            Collect(k > 0 ? PreviousEnd(drafts, k, draft) : 0, draft.SubjectEnd);
        return times?.ToImmutable() ?? [];

        void Collect(int from, int to)
        {
            for (int i = from; i < to; i++)
            {
                if (tokens[i].Kind == TokenKind.Time && (times is null || !times.Contains(tokens[i].Expression)))
                    (times ??= ImmutableArray.CreateBuilder<int>()).Add(tokens[i].Expression);
            }
        }
    }

    private static int PreviousEnd(List<ClauseDraft> drafts, int k, ClauseDraft draft)
    {
        int from = 0;
        for (int i = 0; i < k; i++)
        {
            if (drafts[i].Verb.Head < draft.SubjectStart)
                from = drafts[i].Verb.Head + 1;
        }
        return from;
    }
}
