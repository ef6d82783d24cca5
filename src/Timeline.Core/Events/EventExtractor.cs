using System.Collections.Immutable;
using Timeline.Documents;
using Timeline.Events.Extraction;
using Timeline.Events.Grammar;
using Timeline.Events.Names;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>Finds what each sentence claims to have happened. Stateless and safe for many threads.</summary>
public static class EventExtractor
{
    /// <returns>In order of sentence, then of trigger.</returns>
    public static ImmutableArray<EventMention> Extract(Document document, ImmutableArray<TimeExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(document);
        NameIndex names = NameIndex.Build(document);
        var profile = new DocumentProfile(document, expressions);
        var references = new WorkReferences();
        var drafts = new List<MentionDraft>();
        var groups = new List<VerbGroup>();
        int next = 0;
        for (int i = 0; i < document.Sentences.Length; i++)
        {
            Sentence sentence = document.Sentences[i];
            if (sentence.Kind == SentenceKind.Furniture)
                continue;
            foreach (TextSpan piece in LongSentence.Pieces(document.Text, sentence.Span, expressions, next))
            {
                SentenceAnalysis analysis = Analyse(document, i, sentence with { Span = piece }, profile.RoleOf(i), expressions, ref next, groups);
                List<MentionDraft> found = SentenceEvents.Find(analysis, names, profile, references, expressions, drafts);
                references.AddTo(analysis, names, found);
                CountReferences.AddTo(analysis, found);
                drafts.AddRange(found.OrderBy(d => d.Trigger));
            }
        }
        return Write(document, names, drafts, expressions);
    }

    private static SentenceAnalysis Analyse(
        Document document, int index, Sentence sentence, MentionRole role, ImmutableArray<TimeExpression> expressions, ref int next, List<VerbGroup> groups)
    {
        var tokens = new List<Token>(sentence.Span.Length / 5);
        Tokenizer.Tokenize(document.Text, SectionMark.Without(document.Text, sentence.Span), expressions, ref next, tokens);
        bool entry = IsEntry(tokens);
        VerbGroupFinder.Find(tokens, entry || sentence.Kind == SentenceKind.Headline, IsTitleCase(tokens), groups);
        return new SentenceAnalysis
        {
            Index = index,
            Sentence = sentence,
            Text = document.Text,
            Tokens = tokens,
            Clauses = ClauseParser.Parse(tokens, groups),
            Role = role,
            IsEntry = entry,
        };
    }

    /// <summary>"14 July 2014 – Police clear the yard": a line of a list by date, which tells in the present what has happened.</summary>
    private static bool IsEntry(List<Token> tokens)
    {
        int at = tokens.FindIndex(t => t.Kind is not (TokenKind.Break or TokenKind.Other));
        return at >= 0 && at + 3 < tokens.Count && tokens[at].Kind == TokenKind.Time && (tokens[at + 1].Kind == TokenKind.Break || tokens[at + 1].Kind == TokenKind.Other);
    }

    /// <summary>"Council Leader Quits Over Report": capitals tell nothing there.</summary>
    private static bool IsTitleCase(List<Token> tokens)
    {
        int words = 0;
        int capitals = 0;
        foreach (Token token in tokens)
        {
            if (!token.IsWord || token.Span.Length < 4)
                continue;
            words++;
            capitals += token.Capitalised ? 1 : 0;
        }
        return words > 2 && capitals * 5 >= words * 4;
    }

    private static ImmutableArray<EventMention> Write(Document document, NameIndex names, List<MentionDraft> drafts, ImmutableArray<TimeExpression> expressions)
    {
        MentionDraft[] ordered = [.. drafts.OrderBy(d => d.Sentence.Index).ThenBy(d => d.Trigger)];
        var places = new Dictionary<MentionDraft, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < ordered.Length; i++)
            places[ordered[i]] = i;
        var mentions = ImmutableArray.CreateBuilder<EventMention>(ordered.Length);
        foreach (MentionDraft draft in ordered)
        {
            int? anchor = draft.Anchor is { } other && places.TryGetValue(other, out int place) ? place : null;
            mentions.Add(MentionWriter.Write(document, names, draft, anchor, expressions));
        }
        return mentions.MoveToImmutable();
    }
}
