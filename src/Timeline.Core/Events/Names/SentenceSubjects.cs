using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>What a sentence is about, as far as reference needs it: the name, or the description, before its first verb.</summary>
internal sealed class SentenceSubjects(NameIndex names, List<Word>[] words)
{
    private const int Most = 40;

    private readonly string text = names.Document.Text;

    /// <summary>The first name before the verb that is neither a possessor nor behind a preposition; null when the subject is no name.</summary>
    public NameMention? MentionOf(int sentence)
    {
        int verb = FirstVerb(sentence);
        foreach (NameMention mention in names.MentionsIn(names.Document.Sentences[sentence].Span))
        {
            int at = IndexAt(sentence, mention.Span.Start);
            if (at < 0 || at >= verb)
                return null;
            if (IsPartOfThing(mention) || (at > 0 && IsPreposition(words[sentence][at - 1])) || (at > 1 && words[sentence][at - 1].Is(text, "the") && IsPreposition(words[sentence][at - 2])))
                continue;
            return mention;
        }
        return null;
    }

    /// <summary>"The charity", "The former MP" that opens the sentence; null when it opens otherwise.</summary>
    public TextSpan? DescriptionOf(int sentence)
    {
        List<Word> list = words[sentence];
        int first = 0;
        // "3. The claimant", "Since 2018 the company".
        while (first + 2 < list.Count && !list[first].Is(text, "the") && IsOfTime(list[first].In(text)))
            first++;
        if (list.Count < first + 2 || !list[first].Is(text, "the"))
            return null;
        int end = first + 1;
        while (end < Math.Min(list.Count, first + 5) && list[end].Joined && list[end].Shape is WordShape.Lower && !NameLexicon.IsFunctionWord(list[end].In(text)) && !IsVerb(list[end].In(text), list[end - 1].In(text)))
            end++;
        return end > first + 1 ? TextSpan.FromBounds(list[first].Start, list[end - 1].End) : null;
    }

    /// <summary>A word of a time, or one that can stand before a time: "In", "October", "2015".</summary>
    public static bool IsOfTime(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) || NameLexicon.IsCalendar(word) || NameLexicon.IsFunctionWord(word)
        || word is "In" or "On" or "By" or "From" or "Since" or "During" or "After" or "Until" or "early" or "late" or "mid" or "year" or "years" or "month" or "day" or "same" or "following" or "next" or "later" or "Later";

    /// <summary>"The claimant", "The attacker", as it stands, where the sentence opens with somebody in particular who has no name; null otherwise.</summary>
    public string? PersonDescribed(int sentence, Gender gender)
    {
        if (DescriptionOf(sentence) is not { } description || !names.MentionsIn(description).IsEmpty)
            return null;
        string phrase = description.In(text).ToString();
        Gender? noun = NameLexicon.PersonNoun(phrase.AsSpan(phrase.LastIndexOf(' ') + 1));
        bool body = phrase is "The defendant" or "The respondent" && IsSued();
        return !body && noun is not null && (noun == Gender.Unknown || noun == gender) && phrase.StartsWith("The ", StringComparison.Ordinal) ? phrase : null;
    }

