namespace Timeline.Events.Names;

/// <summary>What the words around a capitalised phrase tell of it.</summary>
internal readonly struct NameContext(string text, List<Word> words, int from, int end)
{
    public bool Located => from > 0 && words[from].Joined && words[from - 1].In(text) is "in" or "at" or "near" or "In" or "At" or "Near" or "outside" or "across" or "into";

    public bool AfterThe => from > 0 && words[from].Joined && words[from - 1].Is(text, "the");

    /// <param name="last">After the last word of the name itself, before letters such as "QC".</param>
    /// <param name="titleKind">Kind of the title or office before it; null when there is none.</param>
    public NameType TypeOf(int first, int last, string? titleKind)
    {
        ReadOnlySpan<char> final = words[last - 1].In(text);
        int count = last - first;
        string? head = count > 1 || NameLexicon.IsBodyHead(final) ? NameLexicon.Head(final) : null;
        bool given = NameLexicon.GivenName(words[first].In(text)) is not null;
        if (titleKind is not null && head is null or "lower")
            return NameType.Person;
        if (last < end)
            return NameType.Person;
        ReadOnlySpan<char> whole = text.AsSpan(words[first].Start, words[last - 1].End - words[first].Start);
        if (NameLexicon.IsPlace(whole))
            return NameType.Place;
        for (int k = first + 1; k < last; k++)
        {
            // The noun before "of" tells: "Ministry of Health", "Treaty of Ghent", "Battle of Hastings".
            if (words[k].Shape is WordShape.Lower && words[k].In(text) is "of" or "for")
                return TypeOfHead(NameLexicon.Head(words[k - 1].In(text)), words[k - 1].In(text));
        }
        bool person = count is 2 or 3 && given && words[first].Shape is WordShape.Title && !AfterThe;
        if (head is not null && !(person && count == 2 && head is "body" or "place" or "work" && IsSurname(final)))
            return TypeOfHead(head, final);
        if (words[last - 1].Shape is WordShape.Upper)
        {
            string? known = NameLexicon.Acronym(final);
            if (known is "body" || (count == 1 && (AfterThe || BeforeOffice())))
                return NameType.Body;
        }
        if (count > 1 && first < words.Count && ContainsAmpersand(first, last))
            return NameType.Body;
        if (titleKind is not null)
            return NameType.Person;
        if (count > 1 && !AfterThe && !HasUpper(first, last) && !NameLexicon.IsDemonym(final))
        {
            if (given || HasInitial(first, last) || HasParticle(first, last) || FollowedByAge())
                return NameType.Person;
            if (count <= 3 && (SaysSomething() || RoleBefore() is not null || RoleAfter() is not null))
                return NameType.Person;
        }
        if (count > 1 && words[first].In(text) is "North" or "South" or "East" or "West" or "New" or "Northern" or "Southern" or "Upper" or "Lower" or "Lake" or "Mount" or "Fort" or "San" or "Santa" or "Port" or "St." or "Saint")
            return NameType.Place;
        if (BodyBefore() is not null)
            return NameType.Body;
        if (count == 1 && (RoleBefore() is not null || FollowedByAge()))
            return NameType.Person;
        return Located && words[last - 1].Shape is not WordShape.Initial ? NameType.Place : NameType.Other;
    }

    /// <summary>What the text calls the name beside it: "barrister Jane Cole", "Jane Cole, the communities secretary,".</summary>
    public string? Role(NameType type) => type switch
    {
        NameType.Person => RoleBefore() ?? RoleAfter(),
        NameType.Body => BodyBefore(),
        _ => null,
    };

    /// <summary>"South Riding Police (SRP)".</summary>
    public string? ParenthesisedAcronym()
    {
        if (end >= words.Count || words[end].Before is not '(' || words[end].Shape is not WordShape.Upper)
            return null;
        int close = words[end].End;
        if (close >= text.Length || text[close] is not ')' || !text.AsSpan(words[end - 1].End, words[end].Start - words[end - 1].End).Trim().SequenceEqual("("))
            return null;
        return words[end].In(text).ToString();
    }

    private static NameType TypeOfHead(string? head, ReadOnlySpan<char> noun) => head switch
    {
        "body" or "lower" => NameType.Body,
        "work" => NameType.Work,
        "place" => NameType.Place,
        "event" => NameType.Other,
        _ => noun is "Duke" or "Earl" or "Duchess" or "Prince" or "Princess" or "Count" or "Countess" or "Archbishop" or "Bishop" or "Marquess" ? NameType.Person
            : noun is "House" or "Houses" or "Church" or "Order" ? NameType.Body : NameType.Other,
    };

    /// <summary>Words that are surnames as often as they end names of other things: "Jane Church", "John Banks".</summary>
    internal static bool IsSurname(ReadOnlySpan<char> word) => word is "Church" or "Banks" or "Brooks" or "Forest" or "Lake" or "Law" or "Bill" or "Lane" or "Post" or "House" or "Hall" or "Hill" or "Hills" or "Cape" or "Palmer"
        or "Day" or "Street" or "Bush" or "Park" or "Guard" or "Chambers" or "Price" or "Marsh" or "West" or "Mount" or "Page" or "Bridge" or "Case" or "Castle" or "Fox" or "Wood" or "Woods" or "Marshall" or "Fields" or "Will" or "Battle" or "Read" or "Rivers" or "Press" or "Charter" or "Team" or "Force" or "Mills" or "Steel" or "Foods";

    /// <summary>"RSPB chief executive", "RSPB spokesman".</summary>
    private bool BeforeOffice() => !NameFinder.IsShouted(text, words[from]) && end < words.Count && words[end].Joined && words[end].Shape is WordShape.Lower
        && (NameLexicon.PersonNoun(words[end].In(text)) is not null || NameLexicon.IsOfficeModifier(words[end].In(text)));

    /// <summary>"child sexual exploitation (CSE)": initials of small words name a notion, nobody.</summary>
    public bool AbbreviatesNotion()
    {
        if (words[from].Before is not '(' || words[from].Shape is not WordShape.Upper || from == 0)
            return false;
        ReadOnlySpan<char> letters = words[from].In(text);
        int word = from - 1;
        for (int i = letters.Length - 1; i >= 0; i--, word--)
        {
            while (word > 0 && NameLexicon.IsFunctionWord(words[word].In(text)))
                word--;
            if (word < 0 || char.ToUpperInvariant(text[words[word].Start]) != letters[i])
                return i == 0 && letters.Length > 2;
            if (words[word].Capital && !words[word].Opens)
                return false;
        }
        return true;
    }

    private bool HasUpper(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (words[i].Shape is WordShape.Upper && !words[i].Opens && words[i].End - words[i].Start > 1 && !words[i].In(text).Contains('.'))
                return true;
        }
        return false;
    }

    private bool ContainsAmpersand(int first, int last)
    {
        for (int i = first; i < last; i++)
        {
            if (words[i].Shape is WordShape.Ampersand)
                return true;
        }
        return false;
    }

    private bool HasInitial(int first, int last)
    {
        for (int i = first; i + 1 < last; i++)
        {
            if (words[i].Shape is WordShape.Initial || (words[i].Shape is WordShape.Upper && words[i].End - words[i].Start == 4 && words[i].In(text) is [_, '.', _, '.'] and not "U.S." and not "U.N." and not "U.K."))
                return true;
        }
        return false;
    }

    private bool HasParticle(int first, int last)
    {
        for (int i = first + 1; i + 1 < last && last - first <= 4; i++)
        {
            if (words[i].Shape is WordShape.Lower && words[i].In(text) is "van" or "von" or "bin" or "ibn" or "der" or "ter" or "ten" or "al")
                return true;
        }
        return false;
    }

    /// <summary>"Jane Cole, 34,".</summary>
    private bool FollowedByAge() => end < words.Count && words[end].Before is ',' && words[end].Shape is WordShape.Number && words[end].End - words[end].Start == 2
        && words[end].End < text.Length && text[words[end].End] is ',' or ';';

    /// <summary>"Mara Quill spoke", "Mara Quill, who", "Mara Quill was born".</summary>
    private bool SaysSomething()
    {
        if (end >= words.Count || !(words[end].Joined || words[end].Before is ','))
            return false;
        ReadOnlySpan<char> next = words[end].In(text);
        return next is "who" || NameLexicon.IsHumanVerb(next)
            || (next is "was" or "is" && end + 1 < words.Count && words[end + 1].In(text) is "born" or "arrested" or "sentenced" or "jailed" or "convicted" or "married" or "sacked" or "murdered" or "buried");
    }

    private string? RoleBefore()
    {
        int noun = from - 1;
        if (noun < 0 || words[from].Before is not ('\0' or ','))
            return null;
        ReadOnlySpan<char> form = words[noun].In(text);
        if (words[noun].Possessive || NameLexicon.PersonNoun(form) is null || form is "neighbour" or "neighbor" or "member" or "partner" or "champion" or "rebel" or "guard" or "head" or "child" || (words[noun].Capital && !words[noun].Opens))
            return null;
        int start = noun;
        if (start > 0 && words[start].Joined && words[start - 1].Shape is WordShape.Lower && IsRoleModifier(words[start - 1].In(text)) && !words[start - 1].Possessive)
            start--;
        // "the minister, Jane Cole": with a comma the article must show that the noun is hers.
        if (words[from].Before is ',' && !(start > 0 && words[start].Joined && words[start - 1].In(text) is "the" or "The" or "its" or "his" or "her" or "their") && !words[start].Opens)
            return null;
        return text[words[start].Start..words[noun].End].ToLowerInvariant();
    }

    private string? RoleAfter()
    {
        if (end >= words.Count || words[end].Before is not ',')
            return null;
        bool article = words[end].In(text) is "a" or "an" or "the" or "then" or "its" or "former";
        int limit = Math.Min(end + 8, words.Count);
        for (int i = end; i < limit; i++)
        {
            ReadOnlySpan<char> form = words[i].In(text);
            if (i > end && !words[i].Joined)
                return null;
            if (NameLexicon.PersonNoun(form) is null || words[i].Shape is not WordShape.Lower)
            {
                if (words[i].Shape is WordShape.Lower && form is "who" or "which" or "was" or "is" or "has" or "had" or "said" or "and" or "of" or "in" or "to" or "when")
                    return null;
                continue;
            }
            bool closes = i + 1 >= words.Count || !words[i + 1].Joined || words[i + 1].In(text) is "of" or "for" or "at" or "in" or "and" or "who" or "with" or "from";
            if (!closes)
                continue;
            if (!article && (i + 1 >= words.Count || words[i + 1].In(text) is not ("of" or "for" or "at")))
                return null;
            int start = i;
            if (start > end && IsRoleModifier(words[start - 1].In(text)) && words[start - 1].Shape is WordShape.Lower)
                start--;
            return text[words[start].Start..words[i].End].ToLowerInvariant();
        }
        return null;
    }

    private string? BodyBefore()
    {
        if (from == 0 || !words[from].Joined || words[from - 1].Shape is not WordShape.Lower || words[from - 1].Possessive)
            return null;
        ReadOnlySpan<char> form = words[from - 1].In(text);
        return form is "charity" or "company" or "group" or "firm" or "agency" or "watchdog" or "newspaper" or "magazine" or "union" or "maker" or "carrier" or "bank" or "retailer" or "unit" or "subsidiary"
            or "network" or "party" or "club" or "organisation" or "organization" or "regulator" or "airline" or "giant" or "broadcaster" or "supermarket" or "publisher"
            ? form.ToString() : null;
    }

    private static bool IsRoleModifier(ReadOnlySpan<char> word) =>
        !NameLexicon.IsFunctionWord(word) && !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("ly", StringComparison.Ordinal)
        && word is not ("said" or "told" or "met" or "says" or "wrote" or "be" or "became" or "become" or "a" or "an" or "the" or "saw" or "made" or "gave" or "took" or "left" or "won" or "hit" or "shot" or "found" or "sent" or "put" or "held" or "then" or "new" or "young" or "old")
        || word is "police" or "chief" or "vice" or "deputy" or "foreign" or "prime";
}
