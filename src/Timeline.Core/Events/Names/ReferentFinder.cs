using System.Collections.Immutable;
using Timeline.Documents;

namespace Timeline.Events.Names;

/// <summary>
/// For whom a pronoun or a definite description stands: the nearest name that agrees, the subject before other parts, and
/// nobody when two would do. A wrong actor is worse than "he".
/// </summary>
internal sealed class ReferentFinder
{
    /// <summary>So many sentences back a pronoun looks.</summary>
    private const int Reach = 3;

    /// <summary>So many pronouns in a row ("He ... He ... He") are followed.</summary>
    private const int Depth = 8;

    /// <summary>A sentence of more words is a table or a list run together: no reference is sure in it.</summary>
    private const int LongSentence = 400;

    private readonly NameIndex names;
    private readonly List<Word>[] words;
    private readonly string text;
    private readonly ImmutableArray<Sentence> sentences;
    private readonly SentenceSubjects subjects;
    private readonly DescriptionFinder descriptions;
    private readonly Protagonist protagonist;
    private readonly ThingFinder things;

    public ReferentFinder(NameIndex names, List<Word>[] words)
    {
        this.names = names;
        this.words = words;
        text = names.Document.Text;
        sentences = names.Document.Sentences;
        subjects = new SentenceSubjects(names, words);
        descriptions = new DescriptionFinder(names, words, subjects);
        protagonist = new Protagonist(names, words);
        things = new ThingFinder(names, words, subjects, descriptions);
    }

    public Referent? Find(TextSpan span) => Find(span, 0);

    private Referent? Find(TextSpan span, int depth)
    {
        int sentence = SentenceAt(span.Start);
        if (sentence < 0 || depth > Depth || words[sentence].Count > LongSentence)
            return null;
        ReadOnlySpan<char> phrase = span.In(text).Trim();
        switch (phrase)
        {
            case "he" or "He" or "him" or "his" or "His" or "himself":
                return ClauseMates.Unlike(names, subjects, span, sentences[sentence].Span, ClauseMates.Rather(Person(span, sentence, Gender.Male, depth), OfTitle(span, sentence, Gender.Male)));
            case "she" or "She" or "her" or "Her" or "hers" or "herself":
                return ClauseMates.Unlike(names, subjects, span, sentences[sentence].Span, ClauseMates.Rather(Person(span, sentence, Gender.Female, depth), OfTitle(span, sentence, Gender.Female)));
            case "It" when !Quotes.IsInside(text, sentences[sentence].Span.Start, span.Start):
                return things.Find(sentence, span => Find(span, depth + 1));
            case "They" when !Quotes.IsInside(text, sentences[sentence].Span.Start, span.Start):
                return Pair(sentence) ?? Group(sentence, span.Start, depth);
            case "they" when !Quotes.IsInside(text, sentences[sentence].Span.Start, span.Start):
                return Group(sentence, span.Start, depth);
            case "it" when words[sentence].Count > 1 && words[sentence][0].Is(text, "it") && words[sentence][0].Start < span.Start && !Quotes.IsInside(text, sentences[sentence].Span.Start, span.Start):
                return things.Find(sentence, span => Find(span, depth + 1));
            case "it" when things.Opens(sentence, span.Start) && !Quotes.IsInside(text, sentences[sentence].Span.Start, span.Start):
                return things.Find(sentence, span => Find(span, depth + 1));
            case "its" when !Quotes.IsInside(text, sentences[sentence].Span.Start, span.Start):
                return Owner(sentence, span.Start);
            case "it" or "It" or "its" or "Its" or "they" or "They" or "them" or "their" or "Their":
                return null;
            default:
                return descriptions.Find(span, sentence);
        }
    }

    private Referent? OfTitle(TextSpan pronoun, int sentence, Gender gender) =>
        Quotes.IsInside(text, sentences[sentence].Span.Start, pronoun.Start) ? null : protagonist.For(gender);

