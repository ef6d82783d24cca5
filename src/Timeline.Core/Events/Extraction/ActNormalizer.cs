using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>Gives one name to acts that are told with many verbs, so that mentions of one event can be compared.</summary>
internal static class ActNormalizer
{
    /// <summary>To release, issue or unveil a report is to publish it; to write to somebody with a letter is to send it.</summary>
    public static void Normalize(MentionDraft draft)
    {
        if (draft.Clause is null)
            return;
        if (OfSubject(draft, draft.Clause) is var (struck, kind))
            (draft.Predicate, draft.Kind) = (struck, kind);
        else if (draft.Predicate == draft.Clause.Verb.Verb.Lemma && ObjectKinds.Of(draft.Sentence, draft.Clause) is var (act, told))
            (draft.Predicate, draft.Kind) = (act, told);

        // "face criminal charges": to be charged.
        if (draft.Predicate == "face" && draft.Clause is var faces && Enumerable.Range(faces.Verb.Head + 1, Math.Min(3, draft.Sentence.Tokens.Count - faces.Verb.Head - 1)).Any(i => draft.Sentence.WordAt(i) is "charge" or "charges"))
            (draft.Predicate, draft.Kind) = ("charge", "charge");
        if (draft.Work is not { } work)
            return;
        string workAct = ActOf(work.Head);
        if (draft.Predicate == workAct)
            draft.Kind = Lexicon.Find(work.Head)!.Noun!.Kind;
        if (workAct == "publish" && draft.Predicate is "release" or "issue" or "unveil" or "print" or "circulate" or "launch" or "present" or "post" or "publicise" or "publicize" or "appear")
            (draft.Predicate, draft.Kind) = ("publish", "publication");
        else if (workAct == "send" && draft.Predicate is "write" or "deliver" or "mail" or "post" or "dispatch" or "forward")
            (draft.Predicate, draft.Kind) = ("send", "sending");
        else if (workAct is "release" && draft.Predicate is "issue" or "launch" or "publish")
            (draft.Predicate, draft.Kind) = ("release", "release");
    }

    /// <summary>"A bomb went off", "the blast ripped through the mill", "the raid took place": the subject says what happened, whatever the verb.</summary>
    private static (string Act, string Kind)? OfSubject(MentionDraft draft, Clause clause)
    {
        if (!clause.HasSubject || clause.Verb is not { Passive: false, Negated: false })
            return null;
        bool happens = clause.Verb.Verb.Kind == "occur" || clause.Verb.Verb.Lemma == "break" && draft.Sentence.WordAt(clause.Verb.Head + 1) is "out" || clause.Verb.Verb.Lemma == "take" && draft.Sentence.WordAt(clause.Verb.Head + 1) is "place";
        bool strikes = clause.Verb.Verb.Lemma is "go" or "rip" or "tear" or "rock" or "shake" or "strike" or "hit" or "blow" or "destroy" or "damage" or "demolish" or "wreck" or "flatten" or "level" or "shatter" or "devastate" or "topple" or "sweep";
        if (!happens && !strikes)
            return null;
        int head = clause.SubjectEnd - 1;
        for (int i = clause.SubjectStart + 1; i < clause.SubjectEnd; i++)
        {
            if (draft.Sentence.Tokens[i].Is(WordClass.Preposition))
            {
                head = i - 1;
                break;
            }
        }
        // "Hurricane Edith struck the town".
        if (strikes && draft.Sentence.Tokens[head].Capitalised && draft.Sentence.Tokens[clause.SubjectStart] is { Capitalised: true, Entry.Noun.Kind: "storm" })
            head = clause.SubjectStart;
        if (strikes && draft.Sentence.WordAt(head) is "bomb" or "bombs" or "device" or "devices" or "grenade" or "grenades" or "mine" or "shell" or "shells" or "rocket" or "rockets")
            return ("explode", "explosion");
        bool told = draft.Sentence.Tokens[head].Entry?.Noun is { IsWork: false } && (happens || clause.Verb.Verb.Lemma != "go");
        EventNoun? noun = told ? draft.Sentence.Tokens[head].Entry!.Noun : null;
        return noun is not null && (happens || noun.Kind is "attack" or "explosion" or "earthquake" or "storm" or "flood" or "fire" or "disaster") ? (noun.Act, noun.Kind) : null;
    }

    /// <summary>What is put before a work's phrase: "Publication of" Cole's report; null where the noun tells the act itself ("inspection").</summary>
    public static string? NounOf(string act) => act switch
    {
        "publish" => "Publication of",
        "send" => "Sending of",
        "release" => "Release of",
        "issue" => "Issue of",
        "pass" => "Passing of",
        "introduce" => "Introduction of",
        "adopt" => "Adoption of",
        "sign" => "Signing of",
        "agree" => "Agreement on",
        "commission" => "Commissioning of",
        "broadcast" => "Broadcast of",
        _ => null,
    };

    private static string ActOf(string workHead) => Lexicon.Find(workHead)?.Noun?.Act ?? "";
}
