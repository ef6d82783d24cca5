using System.Collections.Immutable;

namespace Timeline.Events.Grammar;

/// <summary>
/// Cuts a sentence into clauses: from left to right, each verb group takes the words back to the nearest boundary as
/// its subject. A subject whose verb has not yet come waits while relative and participial clauses pass:
/// "The letter, which was found in March, was sent".
/// </summary>
internal sealed class ClauseParser
{
    private readonly List<Token> tokens;
    private readonly List<VerbGroup> groups;
    private readonly List<ClauseDraft> drafts = [];
    private readonly Stack<(int Start, int End)> waiting = new();
    private readonly ClauseBoundaries boundaries;

    private ClauseParser(List<Token> tokens, List<VerbGroup> groups)
    {
        this.tokens = tokens;
        this.groups = groups;
        boundaries = new ClauseBoundaries(tokens, drafts, () => waiting.Count);
    }

    public static ImmutableArray<Clause> Parse(List<Token> tokens, List<VerbGroup> groups)
    {
        if (groups.Count == 0)
            return [];
        ReducedRelatives.DropAttributes(tokens, groups);
        if (groups.Count == 0)
            return [];
        ReducedRelatives.DropAdjective(tokens, groups);
        Ellipsis.Restore(tokens, groups);
        ReducedRelatives.Demote(tokens, groups);
        if (groups.Count == 0)
            return [];
        var parser = new ClauseParser(tokens, groups);
        int cursor = 0;
        for (int k = 0; k < groups.Count; k++)
        {
            VerbGroup group = groups[k];
            if (group.Finite)
                parser.AddFinite(group, cursor);
            else
                parser.AddNonFinite(group, cursor);
            cursor = group.Head + 1;
        }
        return parser.Finish();
    }

