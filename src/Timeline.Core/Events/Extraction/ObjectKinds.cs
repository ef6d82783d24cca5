using Timeline.Events.Grammar;

namespace Timeline.Events.Extraction;

/// <summary>Verbs whose kind is decided by what they act on: "entered into a charter" is no movement, "claimed nine lives" no claim.</summary>
internal static class ObjectKinds
{
    /// <summary>The act and kind that the words behind the verb give; null where the verb's own hold.</summary>
    public static (string Act, string Kind)? Of(SentenceAnalysis sentence, Clause clause)
    {
        string lemma = clause.Verb.Verb.Lemma;
        string next = WordAfter(sentence, clause, 1);
        bool active = !clause.Verb.Passive;
        return lemma switch
        {
            "claim" when active && Acts(sentence, clause, static w => w is "life" or "lives" or "victims") => ("kill", "death"),
            "enter" when active && next == "into" && Acts(sentence, clause, IsCompact, skip: 1) => ("agree", "agreement"),
            "hand" when next == "down" || WordAfter(sentence, clause, 2) == "down" => ("hand", "decision"),
            "run" when next == "aground" => ("ground", "disaster"),
            "topple" or "overthrow" when Acts(sentence, clause, IsRule) => (lemma, "overthrow"),
            "hit" or "strike" when clause.Verb.Passive && next == "by" && Acts(sentence, clause, IsWeapon, skip: 1) => (lemma, "attack"),
            "transfer" when next != "as" && !Acts(sentence, clause, IsOffice, skip: 1) => ("transfer", "transfer"),
            "become" when active && Acts(sentence, clause, IsOffice) => ("become", "appointment"),
            "name" when clause.Verb.Passive && next is "after" or "for" => ("name", "naming"),
            "establish" or "found" when active && Acts(sentence, clause, IsConclusion) => ("establish", "finding"),
            _ => null,
        };
    }

    /// <summary>Whether one of the words of the phrase behind the verb is of a sort; the phrase ends before a comma or a preposition.</summary>
    private static bool Acts(SentenceAnalysis sentence, Clause clause, Func<string, bool> sort, int skip = 0)
    {
        int from = clause.Verb.Head + 1 + skip;
        for (int i = from; i < Math.Min(clause.End, from + 5); i++)
        {
            Token t = sentence.Tokens[i];
            if (t.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Break || t.Is(WordClass.Preposition | WordClass.Relative))
                return false;
            if (sort(sentence.WordAt(i).ToString()))
                return true;
        }
        return false;
    }

    private static string WordAfter(SentenceAnalysis sentence, Clause clause, int distance) =>
        clause.Verb.Head + distance < clause.End ? sentence.WordAt(clause.Verb.Head + distance).ToString() : "";

    private static bool IsCompact(string word) =>
        word is "charter" or "contract" or "agreement" or "treaty" or "partnership" or "lease" or "alliance" or "pact" or "arrangement" or "settlement";

    private static bool IsRule(string word) =>
        word is "government" or "regime" or "monarchy" or "dictatorship" or "republic" or "junta" or "dynasty" or "king" or "emperor" or "dictator" or "president";

    private static bool IsWeapon(string word) =>
        word is "bomb" or "bombs" or "shell" or "shells" or "missile" or "missiles" or "rocket" or "rockets" or "grenade" or "mortar" or "torpedo" or "drone" or "drones";

    private static bool IsOffice(string word) =>
        word is "chief" or "director" or "chairman" or "chairwoman" or "chair" or "president" or "minister" or "mayor" or "head" or "governor" or "bishop" or "archbishop" or "king"
            or "queen" or "emperor" or "pope" or "secretary" or "editor" or "commander" or "manager" or "leader" or "treasurer" or "chancellor" or "ambassador" or "post" or "headmaster" or "headmistress";

    private static bool IsConclusion(string word) =>
        word is "probability" or "fact" or "facts" or "cause" or "causes" or "truth" or "liability" or "identity" or "that" or "whether" or "how" or "why";
}
