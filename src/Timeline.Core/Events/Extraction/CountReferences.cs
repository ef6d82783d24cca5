using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>
/// Where a text repeats a count of people that others date: "the neglect of at least 1,430 children over twelve years". Cited
/// beside what dates it, and no row by itself.
/// </summary>
internal static class CountReferences
{
    public const string Predicate = "count";

    /// <param name="drafts">What the sentence tells already; references are added.</param>
    public static void AddTo(SentenceAnalysis sentence, List<MentionDraft> drafts)
    {
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Number || drafts.Exists(d => d.From <= i && i < (d.Clause?.End ?? d.To) && !d.Supporting))
                continue;
            int to = Math.Min(sentence.Tokens.Count, i + 6);
            if (!FigureReader.Read(sentence.Text, sentence.Tokens, i, to).Any(CountedPersons.IsTelling) || sentence.IsQuestion || sentence.Tokens[i].InQuotation || IsDenied(sentence))
                continue;
            drafts.Add(new MentionDraft
            {
                Sentence = sentence,
                Trigger = i,
                Predicate = Predicate,
                Kind = Predicate,
                From = Math.Max(0, i - 8),
                To = to,
                Supporting = true,
                Binding = TimeBinding.DocumentDate,
                Relation = TimeRelation.Before,
            });
            return;
        }
    }

    /// <summary>"did not identify 1,430 victims".</summary>
    private static bool IsDenied(SentenceAnalysis sentence) => sentence.Tokens.Exists(t => t.Is(WordClass.Negation) || t.Known is "if" or "no");
}
