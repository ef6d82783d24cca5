namespace Timeline.Events.Names;

/// <summary>How far a run of capitals reaches, over the small words inside names.</summary>
internal static class NameExtent
{
    /// <summary>Index after the last word of the name that begins at <paramref name="from"/>.</summary>
    public static int EndOf(string text, List<Word> words, int from)
    {
        int end = from + 1;
        while (end < words.Count)
        {
            Word next = words[end];
            Word last = words[end - 1];
            if (last.Possessive && !(next.Joined && next.Capital && PossessiveInside(text, last)))
                break;
            if (next.Before is ',' && IsSuffix(next.In(text)))
            {
                end++;
                continue;
            }
            if (!next.Joined)
                break;
            if (next.Capital && !(last.Shape is not WordShape.Initial && IsCalendarHere(text, words, end)))
            {
                end++;
                continue;
            }
            int over = OverConnector(text, words, from, end);
            if (over == end)
                break;
            end = over;
        }
        return end;
    }

    /// <summary>
    /// Organisations whose head noun is written small: "Ashford metropolitan borough council", "the British government".
    /// Index after the noun; <paramref name="end"/> when there is none.
    /// </summary>
    public static int SmallHead(string text, List<Word> words, int from, int end)
    {
        if (words[end - 1].Possessive || NameLexicon.PersonTitle(words[end - 1].In(text), out _) is not null)
            return end;
        bool adjective = end - from == 1 && NameLexicon.IsDemonym(words[from].In(text));
        bool person = NameLexicon.GivenName(words[from].In(text)) is not null && end - from > 1;
        for (int i = end; i < Math.Min(end + 4, words.Count); i++)
        {
            if (!words[i].Joined || words[i].Shape is not WordShape.Lower)
                return end;
            ReadOnlySpan<char> form = words[i].In(text);
            if (NameLexicon.Head(form) is "lower" && form is not ("college" or "airport" or "hospital"))
            {
                bool fits = !(person || adjective) || form is "administration" or "government" or "cabinet" or "regime" or "army" or "navy" or "parliament" or "authority" or "junta";
                return fits ? i + 1 : end;
            }
            if (form is not ("metropolitan" or "borough" or "city" or "county" or "district" or "town" or "regional" or "national" or "state" or "federal" or "provincial" or "local"
                or "health" or "education" or "fire" or "transport" or "police" or "interim" or "transitional" or "military" or "coalition" or "parish" or "appeals" or "high" or "supreme" or "education" or "foreign" or "defence" or "defense" or "interior" or "finance"))
                return end;
        }
        return end;
    }

    /// <summary>"Theresa May" is a name to its end; "Cole May 4" is not.</summary>
    private static bool IsCalendarHere(string text, List<Word> words, int i) =>
        NameLexicon.IsCalendar(words[i].In(text))
        && !(NameLexicon.GivenName(words[i - 1].In(text)) is not null || NameLexicon.PersonTitle(words[i - 1].In(text), out _) is "address")
        || (i + 1 < words.Count && NameLexicon.IsCalendar(words[i].In(text)) && words[i + 1].Shape is WordShape.Number && words[i + 1].Joined);

    private static bool PossessiveInside(string text, Word word) =>
        NameLexicon.IsPersonPlural(word.In(text)) || word.In(text) is "King" or "Queen" or "Children" or "Women" or "Men" or "People" or "Lloyd" or "Teachers" or "Workers" or "Farmers" or "Veterans" or "Sotheby" or "Christie" or "Peoples";

    private static bool IsSuffix(ReadOnlySpan<char> word) =>
        word is "Inc." or "Inc" or "Ltd." or "Ltd" or "Corp." or "Corp" or "Co." or "LLC" or "PLC" or "Jr." or "Jr" or "Sr." or "Sr" or "L.P." or "QC" or "KC" or "MP" or "N.V." or "S.A.";