    private Referent? Person(TextSpan pronoun, int sentence, Gender gender, int depth)
    {
        if (Quotes.IsInside(text, sentences[sentence].Span.Start, pronoun.Start))
            return null;
        Name? here = Only(TextSpan.FromBounds(sentences[sentence].Span.Start, pronoun.Start), gender, out bool several);
        if (here is not null || several)
            return several ? Agreeing(subjects.MentionOf(sentence), gender, pronoun.Start) : Named(here!);
        if (subjects.HasPersonNoun(sentence, sentences[sentence].Span.Start, pronoun.Start, gender) || IsUnknown(subjects.MentionOf(sentence), pronoun.Start))
            return null;
        // "He said ... his": the pronoun before this one decides.
        if (EarlierPronoun(sentence, pronoun.Start, gender) is { } earlier)
            return Find(earlier, depth + 1);
        int left = Reach;
        for (int s = sentence - 1; s >= 0 && left > 0 && s >= sentence - 3 * Reach; s--)
        {
            // What a quotation says names nobody for the narrator.
            if (sentences[s].Kind is SentenceKind.Furniture or SentenceKind.Caption || Quotes.IsWhole(text, sentences[s].Span))
                continue;
            left--;
            NameMention? subject = subjects.MentionOf(s);
            if (Agreeing(subject, gender, int.MaxValue) is { } named)
                return Certain(named, s, gender) ? named : null;
            if (IsUnknown(subject, int.MaxValue))
                return null;
            if (EarlierPronoun(s, int.MaxValue, gender) is { } pronounBefore && Only(sentences[s].Span, gender, out bool rivals) is null && !rivals)
                return Find(pronounBefore, depth + 1);
            if (subjects.DescriptionOf(s) is { } description && descriptions.Find(description, s) is { Name: { } described } && Fits(described, gender))
                return Named(described);
            Name? only = Only(sentences[s].Span, gender, out several);
            // "The claimant reported it. He was dismissed": the claimant, whoever that is.
            if (only is null && !several && left == Reach - 1 && subjects.PersonDescribed(s, gender) is { } someone)
                return new Referent("the" + someone[3..], null);
            if (several || subjects.HasPersonNoun(s, sentences[s].Span.Start, sentences[s].Span.End, gender))
                return only is not null && !several && !subjects.HasPersonNoun(s, sentences[s].Span.Start, sentences[s].Span.End, gender, subjectOnly: true) ? Named(only) : null;
            if (only is not null)
                return Named(only);
        }
        return null;
    }

    /// <summary>"The Arden Club has changed since its founding": the body that the sentence opens with, if it names no other before.</summary>
    private Referent? Owner(int sentence, int before)
    {
        Name? only = null;
        ReadOnlySpan<NameMention> mentions = names.MentionsIn(TextSpan.FromBounds(sentences[sentence].Span.Start, before));

        // "imposed on Kerrin after its invasion": the name right before.
        if (!mentions.IsEmpty && text.AsSpan()[mentions[^1].Span.End..before].Trim() is "after" or "since" or "before" or "over" or "for" or "and" or "in" or "following"
            && names.Names[mentions[^1].Name] is { Type: NameType.Body or NameType.Place } near)
            return Named(near);
        foreach (NameMention mention in mentions)
        {
            Name name = names.Names[mention.Name];
            if (only is null && (name.Type is not NameType.Body || mention.Span.Start > sentences[sentence].Span.Start + 4))
                return null;
            if (only is not null && only.FullForm != name.FullForm)
                return null;
            only = name;
        }
        return only is null ? null : Named(only);
    }

    /// <summary>A subject of unknown gender beside a second person of the right one proves nothing.</summary>
    private bool Certain(Referent subject, int sentence, Gender gender)
    {
        if (subject.Name is not { Gender: Gender.Unknown })
            return true;
        Name? only = Only(sentences[sentence].Span, gender, out bool several);
        return !several && (only is null || only.FullForm == subject.Name.FullForm);
    }

    private static Referent Named(Name name) => new(name.FullForm, name);

    private Referent? Agreeing(NameMention? mention, Gender gender, int before) =>
        mention is { } found && found.Span.Start < before && Fits(names.Names[found.Name], gender) ? Named(names.Names[found.Name]) : null;

