using Timeline.Documents;
using Timeline.Events.Grammar;
using Timeline.Events.Names;

namespace Timeline.Events.Extraction;

/// <summary>
/// Where a document speaks of somebody's report, letter or act without dating it: "A report by Jane Cole exposed failures".
/// The first such place of each document is cited beside what dates the work elsewhere.
/// </summary>
internal sealed class WorkReferences
{
    private readonly HashSet<(string Head, string Whose)> seen = [];

    /// <summary>The one report or study that the text has said to be by that person; null without one, and of several.</summary>
    public WorkReference? By(string author)
    {
        WorkReference? only = null;
        foreach ((string head, string whose) in seen)
        {
            if (whose != author || Lexicon.Find(head)?.Noun?.Act != "publish")
                continue;
            if (only is not null)
                return null;
            only = new WorkReference(head, author, null);
        }
        return only;
    }

    /// <summary>The work that stands in the words to which a pronoun refers: "Jane Cole's report"; null when it is none that the text has named.</summary>
    public WorkReference? In(string words)
    {
        string head = words[(words.LastIndexOf(' ') + 1)..];
        foreach ((string known, string whose) in seen)
        {
            if (known == head && words.StartsWith(whose, StringComparison.Ordinal))
                return new WorkReference(known, whose, null);
        }
        return null;
    }

    /// <param name="drafts">What the sentence tells already; references are added.</param>
    public void AddTo(SentenceAnalysis sentence, NameIndex names, List<MentionDraft> drafts)
    {
        for (int i = 0; i < sentence.Tokens.Count; i++)
        {
            if (WorkFinder.WorkAt(sentence, i) is null || !WorkFinder.IsHead(sentence, i) || NounEvents.EventNounAt(sentence, i) is null)
                continue;
            WorkReference work = WorkFinder.At(sentence, names, i);
            if ((work.Author ?? work.Name) is not { } whose || !seen.Add((work.Head, whose)) || drafts.Exists(d => d.Trigger == i || d.Work == work))
                continue;
            // Whoever names an inquiry speaks of its work and seldom of the day that it was set up.
            if (sentence.Tokens[i].Entry!.Noun!.Act is not ("publish" or "send" or "release"))
                continue;
            (int from, int to) = NounEvents.Phrase(sentence, i);
            drafts.Add(new MentionDraft
            {
                Sentence = sentence,
                Noun = sentence.Tokens[i].Entry!.Noun!,
                Trigger = i,
                Predicate = sentence.Tokens[i].Entry!.Noun!.Act,
                Kind = sentence.Tokens[i].Entry!.Noun!.Kind,
                From = from,
                To = to,
                Work = work,
                Supporting = true,
                Binding = TimeBinding.DocumentDate,
                Relation = TimeRelation.Before,
            });
        }
    }
}