    /// <summary>"Marsh v Norvik Freight Ltd" at the head of the text: who is sued is a body, and no "he".</summary>
    private bool IsSued()
    {
        const int Head = 1000;
        foreach (NameMention mention in names.MentionsIn(new TextSpan(0, Math.Min(Head, text.Length))))
        {
            ReadOnlySpan<char> before = text.AsSpan(0, mention.Span.Start).TrimEnd();
            if (names.Names[mention.Name].Type is NameType.Body && (before.EndsWith(" v", StringComparison.Ordinal) || before.EndsWith(" v.", StringComparison.Ordinal) || before.EndsWith(" and", StringComparison.Ordinal) && text.AsSpan(mention.Span.End, Math.Min(40, text.Length - mention.Span.End)).Contains("Defendant", StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }

    /// <summary>"Cole's report into the council was published": the work is the subject.</summary>
    public Referent? WorkOf(int sentence)
    {
        int verb = FirstVerb(sentence);
        foreach (NameMention mention in names.MentionsIn(names.Document.Sentences[sentence].Span))
        {
            int at = IndexAt(sentence, mention.Span.End - 1);
            if (at < 0 || at >= verb)
                break;
            if (!words[sentence][at].Possessive)
                continue;
            for (int k = at + 1; k < Math.Min(at + 5, verb); k++)
            {
                if (NameLexicon.Head(words[sentence][k].In(text)) is "work")
                    return new Referent($"{Works.Possessive(names.Names[mention.Name])} {words[sentence][k].In(text).ToString().ToLowerInvariant()}", null);
            }
            return null;
        }
        return UnnamedWork(sentence);
    }

    /// <summary>"One unpublished report from 1998, found in an archive, mentions": "the unpublished report".</summary>
    private Referent? UnnamedWork(int sentence)
    {
        List<Word> list = words[sentence];
        if (list.Count == 0 || list[0].In(text) is not ("A" or "An" or "One" or "The" or "This"))
            return null;
        for (int k = 1; k < Math.Min(5, list.Count); k++)
        {
            if (!list[k].Joined || list[k].Shape is not WordShape.Lower || list[k].Possessive)
                return null;
            if (NameLexicon.Head(list[k].In(text)) is "work")
                return new Referent("the " + text[list[1].Start..list[k].End], null);
        }
        return null;
    }

    /// <summary>"Abuse campaigners" before the sentence's verb; null when it is about somebody else.</summary>
    public TextSpan? GroupOf(int sentence)
    {
        List<Word> list = words[sentence];
        int verb = Math.Min(FirstVerb(sentence), list.Count);
        if (verb is 0 or > 5 || verb == list.Count)
            return null;
        int first = list[0].Is(text, "the") || list[0].Is(text, "some") || list[0].Is(text, "two") || list[0].Is(text, "several") ? 1 : 0;
        for (int i = first; i < verb; i++)
        {
            if ((i > 0 && !list[i].Joined) || NameLexicon.IsFunctionWord(list[i].In(text)) || list[i].Possessive)
                return null;
        }
        ReadOnlySpan<char> noun = verb > 0 ? list[verb - 1].In(text) : [];
        return verb > first && NameLexicon.IsPersonPlural(verb == 1 ? noun.ToString().ToLowerInvariant() : noun) && noun is not ("children" or "people")
            ? TextSpan.FromBounds(list[0].Start, list[verb - 1].End) : null;
    }

    /// <summary>The name belongs to something else: "Cole's report", "the Cole report", "Cole supporters".</summary>
    public bool IsPartOfThing(NameMention mention)
    {
        int end = mention.Span.End;
        if (end + 1 >= text.Length)
            return false;
        if (text[end] is '’' or '\'' or '-')
            return true;
        if (text[end] is not ' ' || !char.IsLower(text[end + 1]))
            return false;
        int stop = end + 1;
        while (stop < text.Length && char.IsLetter(text[stop]))
            stop++;
        ReadOnlySpan<char> next = text.AsSpan(end + 1, stop - end - 1);
        return NameLexicon.Head(next) is "work" or "lower" && next is not "will" || NameLexicon.IsPersonPlural(next) || NameLexicon.PersonNoun(next) is not null;
    }

    public bool IsPossessor(NameMention mention) => mention.Span.End < text.Length && text[mention.Span.End] is '’' or '\'';

    /// <summary>Somebody without a name who could be meant: "a victim", "the driver".</summary>
    public bool HasPersonNoun(int sentence, int from, int to, Gender gender, bool subjectOnly = false)
    {
        List<Word> list = words[sentence];
        int limit = subjectOnly ? FirstVerb(sentence) : Math.Min(list.Count, Most);
        for (int i = 1; i < limit; i++)
        {
            Word word = list[i];
            if (word.Start < from || word.End > to || !(word.Shape is WordShape.Lower || (word.Capital && i > 0)))
                continue;
            if (NameLexicon.PersonNoun(word.Shape is WordShape.Lower ? word.In(text) : word.In(text).ToString().ToLowerInvariant()) is not { } noun || (noun is not Gender.Unknown && noun != gender))
                continue;
            bool beforeName = i + 1 < list.Count && list[i + 1].Capital && (list[i + 1].Joined || list[i + 1].Before is ',');
            bool afterName = IsApposition(list, i);
            bool modifier = word.Possessive || (i + 1 < list.Count && list[i + 1].Joined && list[i + 1].Shape is WordShape.Lower && !NameLexicon.IsFunctionWord(list[i + 1].In(text)) && !IsVerb(list[i + 1].In(text), ""));
            if (!beforeName && !afterName && !modifier && HasDeterminer(list, i))
                return true;
        }
        return false;
    }

    public static bool MayBePerson(string form) =>
        form.Contains(' ', StringComparison.Ordinal) && !(form.StartsWith("U.S.", StringComparison.Ordinal) || form.StartsWith("U.N.", StringComparison.Ordinal) || form.StartsWith("U.K.", StringComparison.Ordinal));

    private static bool IsApposition(List<Word> list, int i)
    {
        for (int k = i; k > Math.Max(0, i - 6); k--)
        {
            if (list[k].Before is ',')
                return k > 0 && list[k - 1].Capital;
            if (!list[k].Joined)
                return false;
        }
        return false;
    }

    private bool HasDeterminer(List<Word> list, int i)
    {
        for (int k = i - 1; k >= Math.Max(0, i - 4); k--)
        {
            ReadOnlySpan<char> form = list[k].In(text);
            if (form is "a" or "an" or "A" or "An" or "one" or "One" or "the" or "The" or "another" or "Another" or "this" or "This" or "that" or "his" or "His" or "her" or "Her" or "their" or "each" or "every" or "some")
                return true;
            if (!list[k + 1].Joined || list[k].Possessive || NameLexicon.IsFunctionWord(form))
                return list[k].Possessive;
        }
        return false;
    }

    private bool IsPreposition(Word word) => word.In(text) is "in" or "In" or "of" or "at" or "At" or "to" or "To" or "from" or "From" or "by" or "By" or "with" or "With" or "for" or "For" or "on" or "On" or "after" or "After" or "before" or "Before"
        or "under" or "Under" or "against" or "Against" or "near" or "Near" or "between" or "Between" or "through" or "Through" or "into" or "Unlike" or "unlike" or "Like" or "about" or "During" or "during" or "Since" or "since" or "Outside" or "outside";

    /// <summary>Index of the sentence's first word that can only be a verb with tense; the number of words looked at when there is none.</summary>
    private int FirstVerb(int sentence)
    {
        List<Word> list = words[sentence];
        int limit = Math.Min(list.Count, Most);
        for (int i = 1; i < limit; i++)
        {
            if (list[i].Shape is WordShape.Lower && IsVerb(list[i].In(text), list[i - 1].In(text)))
                return i;
        }
        return limit;
    }

    private static bool IsVerb(ReadOnlySpan<char> word, ReadOnlySpan<char> before) =>
        NameLexicon.IsTensed(word)
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && before is not ("the" or "The" or "a" or "an" or "its" or "his" or "her" or "of" or "newly" or "most") && !NameLexicon.IsFunctionWord(word));

    private int IndexAt(int sentence, int position)
    {
        List<Word> list = words[sentence];
        int low = 0;
        int high = list.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (list[middle].End <= position)
                low = middle + 1;
            else if (list[middle].Start > position)
                high = middle - 1;
            else
                return middle;
        }
        return low < list.Count ? low : -1;
    }
}