    private void AddFinite(VerbGroup group, int cursor)
    {
        int vg = group.First;
        int previous = drafts.Count - 1;
        int following = groups.FindIndex(g => g.Finite && g.First > group.Head);
        if (Inversion.Subject(tokens, group, following < 0 ? null : groups[following], drafts.Exists(d => d.Verb.Finite)) is var (speaker, speakerEnd))
        {
            drafts.Add(new ClauseDraft { Verb = group, Parent = -1, Link = ClauseLink.Main, Start = group.First, SubjectStart = speaker, SubjectEnd = speakerEnd });
            return;
        }
        int boundary = -1;
        int right = SubjectEdges.AsideStart(tokens, vg, 0);
        if (right < cursor)
            (right, cursor, previous) = BeforeAside(right, vg, cursor, previous);
        for (int i = right - 1; i >= cursor && boundary < 0; i--)
        {
            if (boundaries.IsBoundary(i, vg, cursor, previous))
                boundary = i;
        }
        if (boundary >= 0 && boundary == vg - 1 && tokens[boundary].Kind == TokenKind.Comma)
            boundary = SubjectEdges.BeforeApposition(tokens, cursor, boundary);
        var draft = new ClauseDraft { Verb = group, Parent = previous, Start = cursor };
        drafts.Add(draft);
        if (boundary >= 0)
        {
            Token opener = tokens[boundary];
            draft.Opener = boundary;
            draft.Link = LinkOf(boundary, previous);
            draft.Start = opener.Kind == TokenKind.Comma ? SubjectEdges.BeforeTime(tokens, cursor, boundary) : opener.Is(WordClass.Relative) ? SubjectEdges.BeforePhrase(tokens, cursor, boundary) : boundary;
            SetSubject(draft, boundary + 1, right);

            // "the attacks that injured": what is told needs a subject of its own.
            if (opener.Known == "that" && !draft.HasSubject && boundary > 0 && NounBefore(boundary))
                draft.Link = ClauseLink.Relative;
            // "paid for a holiday that the two took in August": what they took stands before.
            if (opener.Known == "that" && draft is { HasSubject: true, Link: ClauseLink.Content } && previous >= 0 && !drafts[previous].Verb.Verb.TakesClause && SubjectEdges.LacksObject(tokens, group, boundary))
                draft.Link = ClauseLink.Relative;
            if (draft.Link == ClauseLink.Relative)
            {
                // "the letter, which was found": without a subject of its own, the clause is about the noun before.
                if (!draft.HasSubject)
                {
                    int end = SubjectEdges.BeforeAge(tokens, boundary > 0 && tokens[boundary - 1].Kind == TokenKind.Comma ? boundary - 1 : boundary);
                    (draft.SubjectStart, draft.SubjectEnd) = (SubjectEdges.AntecedentStart(tokens, group, cursor, end), end);
                }
            }
            // "A review into what the ministry was sent concluded": the review waits too.
            bool asksInside = draft.Link is ClauseLink.Question && previous < 0 && boundary > 1 && tokens[boundary - 1].Is(WordClass.Preposition);
            bool opensInside = draft.Link is ClauseLink.Relative || asksInside || (draft.Link is ClauseLink.Time or ClauseLink.Adverbial && previous < 0);
            // "signed a treaty under which they left": the treaty is what was signed, and waits for no verb.
            bool isObject = draft.Link == ClauseLink.Relative && previous >= 0 && drafts[previous] is { Verb: { Finite: true, Verb.TakesClause: false }, Link: ClauseLink.Main } && boundary > cursor && tokens[boundary - 1].Is(WordClass.Preposition)
                && !tokens.GetRange(cursor, boundary - cursor).Exists(t => t.Is(WordClass.Coordinator | WordClass.Subordinator) && !t.Is(WordClass.Preposition));
            if (opensInside && !isObject && (previous < 0 || cursor < boundary) && HasPendingNoun(cursor, boundary))
            {
                int joint = draft.Link == ClauseLink.Relative && previous >= 0 ? SubjectEdges.JointBefore(tokens, cursor, boundary) : -1;
                waiting.Push((Math.Max(cursor, joint + 1), boundary));
                if (joint >= 0)
                    (draft.Start, draft.Parent) = (joint, -1);
            }
            if (opener.Kind == TokenKind.Comma || opener.Is(WordClass.Coordinator))
                ReturnToOuter(draft, group);
            if (draft.Link == ClauseLink.Main)
                draft.Parent = -1;
            return;
        }
        if (previous < 0 && ReducedRelatives.IsContactClause(tokens, groups, group, cursor))
        {
            draft.Link = ClauseLink.Relative;
            draft.Start = vg - 1;
            (draft.SubjectStart, draft.SubjectEnd) = (vg - 1, vg);
            waiting.Push((cursor, vg - 1));
            return;
        }
        if (previous < 0)
        {
            draft.Link = ClauseLink.Main;
            draft.Parent = -1;
            SetSubject(draft, cursor, right);
            if (group is { Passive: true, Verb.Lemma: "hold" })
                draft.SubjectStart = SubjectEdges.WhatWasHeld(tokens, draft.SubjectStart, draft.SubjectEnd);
            return;
        }
        // "said a new system for claims had begun": all of it; "told the board it had begun": only what stands before the verb.
        bool whole = drafts[previous].Verb is not { Participial: true, Passive: true, Verb.Lemma: "hold" } && drafts[previous].Verb.Verb is { TakesClause: true, Lemma: not ("tell" or "inform" or "warn" or "remind" or "assure" or "notify" or "promise" or "ask") };
        draft.Start = whole ? SubjectEdges.AfterTime(tokens, cursor, vg) : Math.Max(cursor, NounPhraseStart(vg));
        SetSubject(draft, draft.Start, vg);
        if (ReturnToOuter(draft, group))
            return;
        if (ClauseBuilder.OpensContent(tokens, drafts[previous]) && drafts[previous].Parent is >= 0 and int telling && drafts[telling].Verb.Verb.TakesClause)
        {
            (draft.Link, draft.Parent) = (ClauseLink.Content, telling);
            return;
        }
        draft.Link = drafts[previous].Verb.Verb.TakesClause ? ClauseLink.Content : ClauseLink.Main;
        if (draft.Link == ClauseLink.Main)
            draft.Parent = -1;
    }

    /// <summary>"Dozens of men - some carrying flags - marched": the clauses inside the aside have no say in who marched.</summary>
    private (int Right, int Cursor, int Previous) BeforeAside(int aside, int vg, int cursor, int previous)
    {
        int before = previous;
        while (before >= 0 && drafts[before].Verb.First > aside && !drafts[before].Verb.Finite)
            before--;
        return before >= 0 && drafts[before].Verb.Head >= aside ? (vg, cursor, previous) : (aside, before < 0 ? 0 : drafts[before].Verb.Head + 1, before);
    }