    private static bool Fits(Name name, Gender gender) =>
        (name.Type is NameType.Person && (name.Gender == gender || name.Gender is Gender.Unknown))
        || (name.Type is NameType.Other && name.Gender is Gender.Unknown && name.Form.Length > 3 && !IsCapitals(name.Form) && SentenceSubjects.MayBePerson(name.Form));

    /// <summary>"Marsh was shot after he left": a name of which nothing is known may be the one.</summary>
    private bool IsUnknown(NameMention? mention, int before) =>
        mention is { } found && found.Span.Start < before && names.Names[found.Name] is { Type: NameType.Other } name && !name.Form.Contains(' ', StringComparison.Ordinal) && !IsCapitals(name.Form);

    private static bool IsCapitals(string form) => char.IsUpper(form[^1]);

    /// <summary>The one person that agrees in a stretch of text; null when none does, or several.</summary>
    private Name? Only(TextSpan span, Gender gender, out bool several)
    {
        Name? only = null;
        several = false;
        Name? owner = null;
        bool severalOwners = false;
        foreach (NameMention mention in names.MentionsIn(span))
        {
            Name name = names.Names[mention.Name];
            if (!Fits(name, gender) || (name.Type is not NameType.Person && !subjects.IsPossessor(mention)))
                continue;
            if (subjects.IsPartOfThing(mention))
            {
                severalOwners |= owner is not null && owner.FullForm != name.FullForm;
                owner = subjects.IsPossessor(mention) ? name : owner;
                continue;
            }
            several |= only is not null && only.FullForm != name.FullForm;
            only ??= name;
        }
        // "Cole's report was never published. She said": the owner, when nobody else is there.
        only ??= severalOwners ? null : owner;
        return several ? null : only;
    }

    private TextSpan? EarlierPronoun(int sentence, int before, Gender gender)
    {
        int limit = 0;
        foreach (Word word in words[sentence])
        {
            if (word.Start >= before || ++limit > 60)
                return null;
            ReadOnlySpan<char> form = word.In(text);
            bool same = gender is Gender.Male ? form is "he" or "He" : form is "she" or "She";
            if (same && !Quotes.IsInside(text, sentences[sentence].Span.Start, word.Start))
                return TextSpan.FromBounds(word.Start, word.End);
        }
        return null;
    }

    /// <summary>"Cole and Marsh wrote ... They said".</summary>
    private Referent? Pair(int sentence)
    {
        if (sentence == 0 || subjects.MentionOf(sentence - 1) is not { } first)
            return null;
        ReadOnlySpan<NameMention> mentions = names.MentionsIn(TextSpan.FromBounds(first.Span.Start, sentences[sentence - 1].Span.End));
        if (mentions.Length < 2 || names.Names[mentions[0].Name].Type is not NameType.Person)
            return null;
        for (int i = 1; i < Math.Min(mentions.Length, 4); i++)
        {
            ReadOnlySpan<char> between = text.AsSpan(first.Span.End, mentions[i].Span.Start - first.Span.End);
            if (between.Length > 60 || names.Names[mentions[i].Name].Type is not NameType.Person || !between.TrimStart(" QCKMP,").StartsWith("and ", StringComparison.Ordinal))
                continue;
            return new Referent($"{names.Names[mentions[0].Name].Form} and {names.Names[mentions[i].Name].Form}", null);
        }
        return null;
    }

    /// <summary>"Abuse campaigners have revealed how they met": people without a name, in the plural, that the sentence or the one before opens with.</summary>
    private Referent? Group(int sentence, int before, int depth)
    {
        if (subjects.GroupOf(sentence) is { } here && here.End <= before)
            return new Referent(names.Document.Quote(here), null);
        if (sentence == 0 || depth > Depth || subjects.MentionOf(sentence) is { } own && own.Span.End <= before)
            return null;
        if (subjects.GroupOf(sentence - 1) is { } group)
            return new Referent(names.Document.Quote(group), null);
        return null;
    }

    private int SentenceAt(int position)
    {
        int low = 0;
        int high = sentences.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle].Span.End <= position)
                low = middle + 1;
            else if (sentences[middle].Span.Start > position)
                high = middle - 1;
            else
                return middle;
        }
        return -1;
    }
}
