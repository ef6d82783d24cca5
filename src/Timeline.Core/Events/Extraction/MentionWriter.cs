using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;
using Timeline.Temporal;

namespace Timeline.Events.Extraction;

/// <summary>Writes drafts down as mentions.</summary>
internal static class MentionWriter
{
    public static EventMention Write(Document document, NameIndex names, MentionDraft draft, int? anchor, ImmutableArray<TimeExpression> expressions)
    {
        SentenceAnalysis sentence = draft.Sentence;
        TextSpan span = sentence.Sentence.Span;
        string quote = document.Quote(span);
        ActNormalizer.Normalize(draft);
        return new EventMention
        {
            DocumentId = document.Id,
            Sentence = sentence.Index,
            Span = span,
            Place = document.PlaceOf(span),
            Quote = quote,
            Trigger = sentence.Tokens[draft.Trigger].Span,
            Predicate = draft.Predicate,
            Kind = draft.Kind,
            Title = TitleWriter.Write(names, Source(sentence, draft, expressions)),
            Description = quote,
            Actors = Actors(sentence, names, draft),
            Work = draft.Work,
            Modality = draft.Modality,
            Claimant = draft.Claimant,
            Time = new MentionTime
            {
                Binding = draft.Binding,
                Relation = draft.Relation,
                Expressions = draft.Expressions,
                AnchorMention = anchor,
                Words = draft.Words,
            },
            Role = sentence.Role,
            Supporting = draft.Supporting,
            Terms = Terms(sentence, draft),
            Names = [.. Spans(sentence, draft).SelectMany(s => names.NamesIn(s)).Select(n => n.FullForm).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Figures = FigureReader.Read(sentence.Text, sentence.Tokens, draft.From, draft.To),
            Quotations = QuotationReader.Read(sentence.Text, sentence.Tokens),
        };
    }

    private static TitleSource Source(SentenceAnalysis sentence, MentionDraft draft, ImmutableArray<TimeExpression> expressions)
    {
        var remove = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TimeUse use in TimeUse.Read(sentence.Text, sentence.Tokens, expressions))
        {
            // "the 1956 uprising": of an uprising alone nobody knows which.
            bool names = draft.Clause is null && draft.Noun is { IsWork: false } && draft.To - draft.From <= 3 && use.First > draft.From && use.Last < draft.Trigger && use.First == use.Last && use.From == use.First;
            bool part = use.From > 0 && use.From < use.First && sentence.Tokens[use.From].Known == "of" && sentence.WordAt(use.From - 1) is "part" or "parts" or "rest" or "most" or "much" or "half" or "hours";
            int from = use.From > 0 && sentence.Tokens[use.From - 1].Known == "dated" ? use.From - 1 : use.From;
            // "did not reply until 6 June": without its date the title would say the contrary.
            bool needed = draft.Clause is { } told && ModalityReader.IsNotUntil(sentence, told) && use.Relation == TimeRelation.Before;
            if (!names && !part && !needed && use.Expressions.Any(draft.Expressions.Contains) || TitleFrame.IsDeictic(use))
                remove.Add(sentence.SpanOf(from, JoinedEnd(sentence, use)));
        }
        remove.AddRange(draft.Again);
        if (draft.Clause is { } dated && TitleFrame.TrailingDistance(sentence, dated) is { } distance)
            remove.Add(distance);
        if (draft.Clause is not { } clause)
        {
            return new TitleSource
            {
                Predicate = sentence.SpanOf(draft.From, TitleFrame.PhraseEnd(sentence, draft)),
                Act = draft.Act ?? (draft.Noun is { IsWork: true } noun && !TitleFrame.IsUnpublished(sentence, draft) ? ActNormalizer.NounOf(noun.Act) : null),
                Remove = remove.ToImmutable(),
            };
        }
        if (TitleFrame.IsToldBySubject(draft, clause))
            return new TitleSource { Predicate = sentence.SpanOf(clause.SubjectStart, clause.SubjectEnd), Remove = remove.ToImmutable() };
        if (TitleFrame.ActedOn(sentence, clause) is { } acted)
        {
            return new TitleSource
            {
                Auxiliary = TitleFrame.BeOf(sentence, acted.First, acted.End),
                Subject = sentence.SpanOf(acted.First, acted.End),
                Predicate = sentence.SpanOf(clause.Verb.Head, TrimmedEnd(sentence, clause)),
                Remove = [.. remove, sentence.SpanOf(acted.First, acted.End)],
            };
        }
        int? quotation = TitleFrame.QuotationEnd(sentence, clause);
        return new TitleSource
        {
            Auxiliary = TitleFrame.Auxiliary(sentence, clause),
            Quotes = quotation is not null,
            QuotedBefore = quotation is null ? TitleFrame.QuotedBefore(sentence, clause) : null,
            Told = TitleFrame.ToldBefore(sentence, clause),
            ObjectBefore = TitleFrame.ObjectBefore(sentence, clause),
            Subject = TitleFrame.Subject(sentence, clause),
            Predicate = sentence.SpanOf(PredicateStart(sentence, clause), quotation ?? (clause.Inverted ? clause.Verb.Head + 1 : TrimmedEnd(sentence, clause))),
            Remove = remove.ToImmutable(),
        };
    }