    /// <summary>The verb of a subject that has been waiting for it.</summary>
    private bool ReturnToOuter(ClauseDraft draft, VerbGroup group)
    {
        bool direct = draft.SubjectEnd == draft.SubjectStart;
        if (waiting.Count > 0 && (direct && !GoesOn(draft, group) || draft.Opener < 0))
        {
            (draft.SubjectStart, draft.SubjectEnd) = waiting.Pop();
            (draft.SubjectStart, draft.SubjectEnd) = NounPhrase.Trim(tokens, draft.SubjectStart, draft.SubjectEnd);
            draft.Link = ClauseLink.Main;
            draft.Parent = -1;
            draft.Start = group.First;

            // "after a boat carrying nine men sank": the clause that "after" opens.
            int opener = draft.SubjectStart - 1;
            if (opener > 0 && (tokens[opener].Is(WordClass.Subordinator) || tokens[opener].Known == "that") && drafts.FindLastIndex(d => d.Verb.Finite && d.Verb.Head < opener) is >= 0 and int outer)
            {
                (draft.Link, draft.Opener, draft.Parent) = (LinkOf(opener, outer), opener, outer);
                foreach (ClauseDraft inside in drafts.Where(d => !d.Verb.Finite && d.Verb.First > opener))
                    (inside.Link, inside.Start) = (draft.Link, Math.Min(inside.Start, opener));
            }
            return true;
        }
        if (direct && draft.Parent >= 0)
        {
            // "met in March and agreed": the subject of the clause beside it.
            int sibling = draft.Parent;
            while (sibling >= 0 && !drafts[sibling].Verb.Finite)
                sibling = drafts[sibling].Parent >= 0 && drafts[sibling].Parent < sibling ? drafts[sibling].Parent : sibling - 1;
            if (sibling < 0)
                return false;
            draft.SubjectStart = drafts[sibling].SubjectStart;
            draft.SubjectEnd = drafts[sibling].SubjectEnd;
            draft.Link = drafts[sibling].Link;
            draft.Parent = drafts[sibling].Parent;
            draft.Shares = true;
            draft.Verb = Ellipsis.WithAuxiliariesOf(tokens, drafts[sibling].Verb, group);
            return true;
        }
        return false;
    }

    /// <summary>"The blast that killed a guard <b>and maimed</b> a nurse shook the town": the blast waits for the verb that is still to come.</summary>
    private bool GoesOn(ClauseDraft draft, VerbGroup group)
    {
        if (draft.Opener < 0 || !tokens[draft.Opener].Is(WordClass.Coordinator) || draft.Parent < 0 || drafts[draft.Parent].Link != ClauseLink.Relative || group.Verb.TakesClause)
            return false;
        int next = groups.FindIndex(g => g.Finite && g.First > group.Head);
        return next >= 0 && groups[next].First > group.Head + 1 && !ReducedRelatives.HasBoundary(tokens, group.Head + 1, groups[next].First);
    }