    /// <summary>Index after the first capital behind "of", "for", "and", "&amp;", "de"; <paramref name="at"/> when the name ends before it.</summary>
    private static int OverConnector(string text, List<Word> words, int from, int at)
    {
        ReadOnlySpan<char> small = words[at].In(text);
        int next = at + 1;
        if (next < words.Count && words[next].Joined && words[next].Is(text, "the") && small is "of" or "for")
            next++;
        if (next >= words.Count || !words[next].Joined)
            return at;
        ReadOnlySpan<char> last = words[at - 1].In(text);
        if (NameLexicon.IsParticle(small))
        {
            int beyond = at + 1;
            while (beyond < words.Count && words[beyond].Joined && words[beyond].Shape is WordShape.Lower && NameLexicon.IsParticle(words[beyond].In(text)))
                beyond++;
            return beyond < words.Count && words[beyond].Joined && words[beyond].Capital ? beyond + 1 : at;
        }
        if (!words[next].Capital || NameLexicon.IsCalendar(words[next].In(text)))
            return at;
        switch (small)
        {
            case "&":
                return next + 1;
            case "of":
                return TakesOf(last) ? next + 1 : at;
            case "for" or "on" or "against" or "to":
                return small is not "to" && (NameLexicon.IsBodyHead(last) || NameLexicon.Head(last) is "work") || Campaign(last) ? next + 1 : at;
            case "and":
                return JoinsByAnd(text, words, from, at) ? next + 1 : at;
            default:
                return at;
        }
    }

    private static bool TakesOf(ReadOnlySpan<char> last) =>
        NameLexicon.Head(last) is not null && last is not ("Inc." or "Corp." or "Co." or "Ltd." or "United")
        || last is "Duke" or "Earl" or "Duchess" or "Prince" or "Princess" or "Count" or "Countess" or "Archbishop" or "Bishop" or "Marquess" or "Secretary" or "Minister"
            or "House" or "Houses" or "Isle" or "University" or "Cape" or "Gulf" or "Bank" or "Church" or "Order" or "Knights" or "Daughters" or "Sons" or "Friends" or "Society" or "Brotherhood" or "Museum" or "Court" or "Statue" or "Tower" or "Bay" or "Straits" or "Commander" or "Commonwealth" or "Dean" or "Siege" or "Peace" or "Army" or "Chamber" or "Trades" or "Leader" or "Chancellor" or "Speaker" or "Chief";

    private static bool Campaign(ReadOnlySpan<char> last) => last is "Campaign" or "Committee" or "Movement" or "Secretary" or "Minister" or "Foundation" or "Alliance";

    /// <summary>"the Ministry of Food and Fisheries", "the Food and Drug Administration"; never two names side by side.</summary>
    private static bool JoinsByAnd(string text, List<Word> words, int from, int at)
    {
        bool series = false;
        for (int k = from; k < at; k++)
            series |= words[k].Shape is WordShape.Lower && words[k].In(text) is "of" or "for";
        int last = at + 1;
        while (last + 1 < words.Count && words[last + 1].Joined && words[last + 1].Capital && !words[last].Possessive)
            last++;
        ReadOnlySpan<char> head = words[last].In(text);
        bool headed = NameLexicon.IsBodyHead(head);
        int own = words[from].In(text) is "The" ? from + 1 : from;
        ReadOnlySpan<char> first = words[own].In(text);
        if (series)
            return !headed && first is "Ministry" or "Department" or "Secretary" or "Minister" or "Committee" or "Bureau" or "Office" or "Board" or "Institute" or "Organisation" or "Organization" or "Academy" or "Royal";
        return headed && last > at + 1 && at - own == 1 && own > 0 && words[own].Joined && words[own - 1].Is(text, "the")
            && !NameLexicon.IsPlace(first) && NameLexicon.GivenName(first) is null && !NameLexicon.IsDemonym(first) && words[own].Shape is WordShape.Title
            && head is "Administration" or "Commission" or "Agency" or "Board" or "Authority" or "Committee" or "Office" or "Service" or "Institute" or "Department" or "Services" or "Union" or "Association" or "Society" or "Council";
    }
}