    /// <summary>"spent the spring <b>and summer</b> organising", "at 11.30 a.m. <b>local time</b>": gone with the first.</summary>
    private static int JoinedEnd(SentenceAnalysis sentence, TimeUse use)
    {
        int end = use.Last + 1;
        if (end + 1 < sentence.Tokens.Count && sentence.Tokens[end].Known is "and" or "or" && sentence.Tokens[end + 1].Kind == TokenKind.Time && (end + 2 >= sentence.Tokens.Count || !sentence.Tokens[end + 2].Is(WordClass.Auxiliary)))
            return end + 2;
        return end + 1 < sentence.Tokens.Count && sentence.WordAt(end) is "local" && sentence.WordAt(end + 1) is "time" ? end + 2 : end;
    }

    /// <summary>"plans to close", "was the first to speak", "there were 273": an infinitive and a bare "were" say too little alone.</summary>
    private static int PredicateStart(SentenceAnalysis sentence, Clause clause)
    {
        Clause at = clause;
        while (at.Verb.Infinitive && at.Parent >= 0 && sentence.Clauses[at.Parent].SubjectStart == clause.SubjectStart)
            at = sentence.Clauses[at.Parent];
        int first = TitleFrame.IsBeing(sentence, at) ? at.Verb.Head : at.Verb.First;
        return !clause.HasSubject && first > 0 && sentence.Tokens[first - 1].Known == "there" ? first - 1 : first;
    }

    private static int TrimmedEnd(SentenceAnalysis sentence, Clause clause)
    {
        int end = clause.FullEnd;

        // "released by the board, comes as": the comma ends what was released.
        for (int i = clause.Verb.Head + 1; i < end && clause.Verb is { Participial: true, Passive: true }; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Comma)
                end = i;
        }
        // "before the panel that made the order, or before the full court": what follows the comma is not of the order.
        for (int i = clause.Verb.Head + 1; i + 2 < end && clause.Link == ClauseLink.Relative; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Comma && sentence.Tokens[i + 1].Is(WordClass.Coordinator) && sentence.Tokens[i + 2].Is(WordClass.Preposition))
                end = i;
        }
        while (end > clause.Verb.Head + 1 && (sentence.Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Break or TokenKind.OpenQuote or TokenKind.OpenBracket
            || sentence.Tokens[end - 1].Is(WordClass.Coordinator)))
        {
            end--;
        }
        return end;
    }

    private static ImmutableArray<string> Actors(SentenceAnalysis sentence, NameIndex names, MentionDraft draft) =>
        draft.Clause is { HasSubject: true } clause
            ? ActorFinder.Find(names, TitleFrame.Subject(sentence, clause), sentence.SpanOf(clause.Verb.First, Math.Max(clause.Verb.Head + 1, clause.End)))
            : ActorFinder.Find(names, null, sentence.SpanOf(draft.From, draft.To));

    private static ImmutableArray<string> Terms(SentenceAnalysis sentence, MentionDraft draft)
    {
        ImmutableArray<string> own = TermReader.Read(sentence.Text, sentence.Tokens, draft.From, draft.To);
        if (draft.Clause is not { SharesSubject: true, HasSubject: true } clause)
            return own;
        return [.. own.Union(TermReader.Read(sentence.Text, sentence.Tokens, clause.SubjectStart, clause.SubjectEnd), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<TextSpan> Spans(SentenceAnalysis sentence, MentionDraft draft)
    {
        yield return sentence.SpanOf(draft.From, draft.To);
        if (draft.Clause is { SharesSubject: true, HasSubject: true } clause)
            yield return sentence.SpanOf(clause.SubjectStart, clause.SubjectEnd);
    }
}