    private void AddNonFinite(VerbGroup group, int cursor)
    {
        int previous = drafts.Count - 1;
        var draft = new ClauseDraft { Verb = group, Parent = previous, Start = group.First, Link = group.Infinitive ? ClauseLink.Infinitive : ClauseLink.Participial };
        int before = group.First - 1;
        if (before >= cursor && tokens[before].Is(WordClass.Preposition | WordClass.Subordinator) && group.Participial)
        {
            draft.Opener = before;
            draft.Start = before;
        }
        int noun = Math.Max(cursor, NounPhraseStart(group.First));

        // "Minutes of the meeting held on Friday": the meeting was.
        if (group is { Participial: true, Passive: true, Verb.Lemma: "hold" })
            noun = SubjectEdges.WhatWasHeld(tokens, noun, group.First);
        bool adjoins = before >= cursor && tokens[before].Kind is TokenKind.Word or TokenKind.Number or TokenKind.CloseQuote or TokenKind.Time && draft.Opener < 0;
        bool afterComma = before > cursor && tokens[before].Kind == TokenKind.Comma && group.Passive
            && (previous < 0 || (tokens[before - 1].IsWord && !tokens[before - 1].Capitalised && NounPhraseStart(before) is var thing && thing >= cursor && (tokens[thing].Known is "the" or "a" or "an" || thing > cursor && tokens[thing - 1].Is(WordClass.Subordinator) && !tokens[thing - 1].Is(WordClass.Preposition))));
        if (group.Participial && group.Passive && (adjoins || afterComma))
        {
            // "on the cover of the band's album, released in 1974": the album, not the cover.
            bool work = afterComma && tokens[before - 1].Entry?.Noun is { IsWork: true, Act: "release" };
            draft.SubjectStart = afterComma ? Math.Max(cursor, NounPhrase.PhraseStart(tokens, before, overOf: !work)) : noun;
            draft.SubjectEnd = afterComma ? before : group.First;
            // "although drawings, released in May": the clause begins where its subject is introduced.
            if (afterComma && draft.SubjectStart > cursor && tokens[draft.SubjectStart - 1].Is(WordClass.Subordinator))
                draft.Start = draft.SubjectStart - 1;
        }
        else if (previous >= 0)
        {
            draft.SubjectStart = drafts[previous].SubjectStart;
            draft.SubjectEnd = drafts[previous].SubjectEnd;
            draft.Shares = true;
        }
        int opens = previous < 0 ? cursor - 1 : OpenerBefore(group.First, cursor);

        // "KJELL (NN) - Floods triggered by rain have killed": what stands before the dash is no subject.
        for (int i = opens + 1; i < group.First && previous < 0; i++)
            opens = tokens[i].Kind == TokenKind.Break && i < 12 ? i : opens;
        if (group.Participial && cursor < group.First && before >= cursor && (previous < 0 || opens >= cursor) && draft.Opener < 0 && adjoins | previous < 0 && tokens[opens + 1].Known is not ("with" or "without") && !SubjectEdges.IsOnlyPhrase(tokens, opens + 1, group.First) && HasPendingNoun(opens + 1, group.First))
            waiting.Push((opens + 1, group.First));
        drafts.Add(draft);
    }

    /// <summary>The word that opens a clause whose subject ends at <paramref name="end"/>: "after | a boat carrying"; -1 without one.</summary>
    private int OpenerBefore(int end, int cursor)
    {
        int start = NounPhraseStart(end);
        return start > cursor && start < end && (tokens[start - 1].Is(WordClass.Subordinator) || tokens[start - 1].Known == "that" && drafts[^1].Verb.Verb.TakesClause) ? start - 1 : -1;
    }

    private ClauseLink LinkOf(int boundary, int previous)
    {
        Token t = tokens[boundary];
        if (t.Is(WordClass.Relative) && t.Known != "that")
            return ClauseLink.Relative;
        if (t.Known == "that")
            return previous >= 0 && drafts[previous].Verb.Verb.TakesClause ? ClauseLink.Content : boundary > 0 && NounBefore(boundary) && previous < 0 ? ClauseLink.Relative : ClauseLink.Content;
        if (t.Is(WordClass.Temporal))
            return ClauseLink.Time;
        if (t.Is(WordClass.Subordinator) || t.Known == "than")
            return ClauseLink.Adverbial;
        if (t.Is(WordClass.Wh))
            return ClauseLink.Question;
        return ClauseLink.Main;
    }

    private bool NounBefore(int i) => tokens[i - 1].IsWord && !tokens[i - 1].Is(WordClass.Pronoun | WordClass.Preposition | WordClass.Adverb);

    private bool HasPendingNoun(int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (tokens[i].Kind == TokenKind.Break)
                return false;
        }
        (int start, int end) = NounPhrase.Trim(tokens, from, to);
        return end > start;
    }

    private int NounPhraseStart(int end) => NounPhrase.PhraseStart(tokens, end);

    private void SetSubject(ClauseDraft draft, int from, int to) => (draft.SubjectStart, draft.SubjectEnd) = NounPhrase.Trim(tokens, from, to);

    private ImmutableArray<Clause> Finish()
    {
        // "Rescued by fishermen, the boy went home": what opens the sentence is about its subject.
        if (drafts.Count > 1 && drafts[0] is { Verb: { Participial: true, Passive: true, First: 0 }, HasSubject: false } opening && drafts[1] is { Link: ClauseLink.Main, HasSubject: true } main && main.SubjectStart > opening.Verb.Head)
            (opening.SubjectStart, opening.SubjectEnd, opening.Shares) = (main.SubjectStart, main.SubjectEnd, true);
        return ClauseBuilder.Build(tokens, drafts);
    }
}
