using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>Gives one name to acts that are told with many verbs, so that mentions of one event can be compared.</summary>
internal static class ActNormalizer
{
    /// <summary>To release, issue or unveil a report is to publish it; to write to somebody with a letter is to send it.</summary>
    public static void Normalize(MentionDraft draft)
    {
        if (draft.Clause is null || draft.Work is not { } work)
            return;
        string act = ActOf(work.Head);
        if (draft.Predicate == act)
            draft.Kind = Lexicon.Find(work.Head)!.Noun!.Kind;
        if (act == "publish" && draft.Predicate is "release" or "issue" or "unveil" or "print" or "circulate" or "launch" or "present" or "post" or "publicise" or "publicize")
            (draft.Predicate, draft.Kind) = ("publish", "publication");
        else if (act == "send" && draft.Predicate is "write" or "deliver" or "mail" or "post" or "dispatch" or "forward")
            (draft.Predicate, draft.Kind) = ("send", "sending");
        else if (act is "release" && draft.Predicate is "issue" or "launch" or "publish")
            (draft.Predicate, draft.Kind) = ("release", "release");
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
