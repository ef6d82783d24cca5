namespace Timeline.Events.Grammar;

/// <summary>Passives that have lost their auxiliary: "nine were killed and forty <b>wounded</b>", "two <b>arrested</b> in Norvik".</summary>
internal static class Ellipsis
{
    /// <summary>A form of a verb that cannot do without an object is passive where it has none.</summary>
    public static void Restore(List<Token> tokens, List<VerbGroup> groups)
    {
        for (int k = 0; k < groups.Count; k++)
        {
            VerbGroup group = groups[k];
            bool simple = group is { Tense: Tense.Past, Perfect: false, Passive: false, Progressive: false, Modal: null, Semi: null, Negated: false } && group.First == group.Head;
            bool agent = group.First > 0 && tokens[group.First - 1].Known is "police" or "officers" or "troops" or "soldiers" or "authorities" or "agents" or "army" or "forces";
            bool coordinate = group.First > 0 && (tokens[group.First - 1].Is(WordClass.Coordinator | WordClass.SubjectPronoun | WordClass.Adverb | WordClass.Relative) || tokens[group.First - 1].Kind == TokenKind.Comma);
            if (!simple || agent || coordinate || !(NeedsObject(group.Verb.Lemma) || IsActedOn(tokens, group)) || (CanHaveObject(tokens, group.Head + 1) && !IsHeld(tokens, group)) || tokens[group.Head].Entry is not { Participle: not null })
                continue;

            // "the nine killed and two hurt in the fire were": inside another clause's noun phrase it is no clause of its own.
            bool aside = groups.Exists(g => g != group && g.Finite) && !CountsOn(tokens, groups, k);
            groups[k] = aside ? group with { Tense = Tense.None, Participial = true, Passive = true } : group with { Passive = true };
        }
    }

    private static bool NeedsObject(string lemma) =>
        lemma is "send" or "kill" or "injure" or "wound" or "arrest" or "detain" or "murder" or "jail" or "imprison" or "hospitalise" or "hospitalize" or "behead" or "kidnap" or "abduct" or "maim";

    /// <summary>"a speech <b>delivered</b> in May", "a treaty <b>signed</b> at Norvik": no speech delivers.</summary>
    private static bool IsActedOn(List<Token> tokens, VerbGroup group) =>
        IsHeld(tokens, group) ||
        group.Verb.Lemma is "deliver" or "publish" or "issue" or "sign" or "hold" or "write" or "adopt" or "send" or "release" or "commission"
        && group.First > 0 && tokens[group.First - 1] is { Capitalised: false, Entry.Noun: not null };

    /// <summary>"a meeting of the Council <b>held</b> at Norvik": nobody holds at a place.</summary>
    private static bool IsHeld(List<Token> tokens, VerbGroup group) =>
        group.Verb.Lemma == "hold" && group.Head + 2 < tokens.Count && tokens[group.Head + 1].Known is "at" or "in" or "on" && tokens[group.Head + 2].Known is not ("to" or "on");

    private static bool CanHaveObject(List<Token> tokens, int next)
    {
        if (next >= tokens.Count)
            return false;
        Token t = tokens[next];
        if (t.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Break or TokenKind.Time or TokenKind.CloseQuote or TokenKind.CloseBracket)
            return false;
        return !(t.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator) || t.Known is "there" or "here") || t.Known is "about" or "over" or "up" or "around" or "at";
    }

    public static bool IsNumeral(Token t) =>
        t.Kind == TokenKind.Number || t.Known is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "dozen" or "dozens" or "hundreds" or "thousands";

    /// <summary>"nine were killed and (more than) forty wounded": a number behind a coordinator or comma goes on with the count.</summary>
    private static bool CountsOn(List<Token> tokens, List<VerbGroup> groups, int k)
    {
        int i = groups[k].First - 1;
        while (i > 0 && tokens[i].IsWord && !IsNumeral(tokens[i]) && !tokens[i].Is(WordClass.Coordinator | WordClass.Auxiliary | WordClass.Preposition))
            i--;
        if (i < 0 || !IsNumeral(tokens[i]))
            return false;
        while (i > 0 && (IsNumeral(tokens[i]) || tokens[i].Known is "than" or "more" or "least" or "at" or "over" or "about" or "some" or "nearly" or "around" or "up" or "to" or "another"))
            i--;
        bool joined = tokens[i].Is(WordClass.Coordinator) || tokens[i].Kind == TokenKind.Comma;
        return joined && k > 0 && groups[k - 1].Finite && (groups[k - 1].Passive || groups[k - 1].Verb.Kind == "death");
    }

    /// <summary>"was defined or dismissed", "has been tried and convicted": the second participle has the first one's auxiliaries.</summary>
    public static VerbGroup WithAuxiliariesOf(List<Token> tokens, VerbGroup first, VerbGroup second)
    {
        bool elliptic = second.First == second.Head || tokens[second.First].Is(WordClass.Adverb) || tokens[second.First].Ending == WordEnding.Ly;
        bool alone = elliptic && second is { Tense: Tense.Past, Perfect: false, Passive: false } && first.First < first.Head && (first.Passive || first.Perfect);

        // "was called at six and informed the board": with an object it is active.
        if (first.Passive && second.Head + 1 < tokens.Count && tokens[second.Head + 1].Is(WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun))
            return second;
        // "was found and died": nobody is died.
        string? next = second.Head + 1 < tokens.Count ? tokens[second.Head + 1].Known : null;
        bool active = second.First > 0 && tokens[second.First - 1].Known == "but" || (second.Verb.Lemma, next) is ("serve", "as") or ("approve", "of");
        if (first.Passive && (active || !Lexicon.HasPassive(second.Verb)))
            return second;
        bool participle = tokens[second.Head].Entry is not { } entry || entry.Participle is not null;
        return alone && participle
            ? second with { Tense = first.Tense, Perfect = first.Perfect, Passive = first.Passive, Negated = first.Negated, Modal = first.Modal, Semi = first.Semi }
            : second;
    }
}
