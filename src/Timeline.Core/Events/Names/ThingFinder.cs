using Timeline.Documents;
using Timeline.Events.Grammar;

namespace Timeline.Events.Names;

/// <summary>What "it" stands for: the body, the work or the thing that the sentence before was about.</summary>
internal sealed class ThingFinder(NameIndex names, List<Word>[] words, SentenceSubjects subjects, DescriptionFinder descriptions)
{
    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = NameLexicon.Words("thing-nouns.words", StringComparer.OrdinalIgnoreCase);

    private readonly string text = names.Document.Text;

    /// <param name="earlier">Finds for whom an "it" of the sentence before stands.</param>
    public Referent? Find(int sentence, Func<TextSpan, Referent?> earlier)
    {
        if (sentence == 0 || words[sentence].Count == 0 || words[sentence].Count > 1 && words[sentence][1].In(text) is "emerged" or "emerges" or "seems" or "appears" or "follows")
            return null;
        if (words[sentence].Count > 3 && words[sentence][1].In(text) is "is" or "was" or "has" or "will" && words[sentence].Exists(word => word.Is(text, "that")) && words[sentence].FindIndex(word => word.Is(text, "that")) < 6)
            return null;
        // "It was resolved to object": nobody's act.
        if (words[sentence].Count > 3 && words[sentence][1].In(text) is "was" && words[sentence][2].In(text) is "resolved" or "agreed" or "decided" or "noted" or "ordered" or "proposed" or "reported" or "alleged" or "said" or "hoped" or "expected")
            return null;
        int before = sentence - 1;
        if (TakesPlace(sentence))
            return Occasion(before);
        if (subjects.WorkOf(before) is { } work)
            return work;
        if (words[before].Find(word => word.Is(text, "it")) is { End: > 0 } it && (it.Start == words[before][0].Start || Opens(before, it.Start)))
            return earlier(TextSpan.FromBounds(it.Start, it.End));
        if (subjects.MentionOf(before) is { } mention)
        {
            Name name = names.Names[mention.Name];
            bool thing = name.Type is NameType.Body && !IsBuilt(sentence) || name.Type is NameType.Work || name.Type is NameType.Other or NameType.Place && name.Form.Contains(' ', StringComparison.Ordinal) && IsThing(LastWord(name.Form));
            bool article = name.Type is NameType.Other or NameType.Place && text.AsSpan(0, mention.Span.Start).TrimEnd().EndsWith("the", StringComparison.OrdinalIgnoreCase);
            return !thing ? null : article ? new Referent("the " + name.Form, null) : new Referent(name.FullForm, name);
        }
        if (subjects.DescriptionOf(before) is not { } description)
            return null;
        if (descriptions.Find(description, before) is { } found)
            return found.Name?.Type is not NameType.Person ? found : null;
        // "The company built a mill. It was fined": the company, whichever that is.
        string described = names.Document.Quote(description);
        return IsThing(LastWord(described)) && !(IsBuilt(sentence) && NameLexicon.Head(LastWord(described)) is "body" or "lower") ? new Referent("the" + described[3..], null) : null;
    }

    /// <summary>"In October 2015 it was fined", "Designed by Ada Cole, it was built": nothing but a time, or a participle and its phrase, stands before.</summary>
    public bool Opens(int sentence, int position)
    {
        List<Word> here = words[sentence];
        bool participle = here.Count > 3 && here[0].Start < position && (here[0].In(text).EndsWith("ed", StringComparison.Ordinal) || here[0].In(text) is "Built" or "Known" or "Set" or "Made" or "Sold" or "Found" or "Begun")
            && text.AsSpan(0, position).TrimEnd().EndsWith(",");
        // "During the war it was attacked": a time, whatever it is called.
        participle |= here.Count > 3 && here[0].In(text) is "During" or "Throughout" && !text.AsSpan(here[0].Start, position - here[0].Start).Contains(',');
        foreach (Word word in here)
        {
            if (word.Start >= position)
                return true;
            if (!participle && !SentenceSubjects.IsOfTime(word.In(text)))
                return false;
            if (participle && word.In(text) is "it" or "which" or "that" or "who")
                return false;
        }
        return false;
    }

    private static bool IsThing(ReadOnlySpan<char> noun) => NameLexicon.Head(noun) is "body" or "lower" || Things.Contains(noun);

    private static ReadOnlySpan<char> LastWord(string phrase) => phrase.AsSpan(phrase.LastIndexOf(' ') + 1);

    /// <summary>"The council voted to close the pool. It was built in 1931": no body was.</summary>
    private bool IsBuilt(int sentence) =>
        words[sentence].FindIndex(word => word.Is(text, "it")) is >= 0 and int it && it + 2 < words[sentence].Count && words[sentence][it + 1].In(text) is "was" or "had" && words[sentence][it + 2].In(text) is "built" or "erected" or "constructed" or "demolished" or "designed" or "rebuilt" or "painted";

    private bool TakesPlace(int sentence) =>
        words[sentence] is [var it, var verb, var next, ..] && it.Is(text, "it")
        && (verb.In(text) is "took" && next.In(text) is "place" || verb.In(text) is "was" && next.In(text) is "held" or "adjourned" or "chaired" or "attended" || verb.In(text) is "lasted");

    /// <summary>"He was called to a disciplinary meeting. It took place on Friday": of what the sentence before named, the last that can be held.</summary>
    private Referent? Occasion(int sentence)
    {
        List<Word> here = words[sentence];
        for (int i = here.Count - 1; i > 0; i--)
        {
            if (Lexicon.Find(here[i].In(text)) is not { Noun: { IsWork: false, Kind: "meeting" or "trial" or "election" or "vote" or "competition" or "ceremony" or "protest" or "inquiry" or "funeral" or "burial" or "strike" } })
                continue;
            int first = i;
            while (first > 0 && here[first].Joined && IsModifier(here[first - 1]))
                first--;
            bool introduced = first > 0 && here[first - 1].In(text) is "a" or "an" or "the" or "A" or "An" or "The" or "another" or "his" or "her" or "its" or "their";
            return introduced ? new Referent("the " + text[here[first].Start..here[i].End], null) : null;
        }
        return null;
    }

    private bool IsModifier(Word word) =>
        word.Shape is WordShape.Lower && (Lexicon.Find(word.In(text)) is not { } known || known.Is(WordClass.Adjective) && !known.Is(WordClass.Determiner | WordClass.Preposition));
}
